"""Instalments, and the schedule they make up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sheaf.domain.money import Money
from sheaf.domain.schedule.periods import Periods


@dataclass(frozen=True, slots=True)
class Instalment:
    """One line: ``days`` bear its interest, ``due_on`` is the day to pay."""

    number: int
    due_on: date
    days: int
    opening: Money
    principal: Money
    interest: Money

    @property
    def payment(self) -> Money:
        """What is due that day."""
        return self.principal + self.interest

    @property
    def closing(self) -> Money:
        """What is left of the principal."""
        return self.opening - self.principal


@dataclass(slots=True)
class Lines:
    """A schedule's amounts in fen, column by column, as the engine draws them up."""

    opening: list[int]
    principal: list[int]
    interest: list[int]


class Schedule:
    """All instalments of a loan.

    The engine hands over columns of whole numbers; an ``Instalment`` is made when it is
    first looked at, so that drawing up costs no more than its arithmetic.
    """

    __slots__ = ("_instalments", "_lines", "_periods")

    def __init__(self, instalments: Iterable[Instalment]) -> None:
        self._instalments: tuple[Instalment, ...] | None = tuple(instalments)
        self._lines = Lines(
            [line.opening.fen for line in self._instalments],
            [line.principal.fen for line in self._instalments],
            [line.interest.fen for line in self._instalments],
        )
        self._periods: Periods | None = None

    @classmethod
    def drawn(cls, lines: Lines, periods: Periods) -> Schedule:
        """Take over what the engine drew up."""
        schedule = cls(())
        schedule._instalments, schedule._lines, schedule._periods = None, lines, periods
        return schedule

    @property
    def instalments(self) -> tuple[Instalment, ...]:
        """The lines, first to last."""
        if self._instalments is None:
            self._instalments = tuple(self._make())
        return self._instalments

    @property
    def lines(self) -> Lines:
        """The same in fen, for those who reckon on."""
        return self._lines

    @property
    def principal(self) -> Money:
        """The principal of all lines."""
        return Money(sum(self._lines.principal))

    @property
    def interest(self) -> Money:
        """The interest of all lines."""
        return Money(sum(self._lines.interest))

    @property
    def payment(self) -> Money:
        """All that is paid."""
        return self.principal + self.interest

    @property
    def periods(self) -> Periods:
        """The periods it was drawn up over; lines that were only listed have none."""
        if self._periods is None:
            raise ValueError("these lines were not drawn up")
        return self._periods

    @property
    def spans_whole_periods(self) -> bool:
        """Whether each line spans exactly one period of the terms, holidays disregarded."""
        return self._periods is not None and not self._periods.odd

    @property
    def flows(self) -> list[tuple[date, int]]:
        """When how many fen come in."""
        if self._periods is None:
            return [(line.due_on, line.payment.fen) for line in self.instalments]
        amounts = map(int.__add__, self._lines.principal, self._lines.interest)
        return list(zip(self._periods.due, amounts, strict=True))

    @property
    def columns(self) -> Iterator[tuple[date, int, int, int, int]]:
        """Each line as due date, days, and fen of opening, principal and interest."""
        if self._periods is None:
            due = [line.due_on for line in self.instalments]
            days = [line.days for line in self.instalments]
        else:
            due, days = self._periods.due, self._periods.days
        lines = self._lines
        return zip(due, days, lines.opening, lines.principal, lines.interest, strict=True)

    def _make(self) -> Iterator[Instalment]:
        for number, (on, count, opening, principal, interest) in enumerate(self.columns, 1):
            yield Instalment(
                number, on, count, Money(opening), Money(principal), Money(interest)
            )

    def __len__(self) -> int:
        return len(self._lines.principal)

    def __iter__(self) -> Iterator[Instalment]:
        return iter(self.instalments)

    def __getitem__(self, index: int) -> Instalment:
        return self.instalments[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Schedule) and self.instalments == other.instalments

    def __hash__(self) -> int:
        return hash(self.instalments)

    def __repr__(self) -> str:
        return f"Schedule({self.instalments!r})"
