"""Amounts and rates, as they are typed at a counter."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.money import Money, NotAnAmount
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.spelling import in_capitals, read_capitals
from sheaf.domain.typed import narrow
from sheaf.ui import theme
from sheaf.ui.kit.edits.choice import ChoiceEdit, Option
from sheaf.ui.kit.edits.line import LineEdit
from sheaf.ui.kit.edits.number import decimal_of
from sheaf.ui.kit.layout import across

#: How the number of a contract or a receipt begins, and no amount does.
NUMBERED = re.compile(r"0\d")
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MoneyEdit(LineEdit):
    """Yuan: full-width figures understood, thousands set when left, ``=`` fills an offer.

    An amount in capitals, copied from a paper, is read too.
    ``amountChanged`` carries the ``Money`` typed so far, or ``None`` while it is none.
    """

    amountChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._offer: Callable[[], Money | None] = _nothing
        self.setAlignment(RIGHT)
        self.textChanged.connect(
            lambda _text: self.amountChanged.emit(self._typed_so_far())
        )

    def offer(self, asked: Callable[[], Money | None]) -> None:
        """Fill in what this answers when ``=`` is pressed; ``None`` fills nothing."""
        self._offer = asked

    def big(self) -> None:
        """Show the amount as the first and biggest thing of its sheet."""
        self.setProperty("scale", "figure")
        self.setFixedHeight(theme.dp(54))

    def money(self) -> Money:
        """Return the amount, or raise ``NotAnAmount``, ``FinerThanFen``, ``Missing``.

        Of capitals it is ``Unusable`` that says what is wrong with them. ``00014`` is a
        number that somebody meant for another field, not 14 yuan.
        """
        text = self.text()
        if not text.strip():
            raise Missing("amount")
        if NUMBERED.match(narrow(text).strip()):
            raise NotAnAmount(text)
        return read_capitals(text) if in_capitals(text) else Money.parse(text)

    def value(self) -> Money | None:
        """Return the amount, ``None`` when nothing is written."""
        return self.money() if self.text().strip() else None

    def put_money(self, amount: Money | None) -> None:
        """Write an amount, with its thousands."""
        self.setText("" if amount is None else str(amount))

    def tidy(self) -> None:
        """Write the amount with thousands and both decimals."""
        if (amount := self._typed_so_far()) is not None and str(amount) != self.text():
            self.put_money(amount)

    def hears(self, key: str) -> bool:
        """Fill in the offered amount on ``=``; the sign itself is never written."""
        if key != "=":
            return False
        if (amount := self._offer()) is not None:
            self.put_money(amount)
            self.selectAll()
            self.edited.emit()
        return True

    def _typed_so_far(self) -> Money | None:
        try:
            return self.value()
        except Refused:
            return None


class RateEdit(QWidget):
    """A rate and how it is quoted; ``%`` or ``‰`` typed after the figure chooses."""

    edited = Signal()
    left = Signal()

    def __init__(self, quotes: Sequence[Quote]) -> None:
        """Let one of these quotes be chosen; the first stands at the beginning."""
        super().__init__()
        self.line, self._quotes = _RateLine(self), tuple(quotes)
        self.unit = ChoiceEdit([Option(quote, self._said(quote)) for quote in quotes])
        self.unit.choose(self._quotes[0])
        row = across(self.line, self.unit, gap=8)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.setFocusProxy(self.line)
        for part in (self.line, self.unit):
            part.edited.connect(self.edited)
            part.left.connect(self.left)

    def rate(self) -> Rate:
        """Return the rate, or raise ``Unusable`` or ``Missing``."""
        if (value := self.value()) is None:
            raise Missing("rate")
        return value

    def value(self) -> Rate | None:
        """Return the rate as quoted, ``None`` when nothing is written."""
        if not self.line.text().strip():
            return None
        figure = decimal_of(self.line.text(), "rate")
        if figure < 0:
            raise Unusable("rate", "not_a_number", self.line.text())
        return Rate(figure, self.unit.value())

    def put_rate(self, rate: Rate) -> None:
        """Write a rate in its own quote."""
        self.line.setText(str(rate).split()[0])
        self.unit.choose(rate.quote)

    def kept(self) -> str:
        """Return what a draft keeps: figure and quote."""
        quote = self.unit.value()
        return f"{self.line.text()} {quote.value if quote else ''}"

    def put(self, text: str) -> None:
        """Write back what a draft kept."""
        figure, _, quote = text.rpartition(" ")
        self.line.put(figure)
        if quote:
            self.unit.choose(Quote(quote))

    def quote_by(self, sign: str) -> bool:
        """Choose the quote a sign stands for; False if it stands for none here."""
        signs = {"%": Quote.PERCENT_PER_YEAR, "‰": Quote.PERMILLE_PER_MONTH}
        if (quote := signs.get(sign)) not in self._quotes:
            return False
        self.unit.choose(quote)
        self.edited.emit()
        return True

    def _said(self, quote: Quote) -> str:
        return {
            Quote.PERCENT_PER_YEAR: self.tr("% a year"),
            Quote.PERMILLE_PER_MONTH: self.tr("‰ a month"),
            Quote.PER_10000_PER_DAY: self.tr("per 10,000 a day"),
            Quote.PERCENT_PER_PERIOD: self.tr("% a period"),
        }[quote]


class _RateLine(LineEdit):
    def __init__(self, whole: RateEdit) -> None:
        super().__init__()
        self._whole = whole
        self.setAlignment(RIGHT)

    def hears(self, key: str) -> bool:
        return self._whole.quote_by(key)


def _nothing() -> Money | None:
    return None
