"""What money not used as agreed costs beyond what is charged anyway (DOMAIN 4.1).

The misuse rate holds from the day of misuse, on the misused amount and on no more than is
still owed. The schedule's interest covers the contract rate already; where the same money
is overdue the higher of the two rates holds, never both. What is overdue counts as misused
first, in the borrower's favour.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from sheaf.domain.errors import Unusable
from sheaf.domain.loan import Standing
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component, NothingPaid, Overpaid


@dataclass(frozen=True, slots=True)
class Misused:
    """Days through which nothing changed; the first counts, the last does not.

    ``running`` is misused money that is not overdue and bears the contract rate anyway,
    ``overdue`` the part that is, and bears the late rate.
    """

    since: date
    until: date
    running: Money
    overdue: Money
    rate: Rate
    contract: Rate
    late: Rate

    @property
    def days(self) -> int:
        """How many days they are."""
        return (self.until - self.since).days

    @property
    def beyond(self) -> Fraction:
        """What these days cost beyond the rates charged anyway, in fen, not rounded."""
        running = self.running.fen * (self.rate.daily - self.contract.daily)
        overdue = self.overdue.fen * max(self.rate.daily - self.late.daily, Fraction())
        return (running + overdue) * self.days


def misused(
    standing: Standing, amount: Money, since: date, until: date
) -> tuple[Misused, ...]:
    """Part the days of a misuse by what was owed, what was overdue, and the rates."""
    _check(standing, amount, since, until)
    return tuple(
        _stretch(standing, amount, start, end)
        for start, end in pairwise(_marks(standing, since, until))
    )


def charge(parts: Iterable[Misused]) -> Money:
    """Say what a misuse costs in all: rounded once."""
    return Money(1).times(sum((one.beyond for one in parts), Fraction()))


def _check(standing: Standing, amount: Money, since: date, until: date) -> None:
    if since < standing.loan.disbursed_on:
        raise Unusable("since", "before_payout", since.isoformat())
    if since >= until:
        raise Unusable("since", "not_past", since.isoformat())
    if amount <= ZERO:
        raise NothingPaid
    owed = standing.outstanding_on(since)
    if amount > owed:
        raise Overpaid(amount, owed)


def _marks(standing: Standing, since: date, until: date) -> list[date]:
    late = standing.loan.covenants.late
    days = {
        *(one.on for one in standing.history(until)),
        *(due.late_from for due in standing.dues),
        *(day for day, _rate in late.repriced),
    }
    return sorted({since, until} | {day for day in days if since < day < until})


def _stretch(standing: Standing, amount: Money, start: date, end: date) -> Misused:
    covenants = standing.loan.covenants
    contract = covenants.late.contract_from(start)[0][1]
    rate = contract.raised(covenants.misuse_uplift)
    misused_ = min(amount, standing.outstanding_on(start))
    overdue = min(misused_, _overdue(standing, start))
    uplift = covenants.late.penalty_uplift if covenants.late.late_interest else Decimal()
    late = contract.raised(uplift)
    return Misused(start, end, misused_ - overdue, overdue, rate, contract, late)


def _overdue(standing: Standing, day: date) -> Money:
    lines = {due.instalment: due for due in standing.dues if due.late_from <= day}
    paid = (
        one.amount
        for one in standing.history(day)
        if one.instalment in lines
        and one.component is Component.PRINCIPAL
        and one.on <= day
    )
    return total(due.principal for due in lines.values()) - total(paid)
