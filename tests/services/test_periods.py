from datetime import date

import pytest
from tests.services.lives import MANAGER, TELLER, lent, paid, standing, wrong

from sheaf.domain.cash import Count
from sheaf.domain.errors import NotAllowed
from sheaf.domain.money import ZERO
from sheaf.domain.period import (
    MonthNotNext,
    MonthRuns,
    NothingToClose,
    PeriodClosed,
    TillsOpen,
)
from sheaf.queries import cash as tills
from sheaf.queries import periods as asked
from sheaf.services import cash, periods, posting, reversals

MARCH, APRIL = date(2026, 3, 31), date(2026, 4, 30)


def close(books, who=MANAGER, key="m", month=None):
    with books.work(who) as work:
        return periods.close_month(work, key, month or asked.next_month(work))


def count(books, day):
    with books.work(TELLER) as work:
        held = tills.till(work, TELLER.id, day).expected
        found = max(held, ZERO)
        cash.close_day(work, f"c{day}", day, Count(found, {}), "合规")


@pytest.fixture
def loan(books, clock) -> int:
    """A loan of March on which money came in, and March is over."""
    loan = lent(books)
    clock.on("2026-03-20")
    paid(books, loan, "1000.00")
    count(books, date(2026, 3, 10))
    count(books, date(2026, 3, 20))
    clock.on("2026-04-10")
    return loan


def test_a_month_is_closed_when_it_is_over_and_accrues_to_its_end(books, loan) -> None:
    answer = close(books)

    assert answer.until == MARCH
    with books.look(MANAGER) as work:
        assert asked.closed_until(work) == MARCH
        assert asked.next_month(work) == APRIL
    assert standing(books, loan).accrued > ZERO
    assert wrong(books) == {}


def test_nothing_is_posted_back_into_it_but_today_is_open(books, loan) -> None:
    close(books)

    with pytest.raises(PeriodClosed) as no:
        paid(books, loan, "10.00", MARCH)
    paid(books, loan, "10.00", date(2026, 4, 1))
    paid(books, loan, "20.00")

    assert no.value.until == MARCH
    assert wrong(books) == {}


def test_nothing_of_it_is_reversed(books, loan, clock) -> None:
    close(books)
    later = paid(books, loan, "10.00").repayment_id

    with pytest.raises(PeriodClosed), books.work(TELLER) as work:
        reversals.reverse(work, "r", 1, "认错人", MANAGER)
    with books.work(TELLER) as work:
        reversals.reverse(work, "s", later, "认错人", MANAGER)

    assert wrong(books) == {}


def test_no_entry_is_written_under_a_closed_day(books, loan) -> None:
    close(books)

    with pytest.raises(PeriodClosed), books.work(TELLER) as work:
        posting.post_late(work, MARCH, "accrual", "C", ())


def test_closed_twice_under_one_key_it_is_one_month(books, loan, clock) -> None:
    clock.on("2026-05-10")

    assert close(books) == close(books)


def test_a_running_month_stays_open(books, loan) -> None:
    close(books)

    with pytest.raises(MonthRuns) as no:
        close(books, key="again")
    assert no.value.until == APRIL


def test_every_till_is_counted_first(books, clock) -> None:
    loan = lent(books)
    paid(books, loan, "1")
    clock.on("2026-04-10")

    with pytest.raises(TillsOpen) as no:
        close(books)
    assert no.value.day == date(2026, 3, 10)


def test_who_meant_a_month_that_was_closed_meanwhile_closes_no_other(
    books, loan, clock
) -> None:
    close(books)
    clock.on("2026-05-02")

    with pytest.raises(MonthNotNext) as no:
        close(books, key="another", month=MARCH)

    assert (no.value.asked, no.value.until) == (MARCH, APRIL)
    with books.look(MANAGER) as work:
        assert asked.closed_until(work) == MARCH


def test_books_without_a_posting_have_no_month(books) -> None:
    with pytest.raises(NothingToClose):
        close(books)


def test_a_teller_closes_days_and_no_months(books, loan) -> None:
    with pytest.raises(NotAllowed):
        close(books, TELLER)
