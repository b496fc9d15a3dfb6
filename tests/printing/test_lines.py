"""Where lines may end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.printing.lines import NO_END, NO_START, lines, units
from sheaf.printing.type import SONG, Type, width

BODY = Type(SONG, 10)
CLAUSE = (
    "甲方借给乙方的金额、期限和利率以首页主要条款为准。乙方只把借款用于约定的用途，"
    "不转借他人（含近亲属），不用于买卖股票、期货，不用于归还“其他借款”。"
)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("共¥5,132.07元", "¥5,132.07元"),
        ("在2026年9月", "2026年"),
        ("到9.00%止", "9.00%"),
        ("按《民法典》", "《民"),
        ("按《民法典》", "典》"),
        ("（甲方）", "（甲"),
        ("the schedule, twice", "schedule,"),
        ("(see Wang's)", "Wang's)"),
        ("-¥20.00 due", "-¥20.00"),
    ],
)
def test_what_belongs_together_stays_together(text, whole) -> None:
    assert any(whole in unit for unit in units(text))


@pytest.mark.parametrize("room", range(60, 400, 7))
def test_no_line_begins_with_a_stop_or_ends_with_an_opening_bracket(room) -> None:
    rows = lines(CLAUSE, BODY, room)

    assert "".join(rows) == CLAUSE
    assert not any(row[0] in NO_START for row in rows[1:])
    assert not any(row[-1] in NO_END for row in rows[:-1])


@given(
    text=st.text("甲乙丙，。（）12.元ab ", min_size=1, max_size=80),
    room=st.integers(40, 300),
)
def test_every_line_fits_and_nothing_is_lost(text, room) -> None:
    rows = lines(text, BODY, room)

    assert "".join("".join(rows).split()) == "".join(text.split())
    glued = max((width(unit, BODY) for unit in units(text)), default=0.0)
    assert all(
        width(row.rstrip(), BODY) <= max(room, glued) + BODY.size / 2 for row in rows
    )


def test_english_words_are_not_torn() -> None:
    text = "Late payment bears late interest; early payment bears interest to the day."

    rows = lines(text, BODY, 120)

    assert " ".join(rows) == text


def test_a_word_longer_than_the_line_is_cut_rather_than_run_over() -> None:
    rows = lines("x" * 100, BODY, 100)

    assert "".join(rows) == "x" * 100
    assert all(width(row, BODY) <= 100 for row in rows)


def test_a_single_character_does_not_stand_alone_on_the_last_line() -> None:
    text = "金" * 21

    rows = lines(text, BODY, 200)

    assert len(rows) == 2
    assert len(rows[-1]) >= 4


def test_typed_line_ends_stay() -> None:
    assert lines("甲\n\n乙", BODY, 200) == ("甲", "", "乙")
