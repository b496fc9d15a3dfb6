"""A notebook nobody writes in any more is leafed through by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.asked import APPROVER

from sheaf.domain.investigation.notebook import Sheet
from sheaf.ui.place import Place

Key = Qt.Key


def test_who_decides_reads_every_page_by_keys(window, begun, keys) -> None:
    shown = window(APPROVER)
    shown.go(Place("investigation", begun))
    view = shown.page.view
    bar = view.verticalScrollBar()
    assert shown.page.frozen

    keys.ctrl(Key.Key_PageDown)
    first = bar.value()
    keys.ctrl(Key.Key_PageDown)
    assert 0 < first < bar.value()

    keys.ctrl(Key.Key_PageUp)
    assert bar.value() == first


def test_a_figure_leads_to_its_page_where_nothing_can_be_written(window, begun) -> None:
    shown = window(APPROVER)
    shown.go(Place("investigation", begun))
    view = shown.page.view

    shown.page.results.wanted.emit(Sheet.DEBTS)

    assert view.notebook.spots[max(view.rowAt(0), 0)].sheet is Sheet.DEBTS
