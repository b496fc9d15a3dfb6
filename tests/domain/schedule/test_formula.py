from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from tests.build import NINE, yuan
from tests.domain.schedule.any_terms import any_terms, drawn
from tests.domain.schedule.test_promises import THOROUGH

from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.schedule.explain import explain_all
from sheaf.domain.schedule.formula import exact, formula
from sheaf.domain.schedule.switches import (
    Basis,
    Every,
    Grace,
    Interest,
    Level,
    Remainder,
    Step,
    Unit,
)

LOAN = Terms(
    principal=yuan("30000"),
    rate=NINE,
    disbursed_on=date(2026, 3, 10),
    method=Method.EQUAL_INSTALMENTS,
    instalments=6,
)


def told(number=1, **changes):
    terms = replace(LOAN, **changes)
    return formula(terms, explain_all(terms)[number - 1])


def test_a_level_instalment_is_its_payment_less_its_interest() -> None:
    sums = told(2)

    assert sums.interest == "25,092.93 × 9% × 1/12 = 188.196975 → 188.20"
    assert sums.level == (
        "i = 9% × 1/12; 30,000.00 × i ÷ (1 − (1 + i)^−6) = 5,132.067223… → 5,132.07"
    )
    assert sums.principal == "5,132.07 − 188.20 = 4,943.87"
    assert sums.payment == "4,943.87 + 188.20 = 5,132.07"


def test_a_level_payment_of_weeks_is_solved_by_their_days() -> None:
    sums = told(
        2,
        every=Every(1, Unit.WEEKS),
        interest=Interest(Basis.DAYS),
        level=Level.ACTUAL,
        instalments=13,
    )

    assert sums.level.startswith("i = 9% × 7/360; 30,000.00 × i ÷ (1 − (1 + i)^−13) = ")
    assert sums.level.endswith("→ 2,336.06")


def test_an_odd_first_period_bears_its_days_and_repays_as_a_whole_one() -> None:
    sums = told(first_due_on=date(2026, 4, 20))

    assert sums.interest == "30,000.00 × 9% × 41/360 = 307.50"
    assert sums.principal == "5,132.07 − 225.00 = 4,907.07"


@pytest.mark.parametrize(
    ("number", "changes", "principal"),
    [
        (3, {"method": Method.STEPPED, "step": Step(2, yuan("500"))},
         "4,637.05 + 1 × 500.00 − 158.57 = 4,978.48"),
        (3, {"method": Method.STEPPED, "step": Step(2, yuan("-500"))},
         "5,627.09 − 1 × 500.00 − 143.66 = 4,983.43"),
        (3, {"method": Method.GEOMETRIC, "growth": Decimal("0.05")},
         "4,531.83 × 1.05^2 → 4,996.34 − 158.46 = 4,837.88"),
        (1, {"method": Method.EQUAL_PRINCIPAL, "instalments": 7},
         "30,000.00 ÷ 7 = 4,285.714285… → 4,285.71"),
        (2, {"method": Method.EQUAL_PRINCIPAL, "instalments": 7,
             "remainder": Remainder.RESOLVE},
         "25,714.29 ÷ 6 = 4,285.715 → 4,285.72"),
        (1, {"method": Method.STAGED_PRINCIPAL, "instalments": 2,
             "shares": (Decimal(40), Decimal(60))},
         "30,000.00 × 40% = 12,000.00"),
        (1, {"remainder": Remainder.FIRST}, "5,132.07 − 225.00 − 0.02 = 4,907.05"),
        (1, {"grace": Grace(principal=1)}, ""),
        (6, {}, ""),
    ],
)  # fmt: skip
def test_each_method_writes_its_own_sum(number, changes, principal) -> None:
    assert told(number, **changes).principal == principal


@pytest.mark.parametrize(
    ("changes", "level"),
    [
        ({"rate": Rate(Decimal(0))}, "30,000.00 ÷ 6 = 5,000.00"),
        ({"method": Method.STEPPED, "step": Step(2, yuan("500"))},
         "(30,000.00 − 2,893.680970…) ÷ 5.845597… = 4,637.048381… → 4,637.05"),
        ({"method": Method.STEPPED, "step": Step(2, yuan("-500"))},
         "(30,000.00 + 2,893.680970…) ÷ 5.845597… = 5,627.086065… → 5,627.09"),
        ({"method": Method.BALLOON, "amortised_over": 60},
         "i = 9% × 1/12; 30,000.00 × i ÷ (1 − (1 + i)^−60) = 622.750656… → 622.75"),
    ],
)  # fmt: skip
def test_a_level_payment_says_what_it_was_solved_from(changes, level) -> None:
    assert told(1, **changes).level == level


@pytest.mark.parametrize(
    ("basis", "share"), [(None, "290/360"), (Basis.WHOLE_PERIODS, "(9/12 + 15/360)")]
)
def test_a_bullet_counts_days_or_months_and_odd_days(basis, share) -> None:
    sums = told(
        method=Method.BULLET,
        instalments=None,
        matures_on=date(2026, 12, 25),
        interest=Interest(basis),
    )

    assert sums.interest.startswith(f"30,000.00 × 9% × {share} = ")


def test_a_rate_of_the_period_and_one_that_bears_nothing() -> None:
    per_period = Rate(Decimal("0.6"), Quote.PERCENT_PER_PERIOD)

    assert told(rate=per_period).interest == "30,000.00 × 0.6% = 180.00"
    assert told(grace=Grace(interest_free=1)).interest == ""
    late = told(2, grace=Grace(interest_payment=1))
    assert late.payment == "4,943.87 + 188.20 + 225.00 = 5,357.07"


@pytest.mark.parametrize(
    ("fen", "said"),
    [(Fraction(100), "1.00"), (Fraction(1, 3), "0.003333…"), (Fraction(-5, 2), "−0.025")],
)
def test_an_exact_amount_says_when_its_figures_go_on(fen, said) -> None:
    assert exact(fen) == said


@THOROUGH
@given(any_terms())
def test_any_line_of_any_schedule_can_be_written_out(terms) -> None:
    drawn(terms)

    for one in explain_all(terms):
        sums = formula(terms, one)
        assert sums.payment.endswith(f"= {one.payment}")
        assert not sums.principal or sums.principal.endswith(str(one.principal.amount))
