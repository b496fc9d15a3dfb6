"""The periods that interest is counted over, and the days on which it falls due."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import cached_property, partial
from itertools import pairwise

from sheaf.domain.calendar import HolidayRule, Holidays
from sheaf.domain.schedule.refusals import BeyondTheCalendar, DatesMeet


class Periods:
    """How many periods there are and which are odd; the dates are found when asked for.

    Interest runs from one of ``ends`` to the next; ``agreed`` are the days to pay, the same
    unless interest is settled before it is paid, and ``due`` these days moved off holidays.
    Neither changes the interest nor the ``days``.
    """

    def __init__(  # noqa: PLR0913 (the days, and each way that they move)
        self,
        start: date,
        count: int,
        odd: Collection[int],
        find: Callable[[], list[date]],
        move: Callable[[list[date]], list[date]],
        *,
        pay: Callable[[list[date]], list[date]] = list,
    ) -> None:
        self.start = start
        self.count = count
        self.odd = odd
        self._find = find
        self._move = move
        self._pay = pay

    @cached_property
    def ends(self) -> list[date]:
        """The last day of each period, holidays disregarded."""
        return self._find()

    @cached_property
    def agreed(self) -> list[date]:
        """The day on which each instalment is to be paid, holidays disregarded."""
        return self._pay(self.ends)

    @cached_property
    def due(self) -> list[date]:
        """The day on which each instalment is to be paid."""
        return self._move(self.agreed)

    @cached_property
    def days(self) -> list[int]:
        """The days of each period: the first is counted, the last is not."""
        marks = [self.start.toordinal(), *map(date.toordinal, self.ends)]
        return [after - before for before, after in pairwise(marks)]


def mover(
    start: date, rule: HolidayRule, holidays: Sequence[date]
) -> Callable[[list[date]], list[date]]:
    """Say how due dates leave holidays; refuse it when they no longer rise."""
    if rule is HolidayRule.NONE:
        return list
    return partial(_move, start=start, rule=rule, holidays=Holidays(frozenset(holidays)))


def _move(
    ends: list[date], start: date, rule: HolidayRule, holidays: Holidays
) -> list[date]:
    try:
        due = [holidays.moved(day, rule) for day in ends]
    except OverflowError as error:
        raise BeyondTheCalendar("holidays") from error
    for number, (before, after) in enumerate(pairwise([start, *due]), 1):
        if after <= before:
            raise DatesMeet("holiday_rule", number, after)
    return due
