"""Backups being made aside: one after the other, whoever asked, whatever is in front.

It lives as long as the desk does; pages come and go, and show how it stands.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from sheaf.domain.backup import BackupStep, BackupStopped, Watch
from sheaf.queries.office import Backup
from sheaf.ui.aside import Aside, No

Pack = Callable[[Watch], Backup]


@dataclass(frozen=True, slots=True)
class Running:
    """A backup is on its way; it does not count yet."""

    place: Path
    step: BackupStep
    share: float


@dataclass(frozen=True, slots=True)
class Made:
    """A backup was written, opened and checked."""

    backup: Backup


@dataclass(frozen=True, slots=True)
class Broken:
    """A backup was not made; nothing of it is left."""

    place: Path
    no: No


State = Running | Made | Broken | None


class Backing(QObject):
    """``changed`` says that the state did; ``made`` that a backup counts now."""

    changed = Signal()
    made = Signal()
    _heard = Signal(object, float)

    def __init__(self, aside: Aside) -> None:
        super().__init__(aside)
        self.state: State = None
        self._aside, self._stop = aside, Event()
        self._waiting: deque[tuple[Path, Pack]] = deque()
        self._heard.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether a backup is being made."""
        return isinstance(self.state, Running)

    def start(self, place: Path, pack: Pack) -> None:
        """Make a backup aside; if one is being made, after that one."""
        self._waiting.append((place, pack))
        if not self.running:
            self._next()

    def stop(self) -> None:
        """Stop what is being made, and make none of those that wait."""
        self._waiting.clear()
        self._stop.set()

    def _next(self) -> None:
        place, pack = self._waiting.popleft()
        self._stop.clear()
        self._set(Running(place, BackupStep.COPY, 0.0))
        self._aside.attempt(lambda: pack(self._watch), self._done, self._refused)

    def _watch(self, step: BackupStep, share: float) -> None:
        """Hear from the worker how far it is; only there may it be stopped."""
        if self._stop.is_set():
            raise BackupStopped
        self._heard.emit(step, share)

    @Slot(object, float)
    def _go_on(self, step: BackupStep, share: float) -> None:
        if isinstance(self.state, Running):
            self._set(Running(self.state.place, step, share))

    def _done(self, backup: Backup) -> None:
        self._set(Made(backup))
        self.made.emit()
        self._after()

    def _refused(self, no: No) -> None:
        assert isinstance(self.state, Running)  # noqa: S101 (only who runs can fail)
        self._set(Broken(self.state.place, no))
        self._after()

    def _after(self) -> None:
        if self._waiting:
            self._next()

    def _set(self, state: State) -> None:
        self.state = state
        self.changed.emit()
