from dataclasses import replace
from datetime import date

import pytest
from tests.build import NINE, yuan

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.schedule.explain import explain
from sheaf.domain.schedule.switches import Grace, Planned
from sheaf.ui.explained import explained

LOAN = Terms(
    principal=yuan("30000"),
    rate=NINE,
    disbursed_on=date(2026, 3, 10),
    method=Method.EQUAL_INSTALMENTS,
    instalments=6,
)
LEVEL = "i = 9% × 1/12; 30,000.00 × i ÷ (1 − (1 + i)^−6) = 5,132.067223… → 5,132.07"


def told(number, **changes):
    terms = replace(LOAN, **changes)
    return explained(terms, explain(terms, number))


def test_a_line_unfolds_into_its_period_and_its_sums(qapp) -> None:
    assert told(2) == [
        "From 2026-04-10 to 2026-05-10, 30 days, by a whole period; 25,092.93 before",
        "Interest: 25,092.93 × 9% × 1/12 = 188.196975 → 188.20  half up",
        f"Level payment: {LEVEL}",
        "Principal: 5,132.07 − 188.20 = 4,943.87",
        "Payment: 4,943.87 + 188.20 = 5,132.07, leaves 20,149.06",
    ]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (HolidayRule.NEXT, "moved on to 2026-10-08"),
        (HolidayRule.PREVIOUS, "moved back to 2026-09-30"),
    ],
)
def test_a_due_date_that_left_a_holiday_says_so(qapp, rule, said) -> None:
    golden_week = tuple(date(2026, 10, day) for day in range(1, 8))
    lent = {"disbursed_on": date(2026, 9, 1), "holidays": golden_week, "holiday_rule": rule}

    first, moved, *_sums = told(1, **lent)

    assert first.startswith("From 2026-09-01 to 2026-10-01, 30 days")
    assert moved == f"Due 2026-10-01, {said} for a weekend or holiday; late after that"
    assert not [words for words in told(3, **lent) if words.startswith("Due")]


@pytest.mark.parametrize(("after", "on"), [(0, "2026-04-20"), (6, "2026-04-26")])
def test_interest_paid_after_its_settlement_says_so(qapp, after, on) -> None:
    settled = {
        "method": Method.INTEREST_ONLY,
        "settlement_day": 20,
        "pay_offset_days": after,
    }

    period, due, *_sums = told(2, **settled)

    assert period.startswith("From 2026-03-21 to 2026-04-21, 31 days")
    assert due == f"Interest counted to 2026-04-20 inclusive, to be paid on {on}"


@pytest.mark.parametrize(
    ("number", "changes", "said"),
    [
        (6, {}, "the last repays what is left"),
        (1, {"grace": Grace(principal=1)}, "none in the grace"),
        (1, {"method": Method.INTEREST_ONLY}, "all of it at maturity"),
        (1, {"grace": Grace(interest_payment=1)}, "put off to after the grace"),
        (
            1,
            {
                "method": Method.CUSTOM,
                "instalments": None,
                "plan": (Planned(date(2026, 9, 1), yuan("30000")),),
            },
            "as planned",
        ),
    ],
)
def test_what_follows_no_sum_says_why(qapp, number, changes, said) -> None:
    assert any(said in words for words in told(number, **changes))
