"""How interest on misuse came about is told as it was charged, whatever came after."""

from __future__ import annotations

from datetime import date

from tests.build import yuan
from tests.services.lives import MANAGER, TELLER, lent, paid, signed

from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method, Terms
from sheaf.queries import loans, misuses
from sheaf.services import changes
from sheaf.services.changes import Grant

SINCE, WHY = date(2026, 3, 20), Grant("买了汽车")


def charge(books, loan, amount):
    with books.work(MANAGER) as work:
        changes.charge_misuse(work, "m", loan, yuan(amount), SINCE, WHY)


def told(books, loan):
    with books.look(TELLER) as work:
        return misuses.charged(work, loan)


def test_after_a_rescheduling_it_is_still_what_was_charged(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")
    charge(books, loan, "30000")
    [before] = told(books, loan)
    clock.on("2026-04-25")

    with books.work(MANAGER) as work:
        standing = loans.standing(work, loan)
        terms = Terms(
            principal=standing.outstanding,
            rate=Rate(standing.loan.rate.value),
            disbursed_on=work.today,
            method=Method.EQUAL_PRINCIPAL,
            instalments=6,
        )
        changes.reschedule(work, "r", loan, terms, signed("卖了牛"))

    assert told(books, loan) == (before,)


def test_with_less_to_misuse_it_is_less(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")
    charge(books, loan, "30000")
    [before] = told(books, loan)

    paid(books, loan, "5132.07", on=date(2026, 4, 10))

    [after] = told(books, loan)
    assert after.amount < before.amount


def test_none_charged_none_told(books) -> None:
    assert told(books, lent(books)) == ()
