"""Closing days in the ledger: interest earned becomes income when it is earned.

Nothing that is owed depends on it; money kept settles what fell due that day, as it would
whenever the loan is next looked at. Days not closed in time are closed later, one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from sheaf.domain.ledger import postings_for_accrual
from sheaf.domain.money import ZERO, total
from sheaf.queries import earnings, policy
from sheaf.services import loan_acts, posting
from sheaf.store import many
from sheaf.store.tables.loans import StandingRow
from sheaf.store.tables.office import ClosingRow
from sheaf.store.work import Work

DAY = timedelta(days=1)

#: Hears how much is done, from 0 to 1. What it raises ends the act, and nothing is kept.
Watch = Callable[[float], object]


def unwatched(_share: float) -> None:
    """Let it take its time: nobody is looking."""


def close(work: Work, until: date, watch: Watch = unwatched) -> None:
    """Close every day up to one that is not closed yet; the first takes all before it."""
    last = earnings.last_closed(work)
    first = until if last is None else last + DAY
    days = [first + turn * DAY for turn in range((until - first).days + 1)]
    for turn, day in enumerate(days):
        _close(work, day, partial(_tell, watch, turn, len(days)))


def _tell(watch: Watch, turn: int, days: int, share: float) -> None:
    watch((turn + share) / days)


def _close(work: Work, day: date, watch: Watch) -> None:
    for loan in earnings.with_money_kept(work):
        loan_acts.use_kept(work, loan, day)
    most, amount, seen = policy.on(work, day).non_accrual_after_days, ZERO, 0
    batches = earnings.batches(work, day)
    for turn, ids in enumerate(batches):
        watch(turn / len(batches))
        lines = earnings.earnings(work, day, ids)
        found = {line.loan_id: line.earning.receivable(day, most) for line in lines}
        amount += total(found[line.loan_id] - line.accrued for line in lines)
        seen += len(lines)
        before = {line.loan_id: line.accrued for line in lines}
        moved = {loan: now for loan, now in found.items() if now != before[loan]}
        many.change(work, StandingRow, "accrued", moved)
    entry = None
    if postings := postings_for_accrual(amount):
        number = f"C{day.isoformat()}"
        entry = posting.post_late(work, day, "accrual", number, postings)
    work.session.add(
        ClosingRow(
            day=day,
            accrued=amount,
            loans=seen,
            entry_id=entry,
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.session.flush()
