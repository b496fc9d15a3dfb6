"""Questions about the days that were promised: the visit, and the answer after it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, timedelta

from sqlalchemy import func, select

from sheaf.domain.application import Stage
from sheaf.domain.policy import DeadlineDays
from sheaf.queries import office, policy
from sheaf.queries.applications import Application, ApplicationLine
from sheaf.store.tables.applications import StepRow
from sheaf.store.work import Work


def counter(work: Work) -> Callable[[date, int], date]:
    """Count so many days on from a day, or so many working days, as the office has set."""
    if policy.on(work, work.today).deadline_days is DeadlineDays.CALENDAR:
        return lambda start, days: start + timedelta(days=days)
    worked = office.holidays(work)

    def counted(start: date, days: int) -> date:
        end = start
        for _day in range(days):
            end = worked.next_open(end + timedelta(days=1))
        return end

    return counted


def deadline(work: Work, start: date, days: int) -> date:
    """Count so many days on from one day."""
    return counter(work)(start, days)


def visit_by(work: Work, application: Application) -> date | None:
    """Say by when an application assigned to its officer has to be visited."""
    if application.stage is not Stage.ASSIGNED:
        return None
    return visits_by(work, (application,))[application.id]


def visits_by(
    work: Work, wanted: Collection[ApplicationLine | Application]
) -> dict[int, date]:
    """Say by when each application is to be visited; one not assigned, by when it is to be.

    What was accepted is assigned the same evening.
    """
    found = dict[int, date]()
    days, ends = policy.on(work, work.today).visit_within_days, counter(work)
    for stage, within in ((Stage.ACCEPTED, 0), (Stage.ASSIGNED, days)):
        ids = [one.id for one in wanted if one.stage is stage]
        rows = work.session.execute(
            select(StepRow.application_id, func.max(StepRow.at))
            .where(StepRow.application_id.in_(ids), StepRow.after == stage.value)
            .group_by(StepRow.application_id)
        )
        found |= {one: ends(at.date(), within) for one, at in rows}
    return found
