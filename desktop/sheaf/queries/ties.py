"""Questions about who guarantees whom, and for how much, outside groups."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from sheaf.domain.application import LAST, Stage
from sheaf.domain.guarantee import Given, Ties, ties
from sheaf.domain.loan import Status
from sheaf.domain.money import Money, total
from sheaf.domain.relation import Relation
from sheaf.queries.loans import PAID_OUT_ON
from sheaf.store.asking import Line, Question
from sheaf.store.tables.applications import ApplicationRow, DecisionRow, GuarantorRow
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.people import LinkRow
from sheaf.store.work import Work

#: An application at one of these binds no guarantor, or its loan says what it binds to.
OVER = {stage.value for stage in LAST} | {Stage.SETTLED.value}


def around(work: Work, people: Iterable[int], application_id: int) -> Ties:
    """Gather the guarantees these people and their spouses give, but for one application.

    What was applied for counts like what runs: two applications at once would pass
    otherwise.
    """
    couples = _couples(work, people)
    givers = {person for couple in couples for person in couple} | set(people)
    given_ = _binding(work, givers, application_id)
    borrowers = {one.borrower for one in given_}
    return ties(given_, couples | _couples(work, borrowers))


def carried(work: Work, guarantor_id: int, application_id: int) -> Money:
    """Add up what a person and their spouse answer for here, but for one application."""
    house = {guarantor_id}.union(*_couples(work, [guarantor_id]))
    return total(one.amount for one in _binding(work, house, application_id))


def given(work: Work, customer_id: int) -> Money:
    """Add up what a customer answers for here."""
    return total(one.amount for one in _binding(work, {customer_id}, 0))


def _couples(work: Work, people: Iterable[int]) -> set[tuple[int, int]]:
    rows = work.session.execute(
        select(LinkRow.customer_id, LinkRow.other_id).where(
            LinkRow.customer_id.in_(set(people)), LinkRow.relation == Relation.SPOUSE.value
        )
    )
    return {(min(pair), max(pair)) for pair in rows}


def _binding(work: Work, givers: set[int], application_id: int) -> list[Given]:
    """Find what these people answer for: what is left of a loan, or was asked for."""
    rows = work.session.execute(
        _guarantees().where(
            GuarantorRow.customer_id.in_(givers),
            GuarantorRow.application_id != application_id,
        )
    )
    return [
        _lent(row) if row.loan else _applied_for(row)
        for row in rows
        if (row.status == Status.ACTIVE.value if row.loan else row.stage not in OVER)
    ]


def _lent(row: Line) -> Given:
    return Given(row.guarantor, row.borrower, row.loan, row.left, lent=True)


def _applied_for(row: Line) -> Given:
    amount = row.asked if row.decided is None else row.decided
    return Given(row.guarantor, row.borrower, row.number, amount, lent=False)


def _guarantees() -> Question:
    approved = DecisionRow.verdict == "approved"
    return (
        select(
            GuarantorRow.customer_id.label("guarantor"),
            ApplicationRow.customer_id.label("borrower"),
            ApplicationRow.number,
            ApplicationRow.amount.label("asked"),
            DecisionRow.amount.label("decided"),
            LoanRow.number.label("loan"),
            StandingRow.status,
            StandingRow.outstanding.label("left"),
            ApplicationRow.stage,
        )
        .join(ApplicationRow, ApplicationRow.id == GuarantorRow.application_id)
        .outerjoin(DecisionRow, (DecisionRow.id == ApplicationRow.decision_id) & approved)
        .outerjoin(LoanRow, PAID_OUT_ON)
        .outerjoin(StandingRow, StandingRow.loan_id == LoanRow.id)
    )
