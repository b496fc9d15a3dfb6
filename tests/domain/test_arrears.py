import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheaf.domain.arrears import (
    Compound,
    Due,
    GraceMode,
    LateRules,
    Settled,
    claims,
    days_past_due,
    reckon,
)
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.repayment import BY_INSTALMENT, Component, allocate, owed

CASES = {
    case["id"]: case
    for case in json.loads(
        (Path(__file__).parents[1] / "vectors/penalty.json").read_text("utf-8")
    )["cases"]
}
RULES = LateRules(Rate(Decimal(9)), Decimal("0.50"))
yuan, day = Money.parse, date.fromisoformat


def line(number, due_on, interest, principal, late_from=None):
    late = day(late_from or due_on)
    return Due(number, day(due_on), late, yuan(interest), yuan(principal))


LEVEL = (  # 30,000.00 at 9 % over six months, DOMAIN 3.6.1
    line(1, "2026-04-10", "225.00", "4907.07"),
    line(2, "2026-05-10", "188.20", "4943.87"),
    line(3, "2026-06-10", "151.12", "4980.95"),
    line(4, "2026-07-10", "113.76", "5018.31"),
    line(5, "2026-08-10", "76.12", "5055.95"),
    line(6, "2026-09-10", "38.20", "5093.85"),
)
INTEREST_ONLY = (  # DOMAIN 3.6.3
    line(1, "2026-03-21", "82.50", "0"),
    line(2, "2026-04-21", "232.50", "0"),
    line(3, "2026-05-21", "225.00", "0"),
    line(4, "2026-06-21", "232.50", "0"),
    line(5, "2026-07-21", "225.00", "0"),
    line(6, "2026-08-21", "232.50", "0"),
    line(7, "2026-09-10", "150.00", "30000.00"),
)
BULLET = (line(1, "2026-10-01", "1537.50", "30000.00", "2026-10-08"),)


def paid_on_time(dues, numbers):
    return tuple(
        Settled(due.due_on, due.instalment, component, amount)
        for due in dues
        if due.instalment in numbers
        for component, amount in (
            (Component.INTEREST, due.interest),
            (Component.PRINCIPAL, due.principal),
        )
        if amount
    )


def pay(settled, dues, on, amount, rules=RULES):
    shares = allocate(amount, claims(dues, settled, on, rules), BY_INSTALMENT)
    return (
        *settled,
        *(Settled(on, one.instalment, one.component, one.amount) for one in shares),
    )


def test_two_level_instalments_unpaid_owe_what_the_table_says():
    case = CASES["P1"]

    found = claims(LEVEL, paid_on_time(LEVEL, {1, 2}), day(case["as_of"]), RULES)

    assert [
        {
            "no": claim.instalment,
            "due": claim.due_on.isoformat(),
            "overdue_days": claim.days_late,
            "principal": claim.principal.plain,
            "interest": claim.interest.plain,
            "penalty_on_principal": claim.penalty.plain,
            "compound_on_interest": claim.compound.plain,
        }
        for claim in found
    ] == case["lines"]
    assert owed(found).plain == case["amount_due"]
    assert days_past_due(found) == 40


@pytest.mark.parametrize("option", ["CONTRACT_RATE_IN_TERM", "PENALTY_RATE"])
def test_interest_due_alone_bears_the_rate_that_the_office_chose(option):
    case = CASES[f"P2-{option}"]
    rules = replace(RULES, compound=Compound(option.lower().removesuffix("_in_term")))

    found = claims(
        INTEREST_ONLY, paid_on_time(INTEREST_ONLY, {1}), day("2026-06-10"), rules
    )

    assert [
        (
            claim.due_on.isoformat(),
            claim.interest.plain,
            claim.days_late,
            claim.compound.plain,
        )
        for claim in found
    ] == [
        (row["due"], row["interest"], row["days"], row["compound"]) for row in case["lines"]
    ]


@pytest.mark.parametrize("option", ["CONTRACT_RATE_IN_TERM", "PENALTY_RATE"])
def test_after_maturity_interest_due_alone_bears_the_late_rate(option):
    case = CASES[f"P3-{option}"]
    rules = replace(RULES, compound=Compound(option.lower().removesuffix("_in_term")))
    settled = paid_on_time(INTEREST_ONLY, {1, 2, 3, 4, 5})

    august, maturity = claims(INTEREST_ONLY, settled, day("2026-10-05"), rules)

    assert august.compound.plain == case["compound_on_aug_interest"]
    assert maturity.compound.plain == case["compound_on_last_interest"]
    assert maturity.penalty.plain == case["penalty_on_principal"]
    assert owed([august, maturity]).plain == case["amount_due"]


