"""Notes and coins by how many there are of each, in a grid one walks by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sheaf.domain.cash import DENOMINATIONS, counted
from sheaf.domain.errors import Refused
from sheaf.domain.money import Money
from sheaf.ui import theme
from sheaf.ui.kit.edits import NumberEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import across

translate = QCoreApplication.translate
ROWS = (7, 6)  # notes, then coins
ACROSS = ROWS[0]
TAB = Qt.FocusReason.TabFocusReason
YUAN, LEAST = 100, 48  # fen; dp a field has at least


class PiecesEdit(NumberEdit):
    """How many of one kind; ``=`` takes the sum from the book, arrows walk the grid."""

    stepped = Signal(int)
    agreed = Signal()

    def hears(self, key: str) -> bool:
        """Take the sum from the book on ``=``."""
        if key == "=":
            self.agreed.emit()
        return key == "="

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down in the grid."""
        steps = {Qt.Key.Key_Up: -ACROSS, Qt.Key.Key_Down: ACROSS}
        if event.key() in steps and not event.modifiers():
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class Pieces:
    """The fields of a count, one for each note and coin in use."""

    def __init__(self, changed: Callable[[], None], agreed: Callable[[], None]) -> None:
        self.fields = {worth: self._field(worth) for worth in DENOMINATIONS}
        self._order = list(self.fields.values())
        for field in self._order:
            edit = field.widget
            assert isinstance(edit, PiecesEdit)  # noqa: S101 (made right above)
            field.edited.connect(changed)
            edit.agreed.connect(agreed)
            edit.stepped.connect(lambda by, here=field: self._step(here, by))

    def lay(self, form: Form) -> None:
        """Put them into a form: notes in the first row, coins in the second."""
        at = 0
        for many in ROWS:
            fields = self._order[at : at + many]
            rest = [QWidget() for _ in range(ACROSS - many)]
            row = across(*(form.adopt(one) for one in fields), *rest, gap=8)
            for turn in range(ACROSS):
                row.setStretch(turn, 1)
            form.add(row)
            at += many

    def typed(self) -> dict[Money, int]:
        """Return how many there are of each kind that was counted."""
        found: dict[Money, int] = {}
        for worth, field in self.fields.items():
            try:
                many = field.value()
            except Refused:
                continue
            if many:
                found[worth] = many
        return found

    def sum(self) -> Money | None:
        """Add up what was counted; nothing when nothing was."""
        found = self.typed()
        return counted(found) if found else None

    def clear(self) -> None:
        """Forget the pieces, as when only the sum was taken down."""
        for field in self._order:
            field.edit.put("")

    def tell(self) -> None:
        """Say under each kind what its pieces come to."""
        typed = self.typed()
        for worth, field in self.fields.items():
            if not field.wrong:
                field.note(_come_to(worth, typed.get(worth, 0)))

    def _step(self, here: Field, by: int) -> None:
        at = self._order.index(here) + by
        if 0 <= at < len(self._order):
            self._order[at].widget.setFocus(TAB)

    def _field(self, worth: Money) -> Field:
        edit = PiecesEdit()
        edit.setMinimumWidth(theme.dp(LEAST))
        field = Field(f"pieces_{worth.fen}", said(worth), edit)
        return field.ruled(lambda many: _come_to(worth, many))


def _come_to(worth: Money, many: int) -> str:
    return str(worth.times(many)) if many else ""


def said(worth: Money) -> str:
    """Name a note or coin: ``100 yuan``, ``5 jiao``, ``1 fen``."""
    if worth.fen >= YUAN:
        return translate("pieces", "{0} yuan").format(worth.fen // YUAN)
    if worth.fen >= YUAN // 10:
        return translate("pieces", "{0} jiao").format(worth.fen // 10)
    return translate("pieces", "{0} fen").format(worth.fen)
