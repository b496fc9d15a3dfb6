from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise, product

import pytest

from sheaf.domain.application import (
    APART,
    LAST,
    NEXT,
    Check,
    EntryFacts,
    OutOfTurn,
    Stage,
    Step,
    advance,
    check_apart,
    entry_conditions,
    stage_now,
)
from sheaf.domain.calendar import months_after
from sheaf.domain.condition import failed
from sheaf.domain.errors import SamePerson
from sheaf.domain.identity import Sex
from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO, Money
from sheaf.domain.product import AgeLimits, ProductTerms
from sheaf.domain.rate import Rate
from sheaf.domain.schedule.terms import Method

yuan = Money.parse
TODAY = date(2026, 6, 15)
LIMITS = AgeLimits(18, 65, 60)
SEED = ProductTerms(
    name="惠农贷",
    purpose="春耕备耕",
    amount_min=yuan("1000"),
    amount_max=yuan("50000"),
    term_min=1,
    term_max=60,
    rate=Rate(Decimal(9)),
    methods=(Method.EQUAL_INSTALMENTS,),
    securities=("credit", "guarantor"),
)
SOUND = EntryFacts(
    on=TODAY,
    matures_on=months_after(TODAY, 12),
    born=date(1985, 3, 15),
    ages=LIMITS.ages(Sex.MALE, (18, 65)),
    amount=yuan("30000"),
    term_months=12,
    arrears=ZERO,
    blacklisted=False,
    evades_debts=False,
    related_party=False,
    missing_papers=(),
    security="guarantor",
    secured=True,
)
MAIN_ROAD = (
    Stage.LEAD,
    Stage.CONSULTED,
    Stage.APPLIED,
    Stage.ACCEPTED,
    Stage.ASSIGNED,
    Stage.SURVEYED,
    Stage.SUBMITTED,
    Stage.APPROVED,
    Stage.TRAINING,
    Stage.CONTRACTING,
    Stage.READY,
    Stage.DISBURSED,
    Stage.ACTIVE,
    Stage.OVERDUE,
    Stage.SETTLED,
    Stage.ARCHIVED,
)


def codes(conditions):
    return {condition.code for condition in failed(conditions)}


@pytest.mark.parametrize(("stage", "wanted"), list(product(Stage, Stage)))
def test_only_what_the_map_says_follows_a_stage(stage, wanted):
    if wanted in NEXT[stage]:
        assert advance(stage, wanted) is wanted
        return
    with pytest.raises(OutOfTurn) as refused:
        advance(stage, wanted)
    assert (refused.value.stage, refused.value.wanted) == (stage, wanted)


def test_the_main_road_can_be_walked_to_its_end():
    assert all(advance(stage, after) is after for stage, after in pairwise(MAIN_ROAD))


def test_every_stage_has_its_steps_and_can_be_reached():
    assert set(NEXT) == set(Stage)
    reached, waiting = {Stage.LEAD}, [Stage.LEAD]
    while waiting:
        new = NEXT[waiting.pop()] - reached
        reached |= new
        waiting += new
    assert reached == set(Stage)


def test_the_ends_are_those_of_the_trade():
    assert {
        Stage.LOST,
        Stage.WITHDRAWN,
        Stage.REJECTED,
        Stage.REJECTED_BY_OFFICER,
        Stage.EXPIRED,
        Stage.ARCHIVED,
        Stage.WRITTEN_OFF,
    } == LAST


def test_an_applicant_may_withdraw_until_the_money_is_paid_out():
    can = {stage for stage, after in NEXT.items() if Stage.WITHDRAWN in after}

    assert {Stage.APPLIED, Stage.RETURNED, Stage.RE_SURVEY, Stage.READY} <= can
    assert not can & {Stage.DISBURSED, Stage.ACTIVE, Stage.OVERDUE, *LAST}


def test_what_was_sent_back_goes_the_road_again():
    assert Stage.APPLIED in NEXT[Stage.RETURNED]
    assert Stage.ASSIGNED in NEXT[Stage.RE_SURVEY]
    assert NEXT[Stage.APPROVED_WITH_CONDITIONS] == NEXT[Stage.APPROVED]


def test_a_sound_application_meets_every_condition():
    conditions = entry_conditions(SOUND, SEED)

    assert failed(conditions) == ()


