"""What people note on a loan that bears on its class (DOMAIN 6.3), and for how long.

A note stands from a day until before another; it is ended, never taken out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from sheaf.domain.calendar import months_after
from sheaf.domain.errors import Refused
from sheaf.domain.risk import AT_BEST, TECHNICAL_DAYS, Event, RiskClass, RiskFacts


class NoteKind(Enum):
    """The events, a delay that is the office's own fault, and what was decided by hand.

    A class set by hand; and that money repays principal first (DOMAIN 5.1).
    """

    MISUSE = "misuse"
    RELATED_PARTY = "related_party"
    REFINANCED = "refinanced"
    RESTRUCTURED = "restructured"
    EVASION = "evasion"
    BORROWER_DEAD_NO_ESTATE = "borrower_dead_no_estate"
    TECHNICAL_DELAY = "technical_delay"
    BY_HAND = "by_hand"
    PRINCIPAL_FIRST = "principal_first"

    @property
    def event(self) -> Event | None:
        """The event it is, if it is one."""
        return None if self in NO_EVENTS else Event(self.value)


A_DAY = timedelta(days=1)
NO_EVENTS = frozenset(
    {NoteKind.TECHNICAL_DELAY, NoteKind.BY_HAND, NoteKind.PRINCIPAL_FIRST}
)


@dataclass(eq=False)
class AlreadyNoted(Refused):
    """A loan bears a note of one kind once at a time."""

    field = "kind"
    kind: NoteKind
    since: date


@dataclass(eq=False)
class StillAccrues(Refused):
    """Principal comes first only on a loan whose interest is no longer counted."""

    field = "reason"
    late: int
    after: int


class NotOutstanding(Refused):
    """The loan is settled or written off; there is nothing to class."""


class NoteEnded(Refused):
    """The note ended before, or was struck out."""


@dataclass(eq=False)
class StillWatched(Refused):
    """A restructured loan is watched to the end of its term of observation."""

    until: date


class StaysRefinanced(Refused):
    """That a loan paid another one off stays so as long as it runs."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note; ``until`` is the first day on which it no longer counts."""

    kind: NoteKind
    since: date
    until: date | None = None
    risk_class: RiskClass | None = None  # set by hand

    def stands(self, day: date) -> bool:
        """Tell whether it counts at the end of a day."""
        return self.since <= day and (self.until is None or day < self.until)

    @property
    def at_best(self) -> RiskClass:
        """The class that the note alone gives."""
        event = self.kind.event
        return AT_BEST[event] if event else self.risk_class or RiskClass.NORMAL


@dataclass(frozen=True, slots=True)
class Span:
    """Days on which something stood, the last left out; no end: it still does."""

    since: date
    until: date | None

    def last(self, day: date) -> date | None:
        """Return the last day of it up to a day; nothing if it had not begun."""
        end = day if self.until is None else min(self.until - A_DAY, day)
        return end if self.since <= end else None


@dataclass(frozen=True, slots=True)
class Notes:
    """All that was noted on a loan, and the days on which it was called good again.

    ``was_bad``: when it was, by schedules that acts have replaced since.
    """

    noted: tuple[Note, ...] = ()
    cured: tuple[date, ...] = ()
    was_bad: tuple[Span, ...] = ()

    def on(self, day: date) -> tuple[Note, ...]:
        """Return the notes that stand on a day."""
        return tuple(one for one in self.noted if one.stands(day))


NOTHING = Notes()


def lapses(kind: NoteKind, since: date, watch_months: int) -> date | None:
    """Return the day on which a note of a kind ends by itself, if it does.

    A delay of our own excuses a week; a restructured loan is watched so many months.
    """
    if kind is NoteKind.TECHNICAL_DELAY:
        return since + timedelta(days=TECHNICAL_DAYS + 1)
    if kind is NoteKind.RESTRUCTURED:
        return months_after(since, watch_months)
    return None


def check_end(note: Note, day: date) -> None:
    """Refuse to end a note that is over, or that the rules do not let end."""
    if note.until is not None and note.until <= day:
        raise NoteEnded
    if note.kind is NoteKind.RESTRUCTURED and note.until is not None:
        raise StillWatched(note.until)
    if note.kind is NoteKind.REFINANCED:
        raise StaysRefinanced


def facts(
    days_past_due: int, security: str, notes: tuple[Note, ...], *, held: bool
) -> RiskFacts:
    """Put together what decides a class, from the notes that stand on the day."""
    events = (one.kind.event for one in notes)
    by_hand = [one.risk_class for one in notes if one.risk_class is not None]
    return RiskFacts(
        days_past_due,
        security,
        technical=any(one.kind is NoteKind.TECHNICAL_DELAY for one in notes),
        events=tuple(event for event in events if event is not None),
        manual=max(by_hand, key=lambda one: one.rank, default=None),
        held=held,
    )
