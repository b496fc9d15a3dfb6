"""What was accepted is assigned the same evening, to a lead and a second officer."""

from datetime import date

import pytest
from tests import asked
from tests.asked import MANAGER, OFFICER, TELLER, apply, applying, one, visit
from tests.build import a_customer
from tests.heard import settle

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.domain.errors import NotAllowed, Unusable
from sheaf.domain.policy import Policy
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import deadlines, promises, record, today
from sheaf.services import assignments, tellers

SINCE = date(2026, 1, 1)


@pytest.fixture
def second(books) -> int:
    """Appoint another officer."""
    with books.work(HOUSE) as work:
        return tellers.appoint(work, "郑凯", {Role.LOAN_OFFICER}).id


@pytest.fixture
def accepted(books, second) -> int:
    settle(books, Policy(assign_later=True))
    with books.work(HOUSE) as work:
        product = asked.offered(work)["farm"]
        borrower = a_customer(work)
    return apply(books, applying(borrower, product)).id


def assign(books, application, lead, second, by=MANAGER, key="s") -> Stage:
    with books.work(by) as work:
        return assignments.assign(work, key, application, lead, second)


def waiting(books) -> dict[int, str]:
    with books.look(MANAGER) as work:
        found = today.today(work)
    return {one.id: found.visits_by[one.id].isoformat() for one in found.to_assign}


def test_two_are_named_before_it_is_looked_into(books, second) -> None:
    with books.work(HOUSE) as work:
        product = asked.offered(work)["farm"]
        borrower, other = a_customer(work), a_customer(work, "李国平", sex="M")
    alone = apply(books, applying(borrower, product)).id
    both = apply(books, applying(other, product, co_officer_id=second), "b").id

    assert one(books, alone).stage is Stage.ACCEPTED
    assert one(books, both).stage is Stage.ASSIGNED
    assert assign(books, alone, OFFICER.id, second) is Stage.ASSIGNED


def test_one_is_enough_where_the_office_says_so_or_has_no_other(books, second) -> None:
    settle(books, Policy(second_officer=False))
    with books.work(HOUSE) as work:
        product = asked.offered(work)["farm"]
        borrower, other = a_customer(work), a_customer(work, "李国平", sex="M")
    assert apply(books, applying(borrower, product)).stage is Stage.ASSIGNED

    settle(books, Policy())
    with books.work(HOUSE) as work:
        tellers.own_file(work, second, other)
    assert apply(books, applying(other, product), "b").stage is Stage.ASSIGNED


def test_it_waits_for_the_evening_and_then_for_the_visit(books, accepted, second) -> None:
    assert one(books, accepted).stage is Stage.ACCEPTED
    assert waiting(books) == {accepted: "2026-03-10"}

    assert assign(books, accepted, second, OFFICER.id) is Stage.ASSIGNED

    found = one(books, accepted)
    assert (found.officer_id, found.co_officer_id) == (second, OFFICER.id)
    assert found.acceptor_id == TELLER.id
    assert waiting(books) == {}
    with books.look(MANAGER) as work:
        by = deadlines.visit_by(work, found)
    assert by.isoformat() == "2026-03-12"


def test_others_are_named_before_the_visit_and_the_days_go_on(
    books, clock, accepted, second
) -> None:
    assign(books, accepted, OFFICER.id, second)
    clock.on("2026-03-11")

    assign(books, accepted, second, OFFICER.id, key="again")

    found = one(books, accepted)
    assert found.officer_id == second
    with books.look(MANAGER) as work:
        assert deadlines.visit_by(work, found).isoformat() == "2026-03-12"


def test_after_the_visit_nobody_else_is_assigned(books, accepted, second) -> None:
    assign(books, accepted, OFFICER.id, second)
    visit(books, accepted)

    with pytest.raises(OutOfTurn):
        assign(books, accepted, second, OFFICER.id, key="again")


def test_nobody_is_their_own_second_person_or_no_officer(books, accepted) -> None:
    for second, why in ((OFFICER.id, "given_twice"), (TELLER.id, "not_an_officer")):
        with pytest.raises(Unusable) as no:
            assign(books, accepted, OFFICER.id, second, key=why)
        assert (no.value.field, no.value.reason) == ("co_officer", why)
    assert one(books, accepted).stage is Stage.ACCEPTED


def test_a_teller_does_not_assign(books, accepted, second) -> None:
    with pytest.raises(NotAllowed):
        assign(books, accepted, OFFICER.id, second, by=TELLER)


def test_an_evening_missed_is_counted(books, clock, accepted, second) -> None:
    clock.on("2026-03-11")
    assign(books, accepted, OFFICER.id, second)

    with books.look(MANAGER) as work:
        found = record.record(work, SINCE)

    assert found.promised.assigned == promises.Kept(1, 1)


def test_without_the_setting_acceptance_assigns_at_once(books) -> None:
    application = asked.submitted(books)

    with books.look(MANAGER) as work:
        assert record.record(work, SINCE).promised.assigned == promises.Kept(0, 1)
    assert one(books, application).officer_id == OFFICER.id
