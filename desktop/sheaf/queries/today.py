"""What the day asks for: what is due, what is late, who waits for whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select

from sheaf.domain.application import Stage
from sheaf.domain.committee import Body, body_for
from sheaf.domain.loan import Status
from sheaf.domain.money import Money
from sheaf.domain.repayment import owed
from sheaf.domain.schedule import Method
from sheaf.queries import applications, drafts, hearing, loans, papers, policy
from sheaf.queries.applications import ApplicationLine
from sheaf.queries.committee import CaseLine
from sheaf.queries.drafts import Draft
from sheaf.store.asking import Question
from sheaf.store.tables.loans import InstalmentRow, LoanRow, StandingRow
from sheaf.store.tables.papers import PaperRow
from sheaf.store.work import Work

SOON = 3  # days ahead
MOST = 200  # lines a group; a longer list is for the loans room


@dataclass(frozen=True, slots=True)
class DueLine:
    """An instalment that falls due."""

    loan_id: int
    number: str
    borrower: str
    instalment: int
    instalments: int
    method: Method
    due_on: date
    amount: Money


@dataclass(frozen=True, slots=True)
class LateLine:
    """A loan with something late, and all that is due on it today."""

    loan_id: int
    number: str
    borrower: str
    first: int  # the oldest instalment unpaid
    count: int  # how many are
    since: date
    days: int
    amount: Money


@dataclass(frozen=True, slots=True)
class PaperToSign:
    """A paper that waits for its signatures."""

    id: int
    kind: str
    number: str
    at: datetime
    application_id: int | None
    loan_id: int | None


@dataclass(frozen=True, slots=True)
class Today:
    """Everything on the first page; empty is good."""

    due: tuple[DueLine, ...]
    soon: tuple[DueLine, ...]
    late: tuple[LateLine, ...]
    to_visit: tuple[ApplicationLine, ...]
    to_decide: tuple[ApplicationLine, ...]
    to_vote: tuple[CaseLine, ...]
    to_answer: tuple[ApplicationLine, ...]
    to_contract: tuple[ApplicationLine, ...]
    to_pay_out: tuple[ApplicationLine, ...]
    to_sign: tuple[PaperToSign, ...]
    parked: tuple[Draft, ...]

    @property
    def payments(self) -> int:
        """How many payments are to be asked for: due, soon, overdue."""
        return len(self.due) + len(self.soon) + len(self.late)


def today(work: Work) -> Today:
    """Gather the day."""
    ahead = _due(work)
    waiting = applications.lines(work)
    rules = policy.on(work, work.today)
    return Today(
        due=tuple(line for line in ahead if line.due_on == work.today),
        soon=tuple(line for line in ahead if line.due_on > work.today),
        late=_late(work),
        to_visit=_at(waiting, Stage.ACCEPTED, Stage.ASSIGNED, Stage.RE_SURVEY),
        to_decide=tuple(
            line
            for line in _at(waiting, Stage.SUBMITTED)
            if body_for(rules, line.amount) is Body.APPROVER
        ),
        to_vote=hearing.to_vote(work),
        to_answer=tuple(
            sorted(
                (line for line in waiting if line.promised),
                key=lambda line: line.promised or work.today,
            )
        ),
        to_contract=_at(
            waiting,
            Stage.APPROVED,
            Stage.APPROVED_WITH_CONDITIONS,
            Stage.TRAINING,
            Stage.CONTRACTING,
        ),
        to_pay_out=_at(waiting, Stage.READY),
        to_sign=_to_sign(work),
        parked=drafts.parked(work),
    )


def _at(lines: tuple[ApplicationLine, ...], *stages: Stage) -> tuple[ApplicationLine, ...]:
    return tuple(line for line in lines if line.stage in stages)


def _due(work: Work) -> tuple[DueLine, ...]:
    """List what falls due today and soon, and is not paid ahead."""
    until = work.today + timedelta(days=SOON)
    rows = work.session.execute(
        select(
            LoanRow.id,
            LoanRow.number,
            LoanRow.borrower,
            InstalmentRow.number,
            StandingRow.instalments,
            LoanRow.method,
            InstalmentRow.due_on,
            InstalmentRow.principal,
            InstalmentRow.interest,
        )
        .join(InstalmentRow, InstalmentRow.loan_id == LoanRow.id)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(
            InstalmentRow.due_on.between(work.today, until),
            InstalmentRow.version == StandingRow.version,
            InstalmentRow.number >= StandingRow.next_number,
            StandingRow.status == Status.ACTIVE.value,
        )
        .order_by(InstalmentRow.due_on, LoanRow.number)
        .limit(MOST)
    ).all()
    standings = {
        one.loan.id: one for one in loans.standings(work, {row[0] for row in rows})
    }
    found = []
    for loan, number, borrower, turn, many, method, due_on, *_amounts in rows:
        due = next(one for one in standings[loan].dues if one.instalment == turn)
        left = standings[loan].unsettled(due)
        if left and not standings[loan].covered(due):
            line = DueLine(loan, number, borrower, turn, many, Method(method), due_on, left)
            found.append(line)
    return tuple(found)


def _late(work: Work) -> tuple[LateLine, ...]:
    """List the loans with something late, those late longest first."""
    rows = work.session.execute(_late_question(work)).all()
    standings = loans.standings(work, [row[0] for row in rows])
    found = []
    for (loan, number, borrower, first, since), standing in zip(
        rows, standings, strict=True
    ):
        claims = standing.claims(work.today)
        late = [claim for claim in claims if claim.days_late]
        if late:
            days = (work.today - since).days
            line = LateLine(
                loan, number, borrower, first, len(late), since, days, owed(claims)
            )
            found.append(line)
    return tuple(found)


def _late_question(work: Work) -> Question:
    return (
        select(
            LoanRow.id,
            LoanRow.number,
            LoanRow.borrower,
            StandingRow.next_number,
            StandingRow.late_since,
        )
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(
            StandingRow.late_since < work.today, StandingRow.status == Status.ACTIVE.value
        )
        .order_by(StandingRow.late_since, LoanRow.number)
        .limit(MOST)
    )


def _to_sign(work: Work) -> tuple[PaperToSign, ...]:
    lines = papers.waiting(work)
    ids = [line.id for line in lines]
    rows = work.session.execute(
        select(PaperRow.id, PaperRow.application_id, PaperRow.loan_id).where(
            PaperRow.id.in_(ids)
        )
    )
    subjects = {paper: (application, loan) for paper, application, loan in rows}
    return tuple(
        PaperToSign(line.id, line.kind, line.number, line.at, *subjects[line.id])
        for line in lines
    )
