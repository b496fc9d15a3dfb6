from decimal import Decimal

import pytest

from sheaf.cli.events import read
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.lateness import Compound
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import BY_INSTALMENT, By, Component
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.refusals import MethodNeeds

TERMS = {
    "principal": "30000.00",
    "rate": {"percent_per_year": "9"},
    "disbursed_on": "2026-03-10",
    "method": "equal_instalments",
    "instalments": 6,
}


def story(**changes):
    return {"id": "a", "terms": TERMS, "events": []} | changes


def test_without_a_policy_the_contract_says_what_is_usual() -> None:
    told = read(story())

    assert told.covenants.order == BY_INSTALMENT
    assert told.covenants.overpayment == "keep"
    assert told.covenants.late.penalty_uplift == Decimal("0.50")
    assert told.covenants.late.compound is Compound.CONTRACT_RATE


def test_a_policy_decides_the_order_and_the_rest() -> None:
    order = ["principal", "interest", "penalty", "compound", "fee"]
    policy = {
        "allocation": order,
        "by": "component",
        "principal_first_when_non_accrual": True,
        "prepayment_fee_percent": "1",
        "late_interest": False,
    }

    told = read(story(policy=policy)).covenants

    assert told.order.by is By.COMPONENT
    assert told.order.components == tuple(Component(name) for name in order)
    assert told.principal_first_after == 90
    assert told.prepay_fee_rate == Decimal("0.01")
    assert not told.late.late_interest


@pytest.mark.parametrize("missing", ["matures_on", "settlement_day"])
def test_a_limit_needs_its_end_and_its_settlement_day(missing) -> None:
    limit = {
        "principal": "50000.00",
        "rate": {"percent_per_year": "9"},
        "disbursed_on": "2026-03-10",
        "method": "revolving",
        "matures_on": "2027-03-10",
        "settlement_day": 20,
    }
    del limit[missing]

    with pytest.raises(MethodNeeds) as refusal:
        read(story(terms=limit))

    assert refusal.value.field == missing


def test_a_limit_has_the_pay_days_of_a_loan_that_pays_interest_only() -> None:
    limit = {
        "principal": "50000.00",
        "rate": {"percent_per_year": "9"},
        "disbursed_on": "2026-03-10",
        "method": "revolving",
        "settlement_day": 20,
        "matures_on": "2026-12-10",
    }

    told = read(story(terms=limit))

    assert told.terms.method is Method.REVOLVING


def test_a_rate_a_period_is_late_by_the_year() -> None:
    told = read(story(terms=TERMS | {"rate": {"percent_per_period": "1"}}))

    assert told.covenants.late.contract == Rate(Decimal(12))


@pytest.mark.parametrize(
    ("event", "field"),
    [
        ({"on": "2026-03-10", "do": "prepay", "amount": "1.00"}, "events[0].effect"),
        ({"on": "2026-03-10", "do": "reverse"}, "events[0].ref"),
        ({"on": "2026-03-10", "do": "waive", "amount": "1.00"}, "events[0].component"),
        ({"on": "2026-03-10", "do": "extend"}, "events[0].to"),
        ({"on": "10 March", "do": "quote"}, "events[0].on"),
        ({"on": "2026-03-10", "do": "quote", "amount": "1.00"}, "events[0].amount"),
        ({"on": "2026-03-10", "do": "repay", "amount": 1}, "events[0].amount"),
        ({"on": "2026-03-10", "do": ["quote"]}, "events[0].do"),
        ("quote", "events[0]"),
    ],
)
def test_an_event_that_makes_no_sense_names_its_field(event, field) -> None:
    with pytest.raises((Missing, Unusable)) as no:
        read(story(events=[event]))

    assert no.value.field == field


@pytest.mark.parametrize(
    ("policy", "field"),
    [
        ({"advance": []}, "policy.advance"),
        ({"advance": {}}, "policy.advance"),
        ({"grace_days": -1}, "policy.grace_days"),
        ({"grace_days": 4_000_000}, "policy.grace_days"),
        ({"prepayment_fee_percent": "-5"}, "policy.prepayment_fee_percent"),
        ({"prepayment_fee_percent": "999999999999999"}, "policy.prepayment_fee_percent"),
    ],
)
def test_a_policy_that_no_office_could_have_is_refused(policy, field) -> None:
    with pytest.raises(Refused) as refused:
        read(story(policy=policy))

    assert refused.value.field == field


@pytest.mark.parametrize("terms", ["flat", None, [], 7])
def test_new_terms_are_an_object(terms) -> None:
    with pytest.raises(Unusable) as refused:
        read(story(events=[{"on": "2026-04-01", "do": "reschedule", "terms": terms}]))

    assert refused.value.field == "events[0].terms"
