"""Questions about pressure on cases: who asked, how, what was answered, who wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from sheaf.domain.pressure import Pressure
from sheaf.store.tables.applications import PressureRow
from sheaf.store.tables.office import TellerRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class PressureLine:
    """A record, and whose it is."""

    id: int
    told: Pressure
    teller: str
    at: datetime


def lines(work: Work, application_id: int) -> tuple[PressureLine, ...]:
    """List what was recorded of a case, in the order it was written."""
    rows = work.session.execute(
        select(PressureRow, TellerRow.name)
        .join(TellerRow, TellerRow.id == PressureRow.teller_id)
        .where(PressureRow.application_id == application_id)
        .order_by(PressureRow.id)
    )
    return tuple(
        PressureLine(
            row.id,
            Pressure(row.pressed_on, row.who, row.how, row.answer),
            teller,
            row.at,
        )
        for row, teller in rows
    )
