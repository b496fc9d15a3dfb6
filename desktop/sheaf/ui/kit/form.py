"""A form: fields in order, Enter from one to the next, checked one by one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QLineEdit, QScrollArea, QWidget

from sheaf.domain.errors import Refused
from sheaf.ui import theme
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.grid import WIDE, GridRow
from sheaf.ui.kit.layout import ENTER, across, down, fill, holding, label, paragraph

TAB = Qt.FocusReason.TabFocusReason
CTRL = Qt.KeyboardModifier.ControlModifier


class Form(QWidget):
    """Fields in rows; Enter goes on, on the last it confirms, Ctrl+Enter from anywhere.

    ``confirmed``: every field can be read. ``typed``: a changed field was left, so that a
    draft may be kept. ``edited``: someone is typing, for a preview.
    """

    confirmed = Signal()
    typed = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._touched, self._gap = False, 0
        self._column = down(gap=0)
        self._sign = label("", "bad")
        self._error = paragraph("", "bad")
        line = across(self._sign, self._error, gap=6)
        line.setStretch(1, 1)
        self._line = holding(line)
        self._line.hide()
        self._whole = down(self._column, self._line, gap=12)
        self.setLayout(self._whole)
        self.setMaximumWidth(theme.dp(WIDE))

    def title(self, text: str) -> None:
        """Begin a part under a heading of its own."""
        fill(
            self._column,
            *([20] if self._column.count() else []),
            label(text, scale="title"),
        )
        self._gap = 8

    def row(self, *fields: Field) -> None:
        """Add a row of fields, each over its span of twelve columns."""
        grid = GridRow()
        holder = QWidget()
        holder.setLayout(grid)
        for field in fields:
            grid.place(field, field.span)
            self.adopt(field)
        self.add(holder)

    def add(self, part: QWidget | QLayout) -> None:
        """Add anything else in its place: a preview, fields laid out by hand."""
        fill(self._column, self._gap, part)
        self._gap = 12

    def adopt(self, field: Field) -> Field:
        """Take a field into the order that someone else lays out."""
        self.fields[field.name] = field
        field.edited.connect(self._edited)
        field.left.connect(self._left)
        return field

    def field(self, name: str) -> Field:
        """Return a field by its name."""
        return self.fields[name]

    def caption_of(self, name: str) -> str:
        """Name a field as it is read on the screen; one that is not here has no name."""
        field = self.fields.get(name)
        return field.caption.text() if field is not None else ""

    def values(self) -> dict[str, Any]:
        """All that is written, by name; to be asked once ``confirmed`` was heard."""
        return {name: field.value() for name, field in self.fields.items()}

    def texts(self) -> dict[str, str]:
        """All that is written, as text, for a draft."""
        return {name: field.edit.kept() for name, field in self.fields.items()}

    def restore(self, texts: Mapping[str, str]) -> None:
        """Write back what a draft kept; fields it does not know stay as they are."""
        for name, text in texts.items():
            if name in self.fields:
                self.fields[name].edit.put(text)
        self._touched = False

    def confirm(self) -> None:
        """Check every field; the first wrong one takes the focus, else ``confirmed``."""
        if self.sound():
            self.confirmed.emit()

    def sound(self, but: Collection[str] = ()) -> bool:
        """Check every field but these; the first wrong one takes the focus."""
        self.forgive()
        self._settle()
        asked = [field for field in self._reachable() if field.name not in but]
        wrong = [field for field in asked if not field.check()]
        if wrong:
            self.focus(wrong[0])
            for field in wrong:  # one left empty just now is forgiven when it is left
                field.check()
        return not wrong

    def fail(self, refusal: Refused, sentence: str) -> None:
        """Say a refusal beside its field, or in the form's own line when it has none."""
        if (field := self.fields.get(refusal.field)) is not None:
            field.fail(sentence)
            self.focus(field)
        else:
            self.complain(sentence)
            self._bring(self._line)

    def complain_above(self) -> None:
        """Say above the fields what is wrong with the whole: their foot is out of sight."""
        self._whole.removeWidget(self._line)
        self._whole.insertWidget(0, self._line)

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the whole."""
        size = theme.dp(16)
        self._sign.setPixmap(theme.icon("overdue", theme.now.bad, size))
        self._error.setText(sentence)
        self._line.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)

    def forgive(self) -> None:
        """Take the complaint about the whole back."""
        self._line.hide()
        self.setAccessibleDescription("")

    def focus(self, field: Field) -> None:
        """Put the focus in a field, its text selected, in sight."""
        field.widget.setFocus(TAB)
        if isinstance(field.widget, QLineEdit):
            field.widget.selectAll()  # which Qt leaves out where the focus was already
        self._bring(field)

    def _bring(self, part: QWidget) -> None:
        """Scroll whatever the form stands in, so that a part of it is in sight."""
        above: QWidget | None = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(part, 0, theme.dp(24))
            above = above.parentWidget()

    def focus_first(self) -> None:
        """Begin: the first field that is empty, else the first."""
        fields = self._reachable()
        empty = [field for field in fields if not field.edit.kept()]
        if fields:
            self.focus((empty or fields)[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, confirm with Ctrl+Enter."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & CTRL:
            self.confirm()
        else:
            self._go_on()

    def _go_on(self) -> None:
        fields, here = self._reachable(), self._here()
        at = fields.index(here) if here in fields else -1
        rest = [field for field in fields[at + 1 :] if not field.seldom]
        if rest:
            self.focus(rest[0])
        else:
            self.confirm()

    def _settle(self) -> None:
        """Leave the present field in thought: what it holds is tidied and kept."""
        if (here := self._here()) is not None:
            tidy = getattr(here.widget, "tidy", None)
            if tidy is not None:
                tidy()
        self._left()

    def _here(self) -> Field | None:
        focus = QApplication.focusWidget()
        for field in self.fields.values():
            if focus is not None and (field is focus or field.isAncestorOf(focus)):
                return field
        return None

    def _reachable(self) -> list[Field]:
        return [
            field
            for field in self.fields.values()
            if field.isVisibleTo(self) and field.widget.isEnabled()
        ]

    def _edited(self) -> None:
        self._touched = True
        self.edited.emit()

    def _left(self) -> None:
        if self._touched:
            self._touched = False
            self.typed.emit()
