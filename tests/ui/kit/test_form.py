"""A form filled by keys alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.ui.kit.hand import commit

from sheaf.domain.errors import Missing, NotAllowed, Refused
from sheaf.domain.money import Money
from sheaf.ui.kit.edits import (
    CheckEdit,
    ChoiceEdit,
    DateEdit,
    LineEdit,
    MoneyEdit,
    Option,
    PasswordEdit,
    TextEdit,
)
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import label

ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(eq=False)
class Overpaid(Refused):
    offered: Money
    field = "amount"


def a_form() -> Form:
    form = Form()
    form.title("Repayment")
    form.row(
        Field("amount", "Amount", MoneyEdit()).must(),
        Field("day", "Day", DateEdit(lambda: date(2026, 7, 20)), 8),
    )
    form.row(
        Field("way", "Way", ChoiceEdit([Option("cash", "Cash"), Option("bank", "Bank")])),
        Field("sure", "", CheckEdit("Counted")),
    )
    form.add(label("What will happen"))
    form.row(Field("why", "Note", TextEdit(2), 12))
    return form


@pytest.fixture
def form(qtbot) -> Form:
    form = a_form()
    qtbot.addWidget(form)
    form.resize(704, 500)
    form.show()
    with qtbot.waitActive(form):
        form.activateWindow()
    form.focus_first()
    return form


def here(form) -> str:
    focus = QApplication.focusWidget()
    return next(
        (name for name, field in form.fields.items() if field.isAncestorOf(focus)), ""
    )


def press(qtbot, key=ENTER, how=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, how)


def test_enter_goes_through_the_fields_and_confirms_on_the_last(form, qtbot) -> None:
    confirmed, way = [], []
    form.confirmed.connect(lambda: confirmed.append(form.values()))
    qtbot.keyClicks(form.fields["amount"].widget, "5132.07")

    for _ in range(5):
        way.append(here(form))
        press(qtbot)

    assert way == ["amount", "day", "way", "sure", "why"]
    assert confirmed == [
        {"amount": Money(513207), "day": None, "way": None, "sure": False, "why": None}
    ]


def test_ctrl_enter_confirms_from_anywhere_and_tidies_first(form, qtbot) -> None:
    confirmed = []
    form.confirmed.connect(lambda: confirmed.append(form.values()["amount"]))
    qtbot.keyClicks(form.fields["amount"].widget, "5132")

    press(qtbot, ENTER, CTRL)

    assert confirmed == [Money(513200)]
    assert form.fields["amount"].widget.text() == "5,132.00"


def test_on_confirm_the_first_wrong_field_takes_the_focus(form, qtbot) -> None:
    confirmed = []
    form.confirmed.connect(lambda: confirmed.append(1))
    form.fields["day"].edit.put("2026-02-30")
    form.focus(form.fields["why"])

    press(qtbot, ENTER, CTRL)

    assert confirmed == []
    assert here(form) == "amount"
    assert [name for name, field in form.fields.items() if field.wrong] == ["amount", "day"]


def test_hidden_and_disabled_fields_are_passed_by(form, qtbot) -> None:
    form.fields["day"].hide()
    form.fields["way"].widget.setEnabled(False)

    press(qtbot)

    assert here(form) == "sure"


def test_a_refusal_is_said_beside_its_field(form) -> None:
    form.focus(form.fields["why"])

    form.fail(Overpaid(Money(1)), "More was offered than is owed.")

    assert here(form) == "amount"
    assert form.fields["amount"].wrong
    assert form.fields["amount"]._says.text() == "More was offered than is owed."


def test_a_refusal_of_no_field_is_said_in_the_forms_own_line(form, qtbot) -> None:
    form.fail(NotAllowed("receive"), "Your role does not allow this.")
    assert form._error.isVisibleTo(form)
    assert form.accessibleDescription() == "Your role does not allow this."

    commit(form.fields["amount"].widget, "1")
    press(qtbot, ENTER, CTRL)
    assert not form._error.isVisibleTo(form)


def test_a_refusal_of_a_field_that_is_not_here_is_not_lost(form) -> None:
    form.fail(Missing("licence"), "Fill in the licence.")

    assert form._error.text() == "Fill in the licence."


def test_a_draft_brings_back_all_that_was_typed(form, qtbot) -> None:
    commit(form.fields["amount"].widget, "１２.5x")
    form.fields["day"].edit.put("2026-2-3")
    form.fields["way"].widget.choose("bank")
    form.fields["sure"].widget.setChecked(True)
    form.fields["why"].edit.put("two\nlines")
    kept = form.texts()

    again = a_form()
    qtbot.addWidget(again)
    again.restore(kept | {"gone": "since"})

    assert again.texts() == kept
    assert again.fields["way"].value() == "bank"


def test_a_draft_is_due_when_a_changed_field_is_left(form, qtbot) -> None:
    due = []
    form.typed.connect(lambda: due.append(form.texts()["amount"]))

    press(qtbot)  # nothing typed yet
    form.focus(form.fields["amount"])
    qtbot.keyClicks(form.fields["amount"].widget, "12")
    assert due == []

    press(qtbot)
    assert due == ["12.00"]


def test_someone_typing_is_told_for_a_preview(form, qtbot) -> None:
    with qtbot.waitSignal(form.edited):
        qtbot.keyClicks(form.fields["amount"].widget, "1")


def test_a_password_is_in_no_draft(qtbot) -> None:
    form = Form()
    form.row(Field("password", "Password", PasswordEdit()))
    qtbot.addWidget(form)
    form.fields["password"].widget.setText("secret")

    assert form.texts() == {"password": ""}
    assert form.values() == {"password": "secret"}


def test_a_form_begins_at_the_first_empty_field(form) -> None:
    form.fields["amount"].edit.put("1")

    form.focus_first()

    assert here(form) == "day"


def test_a_field_laid_out_by_hand_is_in_the_order_too(qtbot) -> None:
    form = Form()
    field = form.adopt(Field("name", "Name", LineEdit()))
    form.add(field)
    qtbot.addWidget(form)
    form.show()

    assert form.field("name") is field
    assert form.values() == {"name": None}


def test_what_is_wrong_with_the_whole_may_stand_above_the_fields(form) -> None:
    form.complain_above()

    form.complain("Nothing is owed")

    assert form.layout().itemAt(0).widget().isVisible()
    assert form.accessibleDescription() == "Nothing is owed"
