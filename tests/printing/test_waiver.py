"""The note of a waiver, read back."""

from __future__ import annotations

from datetime import date

from tests.printing.counter import a_waiver, pages, read, squeezed, yuan

from sheaf.domain.paper.shared import Settled
from sheaf.printing.waiver import render, render_at


def test_it_says_what_need_not_be_paid_any_more_and_why() -> None:
    first, *_rest = pages(render(a_waiver()))

    for said in (
        "减免通知单", "减免（大写）人民币壹拾捌元肆角整", "¥18.40",
        "减免原因水灾，镇政府证明", "第1期2026-04-10—18.40———18.40",
        "减免前到期应还¥5,151.31减免后到期应还¥5,132.91办理时间2026-07-2010:42",
        "批准赵建国", "借款人签名",
    ):  # fmt: skip
        assert said in first


def test_it_says_the_same_in_english() -> None:
    text = read(render(a_waiver("en")))

    assert squeezed("RMB Yuan Eighteen and 40/100 Only") in text
    assert squeezed("No money changed hands.") in text


def test_one_that_was_done_again_says_which_note_it_replaces() -> None:
    text = read(render(a_waiver(corrects="清河农信免字〔2026〕第00001号")))

    assert "更正并代替清河农信免字〔2026〕第00001号" in text


def test_many_instalments_run_on_to_further_pages() -> None:
    many = tuple(Settled(k, date(2026, 1, 10), interest=yuan("1")) for k in range(1, 31))

    texts = pages(render(a_waiver(settled=many)))

    assert len(texts) > 3
    assert sum("批准" in text for text in texts) == 3


def test_an_offset_changes_where_not_what() -> None:
    assert render(a_waiver()) != render_at(a_waiver(), (10, -5))
