"""Times that were promised, and whether they were kept: what Today counts by as well.

A clock runs from the day that starts it, under the settings of that day, and one that still
runs after its end has run out.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from sqlalchemy import select

from sheaf.domain.application import Stage
from sheaf.domain.policy import Policy
from sheaf.queries import deadlines, policy
from sheaf.store.tables.applications import VisitRow
from sheaf.store.work import Work

#: What tells the customer how it ends; to be investigated again is no answer.
ANSWERED = frozenset(
    {
        Stage.APPROVED,
        Stage.APPROVED_WITH_CONDITIONS,
        Stage.REJECTED,
        Stage.REJECTED_BY_OFFICER,
        Stage.WITHDRAWN,
    }
)


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay of one application at a stage; nothing came ``after`` while it is there."""

    application: int
    stage: Stage
    came: datetime
    left: datetime | None = None
    after: Stage | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A promised time: how often it ran out, of how many."""

    missed: int
    count: int


@dataclass(frozen=True, slots=True)
class Promises:
    """The evening of the assignment, the visit after it, the answer after the visit."""

    assigned: Kept
    visits: Kept
    answers: Kept


@dataclass(frozen=True, slots=True)
class _Clock:
    """A promise: by when it was to be kept, and when it was; ``dropped`` if it was not."""

    end: date
    kept: date | None
    dropped: bool = False


def promises(work: Work, stays: Collection[Stay]) -> Promises:
    """Count what was promised by whether it was kept."""
    visited, rules = _visited(work), cache(lambda day: policy.on(work, day))
    ends = deadlines.counter(work)

    def end(day: date, within: Callable[[Policy], int]) -> date:
        return ends(day, within(rules(day)))

    today = work.today
    return Promises(
        _counted(_assigned(stays), today),
        _counted(_visits(stays, visited, end), today),
        _counted(_answers(stays, visited, end), today),
    )


End = Callable[[date, Callable[[Policy], int]], date]
Visited = dict[tuple[int, datetime], date]


def _visited(work: Work) -> Visited:
    """Say on which day the visit was that was written down at a moment."""
    rows = work.session.execute(
        select(VisitRow.application_id, VisitRow.at, VisitRow.visited_on)
    )
    return {(application, at): day for application, at, day in rows}


def _assigned(stays: Iterable[Stay]) -> Iterator[_Clock]:
    """Promise that what was accepted is assigned the same evening."""
    for one in stays:
        if one.stage is Stage.ACCEPTED:
            yield _ended(one, one.came.date(), Stage.ASSIGNED)


def _visits(stays: Iterable[Stay], visited: Visited, end: End) -> Iterator[_Clock]:
    """Promise a visit after the assignment: made when it was, not when it was typed."""
    for one in stays:
        if one.stage is Stage.ASSIGNED:
            by = end(one.came.date(), lambda rules: rules.visit_within_days)
            clock = _ended(one, by, Stage.SURVEYED)
            seen = visited.get((one.application, one.left)) if one.left else None
            yield _Clock(by, seen) if seen and clock.kept else clock


def _ended(one: Stay, by: date, wanted: Stage) -> _Clock:
    left = one.left.date() if one.left else None
    return (
        _Clock(by, left) if one.after in {wanted, None} else _Clock(by, left, dropped=True)
    )


def _answers(stays: Iterable[Stay], visited: Visited, end: End) -> Iterator[_Clock]:
    """Promise an answer after the visit; to be investigated again takes it back."""
    running = dict[int, date]()
    for one in stays:
        if one.stage is Stage.SURVEYED:
            came = visited.get((one.application, one.came), one.came.date())
            by = end(came, lambda rules: rules.answer_within_days)
            running.setdefault(one.application, by)
        if one.application not in running or one.left is None:
            continue
        again = (one.stage, one.after) == (Stage.RE_SURVEY, Stage.ASSIGNED)
        if again or one.after in ANSWERED:
            yield _Clock(running.pop(one.application), one.left.date(), dropped=again)
    yield from (_Clock(by, None) for by in running.values())


def _counted(clocks: Iterable[_Clock], today: date) -> Kept:
    """Count what was kept and what ran out; not what still runs or was taken back."""
    late = list[bool]()
    for one in clocks:
        missed = (one.kept or today) > one.end
        if missed or (one.kept and not one.dropped):
            late.append(missed)
    return Kept(sum(late), len(late))
