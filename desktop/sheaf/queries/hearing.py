"""A case before the committee, with all that is known of it: who may vote, and who did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select

from sheaf.domain.agreement import Agreement
from sheaf.domain.committee import (
    Authority,
    Ballot,
    Bar,
    Choice,
    NoQuorum,
    Said,
    VotesMissing,
    by_plan,
    check_votes,
    outcome,
    returned,
    vetoed,
)
from sheaf.domain.condition import Condition
from sheaf.domain.decision import Ruling, Verdict
from sheaf.domain.investigation.limit import Bound
from sheaf.domain.investigation.proposal import Proposed
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission
from sheaf.queries import (
    applications,
    assessment,
    closeness,
    committee,
    delegations,
    investigations,
    notebooks,
    pressures,
    tellers,
)
from sheaf.queries.applications import AWAY, Application, Decision
from sheaf.queries.committee import CaseLine, Session, Vote
from sheaf.queries.pressures import PressureLine
from sheaf.queries.tellers import Colleague
from sheaf.store.tables.committee import CountersignRow, RecusalRow, RemarkRow
from sheaf.store.tables.office import TellerRow
from sheaf.store.work import Work

#: Rights of which one gives a place at the committee's table.
AT_THE_TABLE = frozenset({Permission.VOTE, Permission.COUNTERSIGN})


@dataclass(frozen=True, slots=True)
class Aside:
    """A member or a director who neither votes nor signs on a case, and why not."""

    member_id: int
    name: str
    bar: Bar
    reason: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Who withdrew a note that was wrong, and why."""

    by: str
    why: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What was said on a case, by whom; a note that was wrong is ``withdrawn``."""

    id: int
    kind: Said
    speaker: str
    words: str
    at: datetime
    withdrawn: Withdrawn | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """A director's yes or no to what the committee approved."""

    director_id: int
    director: str
    signs: bool
    reason: str
    at: datetime
    for_id: int | None = None
    acts_for: str = ""


@dataclass(frozen=True, slots=True)
class Investigated:
    """What the committee looks at: the report that was submitted, and what it is made of.

    ``report`` is its paper's id.
    """

    report: int
    officer: str
    told: Submitted

    @property
    def proposed(self) -> Proposed:
        """What the officer proposes, and why it is more than the limit, if it is."""
        return self.told.case.proposed

    @property
    def binding(self) -> Bound:
        """What holds the amount down."""
        return self.told.case.limit.binding.bound


