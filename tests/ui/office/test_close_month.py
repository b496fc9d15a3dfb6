from datetime import date

from PySide6.QtCore import Qt
from tests.conftest import PEOPLE
from tests.ui.office.sheets import gone
from tests.ui.office.test_months import JANUARY, opened
from tests.windows import ENTER, Keyboard

from sheaf.domain.teller import Role
from sheaf.queries import periods
from sheaf.ui.place import Place

MANAGER, TELLER = PEOPLE[Role.MANAGER], PEOPLE[Role.TELLER]


def test_a_no_is_said_and_nothing_is_closed(qtbot, window, books, keys: Keyboard) -> None:
    opened(books, date(2026, 3, 1))
    shown = window(MANAGER)
    shown.go(Place("close_month"))
    sheet = shown.sheets[-1]
    keys.ctrl(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(sheet.form.accessibleDescription()))
    assert not gone(sheet)
    with books.look(MANAGER) as work:
        assert periods.closed_until(work) is None


def test_a_till_that_was_not_counted_is_named_and_nothing_is_closed(
    qtbot, window, books, keys: Keyboard
) -> None:
    opened(books, date(2026, 1, 15), TELLER)
    shown = window(MANAGER)
    shown.go(Place("close_month"))
    sheet = shown.sheets[-1]
    keys.ctrl(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(sheet.form.accessibleDescription()))
    assert TELLER.name in sheet.form.accessibleDescription()
    assert shown.sheets == [sheet]
    with books.look(MANAGER) as work:
        assert periods.closed_until(work) is None


def test_a_bare_enter_closes_no_month(window, books, keys: Keyboard) -> None:
    opened(books, JANUARY)
    shown = window(MANAGER)
    shown.go(Place("close_month"))
    keys.press(ENTER)

    assert not shown.sheets
    with books.look(MANAGER) as work:
        assert periods.closed_until(work) is None


def test_confirmed_it_is_closed(qtbot, window, books, keys: Keyboard) -> None:
    opened(books, JANUARY)
    shown = window(MANAGER)
    shown.go(Place("close_month"))
    sheet = shown.sheets[-1]
    keys.ctrl(ENTER)

    qtbot.waitUntil(lambda: gone(sheet))
    with books.look(MANAGER) as work:
        assert periods.closed_until(work) == JANUARY
