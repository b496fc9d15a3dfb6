"""A sheet with books behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.ui.desk import Desk
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.place import Place


def test_a_sheet_knows_its_desk_and_its_place(database, teller, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    desk = Desk(database, teller, None)

    sheet = Sheet(desk, Place("receive", 12), window)

    assert sheet.desk is desk
    assert sheet.place == Place("receive", 12)
    assert sheet.parent() is window
