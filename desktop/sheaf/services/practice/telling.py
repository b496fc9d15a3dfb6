"""Telling many stories at once, day by day, as an office lives them.

A story is a generator: ``yield 3`` lets the others go on, until three days before today.
So numbers and the audit book run in the order of the days, whoever they are about.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from datetime import date, datetime, time, timedelta
from heapq import heapify, heappop, heappush
from typing import TypeVar

from sheaf.domain.calendar import Holidays
from sheaf.services.closing import Watch, unwatched

T = TypeVar("T")
Part = Generator[int, None, T]  # a part of a story, which ends with a value
Story = Part[None]

BEGINS = time(8, 40)
PAUSE = timedelta(minutes=4)  # from one act to the next


class Clock:
    """Goes from act to act; what is told of a day off happened on the last day worked."""

    def __init__(self, now: datetime, holidays: Holidays) -> None:
        self.now = self._today = now
        self._holidays = holidays

    @property
    def today(self) -> date:
        """The day on which the stories end."""
        return self._today.date()

    def turn_to(self, before: int) -> None:
        """Go on so many days before today; today's acts are done right now."""
        day = self.today - timedelta(days=before)
        while before and not self._holidays.open(day):
            day -= timedelta(days=1)
        begins = datetime.combine(day, BEGINS)
        same = self.now.date() == day and self.now != self._today
        next_ = self.now + PAUSE if same else begins
        self.now = next_ if before else self._today

    def before(self, day: date) -> int:
        """Say how many days before today the office was open, from that day on."""
        return (self.today - self._holidays.next_open(day)).days


def tell(
    stories: Iterable[Story], turn_to: Callable[[int], None], watch: Watch = unwatched
) -> None:
    """Let each story go on at its day, the earliest day first."""
    waiting = [(-next(story), turn, story) for turn, story in enumerate(stories)]
    heapify(waiting)
    whole = max([-waiting[0][0], 1]) if waiting else 1
    while waiting:
        day, turn, story = heappop(waiting)
        watch(1 + day / whole)
        turn_to(-day)
        later = next(story, None)
        if later is not None:
            heappush(waiting, (-later, turn, story))
