"""What a backup goes through until it counts."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from sheaf.domain.errors import Failed


class BackupStep(Enum):
    """Where a backup stands: it counts only after it was opened and checked."""

    COPY = "copy"
    WRITE = "write"
    CHECK = "check"


#: Hears where a backup stands and how much of the step is done, from 0 to 1. It may raise
#: ``BackupStopped``; nothing half done stays behind.
Watch = Callable[[BackupStep, float], None]


class BackupStopped(Failed):
    """Somebody stopped a backup that was being written."""


def unwatched(_step: BackupStep, _share: float) -> None:
    """Let a backup take its time: nobody is looking."""
