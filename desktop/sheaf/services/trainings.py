"""Training of a borrower, day by day, between the decision and the contract."""

from __future__ import annotations

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.domain.errors import Gone
from sheaf.domain.teller import Permission
from sheaf.domain.training import NoTraining, TrainingDay, check_day
from sheaf.queries import applications, trainings
from sheaf.services import stages
from sheaf.services.acts import once
from sheaf.store.tables.applications import TrainingRow
from sheaf.store.work import Work

APPROVED = (Stage.APPROVED, Stage.APPROVED_WITH_CONDITIONS)


@once
def hold(work: Work, application_id: int, day: TrainingDay) -> int:
    """Note a day of training; the first begins it. Return how many days are left."""
    work.require(Permission.INVESTIGATE)
    application = applications.one(work, application_id)
    if not application.product.training:
        raise NoTraining
    if application.decision is None:
        raise Gone("decision")
    held = [one.held_on for one in trainings.days(work, application_id)]
    check_day(day, held, application.decision.at.date(), work.today)
    if application.stage in APPROVED:
        stages.step(work, application_id, Stage.TRAINING, "")
    elif application.stage is not Stage.TRAINING:
        raise OutOfTurn(application.stage, Stage.TRAINING)
    work.session.add(
        TrainingRow(
            application_id=application_id,
            held_on=day.on,
            topic=day.topic.strip(),
            hours=day.hours,
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.session.flush()
    work.note("application.train", application.number, after=day)
    return trainings.left(work, application)
