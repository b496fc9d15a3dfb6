"""A plan from the months in which a household has money (DOMAIN 3.6.11).

It is a proposal: the loan officer changes dates and amounts as the family really earns.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sheaf.domain.agreement import SETTLEMENT_DAY, SHORTEST_FIRST, after
from sheaf.domain.calendar import months_after
from sheaf.domain.money import ZERO, Money
from sheaf.domain.schedule.switches import Planned

PAY_DAY = SETTLEMENT_DAY + 1
ROUND = 10_000  # fen: parts are whole hundreds of yuan where they can be


@dataclass(frozen=True, slots=True)
class Season:
    """The months of the year with money, how long the loan runs, and when interest is due.

    ``interest_every`` are the months from one interest day to the next; 0 lets interest
    wait for the principal.
    """

    months: tuple[int, ...]
    term_months: int
    interest_every: int = 0


def propose(amount: Money, lent_on: date, season: Season) -> tuple[Planned, ...]:
    """Share the loan evenly over the pay days of those months, the last takes the rest."""
    days = _pay_days(lent_on, season.term_months)
    rich = [day for day in days if day.month in season.months]
    if not rich:
        return ()
    parts = dict(zip(rich, _parts(amount, len(rich)), strict=True))
    return tuple(
        Planned(day, parts.get(day, ZERO))
        for day in days
        if day in parts or (_bears(day, season.interest_every) and day < rich[-1])
    )


def _pay_days(lent_on: date, term_months: int) -> list[date]:
    """List the 21st of each month, the first not too soon; at the end the last day."""
    last = after(lent_on, term_months)
    first = lent_on.replace(day=PAY_DAY)
    days = [months_after(first, months) for months in range(term_months + 1)]
    soonest = lent_on + timedelta(days=SHORTEST_FIRST)
    return [min(day, last) for day in days if soonest <= day]


def _bears(day: date, every: int) -> bool:
    return every > 0 and day.month % every == 0


def _parts(amount: Money, count: int) -> list[Money]:
    even = amount.fen // count
    part = Money(even // ROUND * ROUND or even)
    return [part] * (count - 1) + [Money(amount.fen - part.fen * (count - 1))]
