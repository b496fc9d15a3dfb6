from __future__ import annotations

from itertools import product

import pytest
from tests.printing.drawn_up import GUARANTEE, LANGUAGES, a_loan_contract

from sheaf.domain.paper.loan_contract import Counting, Payout, Securing
from sheaf.printing.loan_conditions import holds
from sheaf.printing.wording import load


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_condition_of_the_wording_is_answered_and_no_other(language):
    assert holds(a_loan_contract()).keys() == load("loan_contract", language).conditions


@pytest.mark.parametrize(("counting", "payout"), [*product(Counting, Payout)])
def test_one_way_of_counting_and_one_of_paying_holds(counting, payout):
    so = holds(a_loan_contract(counting=counting, payout=payout))
    counted = (
        "counted_by_period",
        "counted_by_day",
        "counted_by_months_and_days",
        "counted_on_the_loan",
    )
    paid = ("paid_to_payee", "paid_to_account", "paid_in_cash")
    assert sum(so[name] for name in counted) == 1
    assert sum(so[name] for name in paid) == 1


def test_a_rate_is_fixed_or_floats():
    so = holds(a_loan_contract())
    assert so["fixed_rate"]
    assert not so["floating_rate"]
    assert not so["priced_from_lpr"]


def test_a_guarantee_secures_a_loan():
    assert not holds(a_loan_contract())["secured"]
    so = holds(a_loan_contract(securing=Securing((GUARANTEE,))))
    assert so["secured"]
    assert so["guarantors"]
    assert not so["mortgages"]
