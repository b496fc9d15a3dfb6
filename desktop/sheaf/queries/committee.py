"""Questions about the credit committee: its sessions, their cases, who votes on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select

from sheaf.domain.application import Stage
from sheaf.domain.committee import (
    Authority,
    Ballot,
    Choice,
    Presence,
    approver_max,
    authority,
)
from sheaf.domain.money import Money
from sheaf.domain.policy import Policy
from sheaf.domain.pricing import Pricing
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Planned
from sheaf.domain.teller import Permission
from sheaf.queries import applications, debts, policy, tellers
from sheaf.queries.applications import AWAY, Application, ApplicationLine
from sheaf.queries.tellers import Colleague
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow, DecisionRow
from sheaf.store.tables.committee import (
    AttendanceRow,
    CaseRow,
    SessionEndRow,
    SessionRow,
    VoteRow,
)
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.office import TellerRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work

MOST = 100  # sessions listed
STAGE = 6  # which cell of a case


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session as one line of a list."""

    id: int
    number: str
    held_on: date
    chair: str
    cases: int
    decided: int
    over: bool


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case as one line of an agenda; ``decided`` is its verdict, once there is one."""

    id: int
    session_id: int
    session: str
    application_id: int
    applicant: str
    number: str
    stage: Stage
    amount: Money
    term_months: int
    presenter_id: int
    presenter: str
    votes: int
    decided: str
    approved: Money | None
    over: bool

    @property
    def open(self) -> bool:
        """Whether it may still be voted on."""
        return not (self.decided or self.over) and self.stage is Stage.SUBMITTED


@dataclass(frozen=True, slots=True)
class Attended:
    """Who came to a session, and when they went, if before its end."""

    who: Colleague
    left: datetime | None


@dataclass(frozen=True, slots=True)
class Session:
    """A session with who came to it, and its agenda."""

    id: int
    number: str
    held_on: date
    chair_id: int
    chair: str
    opened: datetime
    ended: datetime | None
    attended: tuple[Attended, ...]
    cases: tuple[CaseLine, ...]

    @property
    def present(self) -> tuple[Colleague, ...]:
        """Who is there, or was to its end."""
        return tuple(one.who for one in self.attended if one.left is None)

    def there(self, at: datetime) -> tuple[Colleague, ...]:
        """Say who was there at a moment and before, and had not gone."""
        stayed = (one for one in self.attended if one.left is None or one.left > at)
        return tuple(one.who for one in stayed)

    @property
    def undecided(self) -> tuple[CaseLine, ...]:
        """The cases that still wait for the votes."""
        return tuple(one for one in self.cases if one.open)


@dataclass(frozen=True, slots=True)
class Vote:
    """A member's vote, when it was cast, and in whose place, if in another's."""

    member_id: int
    member: str
    ballot: Ballot
    at: datetime
    for_id: int | None = None
    acts_for: str = ""


def authority_for(work: Work, application: Application) -> Authority:
    """Say who decides on an application today, and how."""
    tier = debts.tier(work, application.customer_id)
    return authority(policy.on(work, work.today), application.agreement.amount, tier)


def authority_of_loan(work: Work, loan_id: int) -> Authority:
    """Say who decides today on a loan of so much as this one was lent for."""
    loan = work.session.get_one(LoanRow, loan_id)
    tier = debts.tier(work, loan.customer_id)
    return authority(policy.on(work, work.today), loan.principal, tier)


def rules(work: Work) -> Policy:
    """Return the settings by which the committee sits today."""
    return policy.on(work, work.today)


def members(work: Work) -> tuple[Colleague, ...]:
    """List who sits on the committee."""
    return tuple(one for one in seats(work) if Permission.VOTE in one.rights)


def seats(work: Work) -> tuple[Colleague, ...]:
    """List who may come to a session today: members, and who acts for one of them."""
    return tellers.who_may(work, Permission.VOTE)


def directors(work: Work) -> tuple[Colleague, ...]:
    """List who may sign after the committee."""
    return tellers.who_may(work, Permission.COUNTERSIGN)


def one_decides(work: Work, lines: Iterable[ApplicationLine]) -> frozenset[int]:
    """Name the applications on which one approver decides alone."""
    rules = policy.on(work, work.today)
    return frozenset(
        one.id
        for one in lines
        if one.amount <= rules.approver_max
        or one.amount <= approver_max(rules, debts.tier(work, one.customer_id))
    )


def for_session(work: Work) -> tuple[ApplicationLine, ...]:
    """List submitted applications that one approver alone does not decide."""
    submitted = applications.at_stage(work, Stage.SUBMITTED)
    alone = one_decides(work, submitted)
    return tuple(one for one in submitted if one.id not in alone)


def waiting(work: Work) -> tuple[ApplicationLine, ...]:
    """List submitted applications that a committee decides and no agenda has yet."""
    taken = {one.application_id for one in open_cases(work)}
    return tuple(one for one in for_session(work) if one.id not in taken)


def sessions(work: Work) -> tuple[SessionLine, ...]:
    """List the sessions, the latest first."""
    rows = work.session.execute(
        select(
            SessionRow.id,
            SessionRow.number,
            SessionRow.held_on,
            TellerRow.name,
            func.count(CaseRow.id),
            func.count(DecisionRow.id),
            SessionEndRow.session_id,
        )
        .join(TellerRow, TellerRow.id == SessionRow.chair_id)
        .outerjoin(CaseRow, CaseRow.session_id == SessionRow.id)
        .outerjoin(DecisionRow, DecisionRow.case_id == CaseRow.id)
        .outerjoin(SessionEndRow, SessionEndRow.session_id == SessionRow.id)
        .group_by(
            SessionRow.id,
            SessionRow.number,
            SessionRow.held_on,
            TellerRow.name,
            SessionEndRow.session_id,
        )
        .order_by(SessionRow.id.desc())
        .limit(MOST)
    )
    return tuple(SessionLine(*row[:-1], row[-1] is not None) for row in rows)


def session(work: Work, session_id: int) -> Session:
    """Return a session with its agenda."""
    row = work.session.get_one(SessionRow, session_id)
    end = work.session.get(SessionEndRow, session_id)
    return Session(
        row.id,
        row.number,
        row.held_on,
        row.chair_id,
        tellers.names(work)[row.chair_id],
        row.at,
        end.at if end else None,
        attended(work, session_id),
        _cases(work, CaseRow.session_id == session_id),
    )


def attended(work: Work, session_id: int) -> tuple[Attended, ...]:
    """List who came to a session, in the order they were appointed.

    Who was noted as there by mistake never was.
    """
    rows = work.session.scalars(
        select(AttendanceRow)
        .where(AttendanceRow.session_id == session_id)
        .order_by(AttendanceRow.id)
    )
    latest = {row.member_id: row for row in rows}
    left = {
        member: row.at if row.presence == Presence.LEFT.value else None
        for member, row in latest.items()
        if row.presence != Presence.ABSENT.value
    }
    people = tellers.colleagues(work)
    return tuple(Attended(one, left[one.id]) for one in people if one.id in left)


def present(work: Work, session_id: int) -> tuple[Colleague, ...]:
    """List who is in a session."""
    there = attended(work, session_id)
    return tuple(one.who for one in there if one.left is None)


def case_line(work: Work, case_id: int) -> CaseLine:
    """Return one case as a line of its agenda."""
    [found] = _cases(work, CaseRow.id == case_id)
    return found


def open_cases(work: Work) -> tuple[CaseLine, ...]:
    """List the cases of sessions that go on, that are not decided."""
    undecided = DecisionRow.id.is_(None) & SessionEndRow.session_id.is_(None)
    found = _cases(work, undecided)
    return tuple(one for one in found if one.open)


def case_of(work: Work, application_id: int) -> CaseLine | None:
    """Return the case in which an application is, or was last, before the committee."""
    found = _cases(work, CaseRow.application_id == application_id)
    return found[-1] if found else None


def votes(work: Work, case_id: int) -> tuple[Vote, ...]:
    """List the votes on a case, in the order they were cast."""
    rows = work.session.execute(
        select(VoteRow, TellerRow.name, AWAY.name)
        .join(TellerRow, TellerRow.id == VoteRow.member_id)
        .outerjoin(AWAY, AWAY.id == VoteRow.for_id)
        .where(VoteRow.case_id == case_id)
        .order_by(VoteRow.id)
    )
    return tuple(
        Vote(row.member_id, name, ballot(row), row.at, row.for_id, away or "")
        for row, name, away in rows
    )


def voted(work: Work, member_id: int) -> frozenset[int]:
    """Name the cases on which a member has voted."""
    query = select(VoteRow.case_id).where(VoteRow.member_id == member_id)
    return frozenset(work.session.scalars(query))


def ballot(row: VoteRow) -> Ballot:
    """Read a vote back as it was cast."""
    return Ballot(
        Choice(row.choice),
        row.amount,
        row.term_months,
        row.rate,
        Method(row.method),
        tuple(filter(None, row.conditions.splitlines())),
        row.reason,
        canonical.load(Pricing, row.pricing) if row.pricing else None,
        canonical.load(tuple[Planned, ...], row.plan) if row.plan else (),
    )


def voters(work: Work, decision_id: int) -> frozenset[int]:
    """Name who voted for what was decided; nobody where one approver decided."""
    found = work.session.scalars(
        select(VoteRow.member_id)
        .join(DecisionRow, DecisionRow.case_id == VoteRow.case_id)
        .where(DecisionRow.id == decision_id)
    )
    return frozenset(found)


def _cases(work: Work, condition: ColumnElement[bool]) -> tuple[CaseLine, ...]:
    cast = (
        select(func.count())
        .where(VoteRow.case_id == CaseRow.id)
        .correlate(CaseRow)
        .scalar_subquery()
    )
    rows = work.session.execute(
        select(
            CaseRow.id,
            SessionRow.id,
            SessionRow.number,
            ApplicationRow.id,
            CustomerRow.name,
            ApplicationRow.number,
            ApplicationRow.stage,
            ApplicationRow.amount,
            ApplicationRow.term_months,
            CaseRow.presenter_id,
            TellerRow.name,
            cast,
            DecisionRow.verdict,
            DecisionRow.amount,
            SessionEndRow.session_id,
        )
        .join(SessionRow, SessionRow.id == CaseRow.session_id)
        .join(ApplicationRow, ApplicationRow.id == CaseRow.application_id)
        .join(CustomerRow, CustomerRow.id == ApplicationRow.customer_id)
        .join(TellerRow, TellerRow.id == CaseRow.presenter_id)
        .outerjoin(DecisionRow, DecisionRow.case_id == CaseRow.id)
        .outerjoin(SessionEndRow, SessionEndRow.session_id == SessionRow.id)
        .where(condition)
        .order_by(CaseRow.id)
    )
    return tuple(_line(list(row)) for row in rows)


def _line(cells: list[Any]) -> CaseLine:
    *told, verdict, approved, end = cells
    told[STAGE] = Stage(told[STAGE])
    yes = approved if verdict == "approved" else None
    return CaseLine(*[*told, verdict or "", yes, end is not None])
