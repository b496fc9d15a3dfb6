"""Sharing the width of a list among its columns."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from sheaf.ui.kit.widths import shared

COLUMNS = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 400)), min_size=1, max_size=8
)


def test_columns_are_as_wide_as_told_and_the_open_one_takes_the_rest() -> None:
    assert shared(500, [100, 0, 80], [40, 60, 40], 80) == [100, 320, 80]


def test_a_column_told_too_narrow_for_its_words_gets_what_they_need() -> None:
    assert shared(500, [36, 0], [41, 60], 80) == [41, 459]


def test_widths_told_come_down_before_a_word_is_cut() -> None:
    assert shared(300, [200, 0], [100, 200], 80) == [100, 200]


def test_where_words_must_be_cut_only_the_longest_are() -> None:
    assert shared(300, [80, 0, 0], [80, 90, 900], 80) == [80, 90, 130]


@given(room=st.integers(1, 2000), columns=COLUMNS)
def test_columns_never_ask_for_more_than_the_room(room, columns) -> None:
    told, needs = zip(*columns, strict=True)

    assert sum(shared(room, told, needs, 80)) <= room


@example(451, [(1, 0), (0, 5), (12, 0), (165, 0), (300, 0), (300, 365)])
@given(room=st.integers(1, 2000), columns=COLUMNS)
def test_no_word_is_cut_while_there_is_room_for_all(room, columns) -> None:
    told, needs = zip(*columns, strict=True)
    floors = [need if wide else max(need, 80) for wide, need in columns]
    widths = shared(room, told, needs, 80)

    if sum(floors) <= room:
        assert all(wide >= need for wide, need in zip(widths, needs, strict=True))
