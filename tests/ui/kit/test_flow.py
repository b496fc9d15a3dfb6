"""Several lists walked as one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.ui.kit.hand import compose

from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.flow import Flow
from sheaf.ui.kit.layout import down
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.scroll import scrolling
from sheaf.ui.kit.table import Column

Key = Qt.Key


@pytest.fixture
def lists(qtbot):
    window, made = QWidget(), []
    column = QVBoxLayout(window)
    for rows in (["a", "b"], [], ["c", "d"]):
        ledger = Ledger([Column("", lambda row: row)], key=lambda row: row)
        ledger.show_rows(rows)
        column.addWidget(ledger)
        made.append(ledger)
    qtbot.addWidget(window)
    window.resize(300, 300)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    return window, made


def test_down_goes_on_in_the_next_list_that_has_rows(lists, qtbot) -> None:
    window, (first, _empty, last) = lists
    flow = Flow(lists[1], window)
    flow.start()
    assert first.hasFocus()

    for _ in range(2):
        qtbot.keyClick(flow.current, Key.Key_Down)
    assert last.hasFocus()
    assert last.current() == "c"

    qtbot.keyClick(last, Key.Key_Up)
    assert first.hasFocus()
    assert first.current() == "b"


def test_end_and_home_again_go_to_the_ends_of_the_page(lists, qtbot) -> None:
    window, (first, _empty, last) = lists
    flow = Flow(lists[1], window)
    flow.start()

    qtbot.keyClick(first, Key.Key_End)
    assert first.current() == "b"
    qtbot.keyClick(first, Key.Key_End)
    assert last.hasFocus()
    assert last.current() == "d"

    for _ in range(2):
        qtbot.keyClick(flow.current, Key.Key_Home)
    assert first.hasFocus()
    assert first.current() == "a"


def test_at_the_very_ends_nothing_happens(lists, qtbot) -> None:
    window, (first, _empty, _last) = lists
    flow = Flow(lists[1], window)
    flow.start()

    qtbot.keyClick(first, Key.Key_Up)

    assert first.hasFocus()
    assert first.current() == "a"


def test_a_search_box_leads_while_it_keeps_the_focus(lists, qtbot) -> None:
    window, (first, _empty, last) = lists
    box, chosen = LineEdit(), []
    window.layout().addWidget(box)
    flow = Flow(lists[1], window)
    flow.lead(box)
    last.chosen.connect(chosen.append)
    box.show()
    box.setFocus()

    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return):
        qtbot.keyClick(box, key)
    qtbot.keyClicks(box, "wf")

    assert chosen == ["d"]
    assert box.hasFocus()
    assert (first.marked, last.marked) == (False, True)
    assert box.text() == "wf"


def test_keys_of_a_word_being_composed_are_not_taken(lists, qtbot) -> None:
    window, (first, _empty, _last) = lists
    box = LineEdit()
    window.layout().addWidget(box)
    Flow(lists[1], window).lead(box)

    compose(box, "wang")
    qtbot.keyClick(box, Key.Key_Down)

    assert first.current() == "a"


def test_clicking_into_a_list_goes_on_from_there(lists, qtbot) -> None:
    window, (_first, _empty, last) = lists
    flow = Flow(lists[1], window)
    flow.start()

    last.setFocus()
    qtbot.keyClick(last, Key.Key_Down)

    assert flow.current is last


def test_the_page_scrolls_to_the_row_one_is_on(qtbot) -> None:
    ledger = Ledger([Column("", lambda row: row)], key=lambda row: row)
    ledger.show_rows(list(range(60)))
    area = scrolling(down(ledger))
    qtbot.addWidget(area)
    area.resize(300, 200)
    with qtbot.waitActive(area):
        area.show()
    flow = Flow([ledger], area)
    flow.start()
    ledger.setFocus()

    qtbot.keyClick(ledger, Key.Key_End)

    assert area.verticalScrollBar().value() > 1000
