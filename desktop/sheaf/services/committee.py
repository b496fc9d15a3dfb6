"""Sessions of the credit committee: convened, talked over, voted on, decided, ended.

Whatever is written here is written once: who came, what was said, how each voted. Whoever
votes or signs at somebody else's desk gave a password of their own to whoever calls.
"""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.application import NotMet
from sheaf.domain.committee import (
    Ballot,
    Barred,
    BeyondAuthority,
    Body,
    CaseDecided,
    ChairStays,
    Choice,
    NoVeto,
    Presence,
    Said,
    SignaturesMissing,
    VotedAlready,
    check_ballot,
    returned,
    seated,
)
from sheaf.domain.decision import Ruling
from sheaf.domain.errors import Gone, Missing, NotAllowed, Refused
from sheaf.domain.product import check_choice
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import assessment, committee, policy
from sheaf.queries.committee import Session
from sheaf.queries.hearing import Hearing, hearing
from sheaf.services import approvals, committee_papers, delegations, numbering
from sheaf.services.acts import once
from sheaf.services.approvals import Decided
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.committee import (
    AttendanceRow,
    CaseRow,
    CountersignRow,
    RecusalRow,
    RemarkRow,
    SessionEndRow,
    SessionRow,
    VoteRow,
)
from sheaf.store.work import Work


@dataclass(eq=False)
class TooFewMembers(Refused):
    """The committee has fewer members than the office has set."""

    members: int
    least: int
    field = "present"


@dataclass(frozen=True, slots=True)
class Convening:
    """Who chairs a session, who is present, and which applications are on its agenda."""

    chair_id: int
    present: tuple[int, ...]
    applications: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Convened:
    """The session and its number."""

    id: int
    number: str


