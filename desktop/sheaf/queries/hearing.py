"""A case before the committee, with all that is known of it: who may vote, and who did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from sheaf.domain.committee import (
    Authority,
    Ballot,
    Bar,
    Choice,
    Said,
    check_votes,
    outcome,
    vetoed,
)
from sheaf.domain.decision import Verdict
from sheaf.domain.errors import Refused
from sheaf.queries import applications, committee, tellers
from sheaf.queries.applications import Application, Decision
from sheaf.queries.committee import CaseLine, Session, Vote
from sheaf.queries.tellers import Colleague
from sheaf.store.tables.applications import MemberRow
from sheaf.store.tables.committee import CaseRow, CountersignRow, RecusalRow, RemarkRow
from sheaf.store.tables.office import TellerRow
from sheaf.store.tables.people import LinkRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Aside:
    """A member or a director who neither votes nor signs on a case, and why not."""

    member_id: int
    name: str
    bar: Bar
    reason: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What was said on a case, by whom."""

    id: int
    kind: Said
    speaker: str
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Signature:
    """A director's yes or no to what the committee approved."""

    director_id: int
    director: str
    signs: bool
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Hearing:
    """A case with everything that belongs to it.

    ``voters`` are the members present who may vote; ``aside`` is everybody, there or not,
    who may neither vote nor sign.
    """

    line: CaseLine
    session: Session
    application: Application
    presenter_id: int
    authority: Authority
    voters: tuple[Colleague, ...]
    aside: tuple[Aside, ...]
    votes: tuple[Vote, ...]
    remarks: tuple[Remark, ...]
    signatures: tuple[Signature, ...]
    decision: Decision | None

    @property
    def missing(self) -> tuple[str, ...]:
        """Who is present, may vote, and has not."""
        voted = {one.member_id for one in self.votes}
        return tuple(one.name for one in self.voters if one.id not in voted)

    @property
    def asked(self) -> Ballot:
        """A yes to what was asked for, as it stands."""
        return asked(self.application)

    @property
    def veto(self) -> Signature | None:
        """The director's no, if one was said."""
        return next((one for one in self.signatures if not one.signs), None)

    @property
    def signed(self) -> int:
        """How many directors have signed."""
        return sum(one.signs for one in self.signatures)

    @property
    def counted(self) -> Verdict:
        """Count the votes, before any director says no; refuse while some are missing."""
        voted = [one.member for one in self.votes]
        check_votes(self.authority, [one.name for one in self.voters], voted)
        ballots = [one.ballot for one in self.votes]
        method = self.application.agreement.method
        return outcome(ballots, self.authority.rule, self.asked, method)

    @property
    def verdict(self) -> Verdict:
        """Say what is decided as things stand."""
        found = self.counted
        return vetoed(found, self.veto.reason) if self.veto else found

    @property
    def foreseen(self) -> Verdict | None:
        """Say what is decided as things stand; nothing while votes are missing."""
        try:
            return self.verdict
        except Refused:
            return None


def hearing(work: Work, case_id: int) -> Hearing:
    """Return a case with everything that belongs to it."""
    line = committee.case_line(work, case_id)
    session = committee.session(work, line.session_id)
    application = applications.one(work, line.application_id)
    row = work.session.get_one(CaseRow, case_id)
    aside = _aside(work, row, application)
    barred = {one.member_id for one in aside}
    decided = applications.decisions(work, application.id)
    return Hearing(
        line=line,
        session=session,
        application=application,
        presenter_id=row.presenter_id,
        authority=committee.authority_for(work, application.agreement.amount),
        voters=tuple(one for one in session.present if one.id not in barred),
        aside=aside,
        votes=committee.votes(work, case_id),
        remarks=_remarks(work, case_id),
        signatures=_signatures(work, case_id),
        decision=next((one for one in decided if one.case_id == case_id), None),
    )


def to_vote(work: Work) -> tuple[CaseLine, ...]:
    """List the cases on which whoever asks still has a vote."""
    me = work.teller.id
    if me not in {one.id for one in committee.members(work)}:
        return ()
    return tuple(one for one in committee.open_cases(work) if _awaits(work, one, me))


def asked(application: Application) -> Ballot:
    """Vote for what an application asks, as it stands."""
    wanted = application.agreement
    return Ballot(Choice.APPROVE, wanted.amount, wanted.term_months, wanted.rate)


def _awaits(work: Work, line: CaseLine, member: int) -> bool:
    if any(one.member_id == member for one in committee.votes(work, line.id)):
        return False
    application = applications.one(work, line.application_id)
    row = work.session.get_one(CaseRow, line.id)
    return member not in {one.member_id for one in _aside(work, row, application)}


def _aside(work: Work, case: CaseRow, application: Application) -> tuple[Aside, ...]:
    """Name who does not vote or sign, each with the plainest reason."""
    bars = dict[int, tuple[Bar, str]]()
    for row in work.session.scalars(
        select(RecusalRow).where(RecusalRow.case_id == case.id)
    ):
        bars[row.member_id] = Bar.STOOD_ASIDE, row.reason
    for one in _related(work, application):
        bars[one] = Bar.RELATED, ""
    for one in applications.investigators(work, application):
        bars[one] = Bar.INVESTIGATED, ""
    bars[application.acceptor_id] = Bar.ACCEPTED, ""
    bars[case.presenter_id] = Bar.PRESENTS, ""
    seats = (*committee.members(work), *committee.directors(work))
    names = {one.id: one.name for one in seats}
    return tuple(Aside(one, names[one], *bars[one]) for one in sorted(bars) if one in names)


def _related(work: Work, application: Application) -> frozenset[int]:
    """Name the colleagues whose own file is in the case, or linked to one that is."""
    rows = work.session.execute(
        select(TellerRow.id, TellerRow.customer_id).where(
            TellerRow.customer_id.is_not(None)
        )
    )
    files = {customer: teller for teller, customer in rows}
    people = _people(work, application)
    linked = work.session.scalars(
        select(LinkRow.customer_id).where(
            LinkRow.customer_id.in_(files), LinkRow.other_id.in_(people)
        )
    )
    return frozenset(files[one] for one in {*linked, *(people & files.keys())})


def _people(work: Work, application: Application) -> set[int]:
    found = {application.customer_id}
    found |= {one.customer_id for one in application.guarantors}
    found |= {one.owner_id for one in application.collateral}
    if application.group_id is not None:
        query = select(MemberRow.customer_id)
        found |= set(
            work.session.scalars(query.where(MemberRow.group_id == application.group_id))
        )
    return found


def _remarks(work: Work, case_id: int) -> tuple[Remark, ...]:
    names = tellers.names(work)
    rows = work.session.scalars(
        select(RemarkRow).where(RemarkRow.case_id == case_id).order_by(RemarkRow.id)
    )
    return tuple(
        Remark(row.id, Said(row.kind), names[row.speaker_id], row.words, row.at)
        for row in rows
    )


def _signatures(work: Work, case_id: int) -> tuple[Signature, ...]:
    names = tellers.names(work)
    rows = work.session.scalars(
        select(CountersignRow)
        .where(CountersignRow.case_id == case_id)
        .order_by(CountersignRow.at)
    )
    return tuple(
        Signature(row.director_id, names[row.director_id], row.signs, row.reason, row.at)
        for row in rows
    )
