from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sheaf.domain.condition import Check, Part, failed
from sheaf.domain.guarantee import (
    CapacityRules,
    Given,
    Guaranteed,
    Guarantor,
    OwnGuarantor,
    capacity,
    check_guarantor,
    guarantee_until,
    monthly_burden,
    ties,
)
from sheaf.domain.money import ZERO, Money

yuan = Money.parse
BORROWER, BORROWERS_WIFE, GUARANTOR, HIS_WIFE, OTHER, THIRD = range(1, 7)
DEBT = Guaranteed(BORROWER, yuan("30000"), yuan("2623.54"))
SOUND = Guarantor(
    customer_id=GUARANTOR,
    age=45,
    monthly_income=yuan("6000"),
    guaranteed=ZERO,
    net_assets=yuan("200000"),
    married=True,
    spouse_consents=True,
)
COUPLES = [(BORROWER, BORROWERS_WIFE), (HIS_WIFE, GUARANTOR)]
NOBODY = ties([], COUPLES)


def given(guarantor, borrower, number="2026-00001", amount="10000"):
    return Given(guarantor, borrower, number, yuan(amount), lent=True)


RULES = CapacityRules()


def codes(guarantor, known=NOBODY, rules=RULES):
    return {one.code for one in failed(capacity(guarantor, DEBT, known, rules))}


def test_a_sound_guarantor_meets_every_condition():
    assert codes(SOUND) == set()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"age": 17}, Check.GUARANTOR_AGE),
        ({"customer_id": BORROWERS_WIFE}, Check.GUARANTOR_APART),
        ({"monthly_income": yuan("5247.06")}, Check.GUARANTOR_INSTALMENT),
        (
            {"guaranteed": yuan("330000.01"), "net_assets": yuan("999999")},
            Check.GUARANTOR_INCOME,
        ),
        ({"guaranteed": yuan("170000.01")}, Check.GUARANTOR_ASSETS),
        ({"spouse_consents": False}, Check.GUARANTOR_SPOUSE),
    ],
)
def test_what_a_guarantor_falls_short_of_is_named_alone(changes, code):
    assert codes(replace(SOUND, **changes)) == {code}


def test_what_may_go_to_the_instalment_says_of_which_whole_it_is_a_part():
    found = {one.code: one for one in capacity(SOUND, DEBT, NOBODY, RULES)}
    spare = found[Check.GUARANTOR_INSTALMENT]

    assert spare.part == Part(Decimal("0.50"), str(SOUND.monthly_income))
    assert spare.figure == str(SOUND.monthly_income.times(Decimal("0.5")))


def test_a_figure_at_its_limit_is_enough():
    assert codes(replace(SOUND, monthly_income=yuan("5247.07"))) == set()
    assert codes(replace(SOUND, guaranteed=yuan("170000"))) == set()


def test_the_figure_and_the_limit_are_shown():
    (short,) = failed(
        capacity(replace(SOUND, monthly_income=yuan("5000")), DEBT, NOBODY, RULES)
    )

    assert (short.figure, short.limit) == ("2,500.00", "2,623.54")


def test_an_unmarried_guarantor_needs_no_consent():
    assert codes(replace(SOUND, married=False, spouse_consents=False)) == set()


@pytest.mark.parametrize("giver", [BORROWER, BORROWERS_WIFE])
@pytest.mark.parametrize("taker", [GUARANTOR, HIS_WIFE])
def test_guaranteeing_each_other_is_seen_through_marriages(giver, taker):
    known = ties([given(giver, taker)], COUPLES)

    assert codes(SOUND, known) == {Check.GUARANTOR_NOT_MUTUAL}


def test_guaranteeing_each_other_says_for_which_debt_and_how_much():
    back = [
        given(BORROWER, GUARANTOR, "2026-00012", "8000"),
        given(BORROWERS_WIFE, GUARANTOR, "2026-00007", "20000"),
        given(BORROWER, OTHER, "2026-00003"),
    ]

    (found,) = failed(capacity(SOUND, DEBT, ties(back, COUPLES), RULES))

    assert found.figure == "2026-00007 20,000.00, 2026-00012 8,000.00"
    assert found.beyond == yuan("28000").fen


def test_husband_and_wife_count_as_one_among_the_borrowers():
    twice = ties([given(GUARANTOR, OTHER), given(HIS_WIFE, BORROWERS_WIFE)], COUPLES)
    too_many = ties([given(GUARANTOR, OTHER), given(HIS_WIFE, THIRD)], COUPLES)

    assert codes(SOUND, twice) == set()
    assert codes(SOUND, too_many) == {Check.GUARANTOR_BORROWERS}
    assert codes(SOUND, too_many, replace(RULES, max_borrowers=3)) == set()


def test_nobody_guarantees_their_own_loan():
    check_guarantor(BORROWER, GUARANTOR)

    with pytest.raises(OwnGuarantor) as refused:
        check_guarantor(BORROWER, BORROWER)

    assert refused.value.field == "guarantor"


def test_the_office_sets_the_shares():
    rules = CapacityRules(disposable_share=Decimal("0.40"), income_years=1)
    guarantor = replace(SOUND, guaranteed=yuan("42000.01"))

    assert codes(guarantor, NOBODY, rules) == {
        Check.GUARANTOR_INSTALMENT,
        Check.GUARANTOR_INCOME,
    }


def test_a_period_of_three_years_runs_from_the_due_date():
    until = guarantee_until(date(2027, 3, 10), 3)

    assert until == date(2030, 3, 10)


def test_the_burden_of_any_method_is_spread_over_its_months():
    assert monthly_burden(yuan("30792.40"), 6) == yuan("5132.07")
    assert monthly_burden(yuan("32062.50"), 9) == yuan("3562.50")
