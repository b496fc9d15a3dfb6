"""Slips: their frame, their parts, their offset."""

from __future__ import annotations

from dataclasses import replace

import pytest
from reportlab.lib.units import mm
from tests.printing.counter import glyphs, pages

from sheaf.domain.paper.shared import UNMARKED, Office
from sheaf.printing.sheet import A5, Sheet, Slip, slip

FRAME = Slip(
    Office("清河信用社"), "还款收据", "收字318号", "借字12号", "zh_CN",
    ("第一联", "第二联"), UNMARKED, (0, 0),
)  # fmt: skip


def body(sheet: Sheet) -> None:
    sheet.put(20, 60, "正文")


def test_every_part_has_every_page_and_counts_them() -> None:
    texts = pages(slip(FRAME, [body, body]))

    assert len(texts) == 4
    assert ["第1页，共2页" in text for text in texts] == [True, False, True, False]
    assert ["第二联" in text for text in texts] == [False, False, True, True]
    assert all("正文" in text and text.count("收字318号") == 2 for text in texts)


def test_a_slip_is_a5_landscape() -> None:
    ((size, _found), *_rest) = glyphs(slip(FRAME, [body]))

    assert size == pytest.approx((A5[0] * mm, A5[1] * mm), abs=0.1)


def test_an_offset_moves_everything_by_tenths_of_a_millimetre() -> None:
    (_size, straight), *_rest = glyphs(slip(FRAME, [body]))
    (_size, moved), *_rest = glyphs(slip(replace(FRAME, offset=(15, -20)), [body]))

    for one, other in zip(straight, moved, strict=True):
        assert other.left - one.left == pytest.approx(1.5 * mm, abs=0.1)
        assert other.bottom - one.bottom == pytest.approx(2 * mm, abs=0.1)


def test_a_text_too_long_for_its_place_is_smaller_then_broken() -> None:
    def long(sheet: Sheet) -> None:
        sheet.fit(20, 60, "甲" * 60, 50)

    (_size, found), *_rest = glyphs(slip(FRAME, [long]))

    placed = [glyph for glyph in found if glyph.text == "甲"]
    assert len(placed) == 60
    assert max(glyph.right for glyph in placed) <= 70 * mm
    assert min(glyph.top - glyph.bottom for glyph in placed) > 6
