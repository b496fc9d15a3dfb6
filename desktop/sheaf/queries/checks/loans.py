"""Every schedule repays its loan, and what lists show is what the history says."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, select

from sheaf.domain.revolving import METHOD
from sheaf.queries import loans
from sheaf.queries.checks.fault import Fault
from sheaf.queries.loans import figures
from sheaf.store.tables.loans import (
    InstalmentRow,
    LoanRow,
    PayoutReversalRow,
    StandingRow,
)
from sheaf.store.work import Work

PAGE = 500  # loans at a time: memory stays flat however many there are


def schedules_repay(work: Work) -> Iterator[Fault]:
    """Prove that every version of a schedule repays the principal, to the fen."""
    principal = func.sum(InstalmentRow.principal)
    rows = work.session.execute(
        select(LoanRow.number, LoanRow.principal, InstalmentRow.version, principal)
        .join(InstalmentRow, InstalmentRow.loan_id == LoanRow.id)
        .where(LoanRow.method != METHOD)  # a limit repays what is drawn of it
        .group_by(LoanRow.id, LoanRow.number, LoanRow.principal, InstalmentRow.version)
        .having(principal != LoanRow.principal)
    )
    for number, lent, version, repaid in rows:
        yield Fault(f"schedule {number}/{version}", str(lent), str(repaid))


def standings_agree(work: Work) -> Iterator[Fault]:
    """Prove that lists show of a loan what its schedule and repayments say."""
    last = 0
    while ids := _page(work, last):
        last = ids[-1]
        kept = _kept(work, ids)
        for standing in loans.standings(work, ids):
            row = kept[standing.loan.id]
            for name, value in figures(standing, row.settled_on or work.today).items():
                if getattr(row, name) != value:
                    subject = f"{name} of {standing.loan.number}"
                    yield Fault(subject, str(value), str(getattr(row, name)))
        work.session.expunge_all()


def payouts_stand_or_were_reversed(work: Work) -> Iterator[Fault]:
    """Prove that a loan stands or its payout was reversed, never both, and once at most."""
    rows = work.session.execute(
        select(LoanRow.number, StandingRow.status, PayoutReversalRow.number)
        .outerjoin(StandingRow, StandingRow.loan_id == LoanRow.id)
        .outerjoin(PayoutReversalRow, PayoutReversalRow.loan_id == LoanRow.id)
        .where(StandingRow.loan_id.is_(None) == PayoutReversalRow.loan_id.is_(None))
    )
    for number, status, reversal in rows:
        yield Fault(f"loan {number}", "standing or reversed", f"{status}, {reversal}")
    standing = (
        select(LoanRow.number, func.count())
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .group_by(LoanRow.number)
        .having(func.count() > 1)
    )
    for number, count in work.session.execute(standing):
        yield Fault(f"contract {number}", "paid out once", str(count))


def _page(work: Work, after: int) -> list[int]:
    standing = select(StandingRow.loan_id).where(StandingRow.loan_id > after)
    query = standing.order_by(StandingRow.loan_id).limit(PAGE)
    return list(work.session.scalars(query))


def _kept(work: Work, ids: list[int]) -> dict[int, StandingRow]:
    rows = work.session.scalars(select(StandingRow).where(StandingRow.loan_id.in_(ids)))
    return {row.loan_id: row for row in rows}
