"""The pocket calculator: Enter puts the result into the field one came from."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from sheaf.domain.arithmetic import work_out
from sheaf.domain.errors import Refused
from sheaf.ui import theme
from sheaf.ui.actions import Offer, offer
from sheaf.ui.kit.edits import LineEdit, MoneyEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import ENTER, label
from sheaf.ui.kit.sheet_base import SheetBase

FEN = Decimal("0.01")
PLACES = Decimal("1E-8")


class Calculator(SheetBase):
    """A line to type a sum on; the result beneath follows each key."""

    wide = 420

    def __init__(self, parent: QWidget) -> None:
        focus = QApplication.focusWidget()
        super().__init__(parent)
        self.target = focus if isinstance(focus, LineEdit) else None
        writable = self.target is not None and not self.target.isReadOnly()
        self.target = self.target if writable else None
        back = self.tr("Enter puts the result into the field") if writable else ""
        self.say(self.tr("Calculator"), back)
        self.line = LineEdit()
        self.line.setFont(theme.font(theme.TITLE))
        self.line.edited.connect(self._show)
        self.sum = Field("sum", self.tr("Sum, with + − × ÷ ( ) and %"), self.line, 12)
        self.sum.must().ruled(_checked)
        self.result = label("0", scale="figure")
        self.result.setAlignment(Qt.AlignmentFlag.AlignRight)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self.result.setTextInteractionFlags(selectable)
        self.fill(self.sum, self.result)
        if self.target is not None and self.target.text():
            self.line.put(self.target.text())
            self.line.selectAll()
            self._show()

    def first(self) -> QLineEdit:
        """Type at once."""
        return self.line

    def acts(self) -> list[Offer]:
        """Put the result back, or leave."""
        return [offer("default", self.take, self.tr("Take the result")), *super().acts()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the result on Enter."""
        if event.key() in ENTER:
            self.take()
            event.accept()
        else:
            super().keyPressEvent(event)

    def take(self) -> None:
        """Put the result into the field one came from; a wrong sum is said beside it."""
        if not self.sum.check():
            return
        answer = work_out(self.line.text())
        target = self.target
        self.shut()
        if target is not None:
            target.put(written(answer, target))
            target.edited.emit()
            target.selectAll()
        else:
            QApplication.clipboard().setText(f"{_plain(answer)}")

    def _show(self) -> None:
        try:
            self.result.setText(f"{_plain(work_out(self.line.text())):,}")
        except Refused:
            self.result.setText("…" if self.line.text().strip() else "0")


def written(answer: Decimal, target: LineEdit) -> str:
    """Write a result as its field takes it: an amount ends at the fen."""
    if isinstance(target, MoneyEdit):
        return str(answer.quantize(FEN, ROUND_HALF_UP))
    return str(_plain(answer))


def _checked(text: str) -> None:
    work_out(text)


def _plain(answer: Decimal) -> Decimal:
    """Keep eight places, without trailing zeros or an exponent."""
    short = answer.quantize(PLACES, ROUND_HALF_UP).normalize()
    return short.quantize(Decimal(1)) if short == short.to_integral_value() else short
