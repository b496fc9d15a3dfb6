"""Questions about training: the days held, and how many the contract still waits for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain.training import days_left
from sheaf.queries import policy
from sheaf.queries.applications import Application
from sheaf.store.tables.applications import TrainingRow
from sheaf.store.tables.office import TellerRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class TrainingLine:
    """A day that was held."""

    held_on: date
    topic: str
    hours: int
    teller: str


def days(work: Work, application_id: int) -> tuple[TrainingLine, ...]:
    """List the days held, in their order."""
    rows = work.session.execute(
        select(TrainingRow.held_on, TrainingRow.topic, TrainingRow.hours, TellerRow.name)
        .join(TellerRow, TellerRow.id == TrainingRow.teller_id)
        .where(TrainingRow.application_id == application_id)
        .order_by(TrainingRow.held_on)
    )
    return tuple(TrainingLine(*row) for row in rows)


def left(work: Work, application: Application) -> int:
    """Count the days still to be held before the contract."""
    terms = application.product
    if not terms.training:
        return 0
    needed = policy.on(work, work.today).training_days
    return days_left(terms, len(days(work, application.id)), needed)
