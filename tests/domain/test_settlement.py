import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheaf.domain.arrears import Due, LateRules, Settled, claims
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.plan import Line, Plan, first_plan
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import BY_INSTALMENT, Component, allocate, owed
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.schedule.switches import DayCount, Grace, Interest, Remainder, Rounding
from sheaf.domain.settlement import EarlyTerms, settle_early

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors/prepayment.json").read_text("utf-8")
)
yuan, day = Money.parse, date.fromisoformat
LENT = day("2026-03-10")
RULES = LateRules(Rate(Decimal(9)), Decimal("0.50"))
FREE = EarlyTerms(LENT, Decimal(0), 0)
DUES = tuple(
    Due(
        row["no"],
        day(row["due"]),
        day(row["due"]),
        yuan(row["interest"]),
        yuan(row["principal"]),
    )
    for row in VECTORS["loan"]["rows"]
)
TERMS = Terms(
    principal=yuan("30000"),
    rate=RULES.contract,
    disbursed_on=LENT,
    method=Method.EQUAL_INSTALMENTS,
    instalments=12,
)
PLAN = first_plan(TERMS)
PARTS = (Component.INTEREST, Component.PRINCIPAL)


def paid(numbers):
    return tuple(
        Settled(due.due_on, due.instalment, part, getattr(due, part.value))
        for due in DUES
        if due.instalment in numbers
        for part in PARTS
    )


def settle_all(found, settled):
    shares = allocate(found.total, found.claims, BY_INSTALMENT)
    return (
        *settled,
        *(Settled(found.on, one.instalment, one.component, one.amount) for one in shares),
    )


def test_settling_in_full_asks_the_balance_and_interest_to_the_day():
    full = VECTORS["full"]

    found = settle_early(PLAN, paid({1, 2, 3, 4}), day(full["date"]), RULES, FREE)

    (claim,) = found.claims
    assert claim.instalment == 5
    assert claim.principal.plain == found.prepaid.plain == full["principal"]
    assert claim.interest.plain == full["interest"]
    assert found.fee.plain == full["fee"]
    assert found.total.plain == full["settlement"]
    assert found.saved.plain == full["interest_saved"]
    assert found.running[0].days == VECTORS["partial"]["accrued_days"]


def test_a_fee_is_asked_in_the_months_for_which_it_was_agreed():
    case, terms = VECTORS["full_with_fee_example"], EarlyTerms(LENT, Decimal("0.01"), 6)

    inside = settle_early(PLAN, paid({1, 2, 3, 4}), day("2026-08-02"), RULES, terms)
    after = settle_early(PLAN, paid({1, 2, 3, 4, 5}), day("2026-09-10"), RULES, terms)

    assert inside.fee.plain == case["fee"]
    assert inside.total.plain == case["settlement"]
    assert inside.claims[0].instalment == 0
    assert after.fee == ZERO


def test_a_fee_without_months_is_asked_at_any_time():
    terms = EarlyTerms(LENT, Decimal("0.01"), 0)

    found = settle_early(PLAN, paid(range(1, 12)), day("2027-03-01"), RULES, terms)

    assert found.fee == DUES[-1].principal.times(Decimal("0.01"))


def test_overdue_instalments_bear_late_interest_and_no_running_interest_besides():
    found = settle_early(PLAN, paid({1, 2, 3}), day("2026-08-02"), RULES, FREE)

    late, rest = found.claims
    assert (late.instalment, late.days_late) == (4, 23)
    assert late.penalty == yuan("2452.91").times(RULES.late.daily * 23)
    assert (rest.interest.plain, rest.principal.plain) == ("116.71", "20297.37")


def test_on_a_due_date_nothing_runs_beyond_the_instalment():
    found = settle_early(PLAN, paid({1, 2, 3}), day("2026-07-10"), RULES, FREE)

    assert found.running == ()
    assert found.total == yuan("2623.54") + yuan("20297.37")


def test_settled_the_day_it_was_lent_costs_no_interest():
    found = settle_early(PLAN, (), LENT, RULES, FREE)

    assert found.total == yuan("30000")


def test_a_bullet_settled_before_its_holiday_maturity_pays_interest_to_that_day():
    terms = replace(TERMS, method=Method.BULLET, instalments=None)
    due = Due(1, day("2026-10-01"), day("2026-10-08"), yuan("1537.50"), yuan("30000"))
    bullet = Plan(terms, (Line(due, 205, yuan("30000"), whole=True),))

    found = settle_early(bullet, (), day("2026-09-30"), RULES, FREE)

    assert found.claims[0].interest.plain == "1530.00"


def test_interest_paid_before_it_was_due_is_not_asked_again():
    ahead = Settled(day("2026-07-12"), 5, Component.INTEREST, yuan("100"))

    found = settle_early(PLAN, (*paid({1, 2, 3, 4}), ahead), day("2026-08-02"), RULES, FREE)

    assert found.claims[0].interest.plain == "16.71"
    assert found.paid_ahead == ZERO


