"""The true annual rate of a loan's cash flows (DOMAIN 3.7).

A rate is no amount of money: the root is found in floating point, far beyond the four
decimals of a per cent that are told, and rounded half up to those.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from math import exp, expm1, log
from operator import mul

from sheaf.domain.errors import Refused
from sheaf.domain.schedule.instalment import Schedule
from sheaf.domain.schedule.switches import A_YEAR, Every
from sheaf.domain.schedule.terms import Terms

YEAR = 365
PLACES = 4
BEHIND = 6
#: Rates are sought as the logarithm of growth: from a loss of all but a thousand-millionth
#: to growth by as much, in so many strides.
FURTHEST = log(1e9)
STRIDES = 800
STEPS = 100
NEAR = 1e-9  # Newton doubles the places with every step, so that the next is exact

#: A time, in periods or years, and an amount in fen.
Flow = tuple[float, int]


@dataclass(eq=False)
class NoChangeOfSign(Refused):
    """Money flows one way only, so that no rate can balance it."""

    field: str = "flows"


@dataclass(eq=False)
class NoRate(Refused):
    """No rate makes these flows worth nothing today."""

    field: str = "flows"


@dataclass(frozen=True, slots=True)
class PeriodRates:
    """Per cent: a period, times the periods of a year, and compounded over them."""

    irr_per_period: Decimal
    apr_simple: Decimal
    apr_compound: Decimal


@dataclass(frozen=True, slots=True)
class AnnualRates:
    """Per cent, four decimals; none where no reasonable rate balances the flows.

    ``by_period`` is there only when every line spans exactly one period.
    """

    xirr_365: Decimal | None
    by_period: PeriodRates | None


def rates(terms: Terms, schedule: Schedule) -> AnnualRates:
    """Tell what a schedule really costs a year."""
    flows = [(terms.disbursed_on, -terms.principal.fen), *schedule.flows]
    try:
        yearly = xirr(flows)
        if not schedule.spans_whole_periods:
            return AnnualRates(yearly, None)
        return AnnualRates(yearly, by_period([fen for _, fen in flows], terms.every))
    except NoRate:
        return AnnualRates(None, None)


def xirr(flows: Sequence[tuple[date, int]]) -> Decimal:
    """Find the rate of dated flows a year of 365 days, in per cent."""
    start = flows[0][0].toordinal() if flows else 0
    return _rounded(
        expm1(_root([((on.toordinal() - start) / YEAR, fen) for on, fen in flows]))
    )


def by_period(flows: Sequence[int], every: Every) -> PeriodRates:
    """Find the rates of flows one period apart."""
    growth = _root([(float(index), fen) for index, fen in enumerate(flows)])
    periods = A_YEAR[every.unit] / every.count
    if growth * periods > FURTHEST:
        raise NoRate
    return PeriodRates(
        _rounded(expm1(growth)),
        _rounded(expm1(growth) * periods),
        _rounded(expm1(growth * periods)),
    )


def _rounded(rate: float) -> Decimal:
    """Round half up to per cent with four decimals.

    Blind to what floating point adds far behind the last place: a rate that is exactly
    between two is taken for what it is.
    """
    fine = round(rate * 10 ** (PLACES + 2 + BEHIND))
    half = 10**BEHIND // 2
    return Decimal((fine + half) // 10**BEHIND).scaleb(-PLACES)


def _root(flows: Sequence[Flow]) -> float:
    """Find the logarithm of growth that balances the flows: the one nearest to none."""
    amounts = [fen for _, fen in flows]
    if not amounts or min(amounts) >= 0 or max(amounts) <= 0:
        raise NoChangeOfSign
    found = _lent_once(flows)
    return _nearest(flows) if found is None else found


def _lent_once(flows: Sequence[Flow]) -> float | None:
    """Step towards the root of one payment out and all others in, or the reverse.

    Worth against growth is then a falling, hollow curve. What all payments would yield at
    their mean time lies below its root, from where Newton's steps never pass it.
    """
    (start, lent), later = flows[0], [flow for flow in flows[1:] if flow[1]]
    times = [time - start for time, _ in later]
    paid = [-fen if lent > 0 else fen for _, fen in later]
    if not lent or not paid or min(times) <= 0 or min(paid) < 0:
        return None
    total, lent = sum(paid), abs(lent)
    growth = log(total / lent) * total / sum(map(mul, times, paid))
    for _ in range(STEPS):
        values = [fen * exp(-growth * time) for time, fen in zip(times, paid, strict=True)]
        step = (sum(values) - lent) / sum(map(mul, times, values))
        growth += step
        if abs(step) <= NEAR * (1 + abs(growth)):
            break
    return growth if abs(growth) <= FURTHEST else None


def _nearest(flows: Sequence[Flow]) -> float:
    """Look along all rates for changes of sign, and halve the one nearest to none."""
    if sum(fen for _, fen in flows) == 0 and len({time for time, _ in flows}) > 1:
        return 0.0
    marks = [FURTHEST * step / STRIDES for step in range(-STRIDES, STRIDES + 1)]
    spans = [
        (low, high)
        for low, high in pairwise(marks)
        if (_worth(flows, low) < 0) != (_worth(flows, high) < 0)
    ]
    if not spans:
        raise NoRate
    return min((_halved(flows, *span) for span in spans), key=abs)


def _halved(flows: Sequence[Flow], low: float, high: float) -> float:
    negative = _worth(flows, low) < 0
    for _ in range(STEPS):
        middle = (low + high) / 2
        if (_worth(flows, middle) < 0) == negative:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _worth(flows: Sequence[Flow], growth: float) -> float:
    """Sum up what flows are worth at the time that keeps every figure within reach."""
    times = [time for time, _ in flows]
    at = min(times) if growth >= 0 else max(times)
    return sum(fen * exp(-growth * (time - at)) for time, fen in flows)
