"""Laying things out, and buttons that hear Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionButton, QWidget

from sheaf.ui.actions import act, offer
from sheaf.ui.kit.layout import (
    across,
    button,
    clear,
    down,
    holding,
    inset,
    label,
    paragraph,
    press,
    retone,
    strip,
)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_space(qtbot, key) -> None:
    made, pressed = button("Confirm", "Ctrl+Enter", "default"), []
    qtbot.addWidget(made)
    made.clicked.connect(lambda: pressed.append(1))
    made.show()

    qtbot.keyClick(made, key)

    assert pressed == [1]


def test_a_button_of_an_offer_says_its_key_and_does_it(qtbot) -> None:
    done = []
    made = press(offer("receive", lambda: done.append(1), "Receive"), "default")
    qtbot.addWidget(made)

    made.click()

    assert done == [1]
    assert made.text() == "Receive   F4"
    assert made.accessibleName() == "Receive"
    assert act("receive").said in made.toolTip()


def test_an_ampersand_in_a_name_is_not_a_mnemonic(qtbot) -> None:
    made = button("<b>&c")
    qtbot.addWidget(made)

    assert made.text() == "<b>&&c"
    assert made.shortcut().isEmpty()


def test_what_people_typed_is_never_markup(qtbot) -> None:
    made = label("<b>&amp;")
    qtbot.addWidget(made)

    assert made.textFormat() == Qt.TextFormat.PlainText
    assert paragraph("a").wordWrap()


def test_numbers_are_distances_and_none_is_what_is_left(qtbot) -> None:
    one, two = label("a"), label("b")
    made = holding(across(one, 20, two, None, gap=0))
    qtbot.addWidget(made)
    made.resize(400, 40)
    made.show()

    assert two.x() - one.geometry().right() - 1 == 20


def test_clearing_takes_all_that_lies_in_a_layout(qtbot) -> None:
    box = down(label("a"), across(label("b"), 8, label("c")), None)
    made = holding(box)
    qtbot.addWidget(made)

    clear(box)

    assert box.count() == 0
    assert not [child for child in made.findChildren(QWidget) if child.isVisibleTo(made)]


def test_a_strip_grows_with_what_it_holds(qtbot) -> None:
    made = strip("says", 44, across(paragraph("long words " * 40)))
    qtbot.addWidget(made)

    assert made.minimumHeight() == 44
    assert made.heightForWidth(200) > 44


def test_a_tone_changes_with_its_words(qtbot) -> None:
    made = label("paid", "ok")
    qtbot.addWidget(made)

    retone(made, "late", "bad")

    assert (made.text(), made.property("tone")) == ("late", "bad")


def test_an_inset_keeps_the_one_left_edge(qtbot) -> None:
    inner = label("a")
    made = inset(inner)
    qtbot.addWidget(made)
    made.show()

    assert inner.x() == 12


def test_a_button_that_is_tight_leaves_its_key_out_before_a_word_is_cut(qtbot) -> None:
    made = button("Close the day", "Ctrl+Enter", "default")
    qtbot.addWidget(made)
    made.show()
    wished = made.sizeHint()
    assert written(made) == "Close the day   Ctrl+Enter"

    made.resize(wished.width() - 20, wished.height())
    assert written(made) == "Close the day"

    made.resize(wished.width() // 3, wished.height())
    assert written(made).endswith("…")

    made.resize(wished)
    assert written(made) == "Close the day   Ctrl+Enter"


def written(made) -> str:
    option = QStyleOptionButton()
    made.initStyleOption(option)
    return option.text
