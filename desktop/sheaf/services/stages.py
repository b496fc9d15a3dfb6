"""Moving an application from stage to stage: never skipped, never out of turn."""

from __future__ import annotations

from sheaf.domain.application import Stage, advance
from sheaf.store.tables.applications import ApplicationRow, StepRow
from sheaf.store.work import Work


def step(work: Work, application_id: int, wanted: Stage, why: str) -> None:
    """Take the step if it comes next; keep who took it, when and why."""
    row = work.session.get_one(ApplicationRow, application_id)
    before = Stage(row.stage)
    after = advance(before, wanted)
    row.stage = after.value
    work.session.add(
        StepRow(
            application_id=application_id,
            before=before.value,
            after=after.value,
            at=work.now,
            teller_id=work.teller.id,
            why=why,
        )
    )
    work.note(f"application.{after.value}", row.number, why=why)
