"""Visits to an applicant: what was found there, with photographs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.teller import Permission
from sheaf.domain.visit import VisitKind
from sheaf.queries import applications, deadlines, policy
from sheaf.queries.applications import Application
from sheaf.services import papers, stages
from sheaf.services.acts import once
from sheaf.services.applying import check_not_close
from sheaf.services.papers import Scan
from sheaf.store.tables.applications import ApplicationRow, VisitRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Visiting:
    """When and where a visit was, what it showed, and who came along."""

    visited_on: date
    place: str
    findings: str
    companion: str
    photographs: tuple[Scan, ...] = ()
    kind: VisitKind = VisitKind.PREMISES


@once
def record(work: Work, application_id: int, visiting: Visiting) -> int:
    """Note a visit; the first makes the application surveyed, and promises an answer."""
    work.require(Permission.INVESTIGATE)
    application = applications.one(work, application_id)
    if application.stage not in (Stage.ASSIGNED, Stage.SURVEYED):
        raise OutOfTurn(application.stage, Stage.SURVEYED)
    check_not_close(work, application.customer_id, work.teller.id, "officer")
    _check(work, application, visiting)
    row = VisitRow(
        application_id=application_id,
        visited_on=visiting.visited_on,
        kind=visiting.kind.value,
        place=visiting.place.strip(),
        findings=visiting.findings.strip(),
        companion=visiting.companion.strip(),
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.session.flush()
    for photograph in visiting.photographs:
        papers.attach(work, "visit", row.id, "photograph", photograph)
    if application.stage is Stage.ASSIGNED:
        stages.step(work, application_id, Stage.SURVEYED, "")
        days = policy.on(work, work.today).answer_within_days
        answer_by = deadlines.deadline(work, visiting.visited_on, days)
        work.session.get_one(ApplicationRow, application_id).answer_by = answer_by
    work.note("application.visit", application.number, after=row.findings)
    return row.id


def _check(work: Work, application: Application, visiting: Visiting) -> None:
    if visiting.visited_on > work.today:
        raise Unusable("visited_on", "in_the_future", visiting.visited_on.isoformat())
    if visiting.visited_on < application.applied_on:
        day = visiting.visited_on.isoformat()
        raise Unusable("visited_on", "before_the_application", day)
    for field in ("place", "findings"):
        if not getattr(visiting, field).strip():
            raise Missing(field)
