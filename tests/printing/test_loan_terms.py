from __future__ import annotations

from decimal import Decimal

import pytest
from tests.printing.drawn_up import LANGUAGES, a_loan_contract

from sheaf.domain.money import Money
from sheaf.domain.paper.loan_contract import Account
from sheaf.domain.paper.rate_notice import Fee
from sheaf.domain.paper.shared import Language
from sheaf.printing import loan_terms
from sheaf.printing.said import annual
from sheaf.printing.tongue import Tongue
from sheaf.printing.wording import load

CHINESE, ENGLISH = Tongue(Language.CHINESE), Tongue(Language.ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_of_the_wording_is_said_and_no_other(language):
    values = loan_terms.values(a_loan_contract(language), Tongue(Language(language)))
    assert values.keys() == load("loan_contract", language).fields


def test_late_and_misuse_rates_are_the_contract_rate_raised():
    contract = a_loan_contract()
    assert annual(loan_terms.late_rate(contract)) == "13.50%"
    assert annual(loan_terms.misuse_rate(contract)) == "18.00%"


@pytest.mark.parametrize(
    ("part", "said"), [("0.50", "50%"), ("1.00", "100%"), ("0.005", "0.5%")]
)
def test_a_share_is_as_short_as_it_goes(part, said):
    assert loan_terms.share(Decimal(part)) == said


def test_an_account_number_stays_whole():
    one = Account("王芳", "6210000000000000017", "上河分社")
    assert loan_terms.account(one, CHINESE) == (
        "户名王芳，账号6210-0000-0000-0000-017，上河分社"
    )
    assert loan_terms.account(None, ENGLISH) == ""


def test_fees_are_listed_with_their_amounts():
    fees = (Fee("公证费", Money(30_000)), Fee("邮寄费", Money(1_200)))
    said = loan_terms.charged(a_loan_contract(fees=fees), CHINESE)
    assert said == "公证费¥300.00、邮寄费¥12.00"
