"""The voucher of a disbursement."""

from __future__ import annotations

from tests.printing.counter import a_voucher, pages, read

from sheaf.domain.ledger import Channel
from sheaf.domain.paper.shared import IdKind, Party
from sheaf.printing.disbursement_voucher import render, render_at

SELLER = Party("清河农资有限公司", "91130000MA0TERT165", id_kind=IdKind.CREDIT_CODE)


def test_it_says_what_left_and_to_whom() -> None:
    first, *_rest = pages(render(a_voucher()))

    for said in (
        "人民币叁万元整", "¥30,000.00", "收款人王芳", "转账，自主支付",
        "6210-0000-0000-0000-017",
        "放款日期贰零贰陆年叁月零壹拾日", "到期日期贰零贰陆年玖月零壹拾日",
        "年利率9.00%（合月利率7.5‰）", "等额本息，共6期", "购买春耕用的种子、化肥和农膜",
    ):  # fmt: skip
        assert said in first


def test_cash_is_counted_before_it_is_signed_for() -> None:
    text = read(render(a_voucher(channel=Channel.CASH, account="", bank="")))

    assert "已当面点清并如数收到以上现金" in text
    assert "收款账号—" in text


def test_a_seller_may_be_paid_on_the_borrowers_behalf() -> None:
    text = read(render(a_voucher(payee=SELLER)))

    assert "收款人清河农资有限公司" in text
    assert "转账，受托支付" in text
    assert "以上款项按本人委托支付给上列收款人" in text


def test_an_offset_changes_where_not_what() -> None:
    straight, moved = render(a_voucher()), render_at(a_voucher(), (10, -5))

    assert straight != moved
    assert read(straight) == read(moved)


def test_the_borrower_signs_with_a_date_and_nobody_is_said_to_have_checked() -> None:
    first, *_rest = pages(render(a_voucher()))

    assert "借款人签名（并按指印）日期经办张丽复核（转讫章）" in first


def test_cash_paid_out_is_stamped_so() -> None:
    assert "（付讫章）" in read(render(a_voucher(channel=Channel.CASH)))
