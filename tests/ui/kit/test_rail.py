"""The rail of rooms."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from sheaf.ui.kit.rail import NARROW, STACKED, WIDE, Rail, Room


@pytest.fixture
def rail(qtbot) -> Rail:
    rooms = [Room("today", "今日", "today", "Ctrl+1"), Room("loans", "贷款", "loans")]
    rail = Rail("禾 Sheaf", rooms)
    qtbot.addWidget(rail)
    rail.resize(176, 600)
    rail.show()
    return rail


def rooms(rail) -> list[QAbstractButton]:
    return rail.findChildren(QAbstractButton)


def test_going_to_a_room_is_asked_not_done(rail, qtbot) -> None:
    with qtbot.waitSignal(rail.went) as asked:
        qtbot.mouseClick(rooms(rail)[1], Qt.MouseButton.LeftButton)

    assert asked.args == ["loans"]


def test_where_one_is_is_marked(rail) -> None:
    rail.here("loans")
    rail.here("no room at all")

    assert [room.isChecked() for room in rooms(rail)] == [False, True]


def test_what_waits_is_counted_and_nothing_is_not(rail) -> None:
    rail.count("today", 9)
    assert rooms(rail)[0].accessibleDescription() == "9"

    rail.count("today", 0)
    assert rooms(rail)[0].accessibleDescription() == ""


def test_a_narrow_window_puts_names_under_icons_and_keeps_who_sits_here_at_hand(
    rail, qapp
) -> None:
    rail.who(["周敏", "清河信用社"])

    rail.fit(800)
    assert rail.width() == NARROW
    assert rooms(rail)[0].sizeHint().height() == STACKED
    assert rail.toolTip() == "周敏\n清河信用社"
    assert not rail.grab().isNull()

    rail.fit(1366)
    assert rail.width() == WIDE


def test_names_stand_beside_icons_at_150_per_cent_of_a_usual_screen(rail) -> None:
    rail.fit(1366 * 2 // 3)

    assert rail.width() == WIDE


def test_who_sits_here_replaces_who_sat(rail, qapp) -> None:
    rail.who(["周敏"])
    rail.who(["陈涛"])
    qapp.processEvents()

    shown = [one.text() for one in rail.findChildren(QLabel) if one.isVisibleTo(rail)]
    assert "陈涛" in shown
    assert "周敏" not in shown
