"""A practice office is being made: what is happening, and a way to stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar

from sheaf.ui.doorway import Doorway
from sheaf.ui.kit.layout import button
from sheaf.ui.machine import Machine

Make = Callable[[], object]


class Making(Doorway):
    """``made`` comes when the office stands; ``back`` when it does not."""

    made = Signal()
    back = Signal()

    def __init__(self, machine: Machine, make: Make) -> None:
        super().__init__(machine)
        self._make = make
        self.build()
        QTimer.singleShot(0, self.begin)

    def lay_out(self) -> None:
        """Say what is being made."""
        self.say(
            self.tr("Making a practice office"),
            self.tr("Made-up customers and loans in every state. It takes a moment, once."),
        )
        bar = QProgressBar()
        bar.setRange(0, 0)  # no one knows how long
        bar.setTextVisible(False)
        self.fill(bar, self.form)
        back = button(self.tr("Back"), "Esc")
        back.clicked.connect(lambda _checked: self.leave())
        self.acts(back)

    def begin(self) -> None:
        """Make it aside."""
        words = self.tr("Making the books …")
        self.attempt(words, self._make, lambda _made: self.made.emit())

    def leave(self) -> None:
        """Go back once it has failed; what is half made is never left to itself."""
        self.back.emit()
