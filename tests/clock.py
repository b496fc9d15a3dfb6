"""A clock that a test sets; it never stands still, so that acts have an order."""

from __future__ import annotations

from datetime import datetime, timedelta

MORNING = datetime(2026, 3, 10, 9, 0)


class Clock:
    """Ticks a second each time somebody looks."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def on(self, day: str) -> None:
        """Begin the day anew at nine."""
        self.now = datetime.fromisoformat(f"{day}T09:00:00")
