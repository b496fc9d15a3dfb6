"""A field: its name above, the place to write, and under it a note or what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, Self, cast

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QWidget

from sheaf.domain.errors import Missing, Refused
from sheaf.ui import theme
from sheaf.ui.kit.layout import across, down, holding, label, paragraph

Rule = Callable[[Any], str | None]


class Warned(str):
    """A note that warns: what is written can be kept, but somebody has to agree."""

    __slots__ = ()


class Edit(Protocol):
    """What a field asks of the place to write in it."""

    edited: SignalInstance
    left: SignalInstance

    def value(self) -> Any:
        """Return what is written, ``None`` for nothing; ``Refused`` if unreadable."""

    def kept(self) -> str:
        """Return what a draft keeps."""

    def put(self, text: str) -> None:
        """Write what a draft kept."""


class Field(QWidget):
    """``Field("phone", self.tr("Mobile"), PhoneEdit(), 6).must().ruled(check)``.

    ``name`` is the act's parameter, so that a refusal finds its field; ``span`` is how
    many of twelve columns it takes in a form.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, name: str, caption: str, edit: QWidget, span: int = 4) -> None:
        super().__init__()
        self.name, self.span, self.wrong, self.needed = name, span, False, False
        self.seldom, self._wide = False, 0
        self.widget = edit
        self._rule: Rule = _no_rule
        self._standing = ""
        self.caption = label(caption, "caption")
        self.caption.setBuddy(edit)
        edit.setAccessibleName(caption)
        self._sign, self._says = QLabel(), paragraph("", "muted", "small")
        under = across(self._sign, self._says, gap=6)
        under.setStretch(1, 1)
        self._under = holding(under)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sign.setContentsMargins(0, theme.dp(2), 0, 0)
        self.setLayout(down(self.caption, edit, self._under, None, gap=4))
        self.setFocusProxy(edit)
        self._under.hide()
        self.edit.edited.connect(self._edited)
        self.edit.left.connect(self._left)

    @property
    def edit(self) -> Edit:
        """The place to write, as every kind of it can be asked."""
        return cast("Edit", self.widget)

    def recaption(self, caption: str) -> None:
        """Name it otherwise."""
        self.caption.setText(caption)
        self.widget.setAccessibleName(caption)

    def must(self) -> Self:
        """Refuse a confirm while nothing is written here."""
        self.needed = True
        return self

    def rarely(self) -> Self:
        """Let Enter pass it by: its default is nearly always right. Tab reaches it."""
        self.seldom = True
        return self

    def ruled(self, rule: Rule) -> Self:
        """Ask ``rule(value)`` too: it raises ``Refused``, or returns a note or nothing."""
        self._rule = rule
        return self

    def noted(self, note: str) -> Self:
        """Keep a note under the field while nothing is wrong with it."""
        self._standing = note
        self.note(note)
        return self

    def wide(self, width: int) -> Self:
        """Take so many dp where no form decides, and less only where there is less."""
        self._wide = theme.dp(width)
        self.setMaximumWidth(self._wide)
        return self

    def sizeHint(self) -> QSize:
        """As wide as it was told to be, if it was."""
        wished = super().sizeHint()
        return QSize(self._wide, wished.height()) if self._wide else wished

    def value(self) -> Any:
        """Return what is written, ``None`` for nothing; ``Refused`` if unreadable."""
        return self.edit.value()

    def check(self) -> bool:
        """Say beside the field what is wrong with it; True when nothing is."""
        try:
            self._examine()
        except Refused as refusal:
            self._refuse(refusal)
            return False
        return True

    def fail(self, text: str) -> None:
        """Say what is wrong and what to write instead."""
        self._mark(wrong=True)
        self._say(text, "bad")

    def note(self, text: str) -> None:
        """Say something about what is written; nothing is wrong with it."""
        self._mark(wrong=False)
        self._say(text, "warn" if isinstance(text, Warned) else "muted")

    def _examine(self) -> None:
        value = self.edit.value()
        if value is None and self.needed:
            raise Missing(self.name)
        told = None if value is None else self._rule(value)
        self.note(told or self._standing)

    def _refuse(self, refusal: Refused) -> None:
        from sheaf.ui.messages import explain  # noqa: PLC0415 (late: once refused)

        self.fail(explain(refusal))

    def _left(self) -> None:
        try:
            self._examine()
        except Missing:
            self.note(self._standing)  # an empty field is wrong only once one confirms
        except Refused as refusal:
            self._refuse(refusal)
        self.left.emit()

    def _edited(self) -> None:
        if self._says.property("tone") == "bad":
            self._relent()
        elif self._says.text() != self._standing:
            self._say_anew()
        self.edited.emit()

    def _say_anew(self) -> None:
        """Let what is said of a value follow it: words of another amount mislead."""
        try:
            self._examine()
        except Refused:
            self.note(self._standing)

    def _relent(self) -> None:
        """Take the no back once it is good; else its words stay until the field is left."""
        try:
            self._examine()
        except Refused:
            self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        if wrong != self.wrong:
            self.wrong = wrong
            for part in {self.widget, self.widget.focusProxy() or self.widget}:
                part.setProperty("wrong", wrong)  # of a line beside a button, the line
                theme.restyle(part)

    def _say(self, text: str, tone: str) -> None:
        if text == self._says.text() and tone == self._says.property("tone"):
            return
        self._says.setText(text)
        self._says.setProperty("tone", tone)
        theme.restyle(self._says)
        self._sign.setVisible(tone != "muted")
        if tone == "bad":
            self._sign.setPixmap(theme.icon("overdue", theme.now.bad, theme.dp(16)))
        elif tone == "warn":
            self._sign.setPixmap(theme.icon("warning", theme.now.warn, theme.dp(16)))
        self._under.setVisible(bool(text))
        self.widget.setAccessibleDescription(text)


def _no_rule(_value: Any) -> None:
    return None
