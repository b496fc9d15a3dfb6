"""Bars of a chart: as high as their amounts, never below the line."""

from __future__ import annotations

from tests.printing.counter import read

from sheaf.printing.chart import Pair, PairChart
from sheaf.printing.flow import Text
from sheaf.printing.page import Foot, document

MONTHS = (Pair("26-07", 6016.67, 4386.5), Pair("26-08", -500.0, 4386.5))


def drawn(pairs) -> bytes:
    foot = Foot("A2026-0087-1", "", "0000 0000 0000", "zh_CN")
    story = [Text("三"), PairChart(pairs, ("月可支配", "本笔还款"))]
    return document(story, title="chart", foot=foot)


def test_months_both_names_and_the_highest_amount_are_written() -> None:
    text = read(drawn(MONTHS))

    for said in ("26-07", "26-08", "月可支配", "本笔还款", "6,017"):
        assert said in text


def test_nothing_at_all_can_be_drawn_too() -> None:
    assert "月可支配" in read(drawn(()))
    assert "26-07" in read(drawn((Pair("26-07", 0.0, 0.0),)))
