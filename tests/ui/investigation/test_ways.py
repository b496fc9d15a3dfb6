"""A figure that is not found in two ways says which are missing, and leads there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.asked import OFFICER
from tests.notebooks import VILLAGE_SHOP, typed
from tests.windows import CTRL, ENTER

from sheaf.domain.investigation.checks.rule import Figure
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ways import State
from sheaf.services import investigations as services
from sheaf.ui.investigation.ways import WaysSheet
from sheaf.ui.place import Place

Key = Qt.Key


def written(books, application: int, but: Sheet) -> None:
    with books.work(OFFICER) as work:
        for sheet, lines in typed(VILLAGE_SHOP).items():
            if sheet is not but:
                services.write(work, application, services.Page(sheet, lines))


def test_enter_on_a_figure_leads_to_the_page_of_a_missing_way(
    books, shown, begun, keys
) -> None:
    written(books, begun, Sheet.START)
    shown.go(Place("today"))
    shown.go(Place("investigation", begun))
    figures = shown.page.results.standings
    figures.setFocus()
    figures.mark_key(Figure.EQUITY)

    keys.press(ENTER)
    sheet = shown.sheets[-1]
    assert isinstance(sheet, WaysSheet)
    assert sheet.ways.current().state is State.UNWRITTEN
    assert "a year back" in sheet._told.text()
    keys.press(ENTER)

    assert not shown.sheets
    assert shown.page.view.spot.sheet is Sheet.START
    assert shown.page.view.pen.hasFocus()


def test_the_condition_of_an_application_leads_there_too(books, shown, begun, keys) -> None:
    written(books, begun, Sheet.START)
    shown.go(Place("application", begun))
    conditions = shown.page.conditions
    conditions.setFocus()
    conditions.mark_key("equity_checked")

    keys.press(ENTER)

    assert isinstance(shown.sheets[-1], WaysSheet)
    keys.press(Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert type(shown.sheets[-1]).__name__ == "OverrideSheet"
