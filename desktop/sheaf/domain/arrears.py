"""What is owed on a day: what fell due, what was paid on it, and the late interest.

A pure function of the fixed lines, of what was settled since (net of reversals) and of the
rules for lateness, so no nightly run is needed and none can be missed (DOMAIN 4).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from sheaf.domain.accrual import (
    Debt,
    Payments,
    Segment,
    Segments,
    accrue,
    accrue_joining,
    accrued,
)
from sheaf.domain.lateness import Compound, GraceMode, LateRules, Rates
from sheaf.domain.money import ZERO, Money
from sheaf.domain.repayment import Claim, Component

#: What a line bore: interest for extra days, penalty and compound.
Borne = tuple[Segments, Segments, Segments]

#: What is left of a line: penalty, compound, interest, principal.
Left = tuple[Money, ...]

__all__ = [
    "Compound",
    "Due",
    "GraceMode",
    "LateRules",
    "Reckoning",
    "Settled",
    "claims",
    "claims_ahead",
    "days_past_due",
    "reckon",
]


class Due(NamedTuple):
    """One fixed line of the schedule. ``late_from`` is ``due_on`` moved by holidays.

    ``ends_on`` is the day up to which its interest is counted, where that is another than
    ``due_on``: it may be claimed from then on.
    ``penalty`` and ``compound`` are late interest that a rescheduling carried on: it is
    owed, and bears nothing more.
    """

    instalment: int
    due_on: date
    late_from: date
    interest: Money
    principal: Money
    penalty: Money = ZERO
    compound: Money = ZERO
    ends_on: date | None = None

    @property
    def until(self) -> date:
        """The day up to which its interest is counted, that day not included."""
        return self.due_on if self.ends_on is None else self.ends_on

    @property
    def open(self) -> bool:
        """Whether the line can be late; one that a rescheduling closed never is."""
        return self.late_from < date.max

    @property
    def claimed_from(self) -> date:
        """The first day on which the line may be claimed."""
        return min(self.due_on, self.late_from, self.until)

    def due_by(self, day: date) -> bool:
        """Tell whether the line may be claimed on a day."""
        return self.claimed_from <= day


class Settled(NamedTuple):
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
    open_ = [line for line in _lines(dues, settled, on, rules) if not line.paid_in_time]
    left = [(line, line.left(line.borne())) for line in open_]
    return tuple([line.claim(parts) for line, parts in left if any(parts)])


def claims_ahead(
    dues: Sequence[Due], settled: Sequence[Settled], on: date
) -> tuple[Claim, ...]:
    """Claim what is not yet due, for money that is to settle it at once."""
    paid = _by_line(settled, on)
    found = []
    for due in dues:
        if not due.due_by(on):
            interest, principal = (
                Debt(amount, _paid(paid.get(due.instalment, ()), component)).left(on)
                for component, amount in (
                    (Component.INTEREST, due.interest),
                    (Component.PRINCIPAL, due.principal),
                )
            )
            parts = ZERO, ZERO, interest, principal
            found.append(Claim(due.instalment, due.due_on, 0, *parts))
    return tuple(found)


def days_past_due(claims: Iterable[Claim]) -> int:
    """Count from the oldest instalment with principal or interest unpaid."""
    return max((claim.days_late for claim in claims), default=0)


def reckon(
    dues: Sequence[Due], settled: Sequence[Settled], on: date, rules: LateRules
) -> tuple[Reckoning, ...]:
    """Unfold what is owed on each line that is due, down to days, bases and rates."""
    return tuple([line.reckoning() for line in _lines(dues, settled, on, rules)])


def _lines(
    dues: Sequence[Due], settled: Sequence[Settled], on: date, rules: LateRules
) -> list[_Line]:
    """Pick the lines that are due, each with what was paid on it by the day."""
    loan, paid = _Loan(dues, on, rules), _by_line(settled, on)
    return [
        _Line(loan, due, paid.get(due.instalment, ()))
        for due in dues
        if due.due_on <= on or due.late_from <= on or due.until <= on
    ]


def _by_line(settled: Sequence[Settled], on: date) -> dict[int, list[Settled]]:
    paid: dict[int, list[Settled]] = {}
    for one in sorted(settled, key=attrgetter("on")):
        if one.on > on:
            break
        paid.setdefault(one.instalment, []).append(one)
    return paid


def _paid(settled: Sequence[Settled], component: Component) -> Payments:
    return tuple([(one.on, one.amount) for one in settled if one.component is component])


class _Loan:
    """What all lines of a loan have in common, looked up once."""

    def __init__(self, dues: Sequence[Due], on: date, rules: LateRules) -> None:
        self.on, self.rules = on, rules
        self.grace = timedelta(days=rules.grace_days)
        self.dues = dues
        self.late, self.contract = rules.late_from(date.min), rules.contract_from(date.min)
        last = max((due.due_on for due in dues), default=on)
        #: On the day of maturity principal falls due, be it nothing on a limit repaid.
        self.principals = sorted(
            (due for due in dues if due.principal or due.due_on == last),
            key=lambda due: due.due_on,
        )
        self.principal_days = [due.due_on for due in self.principals]
        #: The one line that repays principal, if no other does but early repayments.
        repaying = [due for due in self.principals if due.instalment > 0 and due.open]
        self.bullet = repaying[0] if len(repaying) == 1 else None

    def late_days(self, start: date) -> list[date]:
        """List the days on which late interest may join what bears it."""
        return sorted(
            {due.late_from for due in self.dues if start < due.late_from < self.on}
        )

    def late_from(self, start: date) -> Rates:
        """List the rates that overdue principal bears; mostly one that never changed."""
        return self.late if len(self.late) == 1 else self.rules.late_from(start)

    def contract_from(self, start: date) -> Rates:
        """List the contract rates of a day and after; mostly one that never changed."""
        return self.contract if len(self.contract) == 1 else self.rules.contract_from(start)

    def principal_after(self, due: Due) -> date | None:
        """Return the next date from which principal may be late."""
        place = bisect_right(self.principal_days, due.due_on)
        return self.principals[place].late_from if place < len(self.principals) else None


class _Line:
    """One line, reckoned."""

    def __init__(self, loan: _Loan, due: Due, paid: Sequence[Settled]) -> None:
        self.loan, self.due, self.paid = loan, due, paid
        self.on, self.rules = loan.on, loan.rules

    @property
    def forgiven(self) -> date:
        """The last day on which what is paid bears no late interest."""
        late_from = self.due.late_from
        return late_from + self.loan.grace if self.due.open else late_from

    @property
    def paid_in_time(self) -> bool:
        """Tell at a glance that nothing can be owed: all paid by the due date itself."""
        if not self.paid or self.paid[-1].on > self.due.due_on:
            return False
        due, paid = self.due, sum(one.amount.fen for one in self.paid)
        carried = due.penalty.fen + due.compound.fen
        return paid == due.interest.fen + due.principal.fen + carried

    def reckoning(self) -> Reckoning:
        """Unfold the line."""
        borne = self.borne()
        segments = tuple(chain.from_iterable(borne))
        return Reckoning(self.due, self.claim(self.left(borne)), segments, tuple(self.paid))

    def borne(self) -> Borne:
        """Say what the line bore: interest for extra days, and late interest."""
        principal = self._debt(Component.PRINCIPAL, self.due.principal)
        extra = self._extra_days(principal)
        bearing = self.due.interest + accrued(extra) if extra else self.due.interest
        interest = self._debt(Component.INTEREST, bearing)
        return extra, *self._late_interest(principal, interest)

    def left(self, borne: Borne) -> Left:
        """Say what is left: the line's own, with what it bore, less what was paid."""
        interest, penalty, compound = [accrued(part).fen for part in borne]
        principal = 0
        for one in self.paid:
            if one.component is Component.PRINCIPAL:
                principal -= one.amount.fen
            elif one.component is Component.INTEREST:
                interest -= one.amount.fen
            elif one.component is Component.PENALTY:
                penalty -= one.amount.fen
            elif one.component is Component.COMPOUND:
                compound -= one.amount.fen
        own = self.due.penalty, self.due.compound, self.due.interest, self.due.principal
        more = penalty, compound, interest, principal
        left = [amount.fen + fen for amount, fen in zip(own, more, strict=True)]
        return tuple([Money(fen) if fen > 0 else ZERO for fen in left])

    def claim(self, left: Left) -> Claim:
        """Claim what is left."""
        late = (self.on - self.due.late_from).days if any(left[2:]) else 0
        return Claim(self.due.instalment, self.due.due_on, max(late, 0), *left)

    def _debt(self, component: Component, amount: Money) -> Debt:
        return Debt(amount, _paid(self.paid, component))

    def _extra_days(self, principal: Debt) -> Segments:
        """Principal due all at once bears the contract rate through the holidays."""
        since, until = self.due.due_on, min(self.on, self.due.late_from)
        if until <= since or self.loan.bullet is not self.due:
            return ()
        rates = self.loan.contract_from(since)
        return accrue(Component.INTEREST, principal, since, until, rates)

    def _late_interest(self, principal: Debt, interest: Debt) -> tuple[Segments, Segments]:
        forgiven = self.forgiven
        if not self.rules.late_interest or self.on <= forgiven:
            return (), ()
        after_grace = self.rules.grace_mode is GraceMode.START_AFTER_GRACE
        start = forgiven if after_grace else self.due.late_from
        if forgiven > start:
            principal = principal.standing(forgiven)
            interest = interest.standing(forgiven)
        penalty = self._penalty(principal, start, self.on)
        return penalty, self._compound(interest, principal, start)

    def _penalty(self, principal: Debt, start: date, day: date) -> Segments:
        rates = self.loan.late_from(start)
        return accrue(Component.PENALTY, principal, start, day, rates)

    def _compound(self, interest: Debt, principal: Debt, start: date) -> Segments:
        rules = self.rules
        if rules.compound is Compound.NONE:
            return ()
        rates = self._rates(start)
        if not (rules.compound_capitalise or rules.compound_on_penalty):
            return accrue(Component.COMPOUND, interest, start, self.on, rates)

        def joining(day: date, compound: Money) -> list[Debt]:
            penalty = accrued(self._penalty(principal, start, day))
            return [
                self._debt(component, amount)
                for component, amount, joins in (
                    (Component.COMPOUND, compound, rules.compound_capitalise),
                    (Component.PENALTY, penalty, rules.compound_on_penalty),
                )
                if joins
            ]

        days = [start, *self.loan.late_days(start), self.on]
        return accrue_joining(interest, joining, days, rates)

    def _rates(self, start: date) -> Rates:
        """Interest due alone bears the contract rate until principal falls due."""
        at_once = self.due.principal or self.rules.compound is Compound.PENALTY_RATE
        later = None if at_once else self.loan.principal_after(self.due)
        if later is None or later <= start:
            return self.loan.late_from(start)
        before = [one for one in self.loan.contract_from(start) if one[0] < later]
        return [*before, *self.rules.late_from(later)]
