"""The lines of a till's day, as its page and its closing show them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from sheaf.domain.money import Money
from sheaf.domain.paper.cash_book import CashLine
from sheaf.ui.kit.table import Column
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
Row = TypeVar("Row")
TIME, NUMBER, KIND, AMOUNT = 84, 152, 176, 144


def columns() -> list[Column[CashLine]]:
    """Time, number, what, whose, in, out; what went through the bank says so."""
    return columns_of(lambda one: one)


def columns_of(line: Callable[[Row], CashLine]) -> list[Column[Row]]:
    """Lay out rows that each have such a line."""
    return [
        Column(
            translate("cash_lines", "Time"),
            lambda one: f"{line(one).at:%H:%M}",
            TIME,
            "muted",
        ),
        Column(
            translate("cash_lines", "Number"), lambda one: line(one).number, NUMBER, "muted"
        ),
        Column(translate("cash_lines", "What"), lambda one: _kind(line(one)), KIND),
        Column(translate("cash_lines", "Name"), lambda one: line(one).name, bold=True),
        _amount(translate("cash_lines", "In"), line, lambda one: one.into),
        _amount(translate("cash_lines", "Out"), line, lambda one: one.out_of),
    ]


def _kind(one: CashLine) -> str:
    words = words_for(one.kind)
    if one.cash:
        return words
    return translate("cash_lines", "{0}, bank").format(words)


def _amount(
    title: str, line: Callable[[Row], CashLine], of: Callable[[CashLine], Money]
) -> Column[Row]:
    """Lay out an amount; what went through the bank is in no till, and stands back."""

    def told(one: Row) -> str:
        amount = of(line(one))
        return str(amount) if amount else ""

    def tone(one: Row) -> str:
        return "text" if line(one).cash else "muted"

    return Column(title, told, AMOUNT, right=True, bold=True, tone=tone)
