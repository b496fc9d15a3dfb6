from datetime import date

import pytest
from tests.asked import (
    APPROVER,
    MANAGER,
    OFFICER,
    TELLER,
    apply,
    applying,
    decide,
    offered,
    submitted,
    visit,
    yes,
)
from tests.build import a_customer, a_group, yuan

from sheaf.domain.application import Stage
from sheaf.domain.decision import Ruling
from sheaf.domain.product import Security
from sheaf.domain.teller import HOUSE
from sheaf.queries import application_file
from sheaf.services.papers import Scan, attach


@pytest.fixture
def application(books) -> int:
    return submitted(books)


def file(books, application, teller=APPROVER):
    with books.look(teller) as work:
        return application_file.file(work, application)


def asked(books, **changes) -> int:
    with books.work(HOUSE) as work:
        customer, farm = a_customer(work), offered(work)["farm"]
    return apply(books, applying(customer, farm, **changes)).id


def test_one_look_shows_who_had_to_do_with_it_and_what_it_comes_to(
    books, application
) -> None:
    found = file(books, application)

    assert (found.acceptor, found.officer, found.co_officer) == ("李娜", "周敏", "")
    assert found.schedule is not None
    assert found.payment == found.schedule[0].payment
    assert found.schedule.principal == yuan("30000")
    assert {line.kind for line in found.papers} >= {"application_form", "authorisation"}
    assert found.stopping == ()
    assert found.decisions == ()
    assert found.group is None


def test_what_failed_stops_it(books) -> None:
    found = file(books, asked(books, received=()))

    codes = {one.condition.code.value for one in found.stopping}
    assert {"papers", "security"} <= codes
    assert set(found.stopping) < set(found.findings)


def test_who_accepted_or_looked_into_it_had_a_hand(books, application) -> None:
    had = {
        teller.name: file(books, application, teller).had_a_hand
        for teller in (TELLER, OFFICER, APPROVER, MANAGER)
    }

    assert had == {"李娜": True, "周敏": True, "陈涛": False, "赵敏": False}


def test_somebody_else_can_set_a_condition_aside_or_nobody(books, application) -> None:
    assert file(books, application, OFFICER).managers
    assert not file(books, application, MANAGER).managers


def test_an_officer_is_told_by_when_to_visit(books) -> None:
    application = asked(books)

    assert file(books, application).visit_by == date(2026, 3, 12)
    visit(books, application)
    assert file(books, application).visit_by is None


def test_photographs_are_counted_by_their_visit(books) -> None:
    application = asked(books)
    first, second = visit(books, application), visit(books, application, "w")
    pictures = [Scan(f"{n}.jpg", "image/jpeg", b"\xff%d" % n) for n in (1, 2)]
    with books.work(OFFICER) as work:
        for one in pictures:
            attach(work, "visit", second, "photo", one)
        attach(work, "customer", first, "photo", pictures[0])

    assert file(books, application).photographs == {second: 2}
    with books.look(OFFICER) as work:
        assert application_file.photographs(work, first) == ()
        assert application_file.photographs(work, second) == (
            ("1.jpg", b"\xff1"),
            ("2.jpg", b"\xff2"),
        )


def test_a_first_due_date_that_has_passed_waits_for_its_day_of_a_later_month(
    books, clock
) -> None:
    application = asked(books, first_due_on=date(2026, 4, 15))
    drawn = file(books, application).schedule
    assert drawn is not None
    assert drawn[0].due_on == date(2026, 4, 15)

    clock.on("2026-07-01")

    later = file(books, application).schedule
    assert later is not None
    assert later[0].due_on == date(2026, 8, 15)  # the 15th of July is 14 days away


def test_a_yes_expires_after_its_last_day_and_a_no_never(books, application, clock) -> None:
    decide(books, application, yes(valid_until=date(2026, 4, 10)))
    clock.on("2026-04-10")
    assert not file(books, application).expired

    clock.on("2026-04-11")
    found = file(books, application)

    assert found.expired
    assert [one.verdict for one in found.decisions] == ["approved"]


def test_a_no_has_no_last_day(books, application, clock) -> None:
    decide(books, application, yes(ruling=Ruling.DECLINED, reason="负债过高"))
    clock.on("2030-01-01")

    found = file(books, application)

    assert found.application.stage is Stage.REJECTED
    assert not found.expired


def test_a_group_stands_on_the_page_of_its_members_application(books) -> None:
    with books.work(HOUSE) as work:
        customer, product = a_customer(work), offered(work)["group"]
        group = a_group(work, customer)
    wanted = applying(
        customer, product, security=Security.GROUP.value, group_id=group, received=()
    )
    application = apply(books, wanted).id

    found = file(books, application).group

    assert found is not None
    assert (found.id, len(found.members)) == (group, 5)