def test_without_compound_or_late_interest_the_lines_stand_alone():
    settled, on = paid_on_time(LEVEL, {1, 2, 4, 5, 6}), day("2026-07-20")

    (plain,) = claims(LEVEL, settled, on, replace(RULES, compound=Compound.NONE))
    (bare,) = claims(LEVEL, settled, on, replace(RULES, late_interest=False))

    assert (plain.penalty.plain, plain.compound) == ("74.71", ZERO)
    assert (bare.penalty, bare.compound, bare.days_late) == (ZERO, ZERO, 40)


@pytest.mark.parametrize("paid", ["2026-06-12", "2026-06-13", "2026-06-14"])
def test_inside_the_days_of_grace_lateness_costs_nothing(paid):
    case = CASES[f"P5-{paid}"]
    rules = replace(RULES, grace_days=3)

    (claim,) = claims(LEVEL, paid_on_time(LEVEL, {1, 2}), day(paid), rules)

    assert claim.days_late == case["overdue_days"]
    assert (claim.penalty.plain, claim.compound.plain) == (
        case["penalty"],
        case["compound"],
    )


def test_the_other_grace_starts_the_count_after_it():
    rules = replace(RULES, grace_days=3, grace_mode=GraceMode.START_AFTER_GRACE)

    (claim,) = claims(LEVEL, paid_on_time(LEVEL, {1, 2}), day("2026-06-17"), rules)

    assert claim.days_late == 7
    assert claim.penalty == yuan("4980.95").times(RULES.late.daily * 4)


def test_what_is_paid_inside_the_grace_bears_nothing_the_rest_from_the_due_date():
    rules = replace(RULES, grace_days=3)
    settled = pay(
        paid_on_time(LEVEL, {1, 2}), LEVEL, day("2026-06-12"), yuan("1132.07"), rules
    )

    (claim,) = claims(LEVEL, settled, day("2026-06-20"), rules)

    assert claim.principal == yuan("4000.00")
    assert claim.penalty == yuan("15.00")  # 4,000.00 x 0.0375 % x 10 days
    assert claim.compound == ZERO


@pytest.mark.parametrize("paid", ["2026-10-01", "2026-10-08", "2026-10-09"])
def test_a_bullet_due_on_a_holiday_bears_contract_interest_for_the_extra_days(paid):
    case = CASES[f"P6-{paid}"]

    (claim,) = claims(BULLET, (), day(paid), RULES)

    assert claim.interest.plain == case["interest_contract_rate"]
    assert claim.days_late == case["overdue_days"]
    assert claim.penalty.plain == case["penalty_on_principal"]
    assert claim.compound.plain == case["compound_on_interest"]


def test_a_bullet_partly_repaid_early_bears_it_on_what_is_left():
    prepaid = line(-1, "2026-06-10", "690.00", "10000.00")
    due = line(1, "2026-10-01", "565.00", "20000.00", late_from="2026-10-08")
    paid = [
        Settled(day("2026-06-10"), -1, Component.INTEREST, yuan("690.00")),
        Settled(day("2026-06-10"), -1, Component.PRINCIPAL, yuan("10000.00")),
    ]

    [claim] = claims([prepaid, due], paid, day("2026-10-08"), RULES)

    assert claim.interest == yuan("600.00")  # 565.00, and 20,000 for 7 days


def test_a_line_closed_by_a_rescheduling_is_never_late_in_days_of_grace_either():
    closed = line(1, "2026-04-10", "225.00", "4907.07", late_from="9999-12-31")
    left = line(2, "2026-05-10", "188.20", "4943.87")

    found = claims([closed, left], [], day("2026-05-10"), replace(RULES, grace_days=3))

    assert not any(claim.penalty or claim.days_late for claim in found)


def test_interest_of_a_limit_repaid_bears_the_contract_rate_until_it_ends():
    due = line(1, "2026-03-21", "82.50", "0.00")
    ends = line(2, "2026-12-10", "0.00", "0.00")

    [claim] = claims([due, ends], [], day("2026-06-29"), RULES)

    assert claim.compound == yuan("2.06")  # 82.50 at 9 % for 100 days


def test_an_instalment_moved_by_a_holiday_bears_no_extra_interest():
    moved = (*LEVEL[:5], line(6, "2026-09-10", "38.20", "5093.85", "2026-09-14"))
    settled = paid_on_time(LEVEL, {1, 2, 3, 4, 5})

    (waiting,) = claims(moved, settled, day("2026-09-14"), RULES)
    (late,) = claims(moved, settled, day("2026-09-15"), RULES)

    assert (waiting.total.plain, waiting.days_late) == ("5132.05", 0)
    assert (late.interest.plain, late.penalty.plain, late.days_late) == ("38.20", "1.91", 1)


