from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from sheaf.domain.collateral import (
    CANNOT_SECURE,
    FORMS,
    CannotSecure,
    Collateral,
    CollateralKind,
    Form,
    Rises,
    check_collateral,
    cover,
    lendable,
    loan_to_value,
    rises,
    shares,
)
from sheaf.domain.errors import Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.policy import Policy

yuan = Money.parse
SHARES = shares(Policy())
HOUSE = Collateral(CollateralKind.HOUSE, Form.MORTGAGE, yuan("200000"), ZERO)
DEPOSIT = Collateral(CollateralKind.DEPOSIT, Form.PLEDGE, yuan("10000"), ZERO)


def test_every_kind_is_forbidden_or_has_its_form_and_its_share():
    assert CANNOT_SECURE | set(FORMS) == set(CollateralKind)
    assert not CANNOT_SECURE & set(FORMS)
    assert set(SHARES) == set(FORMS)
    assert SHARES[CollateralKind.HOUSE] == Decimal("0.60")


@pytest.mark.parametrize(
    "kind", sorted(CANNOT_SECURE, key=lambda kind: kind.value), ids=lambda kind: kind.value
)
def test_what_the_law_forbids_is_refused(kind):
    with pytest.raises(CannotSecure) as refused:
        check_collateral(replace(HOUSE, kind=kind))

    assert refused.value.field == "kind"


@pytest.mark.parametrize(
    ("thing", "field"),
    [
        (replace(HOUSE, form=Form.PLEDGE), "form"),
        (replace(DEPOSIT, form=Form.MORTGAGE), "form"),
        (replace(HOUSE, value=ZERO), "value"),
        (replace(HOUSE, prior_charges=Money(-1)), "prior_charges"),
    ],
)
def test_a_thing_that_makes_no_sense_is_refused_by_field(thing, field):
    with pytest.raises(Unusable) as refused:
        check_collateral(thing)

    assert refused.value.field == field
    check_collateral(HOUSE)


def test_a_thing_secures_a_share_of_its_value_after_earlier_charges():
    charged = replace(HOUSE, prior_charges=yuan("50000"))

    assert lendable(HOUSE, SHARES) == yuan("120000")
    assert lendable(charged, SHARES) == yuan("70000")
    assert lendable(replace(HOUSE, prior_charges=yuan("150000")), SHARES) == ZERO


def test_all_things_together_cover_the_loan_or_do_not():
    enough = cover(yuan("129000"), [HOUSE, DEPOSIT], SHARES)
    short = cover(yuan("129000.01"), [HOUSE, DEPOSIT], SHARES)

    assert enough.passed
    assert not short.passed
    assert (short.figure, short.limit) == ("129,000.00", "129,000.01")


def test_the_loan_to_value_is_of_what_is_free():
    assert loan_to_value(yuan("100000"), [HOUSE]) == Fraction(1, 2)
    assert loan_to_value(yuan("1"), []) is None


def test_each_kind_holds_from_registration_the_contract_or_delivery():
    for kind, forms in FORMS.items():
        for form in forms:
            if form is Form.PLEDGE:
                assert rises(kind, form) is Rises.DELIVERY
            elif kind in {CollateralKind.VEHICLE, CollateralKind.MACHINERY}:
                assert rises(kind, form) is Rises.CONTRACT
            elif kind is CollateralKind.LAND_RIGHT:
                assert rises(kind, form) is Rises.FARM_LAND
            else:
                assert rises(kind, form) is Rises.REGISTRATION