@once
def convene(work: Work, convening: Convening) -> Convened:
    """Open a session today, with an agenda and those who are there."""
    work.require(Permission.CONVENE)
    _check_members(work, convening)
    waiting = {one.id: one for one in committee.waiting(work)}
    if not convening.applications:
        raise Missing("applications")
    number = numbering.give(work, "session")
    row = SessionRow(
        number=number,
        held_on=work.today,
        chair_id=convening.chair_id,
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.session.flush()
    for one in dict.fromkeys(convening.applications):
        if one not in waiting:
            raise Gone("application")
        _put_on(work, row.id, one)
    for one in sorted({convening.chair_id, *convening.present}):
        _attend(work, row.id, one)
    work.note("committee.convene", number, after=convening)
    return Convened(row.id, number)


def attend(work: Work, session_id: int, member_id: int) -> None:
    """Note that another member has come in, or is back."""
    session = _going_on(work, session_id)
    _check_seat(work, member_id)
    if member_id not in {one.id for one in session.present}:
        _attend(work, session_id, member_id)
        work.note("committee.attend", session.number, after=member_id)


def leave(work: Work, session_id: int, member_id: int, presence: Presence) -> None:
    """Note that a member went away, or was never there; the others vote without them.

    Who chairs it stays, and who has voted in it was there.
    """
    session = _going_on(work, session_id)
    there = {one.id: one.name for one in session.present}
    if member_id not in there:
        raise Gone("member_id")
    if member_id == session.chair_id:
        raise ChairStays(session.chair)
    if presence is Presence.ABSENT and _has_voted(work, session, member_id):
        raise VotedAlready(there[member_id])
    _attend(work, session_id, member_id, presence)
    work.note(f"committee.{presence.value}", session.number, after=member_id)


def remark(work: Work, case_id: int, kind: Said, speaker_id: int, words: str) -> None:
    """Note what was said on a case: the presentation, a question, an answer."""
    _sits_there(work)
    found = _open(work, case_id)
    if not words.strip():
        raise Missing("words")
    row = RemarkRow(
        case_id=case_id,
        kind=kind.value,
        speaker_id=speaker_id,
        words=words.strip(),
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.note(f"committee.{kind.value}", found.application.number, after=words.strip())


def withdraw_remark(work: Work, remark_id: int, reason: str) -> None:
    """Withdraw a note that was wrong: it stays as it is, and this stands beside it."""
    _sits_there(work)
    meant = work.session.get_one(RemarkRow, remark_id)
    found = _open(work, meant.case_id)
    if remark_id not in {one.id for one in found.remarks if one.withdrawn is None}:
        raise Gone("remark")
    if not reason.strip():
        raise Missing("reason")
    row = RemarkRow(
        case_id=meant.case_id,
        withdraws_id=remark_id,
        kind=Said.WITHDRAWAL.value,
        speaker_id=work.teller.id,
        words=reason.strip(),
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    number = found.application.number
    work.note("committee.withdrawal", number, before=meant.words, why=reason.strip())


def stand_aside(work: Work, case_id: int, member: Teller, reason: str) -> None:
    """Note that a member does not vote on a case, by their own word; a vote stays cast.

    Nobody is sent away by another: who says no could be.
    """
    _sits_there(work)
    found = _open(work, case_id)
    if not reason.strip():
        raise Missing("reason")
    _check_free(found, member.id)
    row = RecusalRow(
        case_id=case_id,
        member_id=member.id,
        reason=reason.strip(),
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.note("committee.aside", found.application.number, after=member.name, why=reason)


@once
def vote(work: Work, case_id: int, member: Teller, ballot: Ballot) -> int:
    """Cast a member's one vote on a case; who votes is present. Return how many have."""
    _sits_there(work)
    found, ballot = _open(work, case_id), ballot.tidied()
    _check_free(found, member.id)
    for_id = _acts(work, found, member, Permission.VOTE)
    if found.signatures:
        raise CaseDecided
    check_ballot(ballot, found.application.agreement, found.wanted, work.today)
    if ballot.choice is Choice.APPROVE:
        _check_terms(work, found, ballot)
    if member.id not in {one.id for one in found.session.present}:
        _attend(work, found.session.id, member.id)
    row = VoteRow(
        case_id=case_id,
        member_id=member.id,
        for_id=for_id,
        choice=ballot.choice.value,
        amount=ballot.amount,
        term_months=ballot.term_months,
        rate=ballot.rate,
        method=ballot.method.value,
        pricing=canonical.dump(ballot.pricing) if ballot.pricing else None,
        plan=canonical.dump(ballot.plan) if ballot.plan else None,
        conditions="\n".join(ballot.conditions),
        reason=ballot.reason,
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    subject = f"{found.application.number} {member.name}"
    work.note("committee.vote", subject, after=ballot)
    return len(found.votes) + 1


@once
def countersign(
    work: Work, case_id: int, director: Teller, *, signs: bool, reason: str
) -> int:
    """Sign what the committee approves, or say no to it; return how many have signed."""
    _sits_there(work, Permission.COUNTERSIGN)
    if director.id not in {one.id for one in committee.directors(work)}:
        raise NotAllowed(Permission.COUNTERSIGN.value)
    found = _open(work, case_id)
    if not found.authority.may_refuse:
        raise NoVeto
    if found.counted.ruling is not Ruling.APPROVED:
        raise Gone("approval")
    if not signs and not reason.strip():
        raise Missing("reason")
    _check_signer(found, director)
    for_id = _acts(work, found, director, Permission.COUNTERSIGN)
    row = CountersignRow(
        case_id=case_id,
        director_id=director.id,
        for_id=for_id,
        signs=signs,
        reason=reason.strip(),
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    subject = f"{found.application.number} {director.name}"
    work.note("committee.sign", subject, after=signs, why=reason.strip())
    return found.signed + signs


@once
def decide(work: Work, case_id: int, why: str = "") -> Decided:
    """Count the votes, and write down what they come to: it binds the contract.

    Terms of which each was voted for may be such that nobody may decide on them together:
    the case goes back then, and ``why`` names what they do not meet.
    """
    work.require(Permission.CONVENE)
    found = _open(work, case_id)
    rules = policy.on(work, work.today)
    if found.authority.body is Body.NOBODY:
        amount = found.application.agreement.amount
        raise BeyondAuthority(amount, rules.business_committee_max)
    verdict = returned(found.verdict, why) if found.standing else found.verdict
    if found.standing and not why.strip():
        raise NotMet(found.standing)
    if missing := found.unsigned:
        raise SignaturesMissing(missing)
    return approvals.rule(work, found.application, verdict, case_id=case_id)


def end(work: Work, session_id: int) -> None:
    """End a session: what was not decided is put off, and waits for the next one.

    Its minutes are made there and then: who had to stand aside is what it was that day.
    """
    session = _going_on(work, session_id)
    row = SessionEndRow(session_id=session_id, at=work.now, teller_id=work.teller.id)
    work.session.add(row)
    work.session.flush()
    committee_papers.minutes(work, session_id)
    work.note("committee.end", session.number, after=len(session.undecided))


def _going_on(work: Work, session_id: int) -> Session:
    work.require(Permission.CONVENE)
    session = committee.session(work, session_id)
    if session.ended is not None:
        raise CaseDecided
    return session


def _has_voted(work: Work, session: Session, member_id: int) -> bool:
    cases = {one.id for one in session.cases}
    return not cases.isdisjoint(committee.voted(work, member_id))


def _check_members(work: Work, convening: Convening) -> None:
    least = policy.on(work, work.today).committee_min
    if (seats := len(committee.members(work))) < least:
        raise TooFewMembers(seats, least)
    for one in (convening.chair_id, *convening.present):
        _check_seat(work, one)


def _check_seat(work: Work, member_id: int) -> None:
    if member_id not in {one.id for one in committee.seats(work)}:
        raise NotAllowed(Permission.VOTE.value)


def _sits_there(work: Work, right: Permission = Permission.VOTE) -> None:
    """Refuse a desk at which nobody of the committee sits."""
    if not seated(work.teller.permissions, right):
        raise NotAllowed(Permission.CONVENE.value)


def _open(work: Work, case_id: int) -> Hearing:
    found = hearing(work, case_id)
    if not found.line.open:
        raise CaseDecided
    return found


def _acts(work: Work, found: Hearing, person: Teller, right: Permission) -> int | None:
    """Say in whose place somebody votes or signs: of nobody who is there, or barred."""
    amount = found.application.agreement.amount
    return delegations.use(work, person, right, amount, found.taken)


def _check_terms(work: Work, found: Hearing, ballot: Ballot) -> None:
    """Refuse a vote for terms that could not be decided: a vote is never cast again."""
    application = found.application
    check_choice(application.product, ballot.method, application.security)
    agreement = found.by(ballot)
    approvals.check_drawn(work, agreement, ballot.pricing)
    judged = assessment.judged(work, application, agreement)
    if standing := assessment.standing(judged):
        raise NotMet(standing)


def _check_free(found: Hearing, member_id: int) -> None:
    for one in found.aside:
        if one.member_id == member_id:
            raise Barred(one.name, one.bar)
    for vote in found.votes:
        if vote.member_id == member_id:
            raise VotedAlready(vote.member)


def _check_signer(found: Hearing, director: Teller) -> None:
    """Refuse whoever voted, had a hand in the case, or has signed it."""
    _check_free(found, director.id)
    if any(one.director_id == director.id for one in found.signatures):
        raise VotedAlready(director.name)


def _put_on(work: Work, session_id: int, application_id: int) -> None:
    asked = work.session.get_one(ApplicationRow, application_id)
    work.session.add(
        CaseRow(
            session_id=session_id,
            application_id=application_id,
            presenter_id=asked.officer_id,
            co_officer_id=asked.co_officer_id,
        )
    )


def _attend(
    work: Work, session_id: int, member_id: int, presence: Presence = Presence.CAME
) -> None:
    work.session.add(
        AttendanceRow(
            session_id=session_id,
            member_id=member_id,
            presence=presence.value,
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.session.flush()
