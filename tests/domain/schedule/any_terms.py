"""Terms of every method with every switch, for Hypothesis to make up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.errors import Refused
from sheaf.domain.money import Money
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Every, Method, Schedule, Terms, Unit, draw_up
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.switches import (
    Basis,
    DayCount,
    Grace,
    Interest,
    Level,
    Planned,
    Rounding,
    RoundingMode,
    Step,
)

DAYS = st.dates(date(2020, 1, 1), date(2032, 12, 31))
RATES = st.builds(
    Rate,
    st.decimals("0", "36", places=3),
    st.sampled_from(
        [Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH, Quote.PER_10000_PER_DAY]
    ),
)
EVERY = st.one_of(
    st.just(Every()),
    st.builds(Every, st.sampled_from([1, 2, 3, 6, 12])),
    st.builds(Every, st.integers(1, 4), st.just(Unit.WEEKS)),
    st.builds(Every, st.integers(1, 40), st.just(Unit.DAYS)),
)
INTEREST = st.builds(Interest, st.sampled_from([None, *Basis]), st.sampled_from(DayCount))
ROUNDING = st.builds(
    Rounding,
    st.sampled_from(RoundingMode),
    st.sampled_from([Money(1), Money(1), Money(10), Money(100)]),
    st.sampled_from([None, None, Money(100), Money(500)]),
)


@st.composite
def any_terms(draw: Any, methods: Any = Method) -> Terms:
    """Terms that make sense one by one; together they may still be refused."""
    method = draw(st.sampled_from(list(methods)))
    count = draw(st.integers(1, 40))
    fen = draw(st.integers(1, 10**9))
    start = draw(DAYS)
    switches = {
        "interest": draw(INTEREST),
        "rounding": draw(ROUNDING),
        "remainder": draw(st.sampled_from(sorted(RULES[method].remainders, key=str))),
        "holidays": tuple(draw(st.lists(DAYS, max_size=3))),
        "holiday_rule": draw(st.sampled_from(HolidayRule)),
    } | draw(own_switches(method, count, fen, start))
    if "rounding.instalment_multiple" not in RULES[method].knows:
        switches["rounding"] = Rounding(switches["rounding"].mode, switches["rounding"].to)
    return Terms(
        principal=Money(fen),
        rate=draw(RATES),
        disbursed_on=start,
        method=method,
        **switches,
    )


@st.composite
def own_switches(
    draw: Any, method: Method, count: int, fen: int, start: date
) -> dict[str, Any]:
    if method is Method.BULLET:
        return {"matures_on": Every(draw(st.integers(1, 900)), Unit.DAYS).after(start, 1)}
    if method is Method.CUSTOM:
        return {"plan": plan(fen, count, start, draw(st.integers(1, 90)))}
    switches: dict[str, Any] = {"instalments": count, "every": draw(EVERY)}
    if draw(st.booleans()):
        switches |= draw(dates(count, start))
    graced = "grace.principal" in RULES[method].knows
    switches["grace"] = Grace(
        principal=draw(st.integers(0, count // 3)) if graced else 0,
        interest_payment=draw(st.sampled_from([0, 0, min(2, count - 1)])),
        interest_free=draw(st.sampled_from([0, 0, 1])),
    )
    if "level" in RULES[method].knows:
        switches["level"] = draw(st.sampled_from(Level))
    return switches | draw(peculiar(method, count - switches["grace"].principal))


@st.composite
def dates(draw: Any, count: int, start: date) -> dict[str, Any]:
    if draw(st.booleans()):
        return {"every": Every(), "due_day": draw(st.integers(1, 31))}
    return {"first_due_on": Every(draw(st.integers(1, 70)), Unit.DAYS).after(start, 1)}


@st.composite
def peculiar(draw: Any, method: Method, paying: int) -> dict[str, Any]:
    match method:
        case Method.BALLOON:
            return {"amortised_over": draw(st.integers(40, 360))}
        case Method.STEPPED:
            by = draw(st.integers(-50_000, 50_000).filter(bool))
            return {"step": Step(draw(st.integers(1, 6)), Money(by))}
        case Method.GEOMETRIC:
            return {"growth": draw(st.decimals("-0.1", "0.1", places=3).filter(bool))}
        case Method.STAGED_PRINCIPAL:
            share = round(Decimal(100) / paying, 2)
            return {"shares": (share,) * (paying - 1) + (100 - share * (paying - 1),)}
    return {}


def plan(fen: int, count: int, start: date, apart: int) -> tuple[Planned, ...]:
    part = fen // count
    amounts = [part] * (count - 1) + [fen - part * (count - 1)]
    every = Every(apart, Unit.DAYS)
    return tuple(
        Planned(every.after(start, number), Money(amount))
        for number, amount in enumerate(amounts, 1)
    )


def drawn(terms: Terms) -> Schedule:
    """Draw up, or give these terms up as rightly refused."""
    try:
        return draw_up(terms)
    except Refused:
        assume(False)
        raise
