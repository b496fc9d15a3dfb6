"""One shortcut a key, whatever is in front."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sheaf.ui.actions import Act, Offer, act, offer
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.keys import Keys

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot):
    window = QWidget()
    QVBoxLayout(window).addWidget(LineEdit())
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.findChild(LineEdit).setFocus()
    return window


def test_what_is_in_front_goes_before_what_always_stands(window, qtbot) -> None:
    keys, done = Keys(window), []
    keys.always([offer("receive", lambda: done.append("search")), offer("search", print)])
    keys.front([offer("receive", lambda: done.append("this loan"))])

    qtbot.keyClick(window, Key.Key_F4)
    keys.front([])
    qtbot.keyClick(window, Key.Key_F4)

    assert done == ["this loan", "search"]


def test_another_act_with_the_same_key_is_not_ambiguous(window, qtbot) -> None:
    keys, done = Keys(window), []
    keys.always([Offer(Act("one", "Ctrl+E", "One"), lambda: done.append("one"))])
    keys.front([offer("settle", lambda: done.append("settle"))])

    qtbot.keyClick(window, Key.Key_E, CTRL)

    assert done == ["settle"]
    assert [one.act.name for one in keys.offers] == ["settle"]


def test_a_sheet_silences_the_page_behind_it(window, qtbot) -> None:
    keys, done = Keys(window), []
    keys.always([offer("new_customer", lambda: done.append("new"))])
    keys.alone([offer("confirm", lambda: done.append("confirm"))])

    qtbot.keyClick(window, Key.Key_F3)
    qtbot.keyClick(window, Key.Key_Return, CTRL)
    qtbot.keyClick(window, Key.Key_Enter, CTRL)

    assert done == ["confirm", "confirm"]


def test_an_act_that_is_not_ready_is_not_done(window, qtbot) -> None:
    keys, done = Keys(window), []
    keys.front([Offer(act("disburse"), lambda: done.append(1), ready=False)])

    qtbot.keyClick(window, Key.Key_O, CTRL)

    assert done == []


def test_plus_zooms_too_as_it_stands_on_the_same_key(window, qtbot) -> None:
    keys, done = Keys(window), []
    keys.always([offer("bigger", lambda: done.append(1))])

    qtbot.keyClick(window, Key.Key_Equal, CTRL)
    qtbot.keyClick(window, Key.Key_Plus, CTRL)

    assert done == [1, 1]


def test_enter_and_esc_are_never_taken_from_who_is_typing(window) -> None:
    keys = Keys(window)
    keys.front([offer("default", print), offer("back", print)])

    assert keys.action("Enter") is None
    assert keys.action("Esc") is None


def test_a_menu_finds_the_live_action_and_hears_of_changes(window, qtbot) -> None:
    keys = Keys(window)

    with qtbot.waitSignal(keys.shown):
        keys.always([offer("print", print, "Print the contract")])

    assert keys.action("F8").text() == "Print the contract"
    keys.always([])
    assert not keys.action("F8").isEnabled()
