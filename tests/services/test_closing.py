from datetime import date

import pytest
from sqlalchemy import func, select
from tests.build import yuan
from tests.services.lives import (
    MANAGER,
    TELLER,
    lent,
    paid,
    standing,
    to_settle,
    witnessed,
    wrong,
)

from sheaf.domain.errors import Stopped
from sheaf.domain.ledger import Account, Channel
from sheaf.domain.money import ZERO, total
from sheaf.queries import earnings
from sheaf.services import changes, closing, repayments
from sheaf.services.repayments import Tender
from sheaf.store.tables.ledger import PostingRow
from sheaf.store.tables.office import ClosingRow


def close(books, day):
    with books.work(TELLER) as work:
        closing.close(work, date.fromisoformat(day))


def income(books):
    with books.look(TELLER) as work:
        credit, debit = work.session.execute(
            select(func.sum(PostingRow.credit), func.sum(PostingRow.debit)).where(
                PostingRow.account == Account.INTEREST_INCOME.value
            )
        ).one()
        return (credit or ZERO) - (debit or ZERO)


def test_interest_is_income_when_it_is_earned(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-03-20")

    close(books, "2026-03-20")

    assert standing(books, loan).accrued == yuan("72.58")
    assert income(books) == yuan("72.58")
    assert wrong(books) == {}


def test_closed_late_day_by_day_it_comes_to_the_same(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    close(books, "2026-04-10")
    paid(books, loan, "5132.07")
    clock.on("2026-04-30")
    close(books, "2026-04-30")
    on_time = standing(books, loan).accrued, income(books)

    late = lent(books, number="2026-00099", borrower="李四")  # from the 30th: none earned
    assert standing(books, late).accrued == ZERO
    assert on_time == (yuan("125.47"), yuan("350.47"))


def test_each_day_is_closed_once(books, clock) -> None:
    lent(books)
    clock.on("2026-03-15")
    close(books, "2026-03-10")
    for _turn in range(2):
        close(books, "2026-03-15")

    with books.look(TELLER) as work:
        assert work.session.execute(select(func.count(ClosingRow.day))).scalar_one() == 6


def test_paid_interest_that_was_receivable_is_no_income_twice(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    close(books, "2026-04-10")
    paid(books, loan, "5132.07")

    assert standing(books, loan).accrued == ZERO
    assert income(books) == yuan("225")
    assert wrong(books) == {}


def test_a_loan_over_ninety_days_late_gives_its_income_back(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-07-09")
    close(books, "2026-07-09")
    assert standing(books, loan).accrued > ZERO

    clock.on("2026-07-10")
    close(books, "2026-07-10")

    assert standing(books, loan).accrued == ZERO
    assert income(books) == ZERO
    assert wrong(books) == {}


def receivable(books, loan, day):
    close(books, day)
    return standing(books, loan).accrued


def test_a_loan_settled_since_had_earned_its_interest(books, clock) -> None:
    """30 of 31 days of 225.00."""
    loan = lent(books)
    clock.on("2026-04-20")
    with books.work(TELLER) as work:
        cash = Tender(to_settle(books, loan), Channel.CASH, "")
        repayments.settle(work, "s", loan, cash)

    assert receivable(books, loan, "2026-04-09") == yuan("217.74")
    assert receivable(books, loan, "2026-04-20") == ZERO
    assert wrong(books) == {}


def test_a_loan_paid_up_since_was_over_ninety_days_late(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-07-20")
    owed = total(one.total for one in standing(books, loan).claims(date(2026, 7, 20)))
    paid(books, loan, owed.plain)

    assert receivable(books, loan, "2026-07-09") > ZERO
    assert receivable(books, loan, "2026-07-10") == ZERO
    assert receivable(books, loan, "2026-07-19") == ZERO
    assert receivable(books, loan, "2026-07-20") > ZERO
    assert wrong(books) == {}


def test_a_loan_written_off_since_had_earned_its_interest(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")
    with books.work(MANAGER) as work:
        changes.write_off(work, "w", loan, witnessed("查无此人"))

    assert receivable(books, loan, "2026-04-09") == yuan("217.74")
    assert receivable(books, loan, "2026-04-19") > yuan("225")
    assert receivable(books, loan, "2026-04-20") == ZERO
    assert wrong(books) == {}


def test_money_kept_settles_what_fell_due(books, clock) -> None:
    loan = lent(books)
    paid(books, loan, "6000")
    clock.on("2026-04-12")

    close(books, "2026-04-12")

    assert standing(books, loan).outstanding == yuan("25092.93")
    assert wrong(books) == {}


def test_a_watch_hears_how_much_is_done_and_may_stop_it(books, clock) -> None:
    lent(books)
    clock.on("2026-03-20")
    close(books, "2026-03-20")
    clock.on("2026-03-24")
    heard = []

    def stop(share):
        heard.append(share)
        if share >= 0.5:
            raise Stopped

    with pytest.raises(Stopped), books.work(TELLER) as work:
        closing.close(work, date(2026, 3, 24), stop)

    assert heard == [0.0, 0.25, 0.5]
    with books.look(TELLER) as work:
        assert earnings.last_closed(work) == date(2026, 3, 20)
