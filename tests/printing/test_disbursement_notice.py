"""The notice to pay out."""

from __future__ import annotations

import pytest
from tests.printing.counter import LANGUAGES, a_notice, pages, read

from sheaf.domain.paper.disbursement_notice import Condition, ConditionKind
from sheaf.domain.paper.shared import Party
from sheaf.printing.disbursement_notice import render


def test_it_ticks_the_conditions_one_by_one() -> None:
    (text,) = pages(render(a_notice()))

    assert "根据2026年3月8日的审批决议（2026-00021）" in text
    assert "1借款合同已由各方当面签署√已落实2026-03-09" in text
    assert "3补交土地承包合同×未落实—" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ConditionKind)
def test_every_condition_has_words(language, kind) -> None:
    conditions = (Condition(kind, met=True, text="说明"),)

    assert "说明√" in read(render(a_notice(language, conditions=conditions)))


def test_it_says_who_is_paid_and_how() -> None:
    own = read(render(a_notice()))
    seller = read(render(a_notice(payee=Party("清河农资有限公司"))))

    assert "转账；自主支付，支付给借款人" in own
    assert "收款人王芳" in own
    assert "转账；受托支付，支付给交易对方" in seller
    assert "收款人清河农资有限公司" in seller


def test_a_seller_is_paid_at_the_borrowers_signed_request() -> None:
    text = read(render(a_notice(payee=Party("清河农资有限公司"))))

    assert "受托支付申请本人申请将本笔借款按上列收款人、账号和金额受托支付" in text
    assert "借款人（签名并按指印）王芳" in text
    assert "受托支付申请" not in read(render(a_notice()))


def test_a_condition_is_proved_by_papers_and_parted_from_its_thing() -> None:
    signed = Condition(
        ConditionKind.CONTRACT_SIGNED, met=True, proof="2026-03-09", papers=("借字第1号",)
    )
    land = Condition(
        ConditionKind.MORTGAGE_REGISTERED, met=True, proof="0001234", text="上河村土地"
    )

    text = read(render(a_notice(conditions=(signed, land))))

    assert "√已落实借字第1号2026-03-09" in text
    assert "抵押登记已办妥：上河村土地" in text


def test_the_rate_is_named_once() -> None:
    assert "年利率年利率" not in read(render(a_notice()))