@dataclass(frozen=True, slots=True)
class Hearing:
    """A case with everything that belongs to it.

    ``wanted`` is what is voted on; ``voters`` are the members present who may vote, or who
    acts for one of them, and who has voted and gone; ``aside`` is everybody, there or not,
    who may neither vote nor sign; ``taken`` are those in whose place nobody votes or signs
    any more. ``standing`` are the conditions that the terms voted for do not meet together,
    though each vote met them.
    """

    line: CaseLine
    session: Session
    application: Application
    wanted: Agreement
    authority: Authority
    voters: tuple[Colleague, ...]
    aside: tuple[Aside, ...]
    taken: frozenset[int]
    votes: tuple[Vote, ...]
    remarks: tuple[Remark, ...]
    signatures: tuple[Signature, ...]
    pressures: tuple[PressureLine, ...]
    decision: Decision | None
    standing: tuple[Condition, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """Who is present, may vote, and has not."""
        voted = {one.member_id for one in self.votes}
        return tuple(one.name for one in self.voters if one.id not in voted)

    @property
    def asked(self) -> Ballot:
        """A yes to what was asked for, as it stands."""
        return yes(self.application, self.application.agreement)

    @property
    def proposed(self) -> Ballot:
        """A yes to what is voted on, as it stands."""
        return yes(self.application, self.wanted)

    def by(self, ballot: Ballot) -> Agreement:
        """Say what a vote in favour would have agreed on."""
        told = ballot.amount, ballot.rate, ballot.term_months
        if not ballot.departs(self.wanted):
            return self.wanted.revised(*told)
        terms = self.application.agreement.turned(ballot.method).revised(*told)
        return terms.with_plan(ballot.plan)

    @property
    def veto(self) -> Signature | None:
        """The director's no, if one was said."""
        return next((one for one in self.signatures if not one.signs), None)

    @property
    def signed(self) -> int:
        """How many directors have signed."""
        return sum(one.signs for one in self.signatures)

    @property
    def unsigned(self) -> int:
        """How many directors have still to sign what is approved, once all have voted."""
        if self.verdict.ruling is not Ruling.APPROVED:
            return 0
        return max(self.authority.signatures - self.signed, 0)

    @property
    def counted(self) -> Verdict:
        """Say what the votes come to before any director says no: a yes that can be."""
        found = self.voted
        return returned(found, "") if self.standing else found

    @property
    def voted(self) -> Verdict:
        """Count the votes, be it decidable or not; refuse while some are missing."""
        voted = [one.member for one in self.votes]
        check_votes(self.authority, [one.name for one in self.voters], voted)
        ballots = [one.ballot for one in self.votes]
        return by_plan(outcome(ballots, self.authority.rule, self.asked), self.wanted)

    @property
    def verdict(self) -> Verdict:
        """Say what is decided as things stand."""
        found = self.counted
        return vetoed(found, self.veto.reason) if self.veto else found


def hearing(work: Work, case_id: int) -> Hearing:
    """Return a case with everything that belongs to it."""
    line = committee.case_line(work, case_id)
    session = committee.session(work, line.session_id)
    application = applications.one(work, line.application_id)
    seats = _seats(work)
    table = _table(work, line, session.present)
    aside = _aside(work, line, application, seats, table)
    barred = {one.member_id for one in aside}
    there = {one.id for one in session.present} | {one.member_id for one in table.votes}
    decided = applications.decisions(work, application.id)
    made = next((one for one in decided if one.case_id == case_id), None)
    found = Hearing(
        line=line,
        session=session,
        application=application,
        wanted=_voted_on(work, application, made),
        authority=committee.authority_for(work, application),
        voters=tuple(
            one.who
            for one in session.attended
            if one.who.id in there and one.who.id not in barred
        ),
        aside=aside,
        taken=table.taken | barred,
        votes=table.votes,
        remarks=_remarks(work, case_id),
        signatures=table.signatures,
        pressures=pressures.lines(work, application.id),
        decision=made,
    )
    return replace(found, standing=_standing(work, found))


def investigated(work: Work, application: Application) -> Investigated | None:
    """Return what was submitted of an investigation; nothing where there was none."""
    found = notebooks.latest(work, application.id)
    report = investigations.report_of(work, application.id)
    if found is None or found.submitted is None or report is None:
        return None
    told = investigations.standing(work, application, found)
    return Investigated(report, found.officer, told)


def wanted(application: Application, told: Investigated | None) -> Agreement:
    """Say what is to be decided on: what the report proposes, or else what was asked for.

    Nothing is taken from a report that proposes nothing, or what cannot be lent so.
    """
    if told is None or not told.proposed.agreement.amount or not told.proposed.lendable:
        return application.agreement
    return told.proposed.agreement


def remark(work: Work, remark_id: int) -> Remark:
    """Return one note of what was said."""
    case = work.session.get_one(RemarkRow, remark_id).case_id
    return next(one for one in _remarks(work, case) if one.id == remark_id)


def proposals(work: Work, application_ids: Iterable[int]) -> dict[int, Money]:
    """Say of which applications the report proposes less than was asked for, and what."""
    found: dict[int, Money] = {}
    for one in application_ids:
        application = applications.one(work, one)
        amount = investigations.proposed(work, application)
        if amount and amount != application.agreement.amount:
            found[one] = amount
    return found


def to_vote(work: Work) -> tuple[CaseLine, ...]:
    """List the cases on which whoever asks still has a vote.

    Most have none, and are told so by one question.
    """
    me = work.teller
    if Permission.VOTE not in me.permissions:
        return ()
    cases = committee.open_cases(work)
    if not cases:
        return ()
    voted = committee.voted(work, me.id)
    seats = _seats(work)
    return tuple(
        one for one in cases if one.id not in voted and _may_vote(work, one, seats)
    )


def yes(application: Application, agreement: Agreement) -> Ballot:
    """Vote for these terms; the rate asked for keeps what it is made from."""
    asked = application.agreement.rate
    same = agreement.rate.yearly == asked.yearly
    return Ballot(
        Choice.APPROVE,
        agreement.amount,
        agreement.term_months,
        agreement.rate,
        agreement.method,
        pricing=application.asked_pricing if same else None,
    )


def _standing(work: Work, found: Hearing) -> tuple[Condition, ...]:
    """Judge what the votes of a case that is open come to, once all are cast."""
    if not found.line.open or found.veto:
        return ()
    try:
        verdict = found.voted
    except (NoQuorum, VotesMissing):
        return ()
    if verdict.ruling is not Ruling.APPROVED:
        return ()
    agreement = found.application.ruled(verdict)
    return assessment.standing(assessment.judged(work, found.application, agreement))


def _voted_on(work: Work, application: Application, made: Decision | None) -> Agreement:
    if made is not None:
        return application.decided(made)
    return wanted(application, investigated(work, application))


def _may_vote(work: Work, line: CaseLine, seats: Mapping[int, Colleague]) -> bool:
    application = applications.one(work, line.application_id)
    table = _table(work, line, committee.present(work, line.session_id))
    aside = _aside(work, line, application, seats, table)
    return work.teller.id not in {one.member_id for one in aside}


def _seats(work: Work) -> dict[int, Colleague]:
    """Name everybody who votes or signs, in their own name or in another's."""
    return {
        one.id: one
        for one in tellers.colleagues(work)
        if one.active and (one.rights | one.lent) & AT_THE_TABLE
    }


@dataclass(frozen=True, slots=True)
class _Table:
    """Who is there, who voted or signed, and for whom."""

    present: frozenset[int]
    votes: tuple[Vote, ...]
    signatures: tuple[Signature, ...]

    @property
    def spoken(self) -> frozenset[int]:
        """Who has voted or signed, whether in their own name or in another's."""
        voted = {one.member_id for one in self.votes}
        return frozenset(voted | {one.director_id for one in self.signatures})

    @property
    def acted_for(self) -> frozenset[int]:
        """Those in whose place somebody has voted or signed."""
        places = [one.for_id for one in self.votes]
        places += [one.for_id for one in self.signatures]
        return frozenset(one for one in places if one is not None)

    @property
    def taken(self) -> frozenset[int]:
        """Those in whose place nobody acts: they are there, or it was done."""
        return self.present | self.spoken | self.acted_for


def _table(work: Work, line: CaseLine, present: Sequence[Colleague]) -> _Table:
    there = frozenset(one.id for one in present)
    return _Table(there, committee.votes(work, line.id), _signatures(work, line.id))


def _aside(
    work: Work,
    case: CaseLine,
    application: Application,
    seats: Mapping[int, Colleague],
    table: _Table,
) -> tuple[Aside, ...]:
    """Name who does not vote or sign, each with the plainest reason."""
    bars = dict.fromkeys(table.acted_for, (Bar.ACTED_FOR, ""))
    for row in work.session.scalars(
        select(RecusalRow).where(RecusalRow.case_id == case.id)
    ):
        bars[row.member_id] = Bar.STOOD_ASIDE, row.reason
    for one in closeness.colleagues(work, application):
        bars[one] = Bar.RELATED, ""
    for one in applications.investigators(work, application):
        bars[one] = Bar.INVESTIGATED, ""
    bars[application.acceptor_id] = Bar.ACCEPTED, ""
    bars[case.presenter_id] = Bar.PRESENTS, ""
    for one in _seatless(work, application, seats, table.taken | bars.keys()):
        if one not in table.spoken:
            bars.setdefault(one, (Bar.NO_SEAT, ""))
    known = (one for one in sorted(bars) if one in seats)
    return tuple(Aside(one, seats[one].name, *bars[one]) for one in known)


def _seatless(
    work: Work,
    application: Application,
    seats: Mapping[int, Colleague],
    taken: AbstractSet[int],
) -> set[int]:
    """Name who could only act for others, where there is nobody left to act for."""
    deputies = {one.id for one in seats.values() if not one.rights & AT_THE_TABLE}
    if not deputies:
        return deputies
    amount = application.agreement.amount
    return deputies - {
        one.deputy_id
        for one in delegations.held(work)
        if one.rights & AT_THE_TABLE and one.principal_id not in taken
        if amount <= one.most
    }


def _remarks(work: Work, case_id: int) -> tuple[Remark, ...]:
    names = tellers.names(work)
    rows = work.session.scalars(
        select(RemarkRow).where(RemarkRow.case_id == case_id).order_by(RemarkRow.id)
    ).all()
    answered = {
        row.withdraws_id: Withdrawn(names[row.speaker_id], row.words) for row in rows
    }
    return tuple(
        Remark(
            row.id,
            Said(row.kind),
            names[row.speaker_id],
            row.words,
            row.at,
            answered.get(row.id),
        )
        for row in rows
        if row.withdraws_id is None
    )


def _signatures(work: Work, case_id: int) -> tuple[Signature, ...]:
    rows = work.session.execute(
        select(CountersignRow, TellerRow.name, AWAY.name)
        .join(TellerRow, TellerRow.id == CountersignRow.director_id)
        .outerjoin(AWAY, AWAY.id == CountersignRow.for_id)
        .where(CountersignRow.case_id == case_id)
        .order_by(CountersignRow.at)
    )
    return tuple(
        Signature(
            row.director_id, name, row.signs, row.reason, row.at, row.for_id, away or ""
        )
        for row, name, away in rows
    )
