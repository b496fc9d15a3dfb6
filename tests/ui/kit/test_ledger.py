"""A list walked, opened and copied by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sheaf.ui import theme
from sheaf.ui.kit.foot import Foot
from sheaf.ui.kit.ledger import Ledger, LongLedger
from sheaf.ui.kit.table import Column

Key = Qt.Key
ROWS = [(n, f"customer {n}") for n in range(1, 6)]
COLUMNS: list[Column[tuple[int, str]]] = [
    Column("No.", lambda row: row[0], 80),
    Column("Name", lambda row: row[1]),
]


@pytest.fixture
def ledger(qtbot) -> Ledger[tuple[int, str]]:
    ledger = Ledger(COLUMNS, key=lambda row: row[0])
    qtbot.addWidget(ledger)
    ledger.show_rows(ROWS)
    ledger.resize(400, 300)
    ledger.show()
    with qtbot.waitActive(ledger):
        ledger.activateWindow()
    ledger.setFocus()
    return ledger


@pytest.mark.parametrize(
    ("keys", "at"),
    [
        ([Key.Key_Down], 2),
        ([Key.Key_Down, Key.Key_Down, Key.Key_Up], 2),
        ([Key.Key_End], 5),
        ([Key.Key_End, Key.Key_Home], 1),
        ([Key.Key_PageDown], 5),
    ],
)
def test_arrows_home_and_end_walk(ledger, qtbot, keys, at) -> None:
    for key in keys:
        qtbot.keyClick(ledger, key)

    assert ledger.current() == ROWS[at - 1]


def test_walking_past_an_end_says_so_and_stays(ledger, qtbot) -> None:
    ways = []
    ledger.beyond.connect(ways.append)

    qtbot.keyClick(ledger, Key.Key_Up)
    qtbot.keyClick(ledger, Key.Key_End)
    qtbot.keyClick(ledger, Key.Key_Down)

    assert ways == [-1, 1]
    assert ledger.current() == ROWS[-1]


def test_enter_opens_the_current_row(ledger, qtbot) -> None:
    chosen = []
    ledger.chosen.connect(chosen.append)

    qtbot.keyClick(ledger, Key.Key_Down)
    qtbot.keyClick(ledger, Key.Key_Return)
    qtbot.keyClick(ledger, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)

    assert chosen == [ROWS[1], ROWS[1]]


def test_a_double_click_opens_a_row(ledger, qtbot) -> None:
    chosen = []
    ledger.chosen.connect(chosen.append)
    spot = ledger.visualRect(ledger.table.index(2, 0)).center()

    qtbot.mouseClick(ledger.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(ledger.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert ledger.current() == ROWS[2]
    assert chosen == [ROWS[2]]


def test_enter_is_for_the_page_when_nothing_opens(ledger) -> None:
    assert not ledger.opens
    assert not ledger.choose()


def test_the_cursor_stays_with_its_row_when_the_books_change(ledger) -> None:
    ledger.mark_key(3)

    ledger.show_rows([(9, "new"), *ROWS])
    assert ledger.current() == ROWS[2]

    ledger.show_rows([row for row in ROWS if row[0] != 3])
    assert ledger.current() is not None

    ledger.show_rows([])
    assert ledger.current() is None
    assert not ledger.choose()


def test_ctrl_c_copies_the_row(ledger, qtbot) -> None:
    qtbot.keyClick(ledger, Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "1\tcustomer 1"


def test_letters_do_not_move_the_cursor(ledger, qtbot) -> None:
    qtbot.keyClicks(ledger, "customer 5")

    assert ledger.current() == ROWS[0]


def test_a_list_is_as_high_as_its_rows(ledger) -> None:
    assert ledger.height() == theme.dp(theme.ROW) * (len(ROWS) + 1)

    ledger.show_rows(ROWS[:2])
    assert ledger.height() == theme.dp(theme.ROW) * 3


def test_without_names_of_columns_there_is_no_head(qtbot) -> None:
    ledger = Ledger([Column("", lambda row: row)], key=lambda row: row, tall=36)
    qtbot.addWidget(ledger)
    ledger.show_rows(["one"])

    assert ledger.horizontalHeader().isHidden()
    assert ledger.height() == theme.dp(36)


def test_columns_share_the_width_and_shrink_together(ledger, qtbot) -> None:
    assert ledger.columnWidth(0) == 80
    assert ledger.columnWidth(0) + ledger.columnWidth(1) == ledger.viewport().width()

    ledger.resize(120, 300)
    assert ledger.columnWidth(0) < 80


def test_the_current_row_is_seen_with_the_focus_or_when_led(ledger) -> None:
    assert ledger.marked
    with_mark = ledger.grab().toImage()

    ledger.clearFocus()
    assert not ledger.marked
    assert ledger.grab().toImage() != with_mark

    ledger.set_marked(True)
    assert ledger.marked
    assert ledger.grab().toImage() == with_mark


def test_where_the_cursor_goes_is_told(ledger, qtbot) -> None:
    told = []
    ledger.moved.connect(told.append)

    qtbot.keyClick(ledger, Key.Key_Down)

    assert told == [ROWS[1]]


def test_a_long_list_fills_its_room_and_scrolls_itself(qtbot) -> None:
    ledger = LongLedger(COLUMNS, key=lambda row: row[0])
    qtbot.addWidget(ledger)
    ledger.show_rows([(n, "") for n in range(1000)])
    ledger.resize(400, 320)
    ledger.show()

    qtbot.keyClick(ledger, Key.Key_End)

    assert ledger.height() == 320
    assert ledger.verticalScrollBar().value() > 0
    assert ledger.current() == (999, "")


def test_the_model_of_a_list_is_sound(ledger) -> None:
    QAbstractItemModelTester(
        ledger.table, QAbstractItemModelTester.FailureReportingMode.Fatal, ledger
    )

    ledger.show_rows(ROWS[:1])
    ledger.show_rows([])


def test_a_sentence_across_the_columns_takes_the_lines_it_needs(qtbot) -> None:
    ledger = Ledger([Column("", str, 80), Column("", lambda _row: "", 80)], key=str)
    qtbot.addWidget(ledger)
    ledger.resize(400, 300)
    ledger.show_rows(["short", "longer than the list is wide " * 5, "short too"])
    plain = ledger.height()

    ledger.span([0, 1], 0)

    assert ledger.rowHeight(1) > ledger.rowHeight(0) == ledger.rowHeight(2)
    assert ledger.height() == plain + ledger.rowHeight(1) - ledger.rowHeight(0)


def test_a_column_that_can_be_spared_goes_before_a_word_is_cut(qtbot) -> None:
    columns: list[Column[str]] = [
        Column("", lambda row: row, 120, bold=True),
        Column("", lambda _row: "130 0000 0251", 120, spare=True),
        Column("", lambda _row: "greenhouse vegetables", spare=True),
        Column("", lambda _row: "87,972.97", 120, right=True),
    ]
    ledger = Ledger(columns, key=lambda row: row)
    qtbot.addWidget(ledger)
    ledger.show_rows(["Wang Xiaofang"])
    ledger.resize(800, 200)
    ledger.show()
    assert min(ledger.columnWidth(at) for at in range(4)) > 60

    ledger.resize(330, 200)

    name, phone, trade, left = (ledger.columnWidth(at) for at in range(4))
    assert trade <= 1 < phone or phone <= 1
    assert name + left > 240


def test_what_is_cut_on_the_row_stands_whole_at_the_foot(qtbot) -> None:
    window, foot = QWidget(), Foot()
    ledger = Ledger(COLUMNS, key=lambda row: row[0])
    column = QVBoxLayout(window)
    column.addWidget(ledger)
    column.addWidget(foot)
    qtbot.addWidget(window)
    long = "Authorisation to query data: " + "张" * 40
    ledger.show_rows([(1, "short"), (2, long)])
    window.resize(400, 300)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    ledger.setFocus()
    assert foot._whole == ""

    qtbot.keyClick(ledger, Key.Key_Down)
    assert foot._whole == long

    foot.setFocus()
    ledger.clearFocus()
    assert foot._whole == ""