def test_a_court_case_comes_out_as_the_court_had_it():
    case = CASES["P7"]
    rules = LateRules(Rate(Decimal("10.17"), Quote.PERMILLE_PER_MONTH), Decimal("0.30"))

    (claim,) = claims(
        (line(1, case["from"], "0", case["principal"]),), (), day(case["to"]), rules
    )

    assert (claim.days_late, claim.penalty.plain) == (case["days"], case["penalty"])


def test_unpaid_compound_joins_its_base_where_the_office_says_so():
    case = CASES["P9"]
    settled, on = paid_on_time(INTEREST_ONLY, {1, 3, 4, 5}), day("2026-07-10")

    joined = reckon(INTEREST_ONLY, settled, on, replace(RULES, compound_capitalise=True))[1]
    alone = reckon(INTEREST_ONLY, settled, on, RULES)[1]

    assert [
        {
            "from": piece.since.isoformat(),
            "to": piece.until.isoformat(),
            "base": piece.base.plain,
            "compound": piece.amount.plain,
        }
        for piece in joined.segments
    ] == case["lines"]
    assert joined.claim.compound.plain == case["total"]
    assert alone.claim.compound.plain == case["without_capitalisation"]


def test_compound_paid_does_not_join_its_base():
    rules = replace(RULES, compound_capitalise=True)
    settled = (
        *paid_on_time(INTEREST_ONLY, {1, 3, 4, 5}),
        Settled(day("2026-05-21"), 2, Component.COMPOUND, yuan("1.74")),
    )

    found = reckon(INTEREST_ONLY, settled, day("2026-06-21"), rules)[1]

    assert [piece.base.plain for piece in found.segments] == ["232.50", "232.50"]
    assert found.claim.compound.plain == "1.80"


def test_unpaid_penalty_joins_the_base_of_compound_where_the_office_says_so():
    settled, on = paid_on_time(LEVEL, {1, 2, 4}), day("2026-07-20")

    third = reckon(LEVEL, settled, on, replace(RULES, compound_on_penalty=True))[2]

    # 30 days to 10 July on 151.12; then 10 on 151.12 and the 56.04 late interest of 30 days
    assert [
        (piece.days, piece.base.plain, piece.amount.plain)
        for piece in third.segments
        if piece.component is Component.COMPOUND
    ] == [(30, "151.12", "1.70"), (10, "207.16", "0.78")]
    assert third.claim.penalty.plain == "74.71"


def test_the_due_day_itself_is_claimed_and_not_late():
    before = claims(LEVEL, (), day("2026-04-09"), RULES)
    (claim,) = claims(LEVEL, (), day("2026-04-10"), RULES)

    assert before == ()
    assert (claim.total, claim.days_late) == (yuan("5132.07"), 0)


def test_a_payment_freezes_what_accrued_and_the_rest_goes_on_from_the_smaller_base():
    settled = pay(paid_on_time(LEVEL, {1, 2}), LEVEL, day("2026-06-30"), yuan("1169.64"))

    (third,) = (
        item
        for item in reckon(LEVEL, settled, day("2026-07-20"), RULES)
        if item.claim.instalment == 3
    )

    # 20 days: 37.36 and 1.13 late, 151.12 interest; 980.03 of the principal
    assert [
        (piece.component.value, piece.days, piece.base.plain, piece.amount.plain)
        for piece in third.segments
    ] == [
        ("penalty", 20, "4980.95", "37.36"),
        ("penalty", 20, "4000.92", "30.01"),
        ("compound", 20, "151.12", "1.13"),
    ]
    assert third.claim.penalty.plain == "30.01"
    assert third.claim.compound == ZERO


def test_paying_late_interest_alone_changes_no_base_and_freezes_nothing():
    late = Settled(day("2026-06-25"), 3, Component.PENALTY, yuan("10.00"))

    (claim, _other) = claims(
        LEVEL, (*paid_on_time(LEVEL, {1, 2}), late), day("2026-07-20"), RULES
    )

    assert claim.penalty == yuan("64.71")


def test_the_segments_of_two_rates_add_up_to_one_rounding():
    settled = paid_on_time(INTEREST_ONLY, {1, 2, 3, 4, 5})

    august = reckon(INTEREST_ONLY, settled, day("2026-10-05"), RULES)[5]

    assert [
        (piece.days, str(piece.rate), piece.amount.plain) for piece in august.segments
    ] == [(20, "9 percent_per_year", "1.16"), (25, "13.5 percent_per_year", "2.18")]


def test_later_payments_do_not_reach_back():
    settled = paid_on_time(LEVEL, {1})

    assert claims(LEVEL, settled, day("2026-04-09"), RULES) == ()
    assert owed(claims(LEVEL, (), day("2026-04-10"), RULES)) == yuan("5132.07")
    assert claims(LEVEL, settled, day("2026-04-10"), RULES) == ()


