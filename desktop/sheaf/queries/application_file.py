"""Everything the page of an application shows, asked for at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from sheaf.domain.committee import Body
from sheaf.domain.money import Money
from sheaf.domain.schedule import Schedule
from sheaf.domain.teller import Permission
from sheaf.queries import (
    applications,
    assessment,
    closeness,
    committee,
    contracts,
    deadlines,
    investigations,
    notebooks,
    parties,
    pressures,
    tellers,
    trainings,
)
from sheaf.queries.applications import Application, Decision, Visit
from sheaf.queries.assessment import Finding
from sheaf.queries.committee import CaseLine
from sheaf.queries.contracts import Spouseless
from sheaf.queries.notebooks import Investigation
from sheaf.queries.papers import PaperLine
from sheaf.queries.parties import Group
from sheaf.queries.pressures import PressureLine
from sheaf.queries.trainings import TrainingLine
from sheaf.store.tables.papers import AttachmentRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class ApplicationFile:
    """An application as its page reads.

    ``had_a_hand``: whoever looks accepted it, looked into it or is close to it, and may
    not decide;
    ``expired``: the decision no longer holds; ``photographs`` by the visit's id; ``case``
    is where it is, or was last, before the committee; ``green``: one approver decides, as
    the customer is proved; ``proposed`` by the report; ``spouseless``: who signs with a
    spouse whom nobody knows yet.
    """

    today: date
    application: Application
    officer: str
    co_officer: str
    acceptor: str
    schedule: Schedule | None  # none while the plan asked for has passed
    findings: tuple[Finding, ...]
    group: Group | None
    papers: tuple[PaperLine, ...]
    decisions: tuple[Decision, ...]
    visit_by: date | None
    photographs: dict[int, int]
    training: tuple[TrainingLine, ...]
    training_left: int
    pressures: tuple[PressureLine, ...]
    had_a_hand: bool
    managers: bool
    case: CaseLine | None
    proposed: Money | None
    for_committee: bool
    green: bool
    investigation: Investigation | None
    spouseless: tuple[Spouseless, ...]

    @property
    def stopping(self) -> tuple[Finding, ...]:
        """What failed, and nobody set aside."""
        return tuple(one for one in self.findings if not one.stands)

    @property
    def to_begin(self) -> bool:
        """Whether a notebook is still to be opened: the first, or a new version."""
        found = self.investigation
        return found is None or (found.submitted is not None and self.application.open)

    @property
    def expired(self) -> bool:
        """Whether the decision was valid until a day that has passed."""
        made = self.application.decision
        until = made.valid_until if made and made.approved else None
        return until is not None and until < self.today

    @property
    def payment(self) -> Money | None:
        """What falls due first; none where no schedule can be drawn up."""
        return self.schedule[0].payment if self.schedule else None


def file(work: Work, application_id: int) -> ApplicationFile:
    """Read an application with everything around it."""
    application = applications.one(work, application_id)
    names = tellers.names(work)
    hands = {application.acceptor_id, *applications.investigators(work, application)}
    hands |= closeness.colleagues(work, application)
    group, alone = application.group_id, committee.rules(work).approver_max
    by = committee.authority_for(work, application)
    return ApplicationFile(
        today=work.today,
        application=application,
        officer=names.get(application.officer_id, ""),
        co_officer=names.get(application.co_officer_id or 0, ""),
        acceptor=names.get(application.acceptor_id, ""),
        schedule=application.drawn(application.agreed, work.today).schedule,
        findings=(
            *assessment.findings(work, application),
            *assessment.as_submitted(work, application),
        ),
        group=parties.group(work, group) if group else None,
        papers=contracts.current(work, application_id),
        decisions=applications.decisions(work, application_id),
        visit_by=deadlines.visit_by(work, application),
        photographs=_photographs(work, application.visits),
        training=trainings.days(work, application_id),
        training_left=trainings.left(work, application),
        pressures=pressures.lines(work, application_id),
        had_a_hand=work.teller.id in hands,
        managers=bool(tellers.others_who_may(work, Permission.OVERRIDE)),
        case=committee.case_of(work, application_id),
        proposed=investigations.proposed(work, application),
        for_committee=by.body is not Body.APPROVER,
        green=by.body is Body.APPROVER and application.agreement.amount > alone,
        investigation=notebooks.latest(work, application_id),
        spouseless=contracts.spouseless(work, application),
    )


def photographs(work: Work, visit_id: int) -> tuple[tuple[str, bytes], ...]:
    """Return the photographs of a visit, each with its name."""
    rows = work.session.execute(
        select(AttachmentRow.name, AttachmentRow.content)
        .where(AttachmentRow.owner == "visit", AttachmentRow.owner_id == visit_id)
        .order_by(AttachmentRow.id)
    )
    return tuple((name, content) for name, content in rows)


def _photographs(work: Work, visits: Iterable[Visit]) -> dict[int, int]:
    ids = [visit.id for visit in visits]
    rows = work.session.execute(
        select(AttachmentRow.owner_id, func.count())
        .where(AttachmentRow.owner == "visit", AttachmentRow.owner_id.in_(ids))
        .group_by(AttachmentRow.owner_id)
    )
    return {int(visit): int(count) for visit, count in rows}
