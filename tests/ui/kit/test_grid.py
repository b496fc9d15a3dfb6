"""A row of fields that folds."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.ui.kit.grid import GridRow
from sheaf.ui.kit.layout import paragraph


def row(qtbot, *spans):
    holder, grid, parts = QWidget(), GridRow(), []
    holder.setLayout(grid)
    for span in spans:
        part = QWidget()
        part.setMinimumHeight(40)
        part.setFixedHeight(40)
        grid.place(part, span)
        parts.append(part)
    qtbot.addWidget(holder)
    return holder, grid, parts


def laid(holder, grid, width):
    holder.resize(width, grid.heightForWidth(width))
    holder.show()
    grid.activate()


def test_spans_are_those_of_the_drawing(qtbot) -> None:
    holder, grid, parts = row(qtbot, 4, 8)

    laid(holder, grid, 704)

    assert [(part.x(), part.width()) for part in parts] == [(0, 224), (240, 464)]


def test_halves_are_equal_and_a_wider_room_changes_nothing(qtbot) -> None:
    holder, grid, parts = row(qtbot, 6, 6)

    laid(holder, grid, 1000)

    assert [(part.x(), part.width()) for part in parts] == [(0, 344), (360, 344)]


def test_a_tight_row_folds_into_two_and_then_into_one(qtbot) -> None:
    holder, grid, parts = row(qtbot, 4, 4, 4)

    laid(holder, grid, 480)
    assert parts[0].y() == parts[1].y() < parts[2].y()

    laid(holder, grid, 300)
    assert parts[0].y() < parts[1].y() < parts[2].y()
    assert all(part.width() == 300 for part in parts)


def test_a_row_is_as_high_as_its_highest_field(qtbot) -> None:
    _holder, grid, _parts = row(qtbot, 6)
    grid.place(paragraph("much to say " * 30), 6)

    assert grid.heightForWidth(704) > 100


def test_a_hidden_field_leaves_no_hole(qtbot) -> None:
    holder, grid, parts = row(qtbot, 4, 4)
    holder.show()
    parts[0].hide()

    laid(holder, grid, 704)

    assert parts[1].x() == 0


def test_qt_may_take_its_items_out(qtbot) -> None:
    _holder, grid, _parts = row(qtbot, 4, 4)

    assert grid.count() == 2
    assert grid.itemAt(5) is None
    assert grid.takeAt(0) is not None
    assert grid.count() == 1
    assert grid.takeAt(5) is None
