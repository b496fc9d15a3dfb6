"""Settling a loan early and in full, with interest to the day (DOMAIN 5.2).

Everything not yet due falls due that day as one line; the lines after it are dropped. The
lines that result are the schedule from then on, so that nothing is charged twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sheaf.domain.accrual import Debt, Segment, accrue, accrued
from sheaf.domain.arrears import Due, LateRules, Settled, claims
from sheaf.domain.calendar import months_after
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.repayment import Claim, Component, fee_claim, owed


@dataclass(frozen=True, slots=True)
class EarlyTerms:
    """What the contract says of paying early.

    The fee, a share of the principal paid early (0.01 is 1 %), is asked in so many months
    from the day the money was lent; 0 months: in all of them.
    """

    lent_on: date
    fee_rate: Decimal
    fee_months: int

    def fee(self, prepaid: Money, on: date) -> Money:
        """Ask the fee, if it is still asked on that day."""
        over = self.fee_months and on >= months_after(self.lent_on, self.fee_months)
        return ZERO if over else prepaid.times(self.fee_rate)


@dataclass(frozen=True, slots=True)
class Settlement:
    """What settles a loan on a day.

    ``dues`` are the lines as they stand once it is settled; ``running`` the days since the
    last due date; ``saved`` the interest that will not be asked; ``paid_ahead`` interest
    already paid for days after this one, which the borrower gets back.
    """

    on: date
    dues: tuple[Due, ...]
    claims: tuple[Claim, ...]
    running: tuple[Segment, ...]
    prepaid: Money
    fee: Money
    saved: Money
    paid_ahead: Money

    @property
    def total(self) -> Money:
        """All that has to be paid."""
        return owed(self.claims)


@dataclass(frozen=True, slots=True)
class _Rest:
    """The lines not yet due, and what was paid on them all the same."""

    dues: tuple[Due, ...]
    paid: tuple[Settled, ...]

    def debt(self, component: Component) -> Debt:
        """Return all of one component, with what was paid on it."""
        amount = total(getattr(due, component.value) for due in self.dues)
        paid = tuple(
            (one.on, one.amount) for one in self.paid if one.component is component
        )
        return Debt(amount, paid)

    def paid_on(self, due: Due, component: Component) -> Money:
        """Add up what was paid of one component on one line."""
        return total(
            one.amount
            for one in self.paid
            if one.instalment == due.instalment and one.component is component
        )


def settle_early(
    dues: Sequence[Due],
    settled: Sequence[Settled],
    on: date,
    rules: LateRules,
    terms: EarlyTerms,
) -> Settlement:
    """Ask what is due, interest to the day on the balance not yet due, and that balance."""
    past, rest = _parted(dues, settled, on)
    principal, interest = rest.debt(Component.PRINCIPAL), rest.debt(Component.INTEREST)
    since = max((due.due_on for due in past), default=terms.lent_on)
    rates = rules.contract_from(since)
    running = accrue(Component.INTEREST, principal, since, on, rates)
    lines = (*past, *_brought_forward(rest, on, accrued(running)))
    fee = terms.fee(principal.left(on), on)
    asked = claims(lines, settled, on, rules)
    return Settlement(
        on=on,
        dues=lines,
        claims=(fee_claim(fee, on), *asked) if fee else asked,
        running=running,
        prepaid=principal.left(on),
        fee=fee,
        saved=total(due.interest for due in dues) - total(due.interest for due in lines),
        paid_ahead=max(interest.paid(on) - accrued(running), ZERO),
    )


def _parted(
    dues: Sequence[Due], settled: Sequence[Settled], on: date
) -> tuple[tuple[Due, ...], _Rest]:
    later = tuple(due for due in dues if not due.due_by(on))
    numbers = {due.instalment for due in later}
    paid = tuple(one for one in settled if one.instalment in numbers and one.on <= on)
    return tuple(due for due in dues if due.due_by(on)), _Rest(later, paid)


def _brought_forward(rest: _Rest, on: date, running: Money) -> tuple[Due, ...]:
    """Let the first line take what is left; a later one keeps what was paid on it."""
    if not rest.dues:
        return ()
    first, *others = rest.dues
    kept = [
        Due(other.instalment, on, on, *amounts)
        for other in others
        if any(
            amounts := [
                rest.paid_on(other, Component.INTEREST),
                rest.paid_on(other, Component.PRINCIPAL),
            ]
        )
    ]
    interest = running - total(due.interest for due in kept)
    principal = rest.debt(Component.PRINCIPAL).amount - total(due.principal for due in kept)
    least = rest.paid_on(first, Component.INTEREST)
    return Due(first.instalment, on, on, max(interest, least), principal), *kept
