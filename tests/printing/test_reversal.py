"""The voucher that reverses a receipt."""

from __future__ import annotations

from datetime import date

from tests.printing.counter import a_reversal, pages, read, squeezed, yuan

from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO
from sheaf.domain.paper.shared import Settled
from sheaf.printing.reversal import render, render_at


def test_it_is_the_receipt_in_red_figures() -> None:
    first, *_rest = pages(render(a_reversal()))

    for said in (
        "冲正凭证（红字）", "原凭证清河农信收字〔2026〕第00318号", "人民币负陆仟元整",
        "-¥6,000.00", "冲正原因入错户，应记入李国平的借款", "第3期2026-06-10—-74.71-2.27",
        "合计-20.00-93.53-2.70-264.88-5,618.89-6,000.00",
        "收据清河农信收字〔2026〕第00318号同时作废",
        "冲正后贷款余额¥20,149.06", "冲正后到期未还¥10,380.37",
    ):  # fmt: skip
        assert said in first


def test_two_people_answer_for_it() -> None:
    text = read(render(a_reversal()))

    assert "经办" in text
    assert "张丽" in text
    assert "授权" in text
    assert "赵建国" in text


def test_it_says_the_same_in_english() -> None:
    text = read(render(a_reversal("en")))

    assert squeezed("RMB Yuan Minus Six Thousand and 00/100 Only") in text
    assert squeezed("Receipt 清河农信收字〔2026〕第00318号 is void.") in text


def test_nothing_due_is_not_mentioned() -> None:
    assert "冲正后到期未还" not in read(render(a_reversal(arrears=ZERO)))


def test_many_instalments_run_on_to_further_pages() -> None:
    many = tuple(Settled(k, date(2026, 1, 10), interest=yuan("1")) for k in range(1, 31))

    texts = pages(render(a_reversal(settled=many)))

    assert len(texts) > 3
    assert sum("授权" in text for text in texts) == 3


def test_an_offset_changes_where_not_what() -> None:
    straight, moved = render(a_reversal()), render_at(a_reversal(), (10, -5))

    assert straight != moved
    assert read(straight) == read(moved)


def test_it_names_what_is_void_which_is_never_itself() -> None:
    facts = a_reversal(
        receipt="清河农信免字〔2026〕第00001号", channel=None, act=Kind.WAIVER
    )

    assert "减免清河农信免字〔2026〕第00001号同时作废" in read(render(facts))
