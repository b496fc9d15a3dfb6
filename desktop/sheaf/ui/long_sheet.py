"""A form whose act may take long: it is done aside, and the form waits under a bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from shiboken6 import isValid

from sheaf.domain.errors import Busy, Refused
from sheaf.services.closing import Watch
from sheaf.services.drafts import finish
from sheaf.ui import theme
from sheaf.ui.actions import Offer, offer
from sheaf.ui.aside import No
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.layout import across, fill, label, press
from sheaf.ui.messages import lament
from sheaf.ui.place import Place

BAR = 240  # dp
WHOLE = 100
SOON = 200  # ms; what is done by then shows no bar
LongAct = Callable[[Any, Watch], Any]  # hears ``work`` and the watch


class LongSheet(FormSheet):
    """While the act is done, nothing is typed, kept or confirmed again; Esc stops it."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self._before_waiting: QWidget | None = None
        self._usual: list[QWidget] = []
        self._slow = QTimer(self, singleShot=True, interval=SOON)
        self._slow.timeout.connect(lambda: self._wait(on=True))
        desk.acting.ended.connect(self._rest)

    def deed(self) -> LongAct:
        """Read the form, and return what is to be done aside."""
        raise NotImplementedError

    def waiting_words(self) -> str:
        """Say what is being done."""
        raise NotImplementedError

    def begin(self, title: str, note: str) -> None:
        """Put the bar where the acts are, out of sight until it is wanted."""
        super().begin(title, note)
        items = [self._acts.itemAt(at) for at in range(self._acts.count())]
        self._usual = [part for one in items if (part := one.widget()) is not None]
        self.bar = QProgressBar()
        self.bar.setRange(0, WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme.dp(BAR))
        self.desk.acting.heard.connect(self._hear)
        stop = press(offer("back", self.leave, self.tr("Stop")))
        row = across(label(self.waiting_words(), "muted"), self.bar, None, stop, gap=12)
        self.waiting = QWidget()
        self.waiting.setLayout(fill(row))
        self.waiting.hide()
        self.fixed(self.waiting)
        self._acts.setStretch(self._acts.count() - 1, 1)

    def acts(self) -> list[Offer]:
        """Offer nothing but to stop while it is being done."""
        if self.busy:
            return [offer("back", self.leave, self.tr("Stop"))]
        return super().acts()

    def leave(self) -> None:
        """Stop what is being done; else go away."""
        if self.busy:
            self.desk.acting.stop()
        else:
            super().leave()

    def _confirm(self) -> None:
        if self.busy or self.isHidden():
            return
        try:
            deed = self.deed()
            self._start(deed)
        except Refused as refusal:
            self.refused(refusal)
        except Busy as busy:
            self.form.complain(lament(busy))

    def _start(self, deed: LongAct) -> None:
        form = self.place.form

        def act(work: Any, watch: Watch) -> Any:
            return finish(work, form, lambda inside: deed(inside, watch))

        self.desk.act_aside(act, self._answered, self._not_done)
        self.busy = True
        self._before_waiting = QApplication.focusWidget()
        self.panel.setFocus()
        self._slow.start()

    def _wait(self, *, on: bool) -> None:
        for part in self._usual:
            part.setVisible(not on)
        self.waiting.setVisible(on)
        self._scroll.setEnabled(not on)
        self.offered.emit()

    def _hear(self, share: float) -> None:
        self.bar.setValue(round(share * WHOLE))

    def _rest(self) -> None:
        """Be a form again; if it was done, it goes the next moment."""
        if not self.busy:
            return
        self.busy = False
        self._slow.stop()
        self._wait(on=False)
        if self._before_waiting is not None and isValid(self._before_waiting):
            self._before_waiting.setFocus()

    def _answered(self, answer: Any) -> None:
        if isValid(self):
            self._finished = True
            self._go_and_follow(answer)

    def _not_done(self, no: No) -> None:
        if not isValid(self):
            return
        if isinstance(no, Refused):
            self.refused(no)
        else:
            self.form.complain(lament(no))

    def _keep(self, *, parked: bool) -> None:
        if not self.busy:
            super()._keep(parked=parked)
