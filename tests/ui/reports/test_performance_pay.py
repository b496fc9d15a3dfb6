"""What officers earned, on its page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.services.lives import MANAGER, lent
from tests.windows import ENTER, Keyboard

from sheaf.ui.kept_papers import KeptWindow
from sheaf.ui.place import Place


@pytest.fixture
def shown(qtbot, books, clock, window):
    lent(books)
    clock.on("2026-04-20")
    opened = window(MANAGER)
    opened.go(Place("performance_pay"))
    qtbot.waitUntil(lambda: opened.page.shown is not None)
    return opened


def test_it_begins_with_the_month_that_is_over(shown) -> None:
    [one] = shown.page.officers.table.rows

    assert (one.month.loans, one.month.amount.plain) == (1, "30000.00")
    assert one.pay.net.plain == "10.00"


def test_another_day_ends_the_days_that_count(shown, qtbot) -> None:
    keys = Keyboard()
    shown.page.edit.setFocus()
    shown.page.edit.setText("2026-04-20")
    keys.press(ENTER)
    qtbot.waitUntil(lambda: str(shown.page.shown) == "2026-04-20")

    [one] = shown.page.officers.table.rows
    assert (one.month.loans, one.pay.net.plain) == (0, "0.00")


def test_the_statement_is_printed(shown) -> None:
    Keyboard().press(Qt.Key.Key_F8)

    [preview] = [w for w in QApplication.topLevelWidgets() if isinstance(w, KeptWindow)]
    assert len(preview.papers) == 1
