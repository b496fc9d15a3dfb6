"""Training of the borrower before the contract, where a product asks for it (DOMAIN 10.2).

Days count once however long they were; what is asked for is a number of days (10.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.product import ProductTerms

MOST_HOURS = 12


class NoTraining(Refused):
    """The product does not ask for training."""


@dataclass(eq=False)
class TrainingShort(Refused):
    """Fewer days were held than the office asks for."""

    held: int
    needed: int


@dataclass(frozen=True, slots=True)
class TrainingDay:
    """A day of training: what it was about, and for how many hours."""

    on: date
    topic: str
    hours: int


def check_day(day: TrainingDay, held: Iterable[date], decided: date, today: date) -> None:
    """Refuse a day before the decision, after today, held already, or without a topic."""
    if not day.topic.strip():
        raise Missing("topic")
    if not 1 <= day.hours <= MOST_HOURS:
        raise Unusable("hours", "out_of_range", str(day.hours))
    if day.on > today:
        raise Unusable("held_on", "in_the_future", day.on.isoformat())
    if day.on < decided:
        raise Unusable("held_on", "before_the_decision", day.on.isoformat())
    if day.on in held:
        raise Unusable("held_on", "given_twice", day.on.isoformat())


def days_left(terms: ProductTerms, held: int, needed: int) -> int:
    """Count the days still to be held before the contract; none where none is asked."""
    return max(needed - held, 0) if terms.training else 0


def check_trained(terms: ProductTerms, held: int, needed: int) -> None:
    """Refuse a contract before the training that the product asks for."""
    if days_left(terms, held, needed):
        raise TrainingShort(held, needed)
