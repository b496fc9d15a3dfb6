"""Questions about repayments: what settles a loan today, and what was received."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from sheaf.domain.errors import Refused
from sheaf.domain.loan import Standing
from sheaf.domain.money import Money
from sheaf.domain.repayment import (
    Allocation,
    Component,
    Overpaid,
    Shares,
    allocate_and_keep,
    owed,
)
from sheaf.domain.settlement import EarlyTerms, Settlement, settle_early
from sheaf.queries import papers
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.store.work import Work

#: Kinds of repayment that a person takes; the others follow from them.
TAKEN = ("repayment", "settlement")


@dataclass(eq=False)
class LaterRepayment(Refused):
    """Repayments are reversed from the last one back."""

    number: str


@dataclass(eq=False)
class AlreadyReversed(Refused):
    """A repayment is reversed once; this paper did it."""

    number: str


@dataclass(eq=False)
class CertificateStands(Refused):
    """That nothing is owed was certified; void the certificate before reversing."""

    number: str


@dataclass(frozen=True, slots=True)
class RepaymentLine:
    """A repayment as one line of a loan's history."""

    id: int
    loan_id: int
    number: str
    kind: str
    day: date
    at: datetime
    teller_id: int
    amount: Money
    unallocated: Money
    way: str
    payer: str
    reason: str
    reverses: str
    reversed_by: str


def settlement_of(standing: Standing, on: date) -> Settlement:
    """Work out what settles a loan in full on a day."""
    covenants = standing.loan.covenants
    early = EarlyTerms(
        standing.loan.disbursed_on, covenants.prepay_fee_rate, covenants.prepay_fee_months
    )
    found = settle_early(standing.dues, standing.history(on), on, covenants.late, early)
    return replace(found, claims=(*standing.fee_claims(on), *found.claims))


def kept_towards(standing: Standing, settlement: Settlement) -> Money:
    """Say how much of a settlement the money kept pays for."""
    return min(standing.unused(settlement.on), settlement.total)


def shares_of(standing: Standing, amount: Money, on: date) -> Shares:
    """Share a repayment out: what is beyond what is due is kept, never beyond the debt."""
    claims = standing.claims(on)
    found = allocate_and_keep(amount, claims, standing.loan.order)
    if found.unallocated and standing.loan.covenants.overpayment == "refuse":
        raise Overpaid(amount, owed(claims))
    most = settlement_of(standing, on).total - standing.unused(on)
    if amount > most:
        raise Overpaid(amount, most)
    return found


def shares(work: Work, repayment_id: int) -> tuple[Allocation, ...]:
    """Return what a repayment settled."""
    rows = work.session.execute(
        select(AllocationRow.instalment, AllocationRow.component, AllocationRow.amount)
        .where(AllocationRow.repayment_id == repayment_id)
        .order_by(AllocationRow.id)
    )
    return tuple(Allocation(number, Component(part), fen) for number, part, fen in rows)


def last_standing(work: Work, loan_id: int) -> RepaymentLine | None:
    """Return the last repayment that somebody took and nobody reversed."""
    found = [
        line
        for line in of_loan(work, loan_id)
        if line.kind in TAKEN and not line.reversed_by
    ]
    return found[-1] if found else None


def kept_since(work: Work, loan_id: int, repayment_id: int) -> tuple[RepaymentLine, ...]:
    """List what money kept has settled since a repayment, the latest first."""
    return tuple(
        line
        for line in reversed(of_loan(work, loan_id))
        if line.kind == "from_kept" and line.id > repayment_id and not line.reversed_by
    )


def reversible(work: Work, repayment_id: int) -> RepaymentLine:
    """Return a repayment that may be reversed; refuse one that may not, and say why."""
    line = one(work, repayment_id)
    if line.reversed_by:
        raise AlreadyReversed(line.reversed_by)
    if certificate := papers.certificate_of(work, line.loan_id):
        raise CertificateStands(certificate)
    last = last_standing(work, line.loan_id)
    if last is not None and last.id != line.id:
        raise LaterRepayment(last.number)
    return line


def of_loan(work: Work, loan_id: int) -> tuple[RepaymentLine, ...]:
    """List everything received on a loan and reversed, in the order it was done."""
    return _lines(work, RepaymentRow.loan_id == loan_id)


def one(work: Work, repayment_id: int) -> RepaymentLine:
    """Return one repayment."""
    [line] = _lines(work, RepaymentRow.id == repayment_id)
    return line


def _lines(work: Work, condition: ColumnElement[bool]) -> tuple[RepaymentLine, ...]:
    mistake, answer = aliased(RepaymentRow), aliased(RepaymentRow)
    rows = work.session.execute(
        select(RepaymentRow, mistake.number, answer.number)
        .outerjoin(mistake, mistake.id == RepaymentRow.reverses_id)
        .outerjoin(answer, answer.reverses_id == RepaymentRow.id)
        .where(condition)
        .order_by(RepaymentRow.id)
    )
    return tuple(
        RepaymentLine(
            row.id,
            row.loan_id,
            row.number,
            row.kind,
            row.day,
            row.at,
            row.teller_id,
            row.amount,
            row.unallocated,
            row.way,
            row.payer,
            row.reason,
            reverses or "",
            reversed_by or "",
        )
        for row, reverses, reversed_by in rows
    )
