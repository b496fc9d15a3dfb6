"""Bars of a chart: as high as their amounts, never below the line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.printing.counter import read

from sheaf.printing.chart import Pair, PairChart, named_each
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


@pytest.mark.parametrize(
    ("months", "each"), [(1, 1), (12, 1), (16, 1), (24, 2), (36, 3), (60, 6), (360, 24)]
)
def test_over_a_long_term_fewer_months_are_named_and_none_runs_into_another(
    months, each
) -> None:
    pairs = [Pair(f"{26 + at // 12}-{at % 12 + 1:02}", 10.0, 5.0) for at in range(months)]

    text = read(drawn(pairs))

    assert text.count("26-01") == 1
    named = [one.name for at, one in enumerate(pairs) if not at % each]
    assert [one.name for one in pairs if one.name in text] == named


@given(st.floats(1, 60), st.floats(0.5, 500))
def test_there_is_always_room_between_two_names(name, room) -> None:
    assert named_each(name, room) * room >= name
