"""What the day asks for: what is due, what is late, who waits for whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import case, func, select

from sheaf.domain.application import LAST, Stage
from sheaf.domain.loan import Status
from sheaf.domain.money import Money
from sheaf.domain.paper.signatories import TO_SIGN
from sheaf.domain.repayment import owed
from sheaf.domain.schedule import Method
from sheaf.domain.teller import Permission
from sheaf.queries import (
    committee,
    deadlines,
    drafts,
    enquiries,
    hearing,
    loans,
    policy,
    repricings,
    worklists,
)
from sheaf.queries.applications import ApplicationLine
from sheaf.queries.committee import CaseLine
from sheaf.queries.drafts import Draft
from sheaf.queries.enquiries import Enquiry
from sheaf.queries.repricings import DueRepricing
from sheaf.store.asking import Question
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import InstalmentRow, LoanRow, StandingRow
from sheaf.store.tables.papers import PaperRow, SignatureRow, VoidRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work

MOST = 200  # lines a group; a longer list is for the loans room

_ENDED = sorted(stage.value for stage in LAST - {Stage.WRITTEN_OFF, Stage.ARCHIVED})


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
class PapersToSign:
    """Papers of one application or loan that wait for their signatures, from the oldest."""

    id: int  # of the oldest
    kind: str
    count: int
    name: str
    since: date
    application_id: int | None
    loan_id: int | None


@dataclass(frozen=True, slots=True)
class Today:
    """Everything on the first page; empty is good.

    ``visits_by`` says by application until when it is assigned, and then visited.
    """

    due: tuple[DueLine, ...]
    soon: tuple[DueLine, ...]
    late: tuple[LateLine, ...]
    to_assign: tuple[ApplicationLine, ...]
    to_visit: tuple[ApplicationLine, ...]
    to_decide: tuple[ApplicationLine, ...]
    to_vote: tuple[CaseLine, ...]
    to_convene: tuple[ApplicationLine, ...]
    to_answer: tuple[ApplicationLine, ...]
    to_contract: tuple[ApplicationLine, ...]
    to_pay_out: tuple[ApplicationLine, ...]
    to_sign: tuple[PapersToSign, ...]
    parked: tuple[Draft, ...]
    visits_by: dict[int, date]
    to_reprice: tuple[DueRepricing, ...] = ()
    enquiries: tuple[Enquiry, ...] = ()


def today(work: Work) -> Today:
    """Gather the day."""
    ahead = _due(work)
    waiting = worklists.worklists(work)
    visits_by = deadlines.visits_by(work, (*waiting.assign, *waiting.visit))
    return Today(
        due=tuple(line for line in ahead if line.due_on == work.today),
        soon=tuple(line for line in ahead if line.due_on > work.today),
        late=_late(work),
        to_assign=waiting.assign,
        to_visit=tuple(
            sorted(waiting.visit, key=lambda line: visits_by.get(line.id, work.today))
        ),
        to_decide=waiting.decide,
        to_vote=hearing.to_vote(work),
        to_convene=_to_convene(work, waiting.hear),
        to_answer=tuple(
            sorted(
                (line for line in waiting.all if line.promised),
                key=lambda line: (line.promised or work.today, line.id),
            )
        ),
        to_contract=waiting.contract,
        to_pay_out=waiting.pay,
        to_sign=_to_sign(work),
        parked=drafts.parked(work),
        visits_by=visits_by,
        to_reprice=repricings.due(work),
        enquiries=enquiries.waiting(work),
    )


def _to_convene(
    work: Work, hear: tuple[ApplicationLine, ...]
) -> tuple[ApplicationLine, ...]:
    """List what waits for a session, for who sits there and who convenes it."""
    if not work.teller.permissions & {Permission.CONVENE, Permission.VOTE} or not hear:
        return ()
    taken = {one.application_id for one in committee.open_cases(work)}
    return tuple(one for one in hear if one.id not in taken)


def payments(work: Work) -> int:
    """Count the payments to be asked for as Today lists them, in a few milliseconds."""
    rows = _due_rows(work)
    kept = [row for row in rows if row.unallocated]
    count = select(func.count()).select_from(_late_question(work).subquery())
    late = work.session.execute(count).scalar_one()
    return len(rows) - len(kept) + len(_lines(work, kept)) + late


def due_today(work: Work) -> tuple[DueLine, ...]:
    """List all that falls due today and is not paid, however much it is."""
    return _lines(work, work.session.execute(_due_until(work, work.today)).all())


def _due(work: Work) -> tuple[DueLine, ...]:
    """List what falls due today and soon, and is not paid ahead."""
    return _lines(work, _due_rows(work))


def _due_rows(work: Work) -> Sequence[Any]:
    until = work.today + timedelta(days=policy.on(work, work.today).reminder_days)
    return work.session.execute(_due_until(work, until).limit(MOST)).all()


def _due_until(work: Work, until: date) -> Question:
    return (
        select(
            LoanRow.id,
            LoanRow.number,
            LoanRow.borrower,
            InstalmentRow.number.label("turn"),
            StandingRow.instalments,
            LoanRow.method,
            InstalmentRow.due_on,
            StandingRow.unallocated,
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
    )


def _lines(work: Work, rows: Sequence[Any]) -> tuple[DueLine, ...]:
    standings = {
        one.loan.id: one for one in loans.standings(work, {row.id for row in rows})
    }
    found = []
    for loan, number, borrower, turn, many, method, due_on, _kept in rows:
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


def _to_sign(work: Work) -> tuple[PapersToSign, ...]:
    """List what nobody has signed, but for applications that came to nothing."""
    loan_alone = case((PaperRow.application_id.is_(None), PaperRow.loan_id))
    open_ = (
        select(
            func.min(PaperRow.id).label("oldest"),
            func.count().label("many"),
            func.max(PaperRow.loan_id).label("loan"),
        )
        .outerjoin(SignatureRow, SignatureRow.paper_id == PaperRow.id)
        .outerjoin(VoidRow, VoidRow.paper_id == PaperRow.id)
        .outerjoin(ApplicationRow, ApplicationRow.id == PaperRow.application_id)
        .where(
            PaperRow.kind.in_(TO_SIGN),
            SignatureRow.paper_id.is_(None),
            VoidRow.paper_id.is_(None),
            PaperRow.loan_id.is_not(None) | ApplicationRow.stage.not_in(_ENDED),
        )
        .group_by(PaperRow.application_id, loan_alone)
        .subquery()
    )
    rows = work.session.execute(
        select(
            PaperRow.id,
            PaperRow.kind,
            open_.c.many,
            func.coalesce(CustomerRow.name, LoanRow.borrower),
            PaperRow.at,
            PaperRow.application_id,
            open_.c.loan,
        )
        .join(open_, open_.c.oldest == PaperRow.id)
        .outerjoin(ApplicationRow, ApplicationRow.id == PaperRow.application_id)
        .outerjoin(CustomerRow, CustomerRow.id == ApplicationRow.customer_id)
        .outerjoin(LoanRow, LoanRow.id == open_.c.loan)
        .order_by(PaperRow.id)
        .limit(MOST)
    )
    return tuple(
        PapersToSign(paper, kind, count, name, at.date(), application, loan)
        for paper, kind, count, name, at, application, loan in rows
    )