def test_interest_paid_for_days_after_the_settlement_is_named_to_be_given_back():
    ahead = tuple(
        Settled(day("2026-07-12"), number, Component.INTEREST, DUES[number - 1].interest)
        for number in (5, 6)
    )

    found = settle_early(
        PLAN, (*paid({1, 2, 3, 4}), *ahead), day("2026-08-02"), RULES, FREE
    )

    assert found.claims[0].interest == ZERO
    assert found.paid_ahead == yuan("152.23") + yuan("133.70") - yuan("116.71")


def test_after_the_last_due_date_only_what_is_due_is_asked():
    on = day("2027-03-20")

    found = settle_early(
        PLAN, paid(range(1, 12)), on, RULES, EarlyTerms(LENT, Decimal(1), 0)
    )

    assert found.claims == claims(DUES, paid(range(1, 12)), on, RULES)
    assert (found.dues, found.fee, found.saved) == (DUES, ZERO, ZERO)


@settings(deadline=None)
@given(
    st.integers(0, 400),
    st.sets(st.integers(1, 12)),
    st.lists(st.tuples(st.integers(1, 12), st.sampled_from(PARTS)), max_size=3),
    st.decimals("0", "0.05", places=4),
)
def test_once_settled_nothing_is_ever_owed_again(days, numbers, early, fee):
    on = LENT + timedelta(days=days)
    settled = tuple(one for one in paid(numbers) if one.on <= on)
    settled += tuple(
        Settled(LENT, number, part, Money(777)) for number, part in early if number > 11
    )
    found = settle_early(PLAN, settled, on, RULES, EarlyTerms(LENT, fee, 6))

    everything = settle_all(found, settled) if found.total else settled

    assert claims(found.dues, everything, on + timedelta(days=500), RULES) == ()
    assert total(due.principal for due in found.dues) == yuan("30000")
    assert total(
        one.amount for one in everything if one.component is Component.PRINCIPAL
    ) >= yuan("30000")


@pytest.mark.parametrize("days", range(0, 365, 13))
def test_settling_early_never_costs_more_than_the_schedule(days):
    on = LENT + timedelta(days=days)
    settled = tuple(one for one in paid(range(1, 13)) if one.on <= on)

    found = settle_early(PLAN, settled, on, RULES, FREE)

    rest = total(due.interest + due.principal for due in DUES if due.due_on > on)
    assert owed(found.claims) <= rest


def settled_on(on, paid=(), **terms):
    plan = first_plan(replace(TERMS, **{"instalments": 6, **terms}))
    return settle_early(plan, paid, day(on), RULES, FREE)


def test_the_plan_of_the_vectors_is_the_one_settled():
    assert PLAN.dues == DUES


def test_interest_to_the_day_counts_days_as_the_loan_does():
    by_365 = settled_on("2026-04-02", interest=Interest(day_count=DayCount.ACTUAL_365))
    by_30 = settled_on("2026-04-02", interest=Interest(day_count=DayCount.THIRTY_360))

    assert by_365.claims[0].interest.plain == "170.14"  # 30,000 x 9 % x 23 / 365
    assert by_30.claims[0].interest == settled_on("2026-04-02").claims[0].interest


def test_interest_to_the_day_is_rounded_as_the_loan_rounds():
    found = settled_on("2026-04-02", rounding=Rounding(to=yuan("1")))

    assert found.claims[0].interest.plain == "173.00"  # 172.50


def test_settled_while_no_interest_is_borne_it_asks_none():
    found = settled_on("2026-04-02", grace=Grace(interest_free=2))

    assert found.claims[0].interest == ZERO
    assert found.total == yuan("30000")


def test_a_flat_loan_whose_grace_bears_nothing_asks_nothing_in_it():
    found = settled_on(
        "2026-04-02",
        method=Method.FLAT,
        remainder=Remainder.RESOLVE,
        grace=Grace(principal=2, interest_in_grace=False),
    )

    assert found.claims[0].interest == ZERO


def test_interest_put_off_is_asked_when_the_loan_is_settled_before_its_turn():
    grace = Grace(interest_payment=2)
    principal = [due.principal for due in first_plan(replace(TERMS, instalments=6)).dues]
    paid = tuple(
        Settled(day(on), number, Component.PRINCIPAL, principal[number - 1])
        for number, on in ((1, "2026-04-10"), (2, "2026-05-10"))
    )

    found = settled_on("2026-05-11", paid, grace=grace)

    assert found.put_off == yuan("225.00") + yuan("188.20")
    assert found.running[0].amount == yuan("5.04")
    assert found.claims[0].interest == yuan("418.24")


def test_interest_put_off_is_not_asked_twice_after_its_turn():
    found = settled_on("2026-06-20", grace=Grace(interest_payment=2))

    assert found.put_off == ZERO
