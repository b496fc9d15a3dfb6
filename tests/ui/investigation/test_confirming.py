"""A renewal: what the earlier loan's notebook said is pale until it is confirmed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from tests.asked import OFFICER
from tests.notebooks import VILLAGE_SHOP, typed
from tests.ui.investigation.conftest import standing
from tests.windows import CTRL, ENTER

from sheaf.domain.investigation.notebook import Line, Sheet
from sheaf.queries import notebooks
from sheaf.store import canonical
from sheaf.store.tables.investigations import InvestigationRow, NotedRow
from sheaf.ui.investigation.notebook_model import Spot
from sheaf.ui.kit.table import CELL
from sheaf.ui.place import Place

Key = Qt.Key
TAKEN = (Sheet.SAID, Sheet.DAYS, Sheet.CASH)


@pytest.fixture
def renewed(books, window, begun):
    """Open a notebook that follows another, with three of its pages."""
    pages = typed(VILLAGE_SHOP)
    with books.work(OFFICER) as work:
        before = notebooks.latest(work, begun)
        row = InvestigationRow(
            application_id=begun,
            version=2,
            follows_id=None,
            trade=before.trade.code,
            at=work.now,
            teller_id=OFFICER.id,
        )
        work.session.add(row)
        work.session.flush()
        for sheet in TAKEN:
            for at, line in enumerate(pages[sheet]):
                work.session.add(taken_over(work, row.id, sheet, (at, line)))
    shown = window(OFFICER)
    shown.go(Place("investigation", begun))
    return shown


def taken_over(work, investigation: int, sheet: Sheet, place: tuple[int, Line]) -> NotedRow:
    at, line = place
    return NotedRow(
        investigation_id=investigation,
        sheet=sheet.value,
        line=at,
        texts=canonical.dump(line),
        taken=any(cell.strip() for cell in line),
        at=work.now,
        teller_id=OFFICER.id,
    )


def tone(shown, sheet: Sheet, line: int) -> str:
    notebook = shown.page.notebook
    at = notebook.index(notebook.row_of(Spot(sheet, line)), 1)
    return notebook.data(at, CELL).tone


def old(books, begun) -> dict[str, tuple[int, ...]]:
    return dict(standing(books, begun).setting.taken)


def test_what_was_taken_over_is_pale_and_said(renewed, begun) -> None:
    assert tone(renewed, Sheet.DAYS, 0) == "muted"
    assert renewed.page.case.unconfirmed == 6
    told = renewed.page.results.old.text()
    assert told.startswith("6 lines")
    assert "Ctrl+L" in told
    assert "Ctrl+G" in told


def test_one_key_confirms_a_line_and_leads_to_the_next(books, renewed, begun, keys) -> None:
    view = renewed.page.view
    view.turn_to(Sheet.DAYS)

    keys.press(Key.Key_L, CTRL)

    assert tone(renewed, Sheet.DAYS, 0) == "text"
    assert view.spot == Spot(Sheet.DAYS, 1)
    assert old(books, begun)["days"] == (1,)


def test_one_key_confirms_a_page(books, renewed, begun, keys) -> None:
    view = renewed.page.view
    view.turn_to(Sheet.SAID)

    keys.press(Key.Key_G, CTRL)

    assert "said" not in old(books, begun)
    assert view.spot == Spot(Sheet.DAYS, 0)
    keys.press(Key.Key_G, CTRL)
    keys.press(Key.Key_G, CTRL)
    assert old(books, begun) == {}
    assert not renewed.page.case.unconfirmed
    assert renewed.page.results.old.text() == ""


def test_what_is_written_is_confirmed_by_that(books, renewed, begun, keys) -> None:
    renewed.page.view.turn_to(Sheet.CASH)

    keys.type("7000")
    keys.press(ENTER)

    assert "cash" not in old(books, begun)
    assert tone(renewed, Sheet.CASH, 0) == "text"
    assert old(books, begun)["days"] == (0, 1)


def test_a_line_taken_out_takes_nothing_else_along(books, renewed, begun, keys) -> None:
    renewed.page.view.turn_to(Sheet.DAYS)

    keys.press(Key.Key_Delete, CTRL)

    assert standing(books, begun).pages["days"][0][0] == "集日"
    assert old(books, begun)["days"] == (0,)


def test_a_first_loan_has_nothing_to_confirm(shown) -> None:
    offered = {one.act.name for one in shown.page.acts()}

    assert not {"confirm_line", "confirm_page"} & offered
    assert not shown.page.case.unconfirmed
