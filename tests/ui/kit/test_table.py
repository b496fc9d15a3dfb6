"""A model over any values, tested by Qt's own tester."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from sheaf.domain.money import Money
from sheaf.ui.kit.table import CELL, Cell, Column, TableModel, enter_column


@dataclass(frozen=True)
class Line:
    name: str
    due: date
    owed: Money
    late: bool


LINES = [
    Line("王芳", date(2026, 6, 10), Money(1038037), late=True),
    Line("赵国强", date(2026, 7, 20), Money(432780), late=False),
]
COLUMNS: list[Column[Line]] = [
    Column("Borrower", lambda line: f"**{line.name[0]}**{line.name[1:]}", 100, bold=True),
    Column("Due", lambda line: line.due),
    Column(
        "Owed",
        lambda line: line.owed,
        100,
        tone=lambda line: "bad" if line.late else "text",
        picture=lambda line: "overdue" if line.late else "",
    ),
    enter_column(),
]


def test_qt_finds_no_fault_with_the_model(qtmodeltester, qapp) -> None:
    model = TableModel(COLUMNS)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )

    for rows in (LINES, [], LINES[:1]):
        model.show(rows)

    assert model.rowCount() == 1
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert tester.model() is model


def test_money_stands_to_the_right_and_dates_are_iso() -> None:
    model = TableModel(COLUMNS)
    model.show(LINES)

    assert model.cell(0, 2) == Cell("10,380.37", "bad", "overdue", right=True)
    assert model.cell(1, 2) == Cell("4,327.80", "text", "", right=True)
    assert model.cell(0, 1).text == "2026-06-10"


def test_what_matched_is_marked_for_the_eye_alone() -> None:
    model = TableModel(COLUMNS)
    model.show(LINES)
    index = model.index(0, 0)

    assert index.data(CELL).text == "**王**芳"
    assert index.data() == "王芳"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Borrower 王芳"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_a_line_for_the_clipboard_leaves_the_hint_out() -> None:
    model = TableModel(COLUMNS)
    model.show(LINES)

    assert model.line(0) == "王芳\t2026-06-10\t10,380.37"


def test_nothing_is_shown_as_nothing() -> None:
    model = TableModel([Column("", lambda _row: None)])
    model.show([1])

    assert model.cell(0, 0).text == ""


def test_columns_have_names_and_rows_have_none() -> None:
    model = TableModel(COLUMNS)

    assert model.headerData(0, Qt.Orientation.Horizontal) == "Borrower"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
