"""Assigning an accepted application to a lead and a second officer (DOMAIN 10.2, 10.3)."""

from __future__ import annotations

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.domain.teller import Permission
from sheaf.queries import applications
from sheaf.services import stages
from sheaf.services.acts import once
from sheaf.services.applying import check_officers
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.work import Work

#: Stages at which nobody has looked into it yet.
OPEN = frozenset({Stage.ACCEPTED, Stage.ASSIGNED})


@once
def assign(work: Work, application_id: int, officer_id: int, co_officer_id: int) -> Stage:
    """Name the two who look into an application, before the first visit.

    The visit's deadline runs from the day of the first assignment: naming others later
    gives no more time.
    """
    work.require(Permission.ASSIGN)
    application = applications.one(work, application_id)
    if application.stage not in OPEN:
        raise OutOfTurn(application.stage, Stage.ASSIGNED)
    check_officers(work, application.customer_id, (officer_id, co_officer_id))
    row = work.session.get_one(ApplicationRow, application_id)
    before = row.officer_id, row.co_officer_id
    row.officer_id, row.co_officer_id = officer_id, co_officer_id
    work.note(
        "application.assign",
        application.number,
        before=before,
        after=(officer_id, co_officer_id),
    )
    if application.stage is Stage.ACCEPTED:
        stages.step(work, application_id, Stage.ASSIGNED, "")
        work.session.flush()
    return Stage.ASSIGNED
