from datetime import date

import pytest
from tests.build import NINE, yuan
from tests.services.lives import MANAGER, TELLER, lent, paid, standing, wrong

from sheaf.domain.errors import Missing, NotAllowed
from sheaf.domain.repayment import Component, owed
from sheaf.domain.schedule import Method, Terms
from sheaf.services import changes
from sheaf.services.changes import Grant

FLOOD = Grant("水灾")


def test_late_interest_is_forgiven(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")

    with books.work(MANAGER) as work:
        changes.waive(work, "w", loan, Component.PENALTY, yuan("18.40"), FLOOD)

    [claim] = standing(books, loan).claims(date(2026, 4, 20))
    assert (claim.penalty, claim.compound) == (yuan("0"), yuan("0.84"))
    assert wrong(books) == {}


def test_it_takes_a_manager_and_a_reason(books) -> None:
    loan = lent(books)

    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        changes.write_off(work, "w", loan, FLOOD)
    with pytest.raises(Missing), books.work(MANAGER) as work:
        changes.write_off(work, "w", loan, Grant(" "))


def test_done_twice_with_one_key_it_is_done_once(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")

    for _turn in range(2):
        with books.work(MANAGER) as work:
            changes.waive(work, "w", loan, Component.PENALTY, yuan("1"), FLOOD)

    [claim] = standing(books, loan).claims(date(2026, 4, 20))
    assert claim.penalty == yuan("17.40")


def test_an_extension_keeps_both_schedules(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    paid(books, loan, "5132.07")

    with books.work(MANAGER) as work:
        changes.extend(work, "e", loan, date(2026, 12, 10), None, FLOOD)

    after = standing(books, loan)
    assert (after.version, len(after.dues)) == (2, 9)
    assert wrong(books) == {}


def test_a_rescheduling_lets_what_is_unpaid_follow_new_terms(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-05-20")
    before = owed(claim for claim in standing(books, loan).claims(date(2026, 5, 20)))
    terms = Terms(
        principal=yuan("30000"),
        rate=NINE,
        disbursed_on=date(2026, 5, 20),
        method=Method.EQUAL_PRINCIPAL,
        instalments=10,
    )

    with books.work(MANAGER) as work:
        changes.reschedule(work, "r", loan, terms, FLOOD)

    after = standing(books, loan)
    left = owed(after.claims(date(2026, 5, 20)))
    assert yuan("0") < left < before
    assert after.days_past_due(date(2026, 5, 20)) == 0
    assert wrong(books) == {}


def test_written_off_it_is_owed_all_the_same(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-05-20")

    with books.work(MANAGER) as work:
        changes.write_off(work, "w", loan, FLOOD)

    after = standing(books, loan)
    assert after.outstanding == yuan("30000")
    assert wrong(books) == {}
