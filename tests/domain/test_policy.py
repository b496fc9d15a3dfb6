from dataclasses import FrozenInstanceError
from decimal import Decimal

import pytest

from sheaf.domain.errors import Unusable
from sheaf.domain.identity import Sex
from sheaf.domain.money import Money
from sheaf.domain.policy import (
    ORDERED,
    SETTINGS,
    AllocationMode,
    Overpayment,
    Policy,
    changed,
    written,
)
from sheaf.domain.repayment import BY_COMPONENT, BY_INSTALMENT
from sheaf.domain.setting import Kind, OutOfRange

#: What DOMAIN calls a PARAM, and the default that it gives.
PARAMS = {
    "spouse_signature": "required_if_married",
    "age_min": "18",
    "age_max_at_maturity": "65",
    "age_max_at_maturity_female": "60",
    "pay_offset_days": "1",
    "odd_first_mode": "act_days",
    "long_period_day_count": "months",
    "draw_tail_months": "0",
    "compound_rate_in_term": "contract_rate",
    "compound_on_penalty": "false",
    "compound_capitalise": "false",
    "penalty_uplift": "0.50",
    "misuse_uplift": "1.00",
    "warn_annual_rate": "0.24",
    "grace_days": "0",
    "grace_mode": "waive_if_paid_within",
    "holiday_rule": "next",
    "allocation_mode": "by_instalment",
    "non_accrual_after_days": "90",
    "prepay_notice_days": "0",
    "prepay_min": "1000.00",
    "prepay_fee_rate": "0",
    "extension_rule": "loan_rules_1996",
    "max_extensions": "1",
    "restructure_watch_months": "12",
    "cure_payments": "2",
    "cure_months": "6",
    "general_provision_base": "all",
    "par_includes_restructured": "false",
    "guarantor_claim_alarm_days": "60",
    "group_min": "5",
    "group_max": "10",
    "group_freeze": "true",
    "own_payment_max_business": "500000.00",
    "own_payment_max_consumption": "300000.00",
    "min_cash": "0.00",
    "tol": "0.05",
    "equity_tol": "0.05",
    "equity_decides": "d1",
    "vote_rule": "all",
    "relax_after_instalments": "6",
    "deadline_days": "calendar",
    "maturity_notice_days": "10",
    "handover_blame_days": "30",
    "monitor_drop": "0.20",
    "ladder_mode": "marginal",
    "decision_valid_days": "30",
    "guarantee_period_years": "3",
    "overpayment": "keep",
}


@pytest.mark.parametrize(("name", "default"), PARAMS.items())
def test_a_new_office_has_the_defaults_of_the_trade(name, default) -> None:
    assert written(Policy(), name) == default


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS)
def test_every_default_keeps_its_own_rule(setting) -> None:
    policy = changed(Policy(), setting.name, written(Policy(), setting.name))

    assert policy == Policy()


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS)
def test_every_setting_says_what_it_is_and_where_it_comes_from(setting) -> None:
    assert setting.section
    assert (setting.kind is Kind.CHOICE) == bool(setting.choices)
    assert isinstance(
        setting.default,
        {
            Kind.SWITCH: bool,
            Kind.COUNT: int,
            Kind.SHARE: Decimal,
            Kind.MONEY: Money,
        }.get(setting.kind, type(setting.default)),
    )


def test_a_change_leaves_the_policy_before_it_as_it_was() -> None:
    before = Policy()

    after = changed(before, "overpayment", "refuse")

    assert (before.overpayment, after.overpayment) == (Overpayment.KEEP, Overpayment.REFUSE)
    with pytest.raises(FrozenInstanceError):
        before.grace_days = 3


@pytest.mark.parametrize("uplift", ["0.29", "0.51", "-0.4", "50"])
def test_an_uplift_outside_the_law_is_refused(uplift) -> None:
    with pytest.raises(OutOfRange):
        changed(Policy(), "penalty_uplift", uplift)


def test_a_setting_nobody_knows_is_refused() -> None:
    with pytest.raises(Unusable) as refused:
        changed(Policy(), "interest_free", "true")

    assert refused.value.given == "interest_free"


@pytest.mark.parametrize(
    ("name", "typed", "ends"),
    [
        ("group_min", "10", None),
        ("group_min", "11", None),
        ("group_max", "4", ("5", "20")),
        ("tol", "20%", ("0", "0.10")),
        ("micro_committee_max", "6000000", ("0.00", "5000000.00")),
    ],
)
def test_two_settings_do_not_contradict_each_other(name, typed, ends) -> None:
    if name == "group_min" and typed == "10":
        assert changed(Policy(), name, typed).group_min == 10
        return
    with pytest.raises(OutOfRange) as refused:
        changed(Policy(), name, typed)
    if ends:
        assert (refused.value.low, refused.value.high) == ends


def test_the_defaults_are_in_order() -> None:
    for lower, upper in ORDERED:
        assert getattr(Policy(), lower) <= getattr(Policy(), upper)


def test_men_and_women_have_their_own_limit_of_age() -> None:
    assert Policy().ages(Sex.MALE) == (18, 65)
    assert Policy().ages(Sex.FEMALE) == (18, 60)


def test_the_order_of_settlement_is_the_one_chosen() -> None:
    policy = changed(Policy(), "allocation_mode", "by_component")

    assert policy.allocation_mode is AllocationMode.BY_COMPONENT
    assert (Policy().order, policy.order) == (BY_INSTALMENT, BY_COMPONENT)
