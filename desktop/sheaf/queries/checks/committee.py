"""Every decision was taken by whom the amount asks for, and is what the votes come to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from sheaf.domain.committee import Authority, Ballot, Body, Choice, authority, outcome
from sheaf.domain.decision import Ruling, Verdict
from sheaf.domain.money import Money
from sheaf.domain.schedule import Method
from sheaf.domain.tier import Tier
from sheaf.queries import committee, policy
from sheaf.queries.checks.fault import Fault
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow, DecisionRow, VisitRow
from sheaf.store.tables.committee import (
    CaseRow,
    CountersignRow,
    RecusalRow,
    VoteRow,
)
from sheaf.store.work import Work

#: Amount, months, rate, method, what the rate is made from, plan, conditions.
Terms = tuple[Money, int, str, str, str, str, str]

#: Rulings after which what was asked for cannot have changed since.
FINAL = frozenset({Ruling.APPROVED.value, Ruling.DECLINED.value})


@dataclass(frozen=True, slots=True)
class _Ruled:
    """A decision, the application it is about, and who decided on so much that day."""

    work: Work
    row: DecisionRow
    asked: ApplicationRow
    by: Authority

    @property
    def subject(self) -> str:
        return f"decision on {self.asked.number}"


def decided_by_a_quorum(work: Work) -> Iterator[Fault]:
    """Prove that nothing above the level was decided without a quorum, nor otherwise."""
    rows = work.session.execute(
        select(DecisionRow, ApplicationRow)
        .join(ApplicationRow, ApplicationRow.id == DecisionRow.application_id)
        .order_by(DecisionRow.id)
    )
    for row, asked in rows.all():
        amount = max(row.amount, asked.amount) if row.verdict in FINAL else row.amount
        by = authority(policy.as_of(work, row.at), amount, Tier(row.tier))
        ruled = _Ruled(work, row, asked, by)
        if row.case_id is not None:
            yield from _by_committee(ruled, row.case_id)
        elif by.body is not Body.APPROVER:
            yield Fault(ruled.subject, by.body.value, Body.APPROVER.value)


def _by_committee(ruled: _Ruled, case_id: int) -> Iterator[Fault]:
    votes = ruled.work.session.scalars(
        select(VoteRow).where(VoteRow.case_id == case_id).order_by(VoteRow.id)
    ).all()
    if len(votes) < ruled.by.quorum:
        yield Fault(ruled.subject, f"{ruled.by.quorum} votes", str(len(votes)))
        return
    barred = _barred(ruled, case_id)
    for vote in votes:
        whose = f"vote of {vote.member_id} on {ruled.asked.number}"
        if vote.at > ruled.row.at:
            yield Fault(whose, f"before {ruled.row.at}", str(vote.at))
        if vote.member_id in barred:
            yield Fault(whose, "a member without a hand in it", str(vote.member_id))
    yield from _as_voted(ruled, case_id, [committee.ballot(one) for one in votes])


def _as_voted(ruled: _Ruled, case_id: int, ballots: list[Ballot]) -> Iterator[Fault]:
    row, signs = ruled.row, _signs(ruled.work, case_id, ruled.row.at)
    method, term = Method(row.method), row.term_months
    wanted = Ballot(Choice.APPROVE, ruled.asked.amount, term, row.rate, method)
    found = outcome(ballots, ruled.by.rule, wanted)
    vetoed = found.ruling is Ruling.APPROVED and not all(signs)
    ruling = Ruling.DECLINED if vetoed else found.ruling
    if row.verdict == Ruling.SENT_BACK.value and ruling is Ruling.APPROVED:
        return  # together the terms voted for did not meet a condition, and nothing is lent
    if row.verdict != ruling.value:
        yield Fault(ruled.subject, ruling.value, row.verdict)
    elif ruling is Ruling.APPROVED:
        told, kept = _told(found), _kept(row, planned=bool(found.plan))
        if told != kept:
            yield Fault(ruled.subject, str(told), str(kept))
        if sum(signs) < ruled.by.signatures:
            missing = f"{ruled.by.signatures} signatures"
            yield Fault(ruled.subject, missing, str(sum(signs)))


def _told(found: Verdict) -> Terms:
    terms = found.amount, found.term_months, str(found.rate), found.method.value
    made = canonical.dump(found.pricing) if found.pricing else ""
    plan = canonical.dump(found.plan) if found.plan else ""
    return (*terms, made, plan, "\n".join(found.conditions))


def _kept(row: DecisionRow, *, planned: bool) -> Terms:
    """Read what was decided; a plan that was proposed is not written on the votes."""
    terms = row.amount, row.term_months, str(row.rate), row.method
    plan = row.plan if planned and row.plan else ""
    return (*terms, row.pricing or "", plan, row.conditions)


def _barred(ruled: _Ruled, case_id: int) -> frozenset[int]:
    """Name who took the application in, looked into it, presented it or stood aside."""
    session, asked = ruled.work.session, ruled.asked
    case = session.get_one(CaseRow, case_id)
    visitors = session.scalars(
        select(VisitRow.teller_id).where(
            VisitRow.application_id == asked.id, VisitRow.at <= ruled.row.at
        )
    )
    aside = session.scalars(
        select(RecusalRow.member_id).where(RecusalRow.case_id == case_id)
    )
    officers = {case.presenter_id, case.co_officer_id} - {None}
    return frozenset({*visitors, *aside, *officers, asked.acceptor_id})


def _signs(work: Work, case_id: int, until: datetime) -> list[bool]:
    query = select(CountersignRow.signs).where(
        CountersignRow.case_id == case_id, CountersignRow.at <= until
    )
    return list(work.session.scalars(query))
