"""The parts of a room, one line each."""

from PySide6.QtCore import Qt

from sheaf.ui.parts import Part, parts_list


def test_enter_opens_the_part_on_the_line(qtbot) -> None:
    shown, opened = parts_list(), []
    qtbot.addWidget(shown)
    shown.chosen.connect(lambda part: opened.append(part.kind))
    tills = Part("cash_day", "cash", "Cash book", "Not closed", "warn")
    shown.show_rows([tills, Part("backup", "stick", "Backups", "None")])

    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Return)

    assert opened == ["backup"]
