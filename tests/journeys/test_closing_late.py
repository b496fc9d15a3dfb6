"""Loans and limits closed every day, and closed weeks late: the same, day by day."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from sheaf.cli import events
from sheaf.cli.lives import Life, happen
from sheaf.domain.ledger import Account
from sheaf.queries import earnings, loans
from sheaf.queries.checks import ledger
from sheaf.services.practice import stage
from sheaf.store.tables.ledger import PostingRow
from tests.naive.terms import half_up

OPENED, PAY_DAYS = date(2026, 3, 10), tuple(date(2026, month, 21) for month in range(3, 9))
TERMS = {
    "principal": "50000.00",
    "rate": {"percent_per_year": "9"},
    "disbursed_on": OPENED.isoformat(),
    "method": "revolving",
    "settlement_day": 20,
    "matures_on": "2026-12-10",
}
DAYS = 75
MOVES = st.dictionaries(
    st.integers(1, DAYS), st.integers(-20_000_00, 20_000_00).filter(bool), max_size=7
)


@pytest.fixture(scope="module")
def theatre(tmp_path_factory) -> stage.Stage:
    return stage.set_up(tmp_path_factory.mktemp("stage"))


def told(life: Life, day: date, fen: int) -> None:
    """Draw, or repay; what the limit refuses did not happen."""
    said = {"do": "draw" if fen > 0 else "repay", "amount": f"{abs(fen) / 100:.2f}"}
    happen(life, events.event({"on": day.isoformat()} | said, "event"))


def close(life: Life, day: date) -> None:
    happen(life, events.event({"on": day.isoformat(), "do": "close_day"}, "event"))


def lived(life: Life, moves: dict[int, int], *, daily: bool) -> list[int]:
    """Live through the days; return the receivable at the end of each, as closed."""
    told(life, OPENED, 30_000_00)
    seen = []
    for turn in range(DAYS + 1):
        day = OPENED + timedelta(days=turn)
        if turn in moves:
            told(life, day, moves[turn])
        if daily:
            close(life, day)
            seen.append(loans.standing(life.work, life.number).accrued.fen)
    return seen


def plainly(life: Life) -> list[int]:
    """Charge every night its balance, from the postings alone; take off what was paid."""
    history = loans.standing(life.work, life.number).history(date.max)
    found = []
    for turn in range(DAYS + 1):
        today = OPENED + timedelta(days=turn)
        paid = sum(
            one.amount.fen
            for one in history
            if one.component.value == "interest" and one.on <= today
        )
        ends = [day for day in (*PAY_DAYS, *closings(life)) if OPENED < day < today]
        marks = sorted({OPENED, *ends, today})
        earned = sum(
            half_up(
                sum(
                    balance(history, start + timedelta(days=night)) * Fraction(9, 36_000)
                    for night in range((end - start).days)
                )
            )
            for start, end in pairwise(marks)
        )
        found.append(max(earned - paid, 0))
    return found


def closings(life: Life) -> list[date]:
    """List the days on which the balance was repaid whole, with interest to the day."""
    return [
        due.due_on
        for due in loans.standing(life.work, life.number).dues
        if due.instalment < 0
    ]


def balance(history, night: date) -> int:
    return -sum(
        one.amount.fen
        for one in history
        if one.component.value == "principal" and not one.instalment and one.on <= night
    )


def income(life: Life) -> int:
    of_interest = PostingRow.account == Account.INTEREST_INCOME.value
    sums = select(func.sum(PostingRow.credit), func.sum(PostingRow.debit))
    credit, debit = life.work.session.execute(sums.where(of_interest)).one()
    return sum(one.fen for one in (credit,) if one) - sum(
        one.fen for one in (debit,) if one
    )


@settings(
    max_examples=3,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(moves=MOVES, late=st.integers(1, DAYS))
def test_closing_late_finds_every_day_what_closing_daily_found(
    moves, late, theatre
) -> None:
    read = events.read({"terms": TERMS, "events": []})
    with theatre.story() as work:
        punctual = Life(read, theatre, work)
        each_day = lived(punctual, moves, daily=True)
        assert each_day == plainly(punctual)
        earned = income(punctual)
    with theatre.story() as work:
        tardy = Life(read, theatre, work)
        lived(tardy, moves, daily=False)
        close(tardy, OPENED + timedelta(days=DAYS - late))
        for turn, receivable in enumerate(each_day):
            day = OPENED + timedelta(days=turn)
            [ids] = earnings.batches(tardy.work, day)
            [line] = earnings.earnings(tardy.work, day, ids)
            assert line.earning.receivable(date.min, 90).fen == receivable
        close(tardy, OPENED + timedelta(days=DAYS))

        assert loans.standing(tardy.work, tardy.number).accrued.fen == each_day[-1]
        assert income(tardy) == earned
        assert list(ledger.accruals_agree(tardy.work)) == []
