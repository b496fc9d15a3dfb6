"""A doorway whose work takes long: it shows how much is done, and Esc stops it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar

from sheaf.services.closing import Watch
from sheaf.ui import theme
from sheaf.ui.acting import Acting
from sheaf.ui.doorway import Doorway
from sheaf.ui.kit.layout import Part, button
from sheaf.ui.machine import Machine

BAR = 240  # dp
WHOLE = 100
T = TypeVar("T")


class LongDoorway(Doorway):
    """While work goes on there are a bar and one act: to stop it."""

    def __init__(self, machine: Machine) -> None:
        super().__init__(machine)
        self._share = 0.0
        self.acting = Acting(self)
        self.acting.heard.connect(self._hear)
        self.acting.ended.connect(lambda: self.busy(""))

    def acts(self, *parts: Part) -> None:
        """Put the bar and the way to stop where the acts are."""
        self.bar = QProgressBar()
        self.bar.setRange(0, WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme.dp(BAR))
        self.bar.setValue(round(self._share * WHOLE))
        self.stop = button(self.tr("Stop"), "Esc")
        self.stop.clicked.connect(lambda _checked: self.wait())
        super().acts(*parts, self.stop, self.bar)
        self.buttons.remove(self.stop)
        self.show_work(on=False)

    def watched(
        self, words: str, job: Callable[[Watch], T], then: Callable[[T], object]
    ) -> None:
        """Do a job aside that says how much is done, and may be stopped."""
        self._share = 0.0
        self.bar.setValue(0)
        self.busy(words)
        self.acting.start(job, then, self.refused)

    def busy(self, words: str) -> None:
        """Show the bar and the way to stop instead of the acts, and no other."""
        super().busy(words)
        self.show_work(on=bool(words))

    def show_work(self, *, on: bool) -> None:
        """Change between the acts and the bar."""
        for one in self.buttons:
            one.setVisible(not on)
        self.stop.setVisible(on)
        self.bar.setVisible(on)
        if on:
            self.setFocus()  # Enter, pressed once more, stops nothing

    def wait(self) -> None:
        """Stop what is being done; what cannot be stopped any more ends by itself."""
        self.acting.stop()
        self.status.setText(self.tr("It stops as soon as it can …"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is being done: nobody waits for it any more."""
        self.acting.stop()
        super().closeEvent(event)

    def _hear(self, share: float) -> None:
        self._share = share
        self.bar.setValue(round(share * WHOLE))
