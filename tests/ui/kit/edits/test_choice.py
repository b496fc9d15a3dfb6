"""A closed choice made by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from tests.ui.kit.hand import Hearing

from sheaf.domain.rate import Quote
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option

WAYS = [
    Option("cash", "现金", "xj"),
    Option("transfer", "转账", "zz"),
    Option("own", "自有账户", "zyzh"),
]


@pytest.fixture
def edit(qtbot) -> ChoiceEdit:
    edit = ChoiceEdit(WAYS)
    qtbot.addWidget(edit)
    edit.show()
    return edit


def test_nothing_is_chosen_at_first_but_what_one_says(qtbot) -> None:
    edit = ChoiceEdit(WAYS)
    qtbot.addWidget(edit)

    edit.choose("transfer")
    assert edit.value() == "transfer"
    edit.choose("cheque")
    assert edit.value() is None


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [("2", "transfer"), ("z", "transfer"), ("zy", "own"), ("x", "cash"), ("3", "own")],
)
def test_letters_initials_and_numbers_choose(edit, qtbot, keys, chosen) -> None:
    edit.choose("cash" if chosen != "cash" else "own")
    heard = []
    edit.edited.connect(lambda: heard.append(edit.value()))

    qtbot.keyClicks(edit, keys)

    assert edit.value() == chosen
    assert heard[-1] == chosen


def test_english_words_are_found_by_their_first_letters(qtbot) -> None:
    edit = ChoiceEdit([Option(1, "Married"), Option(2, "Single"), Option(3, "Widowed")])
    qtbot.addWidget(edit)
    edit.show()

    qtbot.keyClicks(edit, "si")

    assert edit.value() == 2


def test_the_same_letter_goes_on_to_the_next(edit, qtbot) -> None:
    edit.choose("cash")
    qtbot.keyClicks(edit, "z")
    first = edit.value()
    edit._at = 0.0  # a second later
    qtbot.keyClicks(edit, "z")

    assert (first, edit.value()) == ("transfer", "own")


def test_up_and_down_walk(edit, qtbot) -> None:
    edit.choose("cash")

    qtbot.keyClick(edit, Qt.Key.Key_Down)

    assert edit.value() == "transfer"


def test_f_keys_and_enter_are_for_the_window(qtbot) -> None:
    edit = ChoiceEdit(WAYS)
    window = Hearing(edit)
    qtbot.addWidget(window)
    window.show()

    qtbot.keyClick(edit, Qt.Key.Key_F4)
    qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert window.heard == [Qt.Key.Key_F4, Qt.Key.Key_Return]
    assert not edit.view().isVisible()


def test_the_wheel_never_changes_a_choice(edit) -> None:
    edit.choose("cash")
    where = QPointF(5, 5)
    turn = QWheelEvent(
        where,
        where,
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(edit, turn)

    assert edit.value() == "cash"


def test_other_options_keep_what_is_chosen_if_it_is_still_there(edit) -> None:
    edit.choose("own")

    edit.offer(WAYS[1:])
    assert edit.value() == "own"

    edit.offer(WAYS[:1])
    assert edit.value() is None


def test_a_draft_keeps_the_value_not_the_place(qtbot) -> None:
    quotes = [Option(quote, quote.value) for quote in Quote]
    edit, again = ChoiceEdit(quotes), ChoiceEdit(quotes[::-1])
    for one in (edit, again):
        qtbot.addWidget(one)
    edit.choose(Quote.PERMILLE_PER_MONTH)

    again.put(edit.kept())

    assert again.value() is Quote.PERMILLE_PER_MONTH
    again.put("")
    assert again.value() is None


def test_it_says_when_it_is_left(qtbot) -> None:
    window, edit, other = QWidget(), ChoiceEdit(WAYS), LineEdit()
    column = QVBoxLayout(window)
    column.addWidget(edit)
    column.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    edit.setFocus()

    with qtbot.waitSignal(edit.left):
        other.setFocus()


def test_it_is_wide_enough_for_its_longest_words(edit) -> None:
    assert edit.sizeHint().width() > edit.fontMetrics().horizontalAdvance("自有账户")
    assert not edit.grab().isNull()


def test_in_the_list_that_drops_numbers_choose_too(edit, qtbot) -> None:
    edit.choose("cash")
    edit.showPopup()

    qtbot.keyClicks(edit.view(), "3")
    qtbot.keyClick(edit.view(), Qt.Key.Key_Return)

    assert edit.value() == "own"
