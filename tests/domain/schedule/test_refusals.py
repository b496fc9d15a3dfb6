"""Terms that make no schedule are refused, and say which field has to change."""

from datetime import date
from decimal import Decimal

import pytest

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.errors import Refused
from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Every, Method, Terms, Unit, draw_up
from sheaf.domain.schedule.drawing import maturity
from sheaf.domain.schedule.refusals import (
    BeyondTheCalendar,
    DatesMeet,
    Disagree,
    MethodDoesNotKnow,
    MethodNeeds,
    NotAfter,
    NotCleared,
    NotTheWhole,
    OutOfRange,
)
from sheaf.domain.schedule.switches import (
    Grace,
    Planned,
    Remainder,
    Rounding,
    Step,
)

LENT = date(2026, 1, 15)
LEVEL, INTEREST_ONLY = Method.EQUAL_INSTALMENTS, Method.INTEREST_ONLY
QUARTERS = Every(3)
WEEKS = Every(1, Unit.WEEKS)


def terms(method: Method, **switches: object) -> Terms:
    """Lend 12,000 yuan at 9 % on 15 January 2026."""
    given = {
        "principal": Money(1_200_000),
        "rate": Rate(Decimal(9)),
        "disbursed_on": LENT,
        "method": method,
    }
    return Terms(**(given | switches))


CASES = [
    # what every method asks
    (LEVEL, {}, MethodNeeds, "instalments"),
    (LEVEL, {"instalments": 0}, OutOfRange, "instalments"),
    (LEVEL, {"instalments": 1201}, OutOfRange, "instalments"),
    (LEVEL, {"instalments": 6, "principal": Money(0)}, OutOfRange, "principal"),
    (LEVEL, {"instalments": 6, "rate": Rate(Decimal(-1))}, OutOfRange, "rate"),
    (LEVEL, {"instalments": 6, "rate": Rate(Decimal("NaN"))}, OutOfRange, "rate"),
    (LEVEL, {"instalments": 6, "every": Every(0)}, OutOfRange, "every"),
    (LEVEL, {"instalments": 6, "step": Step(2, Money(1))}, MethodDoesNotKnow, "step"),
    (
        LEVEL,
        {"instalments": 6, "rounding": Rounding(to=Money(0))},
        OutOfRange,
        "rounding.to",
    ),
    (LEVEL, {"instalments": 6, "due_day": 5, "every": WEEKS}, Disagree, "due_day"),
    (
        LEVEL,
        {"instalments": 6, "due_day": 5, "first_due_on": date(2026, 2, 20)},
        Disagree,
        "due_day",
    ),
    (LEVEL, {"instalments": 6, "grace": Grace(principal=6)}, OutOfRange, "grace.principal"),
    (LEVEL, {"instalments": 6, "first_due_on": LENT}, NotAfter, "first_due_on"),
    # interest alone, until the principal at the end
    (INTEREST_ONLY, {}, MethodNeeds, "instalments"),
    (
        INTEREST_ONLY,
        {"instalments": 6, "matures_on": date(2026, 7, 15)},
        MethodDoesNotKnow,
        "matures_on",
    ),
    (INTEREST_ONLY, {"settlement_day": 20}, MethodNeeds, "matures_on"),
    (
        INTEREST_ONLY,
        {"settlement_day": 20, "every": WEEKS, "instalments": 6},
        Disagree,
        "settlement_day",
    ),
    (
        INTEREST_ONLY,
        {"settlement_day": 20, "due_day": 5, "instalments": 6},
        Disagree,
        "settlement_day",
    ),
    (
        INTEREST_ONLY,
        {"settlement_day": 20, "instalments": 2, "matures_on": date(2026, 7, 1)},
        Disagree,
        "matures_on",
    ),
    (INTEREST_ONLY, {"settlement_day": 20, "matures_on": LENT}, NotAfter, "matures_on"),
    # all at once
    (Method.BULLET, {}, MethodNeeds, "matures_on"),
    (Method.BULLET, {"instalments": 2}, OutOfRange, "instalments"),
    (
        Method.BULLET,
        {"matures_on": date(2026, 7, 1), "every": QUARTERS},
        Disagree,
        "matures_on",
    ),
    # the rarer ones
    (
        Method.BALLOON,
        {"instalments": 24, "amortised_over": 12},
        OutOfRange,
        "amortised_over",
    ),
    (
        Method.STEPPED,
        {"instalments": 6, "step": Step(0, Money(1))},
        OutOfRange,
        "step.every",
    ),
    (Method.GEOMETRIC, {"instalments": 6, "growth": Decimal("-1.5")}, OutOfRange, "growth"),
    (
        Method.FLAT,
        {
            "instalments": 6,
            "grace": Grace(principal=1, interest_in_grace=False),
            "remainder": Remainder.LAST,
        },
        MethodDoesNotKnow,
        "grace.interest_in_grace",
    ),
    (
        Method.STAGED_PRINCIPAL,
        {"instalments": 3, "shares": (Decimal(50), Decimal(50))},
        Disagree,
        "shares",
    ),
    (
        Method.STAGED_PRINCIPAL,
        {"instalments": 2, "shares": (Decimal(150), Decimal(-50))},
        OutOfRange,
        "shares",
    ),
    (
        Method.STAGED_PRINCIPAL,
        {"instalments": 2, "shares": (Decimal(50), Decimal(40))},
        NotTheWhole,
        "shares",
    ),
    (
        Method.CUSTOM,
        {"plan": (Planned(date(2026, 7, 1), Money(-1)),)},
        OutOfRange,
        "plan",
    ),
    (
        Method.CUSTOM,
        {"plan": (Planned(date(2026, 7, 1), Money(1_000_000)),)},
        NotCleared,
        "plan",
    ),
    (
        Method.CUSTOM,
        {"plan": (Planned(date(2026, 7, 1), Money(1_200_000)),), "instalments": 2},
        Disagree,
        "plan",
    ),
    # off holidays, and off the calendar
    (
        LEVEL,
        {
            "instalments": 3,
            "every": Every(1, Unit.DAYS),
            "holiday_rule": HolidayRule.NEXT,
        },
        DatesMeet,
        "holiday_rule",
    ),
    (LEVEL, {"instalments": 1200, "every": Every(120)}, BeyondTheCalendar, "instalments"),
]


@pytest.mark.parametrize(
    ("method", "switches", "refusal", "field"),
    CASES,
    ids=[f"{method.value} {field}" for method, _switches, _refusal, field in CASES],
)
def test_terms_that_make_no_schedule_say_which_field_to_change(
    method, switches, refusal, field
) -> None:
    with pytest.raises(Refused) as refused:
        draw_up(terms(method, **switches))

    assert (type(refused.value), refused.value.field) == (refusal, field)


def test_a_maturity_beyond_the_calendar_is_refused_too() -> None:
    with pytest.raises(BeyondTheCalendar):
        maturity(terms(LEVEL, instalments=1200, every=Every(120)))