AGES = [  # DOMAIN 1.3
    ("2008-06-15", 12, set(), set()),
    ("2008-06-16", 12, {Check.AGE}, {Check.AGE}),
    ("1962-07-01", 36, {Check.AGE_AT_MATURITY}, {Check.AGE_AT_MATURITY}),
    ("1961-06-14", 12, {Check.AGE_AT_MATURITY}, {Check.AGE_AT_MATURITY}),
    ("1961-07-01", 12, set(), {Check.AGE_AT_MATURITY}),
    ("1966-07-15", 60, set(), {Check.AGE_AT_MATURITY}),
]


@pytest.mark.parametrize(("born", "months", "men", "women"), AGES)
def test_ages_are_judged_today_and_at_maturity_by_sex(born, months, men, women):
    facts = replace(
        SOUND,
        born=date.fromisoformat(born),
        matures_on=months_after(TODAY, months),
        term_months=months,
    )

    for sex, expected in ((Sex.MALE, men), (Sex.FEMALE, women)):
        asked = replace(facts, ages=LIMITS.ages(sex, (18, 65)))
        assert codes(entry_conditions(asked, SEED)) == expected


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"amount": yuan("999.99")}, Check.AMOUNT),
        ({"amount": yuan("50000.01")}, Check.AMOUNT),
        ({"term_months": 61}, Check.TERM),
        ({"arrears": Money(1)}, Check.ARREARS),
        ({"blacklisted": True}, Check.NOT_BLACKLISTED),
        ({"evades_debts": True}, Check.EVADES_NO_DEBTS),
        ({"related_party": True, "security": "credit"}, Check.RELATED_PARTY_SECURED),
        ({"missing_papers": ("resident_id",)}, Check.PAPERS),
        ({"secured": False}, Check.SECURITY),
    ],
)
def test_a_condition_that_fails_is_named_alone(changes, code):
    conditions = entry_conditions(replace(SOUND, **changes), SEED)

    assert codes(conditions) == {code}


def test_a_condition_shows_its_figure_and_its_limit():
    conditions = entry_conditions(replace(SOUND, amount=yuan("60000")), SEED)

    (amount,) = failed(conditions)
    assert (amount.figure, amount.limit) == ("60,000.00", "1,000.00 – 50,000.00")


def test_a_related_party_may_borrow_against_security():
    assert failed(entry_conditions(replace(SOUND, related_party=True), SEED)) == ()


def test_a_credit_loan_needs_no_security_and_a_business_no_age():
    facts = replace(SOUND, security="credit", secured=False, born=None)

    conditions = entry_conditions(facts, SEED)

    assert failed(conditions) == ()
    assert Check.AGE not in {one.code for one in conditions}


@pytest.mark.parametrize(
    "pair",
    sorted(APART, key=lambda pair: sorted(s.value for s in pair)),
    ids=lambda pair: "-".join(sorted(s.value for s in pair)),
)
def test_two_steps_that_are_kept_apart_need_two_people(pair):
    first, second = pair

    for step, other in ((first, second), (second, first)):
        check_apart(step, 1, {other: 2})
        with pytest.raises(SamePerson) as refused:
            check_apart(step, 1, {other: 1})
        assert (refused.value.step, refused.value.other_step) == (step.value, other.value)


def test_steps_that_belong_together_one_person_may_do():
    check_apart(Step.INVESTIGATE, 1, {Step.ACCEPT: 1})
    check_apart(Step.APPROVE, 1, {Step.APPROVE: 1})


@pytest.mark.parametrize(
    ("kept", "status", "late", "now"),
    [
        (Stage.READY, None, False, Stage.READY),
        (Stage.DISBURSED, Status.ACTIVE, False, Stage.DISBURSED),
        (Stage.DISBURSED, Status.ACTIVE, True, Stage.OVERDUE),
        (Stage.ACTIVE, Status.ACTIVE, False, Stage.ACTIVE),
        (Stage.ACTIVE, Status.ACTIVE, True, Stage.OVERDUE),
        (Stage.ACTIVE, Status.SETTLED, False, Stage.SETTLED),
        (Stage.SETTLED, Status.ACTIVE, False, Stage.ACTIVE),
        (Stage.ACTIVE, Status.WRITTEN_OFF, True, Stage.WRITTEN_OFF),
    ],
)
def test_after_the_payout_the_loan_says_where_its_application_stands(
    kept, status, late, now
):
    assert stage_now(kept, status, late=late) is now
