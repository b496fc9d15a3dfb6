"""A form over a page: its draft, its key, its one act."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy import event
from tests.build import a_loan
from tests.windows import (
    COUNTER,
    Keyboard,
    books,
    clock,
    keyring,
    printer,
    this_machine,
    window,
)

from sheaf.domain.teller import HOUSE
from sheaf.queries import drafts
from sheaf.ui.place import Place

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

__all__ = ["books", "clock", "keyring", "printer", "this_machine", "window"]


@pytest.fixture
def loan(books, clock) -> int:
    with books.work(HOUSE) as work:
        made = a_loan(work)
    clock.on("2026-04-10")
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def receive(shown, loan):
    shown.go(Place("receive", loan))
    return shown.sheets[-1]


def sentences(sheet) -> list[str]:
    return [one.text() for one in sheet.findChildren(QLabel)]


def parked(books):
    with books.look(COUNTER) as work:
        return drafts.parked(work)


def test_f9_parks_a_form_to_be_found_again(window, books, loan, keys) -> None:
    shown = window()
    sheet = receive(shown, loan)
    keys.type("77")

    keys.press(Qt.Key.Key_F9)

    assert shown.sheets == []
    [draft] = parked(books)
    assert (draft.kind, draft.subject, draft.parked) == ("receive", loan, True)
    assert draft.texts["amount"] == "77.00"
    assert receive(shown, loan).key == sheet.key


def test_the_key_is_kept_before_anyone_types(window, books, loan) -> None:
    sheet = receive(window(), loan)

    [draft] = parked(books)
    assert draft.key == sheet.key


def test_what_was_typed_is_kept_when_a_field_is_left(window, books, loan, keys) -> None:
    receive(window(), loan)

    keys.type("88")
    keys.press(Qt.Key.Key_Tab)

    assert parked(books)[0].texts["amount"] == "88.00"


def test_another_language_keeps_what_was_typed(window, loan, keys) -> None:
    shown = window()
    key = receive(shown, loan).key
    keys.type("99")

    shown.rebuild()

    again = shown.sheets[-1]
    assert again.key == key
    assert again.paying.edit.text() == "99.00"


def test_what_was_typed_is_thrown_away_by_key(window, books, loan, keys) -> None:
    shown = window()
    old = receive(shown, loan)
    keys.type("77")

    keys.press(Qt.Key.Key_E, BOTH)

    assert shown.sheets == [shown.front]
    assert shown.front.key != old.key
    assert shown.front.paying.edit.text() == ""
    assert [draft.texts["amount"] for draft in parked(books)] == [""]


def test_a_form_taken_up_again_says_so_and_how_to_start_afresh(window, loan, keys) -> None:
    shown = window()
    said = sentences(receive(shown, loan))
    assert not any("is back" in one for one in said)
    keys.type("77")
    keys.press(Qt.Key.Key_Escape)

    again = sentences(receive(shown, loan))

    assert "What you typed 2026-04-10 09:00 is back. Ctrl+Shift+E starts afresh." in again


def test_the_act_and_the_end_of_its_draft_are_one_commit(
    window, books, loan, keys, printer
) -> None:
    sheet = receive(window(), loan)
    keys.type("=")
    commits = []
    event.listen(books._engine, "commit", lambda _connection: commits.append(1))

    sheet.act(lambda work: work.today)

    assert len(commits) == 1
    assert parked(books) == ()


def test_confirming_leaves_no_draft(window, books, loan, keys, printer) -> None:
    receive(window(), loan)

    keys.type("=")
    keys.ctrl(Qt.Key.Key_Return)

    assert parked(books) == ()
