"""Pressure on a case: written down by whoever was asked, once, and never taken out."""

from __future__ import annotations

from sheaf.domain.errors import NotAllowed
from sheaf.domain.pressure import RECORDED_BY, Pressure, tidied
from sheaf.domain.teller import Permission
from sheaf.queries import applications
from sheaf.services.acts import once
from sheaf.store.tables.applications import PressureRow
from sheaf.store.work import Work


@once
def record(work: Work, application_id: int, told: Pressure) -> int:
    """Note who asked for what and what was answered, at whatever stage; return its id."""
    if not work.teller.permissions & RECORDED_BY:
        raise NotAllowed(Permission.INVESTIGATE.value)
    told = tidied(told, work.today)
    application = applications.one(work, application_id)
    row = PressureRow(
        application_id=application_id,
        pressed_on=told.on,
        who=told.who,
        how=told.how,
        answer=told.answer,
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.session.flush()
    work.note("application.pressure", application.number, after=told)
    return row.id
