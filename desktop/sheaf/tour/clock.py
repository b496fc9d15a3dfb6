"""A clock that the tour sets, so that months pass in a minute."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

OPENING = time(9, 0)


class Clock:
    """Goes on a second each time somebody looks, so that acts have an order."""

    def __init__(self, day: date) -> None:
        self._now = datetime.combine(day, OPENING)

    def __call__(self) -> datetime:
        """Say what time it is, a second later each time."""
        self._now += timedelta(seconds=1)
        return self._now

    def turn_to(self, day: date) -> None:
        """Begin another day, when the office opens."""
        self._now = datetime.combine(day, OPENING)
