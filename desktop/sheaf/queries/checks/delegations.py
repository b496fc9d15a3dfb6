"""Whoever voted, signed or decided in another's place had been given to, on so much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from sheaf.domain.money import ZERO, Money
from sheaf.queries import delegations
from sheaf.queries.checks.fault import Fault
from sheaf.queries.delegations import Delegation
from sheaf.store.tables.applications import ApplicationRow, DecisionRow
from sheaf.store.tables.committee import CaseRow, CountersignRow, VoteRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class _Act:
    """What somebody did in another's place, when, and on how much."""

    number: str
    deputy_id: int
    principal_id: int | None
    at: datetime
    amount: Money

    def within(self, one: Delegation) -> bool:
        if (one.deputy_id, one.principal_id) != (self.deputy_id, self.principal_id):
            return False
        held = one.since <= self.at.date() <= one.until
        kept = one.ended is None or self.at <= one.ended
        return held and kept and self.amount <= one.most


def acted_within(work: Work) -> Iterator[Fault]:
    """Prove that every act in another's place was covered by what was given for it."""
    acts = [*_votes(work), *_signatures(work), *_decisions(work)]
    given = delegations.every(work) if acts else ()
    for one in acts:
        if not any(one.within(other) for other in given):
            told = f"{one.deputy_id} for {one.principal_id} on {one.number}"
            yield Fault(told, "given for that day and amount", f"{one.at} {one.amount}")


def _votes(work: Work) -> Iterator[_Act]:
    rows = work.session.execute(
        select(VoteRow, ApplicationRow.number)
        .join(CaseRow, CaseRow.id == VoteRow.case_id)
        .join(ApplicationRow, ApplicationRow.id == CaseRow.application_id)
        .where(VoteRow.for_id.is_not(None))
    )
    for row, number in rows:
        yield _Act(number, row.member_id, row.for_id, row.at, row.amount)


def _signatures(work: Work) -> Iterator[_Act]:
    """Say who signed for whom: what they sign was approved, and stands on the decision."""
    rows = work.session.execute(
        select(CountersignRow, ApplicationRow.number, DecisionRow.amount)
        .join(CaseRow, CaseRow.id == CountersignRow.case_id)
        .join(ApplicationRow, ApplicationRow.id == CaseRow.application_id)
        .outerjoin(DecisionRow, DecisionRow.case_id == CaseRow.id)
        .where(CountersignRow.for_id.is_not(None))
    )
    for row, number, amount in rows:
        yield _Act(number, row.director_id, row.for_id, row.at, amount or ZERO)


def _decisions(work: Work) -> Iterator[_Act]:
    rows = work.session.execute(
        select(DecisionRow, ApplicationRow.number)
        .join(ApplicationRow, ApplicationRow.id == DecisionRow.application_id)
        .where(DecisionRow.for_id.is_not(None))
    )
    for row, number in rows:
        yield _Act(number, row.teller_id, row.for_id, row.at, row.amount)
