"""The voucher of a refund, read back."""

from __future__ import annotations

from tests.printing.counter import a_refund, pages, read, squeezed

from sheaf.domain.ledger import Channel
from sheaf.printing.refund import render, render_at


def test_it_says_what_was_given_back_to_whom_and_why() -> None:
    first, *_rest = pages(render(a_refund()))

    for said in (
        "退款凭证", "退还（大写）人民币捌佰元整", "¥800.00", "退款原因多交，客户要求退还",
        "退款方式现金", "退款后暂收款¥67.93", "贷款余额¥25,092.93",
        "经办张丽", "授权赵建国",
        "收款人签名", "应还贷款本息不因此改变",
    ):  # fmt: skip
        assert said in first


def test_it_says_the_same_in_english() -> None:
    text = read(render(a_refund("en", channel=Channel.BANK)))

    assert squeezed("RMB Yuan Eight Hundred and 00/100 Only") in text
    assert squeezed("What is owed on the loan does not change.") in text


def test_it_has_three_parts() -> None:
    assert len(pages(render(a_refund()))) == 3


def test_one_that_was_done_again_says_which_voucher_it_replaces() -> None:
    text = read(render(a_refund(corrects="清河农信退字〔2026〕第00001号")))

    assert "更正并代替清河农信退字〔2026〕第00001号" in text


def test_an_offset_changes_where_not_what() -> None:
    assert render(a_refund()) != render_at(a_refund(), (10, -5))
