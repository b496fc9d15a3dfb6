from datetime import date

from tests.build import yuan
from tests.services.conftest import books, clock  # noqa: F401 (fixtures)
from tests.services.lives import TELLER, lent, paid

from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO
from sheaf.queries import earnings
from sheaf.services import closing, repayments
from sheaf.services.repayments import Tender


def on(books, day):  # noqa: F811
    with books.look(TELLER) as work:
        then = date.fromisoformat(day)
        return [
            line
            for ids in earnings.batches(work, then)
            for line in earnings.earnings(work, then, ids)
        ]


def test_each_live_loan_as_a_closing_sees_it(books, clock) -> None:  # noqa: F811
    loan = lent(books)
    clock.on("2026-04-10")
    paid(books, loan, "5132.07")

    [line] = on(books, "2026-04-20")

    assert line.earning.due == line.earning.settled == yuan("225")
    assert line.earning.earned == yuan("62.73")
    assert line.accrued == ZERO


def test_batches_hold_as_many_loans_each_whatever_was_settled(
    books,  # noqa: F811
    monkeypatch,
) -> None:
    monkeypatch.setattr(earnings, "AT_ONCE", 2)
    loans = [lent(books, number=f"2026-0010{turn}") for turn in range(6)]
    for loan in loans[:3]:
        with books.work(TELLER) as work:
            cash = Tender(yuan("30000"), Channel.CASH, "")
            repayments.settle(work, f"{loan}", loan, cash)

    with books.look(TELLER) as work:
        parts = earnings.batches(work, work.today)
        found = [earnings.earnings(work, work.today, ids) for ids in parts]

    assert [[line.loan_id for line in part] for part in found] == [loans[3:5], loans[5:]]


def test_before_the_payout_there_is_nothing_to_earn(books) -> None:  # noqa: F811
    lent(books)

    assert on(books, "2026-03-09") == []


def test_days_closed_and_money_that_waits(books, clock) -> None:  # noqa: F811
    loan = lent(books)
    paid(books, loan, "100")
    with books.work(TELLER) as work:
        assert earnings.last_closed(work) is None
        closing.close(work, work.today)
        assert earnings.last_closed(work) == work.today
        assert earnings.with_money_kept(work) == [loan]
