"""The recovery key: the one way to the books when nobody's password opens them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.paper.shared import Office


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """What the sheet says. It is printed once and kept nowhere but on paper."""

    office: Office
    holder: str  # the administrator it was handed to
    made: date
    blocks: tuple[str, ...]  # of four letters, in the order to be typed
    language: str = "zh_CN"
