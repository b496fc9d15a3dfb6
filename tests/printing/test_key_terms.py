from __future__ import annotations

from dataclasses import replace

import pytest
from tests.printing.drawn_up import GUARANTEE, LENT, LINES, a_loan_contract

from sheaf.domain.money import Money
from sheaf.domain.paper.loan_contract import Account, Payout, Securing
from sheaf.domain.paper.shared import Language
from sheaf.printing.key_terms import key_terms
from sheaf.printing.tongue import Tongue

CHINESE, ENGLISH = Tongue(Language.CHINESE), Tongue(Language.ENGLISH)


def terms(say: Tongue = CHINESE, **changes: object) -> dict[str, object]:
    return dict(key_terms(a_loan_contract(**changes), say))


def test_amount_and_annual_rate_come_first():
    assert list(terms())[:2] == ["借款金额", "年利率"]
    assert list(terms(ENGLISH))[:2] == ["Amount", "Annual rate"]


def test_level_instalments_are_said_once_and_others_point_to_the_annex():
    assert "每期¥5,132.07，末期¥5,132.05" in terms()["还款方式"]
    falling = tuple(
        replace(line, principal=Money(500_000 + k), number=k + 1)
        for k, line in enumerate(LINES)
    )
    lent = replace(LENT, method="equal_principal")
    said = terms(lines=falling, lent=lent)["还款方式"]
    assert "各期见附件" in said
    assert "每期¥" not in said


@pytest.mark.parametrize(
    ("payout", "said"),
    [
        (Payout.ACCOUNT, "转入乙方账户：户名王芳"),
        (Payout.CASH, "现金，在甲方营业场所交付乙方本人"),
        (Payout.PAYEE, "受托支付：户名农资公司，账号6220-0000，县农行"),
    ],
)
def test_the_way_of_payment_is_said(payout, said):
    payee = Account("农资公司", "62200000", "县农行")
    assert said in terms(payout=payout, payee=payee)["放款方式"]


def test_security_is_named_by_kind_and_number():
    assert terms()["担保方式"] == "信用，无保证、无抵押、无质押"
    securing = Securing((GUARANTEE,), group="清河农信联字〔2026〕第00003号")
    said = terms(securing=securing)["担保方式"]
    assert said == f"保证：{GUARANTEE}；联保：清河农信联字〔2026〕第00003号"


def test_a_payee_to_be_named_later_is_said_to_be():
    assert terms(payout=Payout.PAYEE)["放款方式"] == "受托支付：乙方书面申请的交易对方"
