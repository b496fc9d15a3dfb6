"""Dates, by few keys: ``+ - t m h``, ``15`` for the fifteenth, the weekday beside it."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Callable

from PySide6.QtCore import Signal

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.typed import narrow
from sheaf.ui.kit.edits.line import LineEdit

CENTURY = 100


class DateEdit(LineEdit):
    """A date, ISO on the screen. ``+`` and ``-`` a day, today, first (``m``), last (``h``).

    ``dateChanged`` carries the ``date`` typed so far, or ``None`` while it is none.
    """

    dateChanged = Signal(object)

    def __init__(self, today: Callable[[], dt.date]) -> None:
        """Ask ``today`` for the day of the books when a key needs it."""
        super().__init__()
        self._today = today
        self._base = today()
        self.textChanged.connect(self._changed)

    def date(self) -> dt.date:
        """Return the date, or raise ``Unusable`` or ``Missing``."""
        if (value := self.value()) is None:
            raise Missing("date")
        return value

    def value(self) -> dt.date | None:
        """Return the date, ``None`` when nothing is written."""
        if not self.text().strip():
            return None
        if (found := read_date(self.text(), self._base)) is None:
            raise Unusable("date", "not_a_date", self.text())
        return found

    def put_date(self, day: dt.date | None) -> None:
        """Write a date."""
        self._base = self._today() if day is None else day
        self.setText("" if day is None else day.isoformat())

    def tidy(self) -> None:
        """Complete what was begun: ``15`` is the fifteenth of the month shown before."""
        if found := read_date(self.text(), self._base):
            self.put_date(found)

    def hears(self, key: str) -> bool:
        """Move by a key; a ``-`` within a date that is being written is just a dash."""
        if key == "-" and not self._whole():
            return False
        day = self._here()
        moves: dict[str, Callable[[], dt.date]] = {
            "+": lambda: day + dt.timedelta(1),
            "-": lambda: day - dt.timedelta(1),
            "t": self._today,
            "m": lambda: day.replace(day=1),
            "h": lambda: day.replace(day=monthrange(day.year, day.month)[1]),
        }
        if (move := moves.get(key.lower())) is None:
            return False
        self.put_date(move())
        self.selectAll()
        self.edited.emit()
        return True

    def _here(self) -> dt.date:
        return read_date(self.text(), self._base) or self._base

    def _whole(self) -> bool:
        text = self.text().strip()
        return not text or self.hasSelectedText() or _iso(text) is not None

    def _changed(self, text: str) -> None:
        found = read_date(text, self._base) if text.strip() else None
        self.set_aside(self._weekday(found) if found else "")
        self.dateChanged.emit(found)

    def _weekday(self, day: dt.date) -> str:
        return (
            self.tr("Mon"),
            self.tr("Tue"),
            self.tr("Wed"),
            self.tr("Thu"),
            self.tr("Fri"),
            self.tr("Sat"),
            self.tr("Sun"),
        )[day.weekday()]


def read_date(text: str, base: dt.date) -> dt.date | None:
    """Read a date as typed, what is missing taken from ``base``; ``None`` if it is none.

    ``15``, ``3-15``, ``0315``, ``20260315``, ``2026.3.15``, ``26/3/15``, ``2026年3月15日``.
    """
    plain = narrow(text)
    if re.fullmatch(r"\d{4}|\d{6}|\d{8}", plain):
        plain = f"{plain[:-4]} {plain[-4:-2]} {plain[-2:]}"
    parts = [int(part) for part in re.findall(r"\d+", plain)]
    spoken = re.fullmatch(r"\s*\d{1,4}(?:[-./年月,\s]+\d{1,2}){0,2}日?\s*", plain)
    if spoken is None or not parts:
        return None
    whole = [base.year, base.month, base.day][: 3 - len(parts)] + parts
    year, month, day = whole
    try:
        return dt.date(year + 2000 if year < CENTURY else year, month, day)
    except ValueError:
        return None


def _iso(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
