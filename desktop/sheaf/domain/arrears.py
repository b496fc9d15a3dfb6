"""What is owed on a day: what fell due, what was paid on it, and the late interest.

A pure function of the fixed lines, of what was settled since (net of reversals) and of the
rules for lateness, so no nightly run is needed and none can be missed (DOMAIN 4).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sheaf.domain.accrual import (
    Debt,
    Payments,
    Rates,
    Segment,
    accrue,
    accrue_joining,
    accrued,
)
from sheaf.domain.lateness import Compound, GraceMode, LateRules
from sheaf.domain.money import Money
from sheaf.domain.repayment import Claim, Component

__all__ = [
    "Compound",
    "Due",
    "GraceMode",
    "LateRules",
    "Reckoning",
    "Settled",
    "claims",
    "days_past_due",
    "reckon",
]


@dataclass(frozen=True, slots=True)
class Due:
    """One fixed line of the schedule. ``late_from`` is ``due_on`` moved by holidays."""

    instalment: int
    due_on: date
    late_from: date
    interest: Money
    principal: Money

    def due_by(self, day: date) -> bool:
        """Tell whether the line may be claimed on a day."""
        return min(self.due_on, self.late_from) <= day


@dataclass(frozen=True, slots=True)
class Settled:
    """What a repayment settled, and on which day."""

    on: date
    instalment: int
    component: Component
    amount: Money


@dataclass(frozen=True, slots=True)
class Reckoning:
    """How one claim came about: the line, the days it bore interest, what was paid.

    Each part of the claim is the line's own amount and its segments, less what was paid.
    """

    due: Due
    claim: Claim
    segments: tuple[Segment, ...]
    paid: tuple[Settled, ...]


def claims(
    dues: Sequence[Due], settled: Sequence[Settled], on: date, rules: LateRules
) -> tuple[Claim, ...]:
    """Claim what is due by a day, that day's instalment included, net of what was paid."""
    found = (reckoning.claim for reckoning in reckon(dues, settled, on, rules))
    return tuple(claim for claim in found if claim.total)


def days_past_due(claims: Iterable[Claim]) -> int:
    """Count from the oldest instalment with principal or interest unpaid."""
    return max((claim.days_late for claim in claims), default=0)


def reckon(
    dues: Sequence[Due], settled: Sequence[Settled], on: date, rules: LateRules
) -> tuple[Reckoning, ...]:
    """Unfold what is owed on each line that is due, down to days, bases and rates."""
    by_line: dict[int, list[Settled]] = {}
    for one in sorted(settled, key=lambda one: one.on):
        if one.on <= on:
            by_line.setdefault(one.instalment, []).append(one)
    return tuple(
        _Line(due, tuple(by_line.get(due.instalment, ())), on, rules).reckoning(dues)
        for due in dues
        if due.due_by(on)
    )


@dataclass(frozen=True, slots=True)
class _Line:
    due: Due
    paid: tuple[Settled, ...]
    on: date
    rules: LateRules

    def reckoning(self, dues: Sequence[Due]) -> Reckoning:
        extra = self._extra_days(dues)
        interest = self._debt(Component.INTEREST, self.due.interest + accrued(extra))
        principal = self._debt(Component.PRINCIPAL, self.due.principal)
        penalty = self._penalty(principal)
        compound = self._compound(interest, principal, dues)
        left = interest.left(self.on), principal.left(self.on)
        claim = Claim(
            self.due.instalment,
            self.due.due_on,
            max((self.on - self.due.late_from).days, 0) if any(left) else 0,
            self._debt(Component.PENALTY, accrued(penalty)).left(self.on),
            self._debt(Component.COMPOUND, accrued(compound)).left(self.on),
            *left,
        )
        return Reckoning(self.due, claim, (*extra, *penalty, *compound), self.paid)

    def _debt(self, component: Component, amount: Money) -> Debt:
        return Debt(amount, self._payments(component))

    def _payments(self, component: Component) -> Payments:
        return tuple((p.on, p.amount) for p in self.paid if p.component is component)

    def _extra_days(self, dues: Sequence[Due]) -> tuple[Segment, ...]:
        """Principal due all at once bears the contract rate through the holidays."""
        bullet = [due for due in dues if due.principal] == [self.due]
        until = min(self.on, self.due.late_from)
        if not bullet or until <= self.due.due_on:
            return ()
        principal = self._debt(Component.PRINCIPAL, self.due.principal)
        rates = [(self.due.due_on, self.rules.contract)]
        return accrue(Component.INTEREST, principal, self.due.due_on, until, rates)

    def _penalty(self, principal: Debt) -> tuple[Segment, ...]:
        start = self._starts()
        return () if start is None else self._penalty_by(principal, start, self.on)

    def _penalty_by(self, principal: Debt, start: date, day: date) -> tuple[Segment, ...]:
        debt = principal.standing(self._forgiven())
        return accrue(Component.PENALTY, debt, start, day, [(start, self.rules.late)])

    def _compound(
        self, interest: Debt, principal: Debt, dues: Sequence[Due]
    ) -> tuple[Segment, ...]:
        start = self._starts()
        if start is None or self.rules.compound is Compound.NONE:
            return ()
        debt, rates = interest.standing(self._forgiven()), self._rates(start, dues)
        if not (self.rules.compound_capitalise or self.rules.compound_on_penalty):
            return accrue(Component.COMPOUND, debt, start, self.on, rates)

        def joining(day: date, compound: Money) -> list[Debt]:
            penalty = accrued(self._penalty_by(principal, start, day))
            return [
                self._debt(component, amount)
                for component, amount, joins in (
                    (Component.COMPOUND, compound, self.rules.compound_capitalise),
                    (Component.PENALTY, penalty, self.rules.compound_on_penalty),
                )
                if joins
            ]

        days = sorted({due.late_from for due in dues if start < due.late_from < self.on})
        return accrue_joining(debt, joining, [start, *days, self.on], rates)

    def _rates(self, start: date, dues: Sequence[Due]) -> Rates:
        """Interest due alone bears the contract rate until principal falls due."""
        later = [
            due.late_from for due in dues if due.principal and due.due_on > self.due.due_on
        ]
        if self.due.principal or self.rules.compound is Compound.PENALTY_RATE or not later:
            return [(start, self.rules.late)]
        return [(start, self.rules.contract), (max(min(later), start), self.rules.late)]

    def _starts(self) -> date | None:
        """Say from when late interest counts, if it does."""
        if not self.rules.late_interest or self.on <= self._forgiven():
            return None
        if self.rules.grace_mode is GraceMode.START_AFTER_GRACE:
            return self._forgiven()
        return self.due.late_from

    def _forgiven(self) -> date:
        """Return the last day on which what is paid bears no late interest."""
        return self.due.late_from + timedelta(days=self.rules.grace_days)
