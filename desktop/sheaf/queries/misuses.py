"""What was charged for misuse of a loan, and how it came about."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.loan_act import Kind
from sheaf.domain.misuse import Misused, misused
from sheaf.domain.money import Money
from sheaf.queries import past, repayments
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Charged:
    """A misuse that stands: its days, and what was charged for them in all."""

    parts: tuple[Misused, ...]
    amount: Money


def charged(work: Work, loan_id: int) -> tuple[Charged, ...]:
    """Unfold every charge that stands, on the loan as it stood on its day."""
    wanted = repayments.wanted(work, loan_id)
    stands = [
        line.id
        for line in repayments.of_loan(work, loan_id)
        if line.kind == Kind.MISUSE.value and not line.reversed_by
    ]
    found = []
    for one in stands:
        act = wanted[one]
        standing = past.then(work, loan_id, act.on).standing
        since = act.since or act.on
        amount = min(act.amount, standing.outstanding_on(since))
        if fee := repayments.charged(work, one, loan_id):
            found.append(Charged(misused(standing, amount, since, act.on), fee))
    return tuple(found)
