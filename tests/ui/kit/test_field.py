"""A field says beside itself what is wrong."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sheaf.domain.errors import Unusable
from sheaf.ui import theme
from sheaf.ui.kit.edits import CheckEdit, ChoiceEdit, LineEdit, MoneyEdit, Option, TextEdit
from sheaf.ui.kit.field import Field, Warned
from sheaf.ui.kit.layout import across
from sheaf.ui.messages import explain


@dataclass
class Shown:
    window: QWidget
    field: Field
    other: LineEdit

    @property
    def says(self) -> str:
        return self.field._says.text() if self.field._says.isVisibleTo(self.field) else ""


def shown(qtbot, field: Field) -> Shown:
    window, other = QWidget(), LineEdit()
    theme.dress(window)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    field.setFocus()
    return Shown(window, field, other)


def test_a_field_checks_itself_when_left_and_the_focus_stays_free(qtbot) -> None:
    case = shown(qtbot, Field("amount", "Amount", MoneyEdit()))

    qtbot.keyClicks(case.field.widget, "12.345")
    assert case.says == ""
    case.other.setFocus()

    assert case.says == "Amounts end at the fen. Write 12.34 or 12.35."
    assert case.field.wrong
    assert case.other.hasFocus()
    assert case.field.widget.accessibleDescription() == case.says


def test_what_was_wrong_is_forgiven_once_it_is_right(qtbot) -> None:
    case = shown(qtbot, Field("amount", "Amount", MoneyEdit()).noted("In yuan"))
    qtbot.keyClicks(case.field.widget, "x")
    case.other.setFocus()
    assert case.field.wrong

    case.field.setFocus()
    case.field.widget.selectAll()
    qtbot.keyClicks(case.field.widget, "12")

    assert not case.field.wrong
    assert case.says == "In yuan"


def test_while_it_is_still_wrong_its_words_stay(qtbot) -> None:
    case = shown(qtbot, Field("amount", "Amount", MoneyEdit()))
    qtbot.keyClicks(case.field.widget, "x")
    case.other.setFocus()
    said = case.says

    case.field.setFocus()
    qtbot.keyClicks(case.field.widget, "y")

    assert said
    assert case.says == said


def test_an_empty_field_is_wrong_only_when_one_confirms(qtbot) -> None:
    case = shown(qtbot, Field("name", "Name", LineEdit()).must())
    case.other.setFocus()
    assert case.says == ""

    assert not case.field.check()
    assert case.says == "Fill this in."


def test_an_empty_field_that_need_not_be_filled_is_right(qtbot) -> None:
    case = shown(qtbot, Field("name", "Name", LineEdit()).ruled(lambda _value: 1 / 0))

    assert case.field.check()


def test_a_rule_may_note_what_follows_or_refuse(qtbot) -> None:
    def rule(name: str) -> str:
        if len(name) > 40:
            raise Unusable("name", "too_long", name)
        return f"{len(name)} characters"

    case = shown(qtbot, Field("name", "Name", LineEdit()).ruled(rule))

    case.field.edit.put("陆小梅")
    assert case.field.check()
    assert case.says == "3 characters"

    case.field.edit.put("m" * 41)
    assert not case.field.check()
    assert case.says == explain(Unusable("name", "too_long", "m" * 41))


def test_the_line_below_moves_nothing_beside_it(qtbot) -> None:
    case = shown(qtbot, Field("name", "Name", LineEdit()))
    where = case.field.widget.pos()

    case.field.fail("Wrong")

    assert case.field.widget.pos() == where


@pytest.mark.parametrize(
    "edit",
    [
        LineEdit,
        lambda: TextEdit(2),
        lambda: CheckEdit("yes"),
        lambda: ChoiceEdit([Option(1, "one")]),
    ],
)
def test_every_kind_of_edit_can_be_wrong(qtbot, edit) -> None:
    case = shown(qtbot, Field("x", "Caption", edit()))
    before = case.window.grab().toImage()

    case.field.fail("Wrong")

    assert case.field.widget.property("wrong") is True
    assert case.window.grab().toImage() != before
    assert case.field.widget.accessibleName() == "Caption"


def test_a_click_on_the_caption_is_for_its_field(qtbot) -> None:
    case = shown(qtbot, Field("name", "Name", LineEdit()))

    assert case.field.caption.buddy() is case.field.widget
    assert case.field.focusProxy() is case.field.widget
    assert case.field.widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_field_of_a_width_of_its_own_gives_way_where_there_is_less(qtbot) -> None:
    window = QWidget()
    first, second = (Field(name, name, LineEdit()).wide(300) for name in ("a", "b"))
    window.setLayout(across(first, second, None, gap=10))
    qtbot.addWidget(window)
    window.resize(800, 90)
    window.show()
    assert (first.width(), second.width()) == (300, 300)

    window.resize(430, 90)

    assert first.width() == second.width() == 210


def test_what_somebody_has_to_agree_to_is_said_in_the_ink_of_a_warning(qtbot) -> None:
    field = Field("term", "Months", LineEdit()).ruled(
        lambda text: Warned("too long") if len(text) > 2 else "fits"
    )
    seen = shown(qtbot, field)

    field.edit.put("120")
    assert field.check()
    assert (seen.says, field._says.property("tone")) == ("too long", "warn")

    field.edit.put("12")
    assert field.check()
    assert (seen.says, field._says.property("tone")) == ("fits", "muted")
