from datetime import date

import pytest
from tests import lent
from tests.asked import (
    APPROVER,
    OFFICER,
    PLAN,
    TELLER,
    apply,
    applying,
    decide,
    failed,
    offered,
    submit,
    submitted,
    visit,
    with_a_plan,
    yes,
)
from tests.build import a_customer

from sheaf.domain.application import NotMet
from sheaf.domain.condition import Check
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE
from sheaf.queries import application_file
from sheaf.services import visits
from sheaf.services.papers import Scan
from sheaf.services.visits import Visiting


def file(books, application, teller=OFFICER):
    with books.look(teller) as work:
        return application_file.file(work, application)


def test_everything_on_the_page_is_read_at_once(books) -> None:
    found = file(books, submitted(books))

    assert (found.officer, found.acceptor, found.co_officer) == ("周敏", "李娜", "")
    assert str(found.payment) == "2,623.54"
    assert found.stopping == ()
    assert found.group is None
    assert [line.kind for line in found.papers] == [
        "authorisation",
        "conduct_notice",
        "application_form",
        "authorisation",
    ]
    assert found.managers


def test_whoever_had_a_hand_in_it_is_known(books) -> None:
    application = submitted(books)

    assert file(books, application, TELLER).had_a_hand
    assert file(books, application, OFFICER).had_a_hand
    assert not file(books, application, APPROVER).had_a_hand


def test_a_decision_expires_the_day_after_its_last(books, clock) -> None:
    application = submitted(books)
    assert not file(books, application).expired
    decide(books, application, yes(valid_until=date(2026, 3, 12)))

    clock.on("2026-03-12")
    assert not file(books, application).expired
    clock.on("2026-03-13")
    assert file(books, application).expired


def test_a_plan_whose_first_day_has_passed_stops_the_application(books, clock) -> None:
    """It opens, says so, and no manager can set it aside."""
    application = with_a_plan(books)
    assert failed(books, application) == set()

    clock.on("2026-03-21")
    found = file(books, application)

    assert (found.schedule, found.payment) == (None, None)
    assert [one.condition.code for one in found.stopping] == [Check.PLAN_AHEAD]
    assert found.stopping[0].by_law
    with pytest.raises(NotMet):
        submit(books, application)


def test_a_loan_paid_out_is_drawn_up_from_its_payout(books, clock) -> None:
    application = with_a_plan(books)
    submit(books, application)
    decide(books, application, yes(method=Method.CUSTOM, plan=PLAN))
    lent.lend(books, application)

    clock.on("2026-03-21")
    found = file(books, application)

    assert found.payment == found.schedule[0].payment
    assert found.schedule[0].due_on == date(2026, 3, 21)
    assert found.stopping == ()


def test_photographs_are_counted_by_visit_and_shown(books) -> None:
    with books.work(HOUSE) as work:
        customer, farm = a_customer(work), offered(work)["farm"]
    application = apply(books, applying(customer, farm)).id
    taken = Scan("大棚.jpg", "image/jpeg", b"\xff\xd8")
    with books.work(OFFICER) as work:
        seen = Visiting(date(2026, 3, 10), "上河村", "良好", "", (taken, taken))
        first = visits.record(work, "p", application, seen)
    visit(books, application, "again")

    assert file(books, application).photographs == {first: 2}
    with books.look(OFFICER) as work:
        shown = application_file.photographs(work, first)
    assert shown == (("大棚.jpg", b"\xff\xd8"),) * 2
