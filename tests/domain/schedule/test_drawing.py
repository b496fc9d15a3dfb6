"""Schedules as the trade's own examples have them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sheaf.domain.annual import rates
from sheaf.domain.money import Money
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Every, Method, Schedule, Terms, draw_up, maturity
from sheaf.domain.schedule.switches import Basis, Grace, Interest, Planned, Step

VECTORS = Path(__file__).parents[2] / "vectors"
CASES = json.loads((VECTORS / "schedules_cn.json").read_text("utf-8"))["schedules"]
DRAWN = [case for case in CASES if "rows" in case]

#: The words of DOMAIN 3.6 for what the engine calls otherwise.
METHODS = {
    "EQUAL_INSTALLMENT": Method.EQUAL_INSTALMENTS,
    "EQUAL_PRINCIPAL": Method.EQUAL_PRINCIPAL,
    "INTEREST_MONTHLY_BULLET": Method.INTEREST_ONLY,
    "INTEREST_QUARTERLY_BULLET": Method.INTEREST_ONLY,
    "BULLET_ACT": Method.BULLET,
    "BULLET_MONTHS": Method.BULLET,
    "FLAT": Method.FLAT,
    "BALLOON": Method.BALLOON,
    "EQUAL_STEP_UP": Method.STEPPED,
    "EQUAL_STEP_DOWN": Method.STEPPED,
    "GEOMETRIC": Method.GEOMETRIC,
    "CUSTOM_PLAN": Method.CUSTOM,
    "GRACE_THEN_EQUAL": Method.EQUAL_INSTALMENTS,
    "QUARTERLY_EQUAL_PRINCIPAL": Method.EQUAL_PRINCIPAL,
    "HALFYEAR_EQUAL_PRINCIPAL": Method.EQUAL_PRINCIPAL,
    "STAGED_PRINCIPAL": Method.STAGED_PRINCIPAL,
    "PARTIAL_BULLET": Method.CUSTOM,
}
#: Settled in the months that three divides.
QUARTERS = {"INTEREST_QUARTERLY_BULLET": 3}


def in_our_words(case: Mapping[str, Any]) -> Terms:
    """The terms of an example, as the engine wants them."""
    said, method = case["terms"], METHODS[case["method"]]
    every = Every(QUARTERS.get(case["method"], said.get("period_months", 1)))
    switches = dates(case, every) | amounts(said)
    if said.get("due_day") and method is not Method.CUSTOM:
        switches["due_day"] = said["due_day"]
    return Terms(
        principal=Money.parse(said["principal"]),
        rate=rate_of(said),
        disbursed_on=date.fromisoformat(said["disbursed"]),
        method=method,
        every=every,
        **switches,
    )


def dates(case: Mapping[str, Any], every: Every) -> dict[str, Any]:
    said = case["terms"]
    maturing = {"matures_on": date.fromisoformat(said["maturity"])}
    match case["method"]:
        case "INTEREST_MONTHLY_BULLET" | "INTEREST_QUARTERLY_BULLET":
            return maturing | {"settlement_day": 20}
        case "BULLET_ACT":
            return maturing
        case "BULLET_MONTHS":
            return maturing | {"interest": Interest(Basis.WHOLE_PERIODS)}
        case "CUSTOM_PLAN" | "PARTIAL_BULLET":
            return {"plan": tuple(map(planned, case["rows"]))}
    return {"instalments": said["term_months"] // every.count}


def planned(row: Mapping[str, str]) -> Planned:
    return Planned(date.fromisoformat(row["due"]), Money.parse(row["principal"]))


def amounts(said: Mapping[str, Any]) -> dict[str, Any]:
    switches: dict[str, Any] = {}
    if "grace_periods" in said:
        switches["grace"] = Grace(principal=said["grace_periods"])
    if "amortisation_months" in said:
        switches["amortised_over"] = said["amortisation_months"]
    if "step_periods" in said:
        switches["step"] = Step(said["step_periods"], Money.parse(said["increment"]))
    if "growth" in said:
        switches["growth"] = Decimal(said["growth"].rstrip("%")) / 100
    if "shares_percent" in said:
        switches["shares"] = tuple(map(Decimal, said["shares_percent"].split(",")))
    return switches


def rate_of(said: Mapping[str, str]) -> Rate:
    if "flat" in said["annual_rate"]:
        permille = Decimal(said["monthly_rate_permille"].split()[0])
        return Rate(permille / 10, Quote.PERCENT_PER_PERIOD)
    return Rate(Decimal(said["annual_rate"].rstrip("%")))


def rows(schedule: Schedule) -> list[dict[str, Any]]:
    return [
        {
            "no": line.number,
            "due": line.due_on.isoformat(),
            "days": line.days,
            "opening": line.opening.plain,
            "principal": line.principal.plain,
            "interest": line.interest.plain,
            "payment": line.payment.plain,
            "closing": line.closing.plain,
        }
        for line in schedule
    ]


@pytest.mark.parametrize("case", DRAWN, ids=lambda case: f"{case['method']}")
def test_every_method_draws_up_the_trades_own_example(case) -> None:
    terms = in_our_words(case)

    schedule = draw_up(terms)

    assert rows(schedule) == case["rows"]
    assert schedule.principal.plain == case["totals"]["principal"]
    assert schedule.interest.plain == case["totals"]["interest"]
    assert schedule.payment.plain == case["totals"]["payment"]
    assert maturity(terms).isoformat() == case["rows"][-1]["due"]


@pytest.mark.parametrize("case", DRAWN, ids=lambda case: f"{case['method']}")
def test_the_true_annual_rate_is_the_trades_own(case) -> None:
    terms = in_our_words(case)

    found = rates(terms, draw_up(terms))

    assert f"{found.xirr_365}%" == case["xirr_365"]
    if "irr_per_period" in case:
        assert found.by_period is not None
        assert f"{found.by_period.apr_simple}%" == case["apr_simple"]
        assert f"{found.by_period.apr_compound}%" == case["apr_compound"]
        told = Decimal(case["irr_per_period"].rstrip("%"))
        assert found.by_period.irr_per_period == round(told, 4)
