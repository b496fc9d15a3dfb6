"""Settling a loan early and in full, with interest to the day (DOMAIN 5.2).

Everything not yet due falls due that day as one line; the lines after it are dropped. The
lines that result are the schedule from then on, so that nothing is charged twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from sheaf.domain.accrual import Debt, Segment, Segments, accrued
from sheaf.domain.arrears import Due, LateRules, Settled, claims
from sheaf.domain.calendar import months_after
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.plan import Plan
from sheaf.domain.repayment import Claim, Component, fee_claim, owed
from sheaf.domain.schedule.rest import Rest
from sheaf.domain.schedule.switches import Basis


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
    last due date; ``put_off`` interest of earlier days that the schedule asks later;
    ``saved`` the interest that will not be asked; ``paid_ahead`` interest already paid for
    days after this one, which the borrower gets back.
    """

    on: date
    dues: tuple[Due, ...]
    claims: tuple[Claim, ...]
    running: tuple[Segment, ...]
    prepaid: Money
    fee: Money
    saved: Money
    paid_ahead: Money
    put_off: Money = ZERO

    @property
    def total(self) -> Money:
        """All that has to be paid."""
        return owed(self.claims)


@dataclass(frozen=True, slots=True)
class _Ahead:
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
    plan: Plan,
    settled: Sequence[Settled],
    on: date,
    rules: LateRules,
    terms: EarlyTerms,
) -> Settlement:
    """Ask what is due, interest to the day on the balance not yet due, and that balance.

    Interest is counted as the loan's own terms count it.
    """
    dues = plan.dues
    past, ahead = _parted(dues, settled, on)
    principal, interest = ahead.debt(Component.PRINCIPAL), ahead.debt(Component.INTEREST)
    running = _running(plan.rest(on), principal, on) if ahead.dues else ()
    put_off = plan.put_off(on)
    lines = (*past, *_brought_forward(ahead, on, accrued(running) + put_off))
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
        paid_ahead=max(interest.paid(on) - accrued(running) - put_off, ZERO),
        put_off=put_off,
    )


def _running(rest: Rest, principal: Debt, on: date) -> Segments:
    """Let the balance bear interest from the last due date; payments make it smaller."""
    paid = {day for day, _amount in principal.payments if rest.since < day < on}
    days = sorted({rest.since, on, *paid})
    return tuple(
        segment
        for since, until in pairwise(days)
        for segment in _borne(replace(rest, since=since), principal.left(since), until)
    )


def _borne(rest: Rest, base: Money, until: date) -> Segments:
    found, since = [], rest.since
    for one in rest.stretches(base, until, Basis.DAYS) if base else ():
        found.append(
            Segment(Component.INTEREST, since, one.until, base, one.rate, one.interest)
        )
        since = one.until
    return tuple(found)


def _parted(
    dues: Sequence[Due], settled: Sequence[Settled], on: date
) -> tuple[tuple[Due, ...], _Ahead]:
    later = tuple(due for due in dues if not due.due_by(on))
    numbers = {due.instalment for due in later}
    paid = tuple(one for one in settled if one.instalment in numbers and one.on <= on)
    return tuple(due for due in dues if due.due_by(on)), _Ahead(later, paid)


def _brought_forward(ahead: _Ahead, on: date, bore: Money) -> tuple[Due, ...]:
    """Let the first line take what is left; a later one keeps what was paid on it."""
    if not ahead.dues:
        return ()
    first, *others = ahead.dues
    kept = [
        Due(other.instalment, on, on, paid, repaid)
        for other in others
        for paid in (ahead.paid_on(other, Component.INTEREST),)
        for repaid in (ahead.paid_on(other, Component.PRINCIPAL),)
        if paid or repaid
    ]
    interest = bore - total(due.interest for due in kept)
    balance = ahead.debt(Component.PRINCIPAL).amount
    principal = balance - total(due.principal for due in kept)
    least = ahead.paid_on(first, Component.INTEREST)
    return Due(first.instalment, on, on, max(interest, least), principal), *kept
