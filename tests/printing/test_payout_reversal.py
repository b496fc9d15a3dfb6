"""The voucher that reverses a payout, read back."""

from __future__ import annotations

from tests.printing.counter import a_payout_reversal, pages, read, squeezed

from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO
from sheaf.printing.payout_reversal import render, render_at


def test_it_says_what_is_reversed_why_and_what_goes_with_it() -> None:
    first, *rest = pages(render(a_payout_reversal()))

    assert len(rest) == 2
    for said in (
        "放款冲正凭证（红字）", "冲正金额（大写）人民币负伍万元整", "-¥50,000.00",
        "原借款借据清河农信据字〔2026〕第00012号", "款项收回2026-03-18¥19,925.00",
        "原收款人清河县红星农资店", "冲正原因转错账户",
        "原以¥30,075.00偿还的清河农信借字〔2026〕第00003号借款合同项下借款恢复应还",
        "已计提利息¥67.50同时冲回", "借款合同及担保合同继续有效",
        "经办张丽", "授权赵建国", "（转讫章）",
    ):  # fmt: skip
        assert said in first


def test_of_a_plain_payout_in_cash_it_says_no_more_than_there_was() -> None:
    plain = {"channel": Channel.CASH, "account": "", "payee": "", "debit_note": ""}
    none = {"settled": ZERO, "refinances": "", "interest": ZERO}

    text = read(render(a_payout_reversal(**plain, **none)))

    assert "原支付方式现金" in text
    assert "原收款人王芳" in text
    assert "（收讫章）" in text
    assert "恢复应还" not in text
    assert "计提" not in text


def test_where_nothing_had_left_nothing_came_back() -> None:
    facts = a_payout_reversal(channel=None, account="", settled=a_payout_reversal().amount)

    text = read(render(facts))

    assert "原支付方式转账，偿还原借款" in text
    assert "款项收回—" in text


def test_it_says_the_same_in_english() -> None:
    text = read(render(a_payout_reversal("en")))

    assert squeezed("RMB Yuan Minus Fifty Thousand and 00/100 Only") in text
    assert squeezed("may be paid out again under a new IOU") in text


def test_an_offset_changes_where_not_what() -> None:
    assert render(a_payout_reversal()) != render_at(a_payout_reversal(), (10, -5))
