"""The windows before the desk: sign-in, first start, restore. They look alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from sheaf.domain.errors import Failed, Refused
from sheaf.ui import theme
from sheaf.ui.aside import Aside, No
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import (
    Button,
    Part,
    across,
    button,
    clear,
    down,
    fill,
    holding,
    label,
    margins,
    paragraph,
    strip,
)
from sheaf.ui.kit.scroll import scrolling
from sheaf.ui.machine import Machine

WIDE, HIGH = 1000, 680
RAIL, COLUMN = 264, 688
T = TypeVar("T")
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Doorway(QWidget):
    """A name on the left, one thing to do on the right; built anew in another language."""

    left = Signal()

    def __init__(self, machine: Machine) -> None:
        super().__init__()
        self.machine, self.aside = machine, Aside(self)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(640, 480)
        theme.size(self, theme.dp(WIDE), theme.dp(HIGH))
        self.buttons: list[Button] = []
        self.doing = ""  # what goes on aside, in words; empty while one may act
        self.form = Form()
        self._box = down(gap=0)
        self.setLayout(self._box)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.build)
        machine.looks.changed.connect(self._later.start)

    def build(self) -> None:
        """Lay everything out; called again when language, look or step changes."""
        kept = self.form.texts()
        clear(self._box)
        self.buttons, self.form = [], Form()
        self.setWindowTitle(self.tr("Sheaf"))
        self.title, self.about = label("", scale="figure"), paragraph("", "muted")
        self._inside, self._acts = down(gap=16), across(gap=12)
        self.status = label("", "muted")
        column = down(self.title, self.about, 20, self._inside, None, gap=4)
        margins(column, 24, 32, 24, 16)
        margins(self._acts, 24, 0, 24, 0)
        acts = _centred(holding(self._acts))
        self._strip = strip("acts", 64, acts, 0, 0)
        self._strip.hide()
        work = down(self._top(), scrolling(_centred(holding(column))), self._strip, gap=0)
        work.setStretch(1, 1)
        whole = across(self._brand(), holding(work), gap=0)
        whole.setStretch(1, 1)
        self._box.addWidget(holding(whole))
        self.lay_out()
        self.form.restore(kept)
        if self.doing:
            self.busy(self.doing)
        if self.isVisible():
            self.form.focus_first()

    def lay_out(self) -> None:
        """Say what is done here, and fill in the fields and acts. Windows say how."""
        raise NotImplementedError

    def say(self, title: str, about: str) -> None:
        """Say what is done here."""
        self.title.setText(title)
        self.about.setText(about)
        self.about.setVisible(bool(about))

    def fill(self, *parts: Part) -> None:
        """Put the parts in the column, from top to bottom."""
        fill(self._inside, *parts)

    def acts(self, *parts: Part) -> None:
        """Put the acts at the foot; they never scroll away."""
        fill(self._acts, *parts, 12, self.status, None)
        self._strip.show()
        self.buttons = [part for part in parts if isinstance(part, Button)]

    def busy(self, words: str) -> None:
        """Say that work is going on; the window lives, its acts wait."""
        self.doing = words
        for one in self.buttons:
            one.setEnabled(not words)
        self.form.setEnabled(not words)
        self.form.forgive()
        self.status.setText(words)

    def attempt(
        self, words: str, job: Callable[[], T], then: Callable[[T], object]
    ) -> None:
        """Do a job aside, saying so; however it ends, one may act again."""
        self.busy(words)
        self.aside.attempt(job, then, self.refused, lambda: self.busy(""))

    def wait(self) -> None:
        """Say to whoever would leave that the work has to end first."""
        words = self.tr("Wait until this is done.")
        self.status.setText(f"{self.doing} {words}")

    @property
    def complaint(self) -> str:
        """What was said against the whole."""
        return self.form.accessibleDescription()

    def refused(self, no: No) -> None:
        """Say a no beside its field, or under the form; everything typed stays."""
        from sheaf.ui.messages import explain, lament  # noqa: PLC0415 (late: once something is refused)

        if isinstance(no, Refused):
            self.form.fail(no, explain(no))
        elif isinstance(no, Failed):
            self.form.complain(lament(no))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._later.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do no more work aside."""
        self.aside.abandon()
        super().closeEvent(event)
        self.left.emit()

    def leave(self) -> None:
        """Go back, where there is a way back; Esc does, while nothing goes on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc; speak the other language by the key that does so everywhere."""
        if event.key() == Qt.Key.Key_Escape:
            (self.wait if self.doing else self.leave)()
        elif event.key() == Qt.Key.Key_L and event.modifiers() == CTRL_SHIFT:
            self.machine.other_language()
        else:
            super().keyPressEvent(event)

    def _top(self) -> QFrame:
        other = button(self.tr("中文 / English"), "", "plain")
        other.clicked.connect(lambda _checked: self.machine.other_language())
        other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return strip("door", 52, across(None, other), 16, 16)

    def _brand(self) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        rail.setFixedWidth(theme.dp(RAIL))
        sign = QLabel()
        sign.setPixmap(theme.icon("sheaf", theme.now.accent, theme.dp(56)))
        name = label(self.tr("Sheaf"), scale="figure")
        says = paragraph(self.tr("The loan desk of a rural credit cooperative"), "muted")
        rows = down(None, sign, 8, name, says, None, gap=4)
        rows.setStretch(rows.count() - 1, 2)
        margins(rows, 32, 0, 24, 0)
        rail.setLayout(rows)
        return rail


def _centred(column: QWidget) -> QHBoxLayout:
    column.setMaximumWidth(theme.dp(COLUMN))
    row = across(None, column, None)
    row.setStretch(1, 1000)
    return row
