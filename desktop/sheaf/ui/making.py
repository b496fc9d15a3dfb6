"""A practice office is being made: how much of it stands, and a way to stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal

from sheaf.domain.errors import Stopped
from sheaf.services.closing import Watch
from sheaf.ui.aside import No
from sheaf.ui.kit.layout import button
from sheaf.ui.long_doorway import LongDoorway
from sheaf.ui.machine import Machine

Make = Callable[[Watch], object]


class Making(LongDoorway):
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
        self.fill(self.form)
        back = button(self.tr("Back"), "Esc")
        back.clicked.connect(lambda _checked: self.leave())
        self.acts(back)

    def begin(self) -> None:
        """Make it aside."""
        words = self.tr("Making the books …")
        self.watched(words, self._make, lambda _made: self.made.emit())

    def refused(self, no: No) -> None:
        """Go back where it was stopped: nothing of it is left."""
        if isinstance(no, Stopped):
            self.leave()
        else:
            super().refused(no)

    def leave(self) -> None:
        """Go back, once it was stopped or has failed."""
        self.back.emit()