def test_an_instalment_with_only_late_interest_left_is_not_past_due():
    on = day("2026-06-30")
    settled = (
        *paid_on_time(LEVEL, {1, 2}),
        *(one._replace(on=on) for one in paid_on_time(LEVEL, {3})),
    )

    (claim,) = claims(LEVEL, settled, on, RULES)

    assert (claim.penalty.plain, claim.days_late, days_past_due([claim])) == ("37.36", 0, 0)


payments = st.lists(
    st.tuples(st.integers(0, 300), st.integers(1, 10**6).map(Money)), max_size=8
)
rules = st.builds(
    LateRules,
    st.decimals("0", "36", places=2).map(Rate),
    st.decimals("0.3", "0.5", places=2),
    st.sampled_from(Compound),
    st.integers(0, 5),
    st.sampled_from(GraceMode),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
plain_rules = rules.map(
    lambda one: replace(one, compound_capitalise=False, compound_on_penalty=False)
)
loans = st.sampled_from([LEVEL, INTEREST_ONLY, BULLET])


def play(dues, paid, rules):
    """Pay at most what is owed on each day, and return what was settled."""
    settled = ()
    for days, amount in sorted(paid, key=lambda one: one[0]):
        on = day("2026-03-10") + timedelta(days=days)
        owing = owed(claims(dues, settled, on, rules))
        if owing:
            settled = pay(settled, dues, on, min(amount, owing), rules)
    return settled


@settings(deadline=None)
@given(loans, payments, rules)
def test_no_claim_is_negative_and_what_is_owed_settles_to_nothing(dues, paid, rules):
    settled, on = play(dues, paid, rules), day("2027-01-20")
    found = claims(dues, settled, on, rules)

    assert all(claim.of(part) >= ZERO for claim in found for part in Component)
    if found:
        settled = pay(settled, dues, on, owed(found), rules)
    assert claims(dues, settled, on, rules) == ()
    assert total(one.amount for one in settled if one.component is Component.PRINCIPAL) == (
        total(due.principal for due in dues)
    )


@settings(deadline=None)
@given(loans, payments, rules)
def test_every_claim_is_its_line_and_its_segments_less_what_was_paid(dues, paid, rules):
    for item in reckon(dues, play(dues, paid, rules), day("2026-12-01"), rules):
        for part in Component:
            fixed = {
                Component.INTEREST: item.due.interest,
                Component.PRINCIPAL: item.due.principal,
            }.get(part, ZERO)
            grown = total(one.amount for one in item.segments if one.component is part)
            gone = total(one.amount for one in item.paid if one.component is part)
            assert item.claim.of(part) == fixed + grown - gone


@settings(deadline=None)
@given(st.sampled_from([LEVEL, INTEREST_ONLY]), payments, plain_rules)
def test_day_by_day_with_exact_fractions_comes_to_the_same_fen(dues, paid, rules):
    settled, on = play(dues, paid, rules), day("2026-12-20")

    for item in reckon(dues, settled, on, rules):
        due = item.due
        for part, base, amount in (
            (Component.PENALTY, Component.PRINCIPAL, due.principal),
            (Component.COMPOUND, Component.INTEREST, due.interest),
        ):
            naive = day_by_day(dues, item, (part, base, amount), on, rules)
            assert (
                total(one.amount for one in item.segments if one.component is part) == naive
            )


def day_by_day(dues, item, what, on, rules):
    due, paid, (part, base, amount) = item.due, item.paid, what
    grace = due.late_from + timedelta(days=rules.grace_days)
    waive = rules.grace_mode is GraceMode.WAIVE_IF_PAID_WITHIN
    if not rules.late_interest or on <= grace:
        return ZERO
    if part is Component.COMPOUND and rules.compound is Compound.NONE:
        return ZERO
    principal_days = [
        one.due_on for one in dues if one.principal and one.due_on >= due.due_on
    ]
    frozen, running, standing, today = ZERO, Fraction(), None, due.late_from
    while today < on:
        left = amount.fen - sum(
            one.amount.fen
            for one in paid
            if one.component is base and (one.on <= today or one.on <= grace)
        )
        if standing is not None and left != standing:
            frozen, running = frozen + Money(1).times(running), Fraction()
        standing = left
        early = part is Component.COMPOUND and rules.compound is Compound.CONTRACT_RATE
        late = not (early and today < min(principal_days, default=today))
        uplift = 1 + Fraction(rules.penalty_uplift) if late else 1
        if waive or today >= grace:
            running += left * Fraction(rules.contract.value) / 36000 * uplift
        today += timedelta(days=1)
    return frozen + Money(1).times(running)
