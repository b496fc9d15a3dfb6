"""Questions about what was done on a loan: what was received, settled and reversed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from sheaf.domain.errors import Refused
from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import WANTED, Kind, LoanAct
from sheaf.domain.money import Money, total
from sheaf.domain.refinancing import PaidByNewLoan
from sheaf.domain.repayment import Allocation, Component
from sheaf.queries import papers, periods
from sheaf.queries.loans import ANSWER
from sheaf.store import canonical
from sheaf.store.tables.loans import FeeRow
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.store.work import Work

#: Acts that somebody wanted; the others follow from these.
TAKEN = tuple(kind.value for kind in WANTED)


@dataclass(eq=False)
class AlreadyReversed(Refused):
    """A repayment is reversed once; this paper did it."""

    number: str


class FollowsFromAnother(Refused):
    """What money kept settled follows from the receipt it came with: that is reversed."""


@dataclass(eq=False)
class CertificateStands(Refused):
    """That nothing is owed was certified; void the certificate before reversing."""

    number: str


#: A place in a loan's history: a day, and an act on it.
Place = tuple[date, int]


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


def shares(work: Work, repayment_id: int) -> tuple[Allocation, ...]:
    """Return what a repayment settled."""
    rows = work.session.execute(
        select(AllocationRow.instalment, AllocationRow.component, AllocationRow.amount)
        .where(AllocationRow.repayment_id == repayment_id)
        .order_by(AllocationRow.id)
    )
    return tuple(Allocation(number, Component(part), fen) for number, part, fen in rows)


def charged(work: Work, repayment_id: int, loan_id: int) -> Money:
    """Return what an act charged beside what it settled."""
    rows = work.session.scalars(
        select(FeeRow.amount).where(
            FeeRow.loan_id == loan_id, FeeRow.repayment_id == repayment_id
        )
    )
    return total(rows)


def latest(work: Work, repayment_id: int) -> int:
    """Follow an act that was done again to the one that stands for it."""
    again = select(RepaymentRow.id).where(RepaymentRow.instead_of_id == repayment_id)
    while (found := work.session.execute(again).scalar()) is not None:
        repayment_id = found
        again = select(RepaymentRow.id).where(RepaymentRow.instead_of_id == repayment_id)
    return repayment_id


def later(work: Work, loan_id: int, place: Place) -> tuple[RepaymentLine, ...]:
    """List the acts that stand after a place in a loan's history, in their order.

    The order is that of the days they count for, and on one day that of the posting.
    """
    standing = (
        line
        for line in of_loan(work, loan_id)
        if not line.reverses and not line.reversed_by and (line.day, line.id) > place
    )
    return tuple(sorted(standing, key=lambda line: (line.day, line.id)))


def reversible(work: Work, repayment_id: int) -> RepaymentLine:
    """Return an act that may be reversed; refuse one that may not, and say why."""
    line = one(work, repayment_id)
    if line.reversed_by:
        raise AlreadyReversed(line.reversed_by)
    if line.way == Channel.REFINANCING.value:
        raise PaidByNewLoan(line.number)
    if line.kind in {Kind.FROM_KEPT.value, Kind.KEPT_BACK.value}:
        raise FollowsFromAnother
    periods.check_open(work, line.day)
    certified_not(work, line.loan_id)
    return line


def is_written_off(work: Work, loan_id: int) -> bool:
    """Tell whether a loan was written off, and that was not reversed."""
    query = (
        select(RepaymentRow.id)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(
            RepaymentRow.loan_id == loan_id,
            RepaymentRow.kind == Kind.WRITE_OFF.value,
            ANSWER.id.is_(None),
        )
    )
    return work.session.execute(query).first() is not None


def certified_not(work: Work, loan_id: int) -> None:
    """Refuse to change the past of a loan that was certified as settled."""
    if certificate := papers.certificate_of(work, loan_id):
        raise CertificateStands(certificate)


def of_loan(work: Work, loan_id: int) -> tuple[RepaymentLine, ...]:
    """List everything received on a loan and reversed, in the order it was done."""
    return _lines(work, RepaymentRow.loan_id == loan_id)


def wanted(work: Work, loan_id: int) -> dict[int, LoanAct]:
    """Return the acts on a loan as they were wanted, by their rows."""
    rows = work.session.execute(
        select(RepaymentRow.id, RepaymentRow.wanted).where(
            RepaymentRow.loan_id == loan_id, RepaymentRow.kind.in_(TAKEN)
        )
    )
    return {row: canonical.load(LoanAct, text) for row, text in rows if text}


def act(work: Work, repayment_id: int) -> LoanAct:
    """Return an act as it was wanted; its amount is what was handed over or paid out."""
    query = select(RepaymentRow.wanted).where(RepaymentRow.id == repayment_id)
    return canonical.load(LoanAct, work.session.scalars(query).one() or "")


def waived(work: Work, loan_id: int) -> Money:
    """Sum up what was wanted to be forgiven on a loan, by the waivers that stand."""
    acts = wanted(work, loan_id)
    lines = [one for one in of_loan(work, loan_id) if one.kind == Kind.WAIVER.value]
    return total(acts[line.id].amount for line in lines if not line.reversed_by)


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
