"""Questions about loans that pay others off: which may be, which were, by which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO, Money
from sheaf.queries.loans import ANSWER, PAID_OUT_ON, STANDS
from sheaf.queries.repayments import RepaymentLine
from sheaf.store.asking import Question
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import DisbursementRow, LoanRow, StandingRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class OldLoan:
    """A loan of a customer that another may pay off."""

    id: int
    number: str
    outstanding: Money


@dataclass(frozen=True, slots=True)
class Link:
    """A loan at the other end of a refinancing."""

    loan_id: int
    number: str


@dataclass(frozen=True, slots=True)
class Links:
    """The loan that this one paid off, and the one that paid this one off."""

    repays: Link | None
    repaid_by: Link | None


def settled(work: Work, loan_id: int) -> Money:
    """Return what of a loan paid an old one off when it was paid out, and never left."""
    query = select(DisbursementRow.settled).where(DisbursementRow.loan_id == loan_id)
    return work.session.scalar(query) or ZERO


def paid_off_on(acts: Iterable[RepaymentLine]) -> date | None:
    """Say on which day another loan paid one off, of which these are the acts."""
    paid = (one for one in acts if one.way == Channel.REFINANCING.value)
    days = [one.day for one in paid if not (one.reverses or one.reversed_by)]
    return max(days, default=None)


def live(work: Work, customer_id: int) -> tuple[OldLoan, ...]:
    """List what a customer still owes, loan by loan."""
    rows = work.session.execute(
        select(LoanRow.id, LoanRow.number, StandingRow.outstanding)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(
            LoanRow.customer_id == customer_id, StandingRow.status == Status.ACTIVE.value
        )
        .order_by(LoanRow.number)
    )
    return tuple(OldLoan(*row) for row in rows)


def links(work: Work, loan_id: int) -> Links:
    """Say which loan this one paid off, and which paid this one off."""
    own = select(ApplicationRow.refinances_id).join(
        LoanRow, LoanRow.application_id == ApplicationRow.id
    )
    old = work.session.execute(own.where(LoanRow.id == loan_id)).scalar()
    numbered = select(LoanRow.id, LoanRow.number)
    new = numbered.join(ApplicationRow, PAID_OUT_ON)
    return Links(
        _link(work, numbered.where(LoanRow.id == old)) if old else None,
        _link(work, new.where(ApplicationRow.refinances_id == loan_id)),
    )


def lent_undeclared(work: Work, loan_id: int) -> str | None:
    """Name a contract that lent the borrower money today, and not for this loan."""
    customer = select(LoanRow.customer_id).where(LoanRow.id == loan_id).scalar_subquery()
    drawn = (
        select(RepaymentRow.loan_id)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(RepaymentRow.kind == Kind.DRAW.value, RepaymentRow.day == work.today)
        .where(ANSWER.id.is_(None))
    )
    query = (
        select(LoanRow.number)
        .join(ApplicationRow, ApplicationRow.id == LoanRow.application_id)
        .where(LoanRow.customer_id == customer, LoanRow.id != loan_id)
        .where(ApplicationRow.refinances_id.is_distinct_from(loan_id))
        .where(STANDS, (LoanRow.disbursed_on == work.today) | LoanRow.id.in_(drawn))
        .order_by(LoanRow.id)
    )
    return work.session.execute(query).scalars().first()


def _link(work: Work, query: Question) -> Link | None:
    row = work.session.execute(query).first()
    return Link(*row) if row else None
