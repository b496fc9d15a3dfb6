"""Yes or no."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.ui.kit.hand import Hearing

from sheaf.ui.kit.edits import CheckEdit


def test_space_ticks_and_enter_goes_on(qtbot) -> None:
    edit = CheckEdit("The spouse consents")
    window = Hearing(edit)
    qtbot.addWidget(window)
    window.show()

    with qtbot.waitSignal(edit.edited):
        qtbot.keyClick(edit, Qt.Key.Key_Space)
    qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert edit.value() is True
    assert window.heard == [Qt.Key.Key_Return]


def test_a_click_on_its_words_ticks_too(qtbot) -> None:
    edit = CheckEdit("The spouse consents")
    qtbot.addWidget(edit)
    edit.resize(edit.sizeHint())
    edit.show()

    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton, pos=edit.rect().center())

    assert edit.value() is True


def test_a_draft_keeps_a_tick(qtbot) -> None:
    edit, again = CheckEdit("a"), CheckEdit("a")
    for one in (edit, again):
        qtbot.addWidget(one)
    edit.setChecked(True)

    again.put(edit.kept())
    assert again.value() is True

    again.put("")
    assert again.value() is False


def test_it_is_large_enough_to_hit(qtbot) -> None:
    edit = CheckEdit("a")
    qtbot.addWidget(edit)

    assert edit.sizeHint().height() >= 28
    assert not edit.grab().isNull()
