"""Every schedule repays its loan, and what lists show is what the history says."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, select

from sheaf.domain.revolving import METHOD
from sheaf.queries import loans
from sheaf.queries.checks.fault import Fault
from sheaf.queries.loans import figures
from sheaf.store.tables.loans import InstalmentRow, LoanRow, StandingRow
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


def _page(work: Work, after: int) -> list[int]:
    query = select(LoanRow.id).where(LoanRow.id > after).order_by(LoanRow.id).limit(PAGE)
    return list(work.session.scalars(query))


def _kept(work: Work, ids: list[int]) -> dict[int, StandingRow]:
    rows = work.session.scalars(select(StandingRow).where(StandingRow.loan_id.in_(ids)))
    return {row.loan_id: row for row in rows}
