"""Money paid before it is due: the customer's until the next due date (DOMAIN 5.1).

It settles each instalment on that instalment's own due date, whenever the books are next
opened: the same rule shows it on the screen and writes it down. What falls due on the very
day it was kept, as a rescheduling makes it, is no exception.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sheaf.domain.arrears import Due, LateRules, Settled, claims
from sheaf.domain.money import ZERO, Money
from sheaf.domain.repayment import Allocation, Claim, Order, allocate_and_keep


@dataclass(frozen=True, slots=True)
class Use:
    """What money kept settles on a due date."""

    on: date
    allocations: tuple[Allocation, ...]

    @property
    def settled(self) -> tuple[Settled, ...]:
        """The same, as the history of the loan has it."""
        return tuple(
            Settled(self.on, one.instalment, one.component, one.amount)
            for one in self.allocations
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """Money kept for a loan, and the day it was last added to."""

    amount: Money
    since: date


def uses(  # noqa: PLR0913, PLR0917 (everything that decides, and nothing else)
    kept: Kept,
    dues: Sequence[Due],
    settled: Sequence[Settled],
    on: date,
    rules: LateRules,
    order_of: Callable[[Sequence[Claim], date], Order],
) -> tuple[Use, ...]:
    """Work out what kept money settles up to a day, due date by due date."""
    if kept.amount <= ZERO:
        return ()
    left, history, found = kept.amount, list(settled), []
    days = {due.claimed_from for due in dues}
    for day in sorted(day for day in days if kept.since <= day <= on):
        if left <= ZERO:
            break
        claimed = claims(dues, history, day, rules)
        if not claimed:
            continue
        shares = allocate_and_keep(left, claimed, order_of(claimed, day))
        use = Use(day, shares.allocations)
        found.append(use)
        history += use.settled
        left = shares.unallocated
    return tuple(found)
