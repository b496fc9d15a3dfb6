"""An officer's pay as tabled; the shares and sums of the seed's own statistics."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.build import yuan
from tests.tabled import table

from sheaf.domain.money import Money
from sheaf.domain.performance_pay import (
    AMOUNT_LADDER,
    BAND,
    COUNT_LADDER,
    DEDUCTIONS,
    Month,
    amount_reward,
    count_reward,
    kept_back,
    pass_rate,
    pay,
)
from sheaf.domain.policy import LadderMode

PERFORMANCE = table("performance")
MARGINAL = LadderMode.MARGINAL


def month(case: dict) -> Month:
    return Month(
        case["loans"],
        yuan(case["amount"]),
        case["clients_kept"],
        yuan(case["overdue_principal"]),
        yuan(case["balance"]),
    )


@pytest.mark.parametrize("mode", LadderMode)
@pytest.mark.parametrize(
    "case", PERFORMANCE["count_examples"], ids=lambda case: str(case["loans"])
)
def test_the_ladder_by_number_pays_as_tabled(case, mode) -> None:
    tabled = case[mode.name]

    found = count_reward(case["loans"], mode)

    assert found == (None if tabled is None else yuan(str(tabled)))


@pytest.mark.parametrize(
    "case", PERFORMANCE["officer_examples"], ids=lambda case: case["officer"]
)
def test_an_officers_month_is_paid_as_tabled(case) -> None:
    done = month(case)

    found = pay(done, count_reward(done.loans, MARGINAL) or Money(0))

    tabled = {
        name: yuan(case[name])
        for name in (
            *("count_reward", "amount_reward", "portfolio_reward"),
            *("gross", "deduction", "pay"),
        )
    }
    assert tabled == {
        "count_reward": found.count,
        "amount_reward": found.amount,
        "portfolio_reward": found.portfolio,
        "gross": found.gross,
        "deduction": found.deduction,
        "pay": found.net,
    }
    assert f"{float(done.overdue_rate * 100):.2f}%" == case["overdue_rate"]
    assert f"{found.kept_back * 100}%" == case["deduction_share"]


def test_the_steps_are_those_of_the_table() -> None:
    assert [tuple(step[1:]) for step in PERFORMANCE["count_ladder"]] == list(COUNT_LADDER)
    for low, _high, share in PERFORMANCE["amount_ladder"]:
        one = yuan(str(low + 1)) if low else yuan("200000")
        assert amount_reward(one) - amount_reward(yuan(str(low))) == Money(100).times(
            Fraction(share)
        )
    for low, _high, share in PERFORMANCE["overdue_deduction"]:
        assert kept_back(Fraction(low)) == Fraction(share)
    assert (len(AMOUNT_LADDER), len(DEDUCTIONS)) == (3, 4)


@pytest.mark.parametrize("case", PERFORMANCE["pass_rate_band"], ids=lambda c: c["rate"])
def test_a_rate_of_passing_lies_in_its_band_as_tabled(case) -> None:
    assert pass_rate(case["passed"], case["applied"]).name == case["band"]
    assert BAND == (30, 60)


def test_nobody_who_has_lent_nothing_is_in_arrears() -> None:
    nothing = Month(0, Money(0), 0, Money(0), Money(0))

    assert pay(nothing, Money(0)).net == Money(0)


def test_the_statistics_told_of_the_seed_agree_with_each_other() -> None:
    told = PERFORMANCE["seed_statistics"]
    lent, paid = yuan(told["amount_wan"]), yuan(told["recovered_principal_wan"])

    assert lent - paid == yuan(told["check_balance"]) == yuan(told["balance_wan"])
    assert percent(told["disbursed"], told["marketed"]) == told["disbursed_over_marketed"]
    assert percent(told["passed"], told["marketed"]) == told["passed_over_marketed"]
    average = Fraction(told["amount_wan"]) / told["disbursed"]
    assert f"{float(average):.4f}" == told["average_loan_wan"]


def percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f}%"
