"""Terms for random lives: every method, with every switch that it knows."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from tests.naive.days import A_YEAR, months_on
from tests.naive.parts import LEVELS

LENT = (date(2026, 1, 31), date(2026, 3, 10), date(2027, 11, 30), date(2028, 1, 31))
TERMS: tuple[dict[str, Any], ...] = (
    {"method": "equal_instalments", "instalments": 6},
    {"method": "equal_instalments", "instalments": 12, "due_day": 20},
    {"method": "equal_instalments", "instalments": 8, "every": {"weeks": 2}},
    {"method": "equal_instalments", "instalments": 9, "every": {"days": 20}},
    {"method": "equal_instalments", "instalments": 7, "grace": {"principal": 2}},
    {"method": "equal_principal", "instalments": 5},
    {"method": "equal_principal", "instalments": 6, "grace": {"principal": 2}},
    {"method": "equal_principal", "instalments": 4, "every": {"months": 3}},
    {"method": "flat", "instalments": 6},
    {"method": "flat", "instalments": 6, "grace": {"principal": 2}},
    {
        "method": "flat",
        "instalments": 9,
        "due_day": 25,
        "rate": {"percent_per_period": "0.6"},
    },
    {"method": "interest_only", "settlement_day": 20, "months": 7},
    {
        "method": "interest_only",
        "settlement_day": 20,
        "months": 14,
        "every": {"months": 3},
    },
    {
        "method": "interest_only",
        "settlement_day": 20,
        "pay_offset_days": 0,
        "months": 8,
    },
    {
        "method": "interest_only",
        "settlement_day": 28,
        "pay_offset_days": 6,
        "months": 9,
    },
    {"method": "interest_only", "instalments": 6},
    {"method": "bullet", "months": 9},
    {"method": "bullet", "months": 5, "more_days": 15},
    {"method": "stepped", "instalments": 6, "step": {"every": 2, "by": "100.00"}},
    {"method": "geometric", "instalments": 8, "growth": "0.02"},
    {"method": "balloon", "instalments": 6, "amortised_over": 36},
    {
        "method": "staged_principal",
        "instalments": 5,
        "grace": {"principal": 1},
        "shares": ["10", "20", "30", "40"],
    },
    {"method": "custom", "plan": (("113", "0.2"), ("223", "0.5"), ("305", "0.3"))},
    {"method": "revolving", "settlement_day": 20, "months": 9},
    {"method": "revolving", "settlement_day": 20, "months": 5},
    {"method": "revolving", "settlement_day": 20, "pay_offset_days": 5, "months": 7},
    {"method": "revolving", "settlement_day": 20, "drawn_for": 3, "months": 8},
)
#: National Day and Labour Day, as stories name them; weekends are closed without it.
CLOSED = [
    *(f"2026-05-0{day}" for day in range(1, 6)),
    *(f"{year}-10-0{day}" for year in (2026, 2027, 2028) for day in range(1, 8)),
]
HOLIDAYS: tuple[dict[str, Any], ...] = (
    {},
    {},
    {"holidays": CLOSED, "holiday_rule": "next"},
    {"holidays": CLOSED, "holiday_rule": "previous"},
)
NEW_TERMS: tuple[dict[str, Any], ...] = (
    {"method": "equal_instalments", "instalments": 5},
    {"method": "equal_principal", "instalments": 3},
    {"method": "interest_only", "instalments": 4},
    {"method": "flat", "instalments": 4, "holiday_rule": "next"},
    {
        "method": "equal_instalments",
        "instalments": 4,
        "grace": {"interest_payment": 1},
        "interest": {"basis": "days", "day_count": "actual/actual"},
        "rounding": {"mode": "up", "to": "0.10"},
    },
    {
        "method": "equal_principal",
        "instalments": 4,
        "grace": {"interest_free": 1},
        "interest": {"day_count": "30/365"},
    },
)

#: Switches of a loan beside its method, each set or left alone.
SWITCHES = st.fixed_dictionaries(
    {},
    optional={
        "quote": st.sampled_from(
            ("permille_per_month", "per_10000_per_day", "percent_per_period")
        ),
        "basis": st.sampled_from(("whole_periods", "days")),
        "day_count": st.sampled_from(
            (
                *("actual/360", "actual/364", "actual/365", "actual/actual"),
                *("30/360", "30/365"),
            )
        ),
        "mode": st.sampled_from(("half_up", "half_even", "up", "down")),
        "to": st.sampled_from(("0.05", "0.10", "1.00")),
        "instalment_multiple": st.sampled_from(("0.50", "1.00", "10.00")),
        "remainder": st.sampled_from(("first", "resolve", "level")),
        "level": st.just("actual"),
        "interest_payment": st.integers(1, 3),
        "interest_free": st.integers(1, 3),
        "interest_in_grace": st.just(value=False),
        "first_due_on": st.integers(5, 50),
    },
)
NOT_A_LIMIT = {said["method"] for said in TERMS} - {"revolving"}
IN_LINES = NOT_A_LIMIT - {"bullet"}
SOLVED = LEVELS - {"balloon"}
#: Which methods know a switch, where not all do.
KNOWN: dict[str, set[str]] = {
    "instalment_multiple": LEVELS | {"flat"},
    "level": SOLVED,
    "interest_payment": IN_LINES,
    "interest_free": IN_LINES,
    "interest_in_grace": {"flat"},
    "first_due_on": IN_LINES - {"custom"},
}
REMAINDERS: dict[str, set[str]] = {
    "equal_instalments": {"first", "resolve", "level"},
    "stepped": {"first", "resolve"},
    "geometric": {"first", "resolve"},
    "equal_principal": {"resolve"},
    "flat": {"resolve"},
}
#: Under which name terms tell a switch.
PLACES = {
    "basis": "interest",
    "day_count": "interest",
    "mode": "rounding",
    "to": "rounding",
    "instalment_multiple": "rounding",
    "interest_payment": "grace",
    "interest_free": "grace",
    "interest_in_grace": "grace",
}
#: What one per cent a year is in other units.
UNITS = {"permille_per_month": Fraction(10, 12), "per_10000_per_day": Fraction(100, 360)}


def terms_of(lent: date, said: dict[str, Any], yuan: int, percent: str) -> dict[str, Any]:
    """Make the terms of a story of one of the kinds."""
    terms = {
        "principal": f"{yuan}.00",
        "rate": {"percent_per_year": percent},
        "disbursed_on": lent.isoformat(),
    } | said
    more = timedelta(days=terms.pop("more_days", 0))
    if months := terms.pop("months", None):
        terms["matures_on"] = (months_on(lent, months, lent.day) + more).isoformat()
    if months := terms.pop("drawn_for", None):
        terms["drawn_until"] = months_on(lent, months, lent.day).isoformat()
    if said["method"] == "custom":
        terms["plan"] = [
            {
                "due_on": (lent + timedelta(days=int(days))).isoformat(),
                "principal": f"{int(yuan * Fraction(share))}.00",
            }
            for days, share in said["plan"]
        ]
    return terms


def switched(terms: dict[str, Any], switches: dict[str, Any]) -> dict[str, Any]:
    """Set those switches that these terms know."""
    found = dict(terms)
    for name in sorted(switches, key=lambda name: name != "remainder"):
        value = switches[name]
        if name == "quote":
            found["rate"] = quoted(terms, value)
        elif _knows(found, name, value):
            place, told = PLACES.get(name), _told(terms, name, value)
            found |= {place: found.get(place, {}) | {name: told}} if place else {name: told}
    return found


def _knows(terms: dict[str, Any], name: str, value: Any) -> bool:
    method = terms["method"]
    if method not in KNOWN.get(name, NOT_A_LIMIT):
        return False
    if name == "remainder":
        return value in REMAINDERS.get(method, ())
    shared_out = method == "flat" and terms.get("remainder") == "resolve"
    if name == "interest_in_grace":
        return shared_out
    if name == "instalment_multiple":
        return not shared_out
    return name != "first_due_on" or not {"settlement_day", "due_day"} & set(terms)


def _told(terms: dict[str, Any], name: str, value: Any) -> Any:
    if name == "first_due_on":
        lent = date.fromisoformat(terms["disbursed_on"])
        return (lent + timedelta(days=value)).isoformat()
    if name.startswith("interest_") and name != "interest_in_grace":
        return min(value, 2)
    return value


def quoted(terms: dict[str, Any], quote: str) -> dict[str, str]:
    """Quote the rate of terms another way, to four decimals."""
    [(before, figure)] = terms["rate"].items()
    if before != "percent_per_year" or terms["method"] == "revolving":
        return terms["rate"]
    [(unit, every)] = terms.get("every", {"months": 1}).items()
    share = UNITS.get(quote, Fraction(every, A_YEAR[unit]))
    return {quote: f"{float(Fraction(figure) * share):.4f}"}
