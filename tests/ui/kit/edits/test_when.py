"""Dates by few keys."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.errors import Missing, Unusable
from sheaf.ui.kit.edits import DateEdit
from sheaf.ui.kit.edits.when import read_date

MONDAY = date(2026, 7, 20)


@pytest.fixture
def edit(qtbot) -> DateEdit:
    edit = DateEdit(lambda: MONDAY)
    qtbot.addWidget(edit)
    edit.show()
    return edit


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("15", date(2026, 7, 15)),
        ("１５", date(2026, 7, 15)),
        ("3-15", date(2026, 3, 15)),
        ("0315", date(2026, 3, 15)),
        ("26/3/15", date(2026, 3, 15)),
        ("260315", date(2026, 3, 15)),
        ("20260315", date(2026, 3, 15)),
        ("2026.3.15", date(2026, 3, 15)),
        ("2026年3月15日", date(2026, 3, 15)),
        ("2026-02-30", None),
        ("32", None),
        ("tomorrow", None),
        ("2026-3-15-1", None),
        ("", None),
        ("-", None),
    ],
)
def test_a_date_is_read_as_typed(typed, read) -> None:
    assert read_date(typed, MONDAY) == read


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_date_is_read_back_from_the_screen(day) -> None:
    assert read_date(day.isoformat(), MONDAY) == day


@given(text=st.text(max_size=12))
def test_no_text_at_all_upsets_it(text) -> None:
    assert read_date(text, MONDAY) is None or read_date(text, MONDAY).year > 0


def test_a_day_completes_to_this_month_when_left(edit, qtbot) -> None:
    qtbot.keyClicks(edit, "15")
    edit.tidy()

    assert edit.text() == "2026-07-15"


def test_a_day_completes_to_the_month_that_stood_there(edit, qtbot) -> None:
    edit.put_date(date(2025, 3, 10))
    edit.selectAll()
    qtbot.keyClicks(edit, "15")
    edit.tidy()

    assert edit.date() == date(2025, 3, 15)


@pytest.mark.parametrize(
    ("keys", "read"),
    [
        ("+", date(2024, 2, 11)),
        ("++-", date(2024, 2, 11)),
        ("-", date(2024, 2, 9)),
        ("t", MONDAY),
        ("m", date(2024, 2, 1)),
        ("h", date(2024, 2, 29)),
        ("H+", date(2024, 3, 1)),
    ],
)
def test_a_date_moves_by_keys(edit, qtbot, keys, read) -> None:
    edit.put_date(date(2024, 2, 10))

    qtbot.keyClicks(edit, keys)

    assert edit.date() == read
    assert edit.selectedText() == read.isoformat()


def test_from_nothing_keys_start_at_today(edit, qtbot) -> None:
    qtbot.keyClicks(edit, "+")

    assert edit.date() == MONDAY + timedelta(1)


def test_a_dash_within_a_date_is_a_dash(edit, qtbot) -> None:
    qtbot.keyClicks(edit, "2026-8-3")
    edit.tidy()

    assert edit.date() == date(2026, 8, 3)


def test_the_weekday_stands_beside_it(edit) -> None:
    edit.put_date(MONDAY)
    assert edit.aside == "Mon"

    edit.put("2026-13-01")
    assert edit.aside == ""


def test_the_date_is_told_while_it_is_typed(edit, qtbot) -> None:
    told = []
    edit.dateChanged.connect(told.append)

    qtbot.keyClicks(edit, "3x")

    assert told == [date(2026, 7, 3), None]


def test_what_is_no_date_stays_as_typed_and_is_refused(edit, qtbot) -> None:
    qtbot.keyClicks(edit, "2026-2-30")
    edit.tidy()

    assert edit.text() == "2026-2-30"
    with pytest.raises(Unusable) as refused:
        edit.value()
    assert refused.value.reason == "not_a_date"


def test_no_date_is_missing(edit) -> None:
    assert edit.value() is None
    with pytest.raises(Missing):
        edit.date()
