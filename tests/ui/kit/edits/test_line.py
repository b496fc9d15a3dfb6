"""A line acts on what is committed, keeps act keys apart from text, and groups figures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.ui.kit.hand import Hearing, commit, compose

from sheaf.ui.kit.edits import AccountEdit, IdEdit, LineEdit, PasswordEdit, PhoneEdit
from sheaf.ui.kit.foot import Foot


def shown(qtbot, *edits):
    window = QWidget()
    column = QVBoxLayout(window)
    for edit in edits:
        column.addWidget(edit)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    edits[0].setFocus()
    return window


def test_nothing_acts_on_text_that_is_still_composed(qtbot) -> None:
    edit, heard = LineEdit(), []
    edit.edited.connect(lambda: heard.append(edit.value()))
    _window = shown(qtbot, edit)

    compose(edit, "lu xiao mei")
    assert (heard, edit.value(), edit.composing) == ([], None, True)

    commit(edit, "陆小梅")
    assert (heard, edit.composing) == (["陆小梅"], False)


def test_enter_while_composing_is_not_for_the_form(qtbot) -> None:
    edit = LineEdit()
    window = Hearing(edit)
    qtbot.addWidget(window)
    window.show()

    compose(edit, "lu")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert window.heard == []

    commit(edit, "陆")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert window.heard == [Qt.Key.Key_Return]


def test_an_empty_line_is_nothing_and_spaces_do_not_count(qtbot) -> None:
    edit = LineEdit()
    qtbot.addWidget(edit)

    edit.put("   ")

    assert edit.value() is None


def test_ctrl_k_reaches_the_window_though_one_is_writing(qtbot) -> None:
    edit, found = LineEdit(), []
    window = shown(qtbot, edit)
    action = QAction(window)
    action.setShortcut(QKeySequence("Ctrl+K"))
    action.triggered.connect(lambda: found.append(1))
    window.addAction(action)
    edit.put("何建军")

    qtbot.keyClick(edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert found == [1]
    assert edit.text() == "何建军"


def test_a_field_says_when_it_is_left(qtbot) -> None:
    one, other = LineEdit(), LineEdit()
    _window = shown(qtbot, one, other)

    with qtbot.waitSignal(one.left):
        other.setFocus()


def test_a_word_aside_never_lies_over_what_is_written(qtbot) -> None:
    edit = LineEdit()
    qtbot.addWidget(edit)

    edit.set_aside("Monday")
    assert edit.textMargins().right() > 0

    edit.set_aside("")
    assert edit.textMargins().right() == 0


def test_an_id_number_is_grouped_when_left_and_read_without_gaps(qtbot) -> None:
    edit, other = IdEdit(), LineEdit()
    _window = shown(qtbot, edit, other)

    qtbot.keyClicks(edit, "13000019850315122x")
    other.setFocus()

    assert edit.text() == "130000 19850315 122X"
    assert edit.value() == "13000019850315122X"


def test_full_width_figures_are_understood(qtbot) -> None:
    edit = IdEdit()
    qtbot.addWidget(edit)

    edit.put("１３００００１９８５０３１５１２２９")

    assert edit.value() == "130000198503151229"


def test_a_mobile_is_grouped_and_a_landline_is_left_as_typed(qtbot) -> None:
    edit = PhoneEdit()
    qtbot.addWidget(edit)

    edit.put("13800138000")
    assert edit.text() == "138 0013 8000"

    edit.put("0311-8888 1234")
    assert edit.text() == "0311-8888 1234"
    assert edit.value() == "031188881234"


def test_an_account_is_read_in_fours(qtbot) -> None:
    edit = AccountEdit()
    qtbot.addWidget(edit)

    edit.put("6217000012345678901")

    assert edit.text() == "6217 0000 1234 5678 901"


def test_a_password_is_neither_shown_nor_kept_in_a_draft(qtbot) -> None:
    edit = PasswordEdit()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, " a b ")

    assert edit.value() == " a b "
    assert edit.displayText() != edit.text()
    assert edit.kept() == ""


def test_what_does_not_fit_into_a_line_is_said_to_be_left_out(qtbot) -> None:
    edit, foot = LineEdit(5), Foot()
    _window = shown(qtbot, edit, foot)
    QGuiApplication.clipboard().setText("购买大棚薄膜")

    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert edit.value() == "购买大棚薄"
    assert foot._word == "At most 5 characters: the rest was left out."


def test_a_long_line_that_was_left_shows_its_head(qtbot) -> None:
    edit, other = LineEdit(), LineEdit()
    _window = shown(qtbot, edit, other)
    commit(edit, "阿依古丽·买买提艾力·热合曼" * 5)

    other.setFocus()

    assert edit.cursorPosition() == 0
