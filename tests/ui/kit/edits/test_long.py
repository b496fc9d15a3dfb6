"""Text of several lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.ui.kit.hand import Hearing, compose

from sheaf.ui.kit.edits import LineEdit, TextEdit


def test_enter_goes_on_and_shift_enter_starts_a_line(qtbot) -> None:
    edit = TextEdit(3)
    window = Hearing(edit)
    qtbot.addWidget(window)
    window.show()

    qtbot.keyClicks(edit, "one")
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(edit, "two")
    qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert edit.value() is not None
    assert edit.value().splitlines() == ["one", "two"]
    heard = [key for key in window.heard if key != Qt.Key.Key_Shift]
    assert heard == [Qt.Key.Key_Return]


def test_writing_a_draft_back_is_not_typing(qtbot) -> None:
    edit, heard = TextEdit(2), []
    qtbot.addWidget(edit)
    edit.edited.connect(lambda: heard.append(1))

    edit.put("上门，答应 7 月 20 日还款。")
    assert heard == []
    assert edit.kept() == "上门，答应 7 月 20 日还款。"

    edit.insertPlainText("x")
    assert heard


def test_tab_leaves(qtbot) -> None:
    window, edit, other = QWidget(), TextEdit(2), LineEdit()
    column = QVBoxLayout(window)
    column.addWidget(edit)
    column.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    edit.setFocus()

    with qtbot.waitSignal(edit.left):
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert other.hasFocus()


def test_enter_while_composing_stays_here(qtbot) -> None:
    edit = TextEdit(2)
    qtbot.addWidget(edit)
    edit.show()

    compose(edit, "lu")

    assert edit.composing
    assert edit.value() is None
