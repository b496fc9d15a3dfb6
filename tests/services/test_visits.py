from datetime import date

import pytest
from sqlalchemy import select
from tests.asked import OFFICER, TELLER, apply, applying, offered, one, submitted, visit
from tests.build import a_customer, an_office
from tests.conftest import KEY

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.domain.policy import DeadlineDays, Policy
from sheaf.domain.teller import HOUSE
from sheaf.domain.visit import VisitKind
from sheaf.services import visits
from sheaf.services.papers import Scan
from sheaf.services.visits import Visiting
from sheaf.store.database import Database
from sheaf.store.tables.papers import AttachmentRow

TODAY = date(2026, 3, 10)


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        return_to = a_customer(work), offered(work)["farm"]
    return apply(books, applying(*return_to)).id


def record(books, application, visiting, key="v", by=OFFICER):
    with books.work(by) as work:
        return visits.record(work, key, application, visiting)


def test_a_visit_promises_an_answer_within_three_days(books, application) -> None:
    first = visit(books, application)

    assert visit(books, application) == first
    after = one(books, application)
    assert after.stage is Stage.SURVEYED
    assert after.answer_by == date(2026, 3, 13)
    [seen] = after.visits
    assert (seen.place, seen.companion, seen.teller) == ("上河村四组", "何建", "周敏")
    assert seen.kind is VisitKind.HOME


def test_a_second_visit_adds_to_the_first(books, application) -> None:
    visit(books, application)

    visit(books, application, "v2")

    assert len(one(books, application).visits) == 2


def test_photographs_are_kept_with_it(books, application) -> None:
    photo = Scan("大棚.jpg", "image/jpeg", b"\xff\xd8 a photograph")

    made = record(books, application, Visiting(TODAY, "上河村", "良好", "", (photo,)))

    with books.look(OFFICER) as work:
        row = work.session.scalars(select(AttachmentRow)).one()
        assert (row.owner, row.owner_id, row.kind) == ("visit", made, "photograph")
        assert row.content == photo.content


def test_working_days_leave_the_weekend_out(database, clock) -> None:
    clock.on("2026-03-12")  # a Thursday
    books = Database(database.path, KEY, clock=clock)
    with books.work(HOUSE) as work:
        an_office(work, Policy(deadline_days=DeadlineDays.WORKING))
        customer, farm = a_customer(work), offered(work)["farm"]
    application = apply(books, applying(customer, farm)).id

    record(books, application, Visiting(date(2026, 3, 12), "上河村", "良好", ""))

    assert one(books, application).answer_by == date(2026, 3, 17)
    books.close()


@pytest.mark.parametrize(
    ("visiting", "field"),
    [
        (Visiting(date(2026, 3, 11), "上河村", "良好", ""), "visited_on"),
        (Visiting(date(2026, 3, 9), "上河村", "良好", ""), "visited_on"),
        (Visiting(TODAY, " ", "良好", ""), "place"),
        (Visiting(TODAY, "上河村", "", ""), "findings"),
    ],
)
def test_a_visit_says_when_where_and_what(books, application, visiting, field) -> None:
    with pytest.raises((Missing, Unusable)) as no:
        record(books, application, visiting)

    assert no.value.field == field


def test_visits_are_the_officers(books, application) -> None:
    with pytest.raises(NotAllowed):
        record(books, application, Visiting(TODAY, "上河村", "良好", ""), by=TELLER)


def test_what_was_submitted_is_not_visited_again(books) -> None:
    with pytest.raises(OutOfTurn):
        visit(books, submitted(books), "late")
