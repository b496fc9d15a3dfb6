"""A sheet keeps the focus, leaves on Esc, and gives the focus back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from tests.ui.kit.hand import Hearing

from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import button
from sheaf.ui.kit.sheet_base import SheetBase

Key = Qt.Key


class Note(SheetBase):
    def __init__(self, parent) -> None:
        super().__init__(parent)
        self.form = Form()
        self.form.row(Field("one", "One", LineEdit()), Field("two", "Two", LineEdit()))
        self.say("Note", "王芳")
        self.fill(self.form)
        self.fixed(
            None, button("Cancel", "Esc"), button("Confirm", "Ctrl+Enter", "default")
        )


@pytest.fixture
def behind(qtbot):
    edit = LineEdit()
    window = Hearing(edit)
    window.edit = edit
    qtbot.addWidget(window)
    window.resize(1000, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.edit.setFocus()
    return window


@pytest.fixture
def sheet(behind) -> Note:
    sheet = Note(behind.edit)
    sheet.open()
    return sheet


def test_the_first_field_has_the_focus(sheet) -> None:
    assert sheet.form.fields["one"].widget.hasFocus()


def test_tab_goes_round_within_the_sheet(sheet, behind, qtbot) -> None:
    seen = set()
    for _ in range(9):
        seen.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    for _ in range(9):
        seen.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Backtab)

    assert behind.edit not in seen
    assert len(seen) == 4


def test_esc_leaves_and_gives_the_focus_back(sheet, behind, qtbot) -> None:
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)

    assert behind.edit.hasFocus()
    assert behind.heard == []


def test_no_key_and_no_click_reaches_what_waits_behind(sheet, behind, qtbot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F3)
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().topLeft())

    assert behind.heard == []
    assert sheet.isVisible()


def test_shutting_twice_says_so_once(sheet) -> None:
    said = []
    sheet.closed.connect(lambda: said.append(1))

    sheet.shut()
    sheet.shut()

    assert said == [1]


def test_a_screen_reader_knows_it_as_a_dialog(sheet) -> None:
    known = QAccessible.queryAccessibleInterface(sheet.panel)

    assert known.role() == QAccessible.Role.Dialog
    assert known.text(QAccessible.Text.Name) == "Note 王芳"


def test_it_follows_the_window_and_keeps_its_acts_in_view(sheet, behind, qtbot) -> None:
    behind.resize(420, 260)
    qtbot.waitUntil(lambda: bool(sheet.size() == behind.size()))

    assert behind.rect().contains(sheet.panel.geometry())
    for made in sheet.findChildren(type(button("x"))):
        corner = made.mapTo(sheet.panel, made.rect().bottomRight())
        assert sheet.panel.rect().contains(corner)


def test_it_grows_with_what_it_has_to_say(sheet, qtbot) -> None:
    high = sheet.panel.height()

    sheet.form.fields["one"].fail("Wrong. Write something else here instead of this.")

    qtbot.waitUntil(lambda: sheet.panel.height() > high)


def test_enter_confirms_its_form(sheet, qtbot) -> None:
    with qtbot.waitSignal(sheet.form.confirmed):
        for _ in range(2):
            qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)


def test_what_it_offers_begins_with_the_way_out(sheet) -> None:
    assert [one.act.name for one in sheet.acts()] == ["back"]


def test_the_focus_may_go_back_to_nothing(behind, qtbot) -> None:
    behind.edit.setFocus()
    sheet = Note(behind)
    sheet.open()
    behind.edit.deleteLater()
    QApplication.processEvents()

    sheet.shut()

    assert sheet.isHidden()
