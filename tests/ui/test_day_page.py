"""Any page about one day, by keys: that of what passed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.services.lives import MANAGER, lent
from tests.windows import (
    ENTER,
    Keyboard,
    books,
    clock,
    keyring,
    printer,
    this_machine,
    window,
)

from sheaf.ui.place import Place

__all__ = ["books", "clock", "keyring", "printer", "this_machine", "window"]
Key = Qt.Key


@pytest.fixture
def shown(books, clock, window):
    lent(books)
    clock.on("2026-04-20")
    opened = window(MANAGER)
    opened.go(Place("passed"))
    return opened


def write(day: str) -> None:
    keys = Keyboard()
    keys.ctrl(Key.Key_F)
    keys.ctrl(Key.Key_A)
    keys.type(day)
    keys.press(ENTER)


def test_it_begins_with_today_or_with_the_day_it_is_asked_for(shown) -> None:
    assert shown.page.asked_for == date(2026, 4, 20)

    shown.go(Place("passed", 0, "2026-03-10"))
    assert shown.page.asked_for == date(2026, 3, 10)


def test_a_day_that_is_written_is_read_and_the_keys_go_on(shown) -> None:
    write("2026-03-10")

    assert shown.page.asked_for == date(2026, 3, 10)
    assert shown.page.lines.hasFocus()


def test_where_there_is_nothing_to_go_on_to_the_day_keeps_the_keys(shown) -> None:
    write("2026-03-11")

    assert shown.page.asked_for == date(2026, 3, 11)
    assert shown.page.edit.hasFocus()


def test_what_is_no_day_keeps_the_keys_until_it_is_mended(shown) -> None:
    write("2026-03-10")
    write("2026-13-40")
    assert shown.page.edit.hasFocus()

    write("2026-03-11")
    assert shown.page.asked_for == date(2026, 3, 11)


def test_one_goes_back_by_a_key(shown) -> None:
    Keyboard().press(Key.Key_Escape)

    assert shown.page.place != Place("passed")
