"""Whole numbers, figures with a point, and percentages."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt

from sheaf.domain.errors import Unusable
from sheaf.domain.typed import narrow
from sheaf.ui.kit.edits.line import LineEdit

LONGEST = 30  # figures; more is a slip, and would make a decimal that nothing can hold


def decimal_of(text: str, field: str) -> Decimal:
    """Read a figure as typed, full width and thousands understood; else ``Unusable``."""
    plain = narrow(text).replace(",", "").replace(" ", "")
    try:
        figure = Decimal(plain)
    except InvalidOperation as error:
        raise Unusable(field, "not_a_number", text) from error
    if (
        not figure.is_finite()
        or "E" in plain.upper()
        or "_" in plain
        or len(plain) > LONGEST
    ):
        raise Unusable(field, "not_a_number", text)
    return figure


class NumberEdit(LineEdit):
    """A whole number, none below zero; ``aside`` may name its unit."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def value(self) -> int | None:
        """Return the number, ``None`` for nothing; ``Unusable`` if it is none."""
        if not self.text().strip():
            return None
        figure = decimal_of(self.text(), "number")
        if figure != figure.to_integral_value() or figure < 0:
            raise Unusable("number", "not_a_number", self.text())
        return int(figure)

    def put_number(self, number: int | None) -> None:
        """Write a number."""
        self.setText("" if number is None else str(number))

    def tidy(self) -> None:
        """Write it in plain figures."""
        _tidied(self)


class DecimalEdit(LineEdit):
    """A figure that may have a point: an area, a factor, a percentage."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def value(self) -> Decimal | None:
        """Return the figure, ``None`` for nothing; ``Unusable`` if it is none."""
        return decimal_of(self.text(), "number") if self.text().strip() else None

    def put_decimal(self, figure: Decimal | None) -> None:
        """Write a figure, never with an exponent."""
        self.setText("" if figure is None else f"{figure:f}")

    def tidy(self) -> None:
        """Write it in plain figures."""
        _tidied(self)


def _tidied(edit: LineEdit) -> None:
    try:
        value = edit.value()
    except Unusable:
        return
    if (
        value is not None
        and (text := f"{value:f}" if isinstance(value, Decimal) else str(value))
        != edit.text()
    ):
        edit.setText(text)
