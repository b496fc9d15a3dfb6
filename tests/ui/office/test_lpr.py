from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from tests.conftest import PEOPLE
from tests.ui.office.sheets import gone
from tests.windows import ENTER, Keyboard

from sheaf.domain.pricing import Lpr
from sheaf.domain.teller import Role
from sheaf.queries import lpr
from sheaf.services import lpr as writing
from sheaf.ui.place import Place

MANAGER = PEOPLE[Role.MANAGER]
Key = Qt.Key
FEBRUARY = date(2026, 2, 20)


@pytest.fixture
def shown(window):
    shown = window(MANAGER)
    shown.go(Place("lpr"))
    return shown


def kept(books) -> list[Lpr]:
    with books.look(MANAGER) as work:
        return [line.lpr for line in lpr.table(work)]


def test_both_values_of_a_day_are_added_by_keys(shown, books, keys: Keyboard) -> None:
    for value in ("3.00", "3.50"):
        keys.press(ENTER)
        sheet = shown.sheets[-1]
        keys.type(value)
        keys.ctrl(ENTER)
        assert gone(sheet)

    assert kept(books) == [
        Lpr(FEBRUARY, over_five_years=False, value=Decimal("3.00")),
        Lpr(FEBRUARY, over_five_years=True, value=Decimal("3.50")),
    ]
    assert not shown.page.empty.isVisible()


def test_a_value_outside_sense_and_a_known_one_are_refused_beside_the_field(
    shown, books, keys: Keyboard
) -> None:
    keys.ctrl(Key.Key_I)
    sheet = shown.sheets[-1]
    keys.type("30")
    keys.ctrl(ENTER)
    assert sheet.form.field("value").wrong
    sheet.form.field("value").edit.put("3.00")
    keys.ctrl(ENTER)
    assert gone(sheet)

    keys.ctrl(Key.Key_I)
    again = shown.sheets[-1]
    again.form.field("over_five_years").edit.choose(False)
    again.form.field("value").edit.put("3.10")
    keys.ctrl(ENTER)

    assert again.form.field("published_on").wrong
    assert len(kept(books)) == 1


def test_a_slip_is_taken_out(shown, books, keys: Keyboard) -> None:
    with books.work(MANAGER) as work:
        writing.add(work, Lpr(FEBRUARY, over_five_years=False, value=Decimal("3.3")))
    shown.page.look_again()
    shown.page.values.setFocus()

    keys.ctrl(Key.Key_Delete)

    assert kept(books) == []
