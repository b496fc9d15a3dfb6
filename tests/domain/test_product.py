from dataclasses import replace
from decimal import Decimal

import pytest

from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.identity import Sex
from sheaf.domain.money import Money
from sheaf.domain.pricing import PriceRule, Repricing
from sheaf.domain.product import (
    AgeLimits,
    CannotFloat,
    LimitsCrossed,
    NotOffered,
    ProductFee,
    ProductTerms,
    check,
    check_choice,
)
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.rounded import Rounded
from sheaf.domain.schedule.refusals import Disagree
from sheaf.domain.schedule.switches import Remainder, Rounding
from sheaf.domain.schedule.terms import Method
from sheaf.domain.tier import Price, Tier
from sheaf.store.canonical import dump, load

yuan = Money.parse
SEED = ProductTerms(
    name="惠农贷",
    purpose="春耕备耕",
    amount_min=yuan("1000"),
    amount_max=yuan("50000"),
    term_min=1,
    term_max=24,
    rate=Rate(Decimal("7.5"), Quote.PERMILLE_PER_MONTH),
    methods=(Method.EQUAL_INSTALMENTS, Method.BULLET),
    securities=("credit", "guarantor"),
    fees=(ProductFee("valuation", yuan("20"), Decimal("0.001")),),
    papers=("resident_id", "household_register"),
    ages=AgeLimits(18, 65, 60),
)


FLOATING = replace(
    SEED,
    rate=Rate(Decimal(9)),
    prices=(Price(Tier.PROVED, Rate(Decimal("8.35"))),),
    price_rule=PriceRule(
        over_five_years=False, basis_points=600, repricing=Repricing.EVERY_1_JANUARY
    ),
)


def test_a_tier_stays_as_far_from_a_rate_that_floats():
    check(FLOATING)

    assert load(ProductTerms, dump(FLOATING)) == FLOATING
    assert FLOATING.rule_for(Tier.NEW) == FLOATING.price_rule
    proved = FLOATING.rule_for(Tier.PROVED)
    assert (proved.basis_points, proved.repricing) == (535, Repricing.EVERY_1_JANUARY)
    assert SEED.rule_for(Tier.PROVED) is None


def rounded(**told):
    return Rounded(Rounding(**told))


SHARED_OUT = Rounded(Rounding(instalment_multiple=Money(1000)), Remainder.RESOLVE)


@pytest.mark.parametrize(
    ("changes", "error", "field"),
    [
        ({"prices": (Price(Tier.NEW, Rate(Decimal("9.125"))),)}, Unusable, "rate_new"),
        ({"methods": (Method.BULLET, Method.FLAT)}, CannotFloat, "repricing"),
    ],
)
def test_what_cannot_float_is_refused(changes, error, field):
    with pytest.raises(error) as no:
        check(replace(FLOATING, **changes))

    assert no.value.field == field


def test_sound_terms_pass_and_are_kept_as_they_are():
    check(SEED)

    assert load(ProductTerms, dump(SEED)) == SEED


@pytest.mark.parametrize(
    ("changes", "error", "field"),
    [
        ({"name": " "}, Missing, "name"),
        ({"amount_min": Money()}, Unusable, "amount_min"),
        ({"amount_max": yuan("999.99")}, LimitsCrossed, "amount_max"),
        ({"term_min": 0}, Unusable, "term_min"),
        ({"term_max": 361}, Unusable, "term_max"),
        ({"term_min": 25}, LimitsCrossed, "term_max"),
        ({"rate": Rate(Decimal(1), Quote.PERCENT_PER_PERIOD)}, Unusable, "rate"),
        ({"rate": Rate(Decimal(101))}, Unusable, "rate"),
        ({"rate": Rate(Decimal(-1))}, Unusable, "rate"),
        ({"methods": ()}, Missing, "methods"),
        ({"securities": ()}, Missing, "securities"),
        ({"fees": (ProductFee("", Money(), Decimal(0)),)}, Missing, "fees"),
        ({"fees": (ProductFee("x", Money(-1), Decimal(0)),)}, Unusable, "fees"),
        ({"papers": ("a", "a")}, Unusable, "papers"),
        ({"penalty_uplift": Decimal("0.2")}, Unusable, "penalty_uplift"),
        ({"misuse_uplift": Decimal("1.5")}, Unusable, "misuse_uplift"),
        ({"prepay_fee_rate": Decimal("0.06")}, Unusable, "prepay_fee_rate"),
        ({"prepay_fee_months": -1}, Unusable, "prepay_fee_months"),
        ({"rounded": rounded(to=Money(0))}, Unusable, "round_to"),
        ({"rounded": rounded(instalment_multiple=Money(0))}, Unusable, "round_payment"),
        ({"methods": (Method.FLAT,), "rounded": SHARED_OUT}, Disagree, "round_payment"),
        ({"ages": AgeLimits(61, 65, 60)}, LimitsCrossed, "age_most_woman"),
        ({"ages": AgeLimits(most=17)}, LimitsCrossed, "age_most"),
        ({"ages": AgeLimits(17, 65, 60)}, Unusable, "age_least"),
        ({"ages": AgeLimits(0)}, Unusable, "age_least"),
        ({"ages": AgeLimits(most_woman=101)}, Unusable, "age_most_woman"),
    ],
)
def test_terms_that_no_loan_could_be_made_by_are_refused_by_field(changes, error, field):
    with pytest.raises(Refused) as refused:
        check(replace(SEED, **changes))

    assert type(refused.value) is error
    assert refused.value.field == field


def test_only_what_the_product_offers_can_be_chosen():
    check_choice(SEED, Method.BULLET, "credit")

    with pytest.raises(NotOffered) as method:
        check_choice(SEED, Method.INTEREST_ONLY, "credit")
    with pytest.raises(NotOffered) as security:
        check_choice(SEED, Method.BULLET, "mortgage")

    assert (method.value.field, security.value.field) == ("method", "security")
    assert method.value.offered == ("equal_instalments", "bullet")


def test_a_fee_is_an_amount_and_a_share():
    assert SEED.fees[0].charge(yuan("30000")) == yuan("50")


def test_the_age_at_maturity_differs_by_sex():
    assert SEED.ages.ages(Sex.MALE, (18, 60)) == (18, 65)
    assert SEED.ages.ages(Sex.FEMALE, (18, 55)) == (18, 60)


@pytest.mark.parametrize(
    ("limits", "man", "woman"),
    [
        (AgeLimits(), (18, 65), (18, 60)),
        (AgeLimits(least=22), (22, 65), (22, 60)),
        (AgeLimits(most=70), (18, 70), (18, 60)),
        (AgeLimits(most_woman=55), (18, 65), (18, 55)),
    ],
)
def test_an_age_that_a_product_leaves_open_is_the_offices(limits, man, woman):
    assert limits.ages(Sex.MALE, (18, 65)) == man
    assert limits.ages(Sex.FEMALE, (18, 60)) == woman
