import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.risk import (
    AT_BEST,
    MATRIX,
    PROVISIONS,
    Event,
    Position,
    RiskClass,
    RiskFacts,
    Rule,
    classify,
    cured,
    general_provision,
    non_accrual,
    non_performing,
    overdue,
    provision,
    ratio,
    specific_provision,
    statistically_overdue,
)

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors/classification.json").read_text("utf-8")
)
SECURITY = {
    "CREDIT": "credit",
    "GUARANTEE": "guarantor",
    "MORTGAGE": "mortgage",
    "PLEDGE": "pledge",
}
PORTFOLIO = VECTORS["portfolio"]
POSITIONS = tuple(
    Position(
        Money.parse(loan["balance"]),
        loan["days"],
        Money.parse(loan["overdue_principal"]),
        RiskClass[loan["class"]],
    )
    for loan in PORTFOLIO["loans"]
)


def percent(part):
    return f"{float(ratio(part, POSITIONS) * 100):.4f}%"


@pytest.mark.parametrize(
    "case", VECTORS["cases"], ids=lambda case: f"{case['guarantee']} {case['days']}"
)
def test_every_case_of_the_matrix_and_the_floor_is_exact(case):
    found = classify(RiskFacts(case["days"], SECURITY[case["guarantee"]]))

    assert found.matrix.name == case["matrix"]
    assert found.floor.name == case["floor_2023"]
    assert found.effective.name == case["combined"]
    assert found.effective.non_performing is case["non_performing"]
    assert non_accrual(case["days"], 90) is case["non_accrual"]


@pytest.mark.parametrize("case", VECTORS["technical"], ids=lambda case: str(case["days"]))
def test_a_technical_delay_of_a_week_is_excused(case):
    found = classify(RiskFacts(case["days"], "mortgage", technical=case["technical"]))

    assert found.floor.name == case["floor_2023"]


@pytest.mark.parametrize("case", VECTORS["events"], ids=lambda case: case["event"])
def test_an_event_bounds_the_class_from_above(case):
    event = Event[case["event"].split()[0]]

    found = classify(RiskFacts(0, "pledge", events=(event,)))

    assert AT_BEST[event] is found.effective is RiskClass[case["max_class"]]


@pytest.mark.parametrize("loan", PORTFOLIO["loans"], ids=lambda loan: loan["loan"])
def test_each_loan_of_the_portfolio_has_its_class_and_provision(loan):
    found = classify(RiskFacts(loan["days"], SECURITY[loan["guarantee"]])).effective

    assert found.name == loan["class"]
    assert provision(Money.parse(loan["balance"]), found).plain == loan["provision"]


def test_the_portfolio_has_its_published_figures():
    assert total(one.balance for one in POSITIONS).plain == PORTFOLIO["total_balance"]
    for name, balance in PORTFOLIO["balance_by_class"].items():
        of_class = (one.balance for one in POSITIONS if one.risk_class is RiskClass[name])
        assert total(of_class).plain == balance
    assert non_performing(POSITIONS).plain == PORTFOLIO["npl_balance"]
    assert percent(non_performing(POSITIONS)) == PORTFOLIO["npl_ratio"]
    assert overdue(POSITIONS).plain == PORTFOLIO["overdue_installment_principal"]
    assert percent(overdue(POSITIONS)) == PORTFOLIO["overdue_amount_ratio"]
    late = statistically_overdue(POSITIONS)
    assert late.plain == PORTFOLIO["cn_statistical_overdue_balance"]
    assert percent(late) == PORTFOLIO["cn_statistical_overdue_ratio"]


def test_provisions_add_up_as_published():
    everything = general_provision(POSITIONS, normal_only=False)
    normal = general_provision(POSITIONS, normal_only=True)

    assert everything.plain == PORTFOLIO["provision_general_1pct_all"]
    assert specific_provision(POSITIONS).plain == PORTFOLIO["provision_specific"]
    by_class = normal + specific_provision(POSITIONS)
    assert by_class.plain == PORTFOLIO["provision_by_class"]


def test_a_class_set_by_hand_can_only_be_worse():
    better = classify(RiskFacts(45, "guarantor", manual=RiskClass.NORMAL))
    assert better.effective is RiskClass.SPECIAL_MENTION
    worse = classify(RiskFacts(45, "guarantor", manual=RiskClass.LOSS))
    assert worse.effective is RiskClass.LOSS


def test_the_rule_that_decided_is_the_first_that_gave_the_class():
    def decided(**facts):
        return classify(
            RiskFacts(**{"days_past_due": 0, "security": "pledge", **facts})
        ).decided

    assert decided() is Rule.MATRIX
    assert decided(days_past_due=10) is Rule.FLOOR
    assert decided(days_past_due=10, security="credit") is Rule.MATRIX
    assert decided(events=(Event.MISUSE,)) is Rule.EVENTS
    assert decided(manual=RiskClass.LOSS) is Rule.BY_HAND
    assert decided(held=True) is Rule.HELD


def test_a_loan_held_among_the_bad_ones_is_substandard_at_best():
    held = classify(RiskFacts(0, "credit", held=True))

    assert held.effective is held.ruled is RiskClass.SUBSTANDARD
    assert classify(RiskFacts(400, "credit", held=True)).effective is RiskClass.LOSS


def test_a_group_counts_as_a_guarantee_and_an_unknown_security_as_none():
    assert MATRIX["group"] == MATRIX["guarantor"]
    assert classify(RiskFacts(40, "standing_crop")).matrix is RiskClass.SUBSTANDARD


def test_a_bad_loan_is_cured_only_when_all_of_it_holds():
    good = {
        "in_arrears": False,
        "punctual": 2,
        "months": 6,
        "needed": 2,
        "needed_months": 6,
    }

    assert cured(**good)
    for worse in ({"in_arrears": True}, {"punctual": 1}, {"months": 5}):
        assert not cured(**{**good, **worse})


def test_an_empty_portfolio_has_nothing_at_risk():
    assert ratio(ZERO, ()) == Fraction()
    assert PROVISIONS[RiskClass.LOSS] == Decimal(1)
