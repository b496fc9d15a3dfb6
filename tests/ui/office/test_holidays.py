from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.conftest import PEOPLE
from tests.ui.office.sheets import gone
from tests.windows import ENTER, Keyboard, focus

from sheaf.domain.teller import Role
from sheaf.queries import office
from sheaf.services import holidays
from sheaf.ui.place import Place

MANAGER = PEOPLE[Role.MANAGER]
Key = Qt.Key


@pytest.fixture
def shown(window):
    shown = window(MANAGER)
    shown.go(Place("holidays"))
    return shown


def days(shown) -> list[str]:
    return [one.day.isoformat() for one in shown.page.days.table.rows]


def kept(books, year=2026):
    with books.look(MANAGER) as work:
        return office.holiday_table(work, year)


def test_an_empty_year_says_what_to_do_and_enter_fills_it_in(
    shown, books, keys: Keyboard
) -> None:
    assert shown.page.empty.isVisible()
    keys.press(ENTER)

    assert "2026-10-01" in days(shown)
    assert len(kept(books)) == len(days(shown))
    assert not shown.page.empty.isVisible()


def test_a_day_is_added_by_keys(shown, books, keys: Keyboard) -> None:
    keys.ctrl(Key.Key_I)
    sheet = shown.sheets[-1]
    keys.type("2026-10-10")
    keys.press(ENTER)
    keys.type("w")
    keys.press(ENTER)
    keys.type("worked in lieu")
    keys.press(ENTER)

    assert gone(sheet)
    [one] = kept(books)
    assert (one.day.isoformat(), one.worked, one.name) == (
        "2026-10-10",
        True,
        "worked in lieu",
    )


def test_a_weekday_cannot_be_worked_instead(shown, books, keys: Keyboard) -> None:
    keys.ctrl(Key.Key_I)
    sheet = shown.sheets[-1]
    sheet.form.field("day").edit.put("2026-10-09")
    sheet.form.field("worked").edit.put("worked")
    sheet.form.field("name").edit.put("x")
    keys.ctrl(ENTER)

    assert sheet.form.field("day").wrong
    assert focus() is sheet.form.field("day").widget
    assert kept(books) == ()


def test_a_day_is_taken_out(shown, books, keys: Keyboard) -> None:
    keys.ctrl(Key.Key_L)
    shown.page.days.setFocus()
    first, before = days(shown)[0], len(days(shown))

    keys.ctrl(Key.Key_Delete)

    assert len(kept(books)) == before - 1
    assert first not in days(shown)


def test_one_turns_from_year_to_year(shown, books, keys: Keyboard) -> None:
    keys.ctrl(Key.Key_PageDown)
    assert shown.page.year == 2027
    keys.ctrl(Key.Key_L)
    assert kept(books, 2027)
    assert kept(books) == ()

    keys.ctrl(Key.Key_PageUp)
    assert days(shown) == []


def test_a_year_that_is_filled_in_twice_says_so(shown, keys: Keyboard) -> None:
    keys.ctrl(Key.Key_L)
    keys.ctrl(Key.Key_L)

    assert shown.foot.accessibleDescription() == "All days known for 2026 stand here."


def test_a_year_whose_notice_is_not_out_says_so(shown, books, keys: Keyboard) -> None:
    assert not shown.page.unknown.isVisible()

    keys.ctrl(Key.Key_PageDown)
    assert shown.page.unknown.isVisible()
    keys.ctrl(Key.Key_L)

    assert shown.page.unknown.isVisible()
    with books.work(MANAGER) as work:
        holidays.add(work, office.Holiday(date(2027, 2, 20), worked=True, name="调休上班"))
    shown.page.look_again()
    assert not shown.page.unknown.isVisible()
