"""Questions about what officers earned beside their wage in a month (DOMAIN 10.8).

The month's loans count for the officer who answers for them, the portfolio as it stood on
the last day, by what the books know now.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain import performance_pay
from sheaf.domain.decision import Ruling
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.performance_pay import Earned, Month
from sheaf.queries import policy, portfolio, statistics, tellers
from sheaf.queries.portfolio import LoanClass
from sheaf.store.asking import Question, parted
from sheaf.store.tables.applications import ApplicationRow, DecisionRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.work import Work


@dataclass(slots=True)
class _Work:
    """What an officer did, while it is added up."""

    loans: int = 0
    amount: Money = ZERO
    applied: int = 0
    passed: int = 0


def of_month(work: Work, last: date) -> tuple[Earned, ...]:
    """Say what each officer earned from the first of a month up to a day of it."""
    first = last.replace(day=1)
    done = _done(work, first, last)
    kept = _portfolios(work, last)
    names, mode = tellers.names(work), policy.on(work, last).ladder_mode
    return tuple(
        performance_pay.earned(
            names.get(officer, ""),
            _month(done[officer], kept.get(officer, ())),
            (done[officer].passed, done[officer].applied),
            mode,
        )
        for officer in sorted({*done, *kept})
    )


def _done(work: Work, first: date, last: date) -> defaultdict[int, _Work]:
    """Add up what was paid out in those days, and what was applied for in them."""
    found = defaultdict[int, _Work](_Work)
    paid_out = list(statistics.lent(work, first, last))
    whose = _whose(work, {loan for loan, _figure, _many in paid_out})
    for loan, figure, many in paid_out:
        mine = found[whose[loan][0]]
        if figure == "paid_out":
            mine.loans += many
        else:
            mine.amount += Money(many)
    for officer, verdict in work.session.execute(_asked(first, last)):
        found[officer].applied += 1
        found[officer].passed += verdict == Ruling.APPROVED.value
    return found


def _whose(work: Work, loans: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Say of each loan which officer answers for it, and whose it is."""
    query = select(LoanRow.id, LoanRow.officer_id, LoanRow.customer_id)
    rows = (
        row
        for ids in parted(list(loans))
        for row in work.session.execute(query.where(LoanRow.id.in_(ids)))
    )
    return {loan: (officer, customer) for loan, officer, customer in rows}


def _asked(first: date, last: date) -> Question:
    """Ask what was applied for, and what was decided on it since."""
    return (
        select(ApplicationRow.officer_id, DecisionRow.verdict)
        .outerjoin(DecisionRow, DecisionRow.id == ApplicationRow.decision_id)
        .where(ApplicationRow.applied_on.between(first, last))
    )


def _portfolios(work: Work, day: date) -> dict[int, tuple[tuple[int, LoanClass], ...]]:
    """Part the loans outstanding on a day by officer, each with its customer."""
    classed = {one.loan_id: one for one in portfolio.on(work, day)}
    found = defaultdict[int, list[tuple[int, LoanClass]]](list)
    for loan, (officer, customer) in _whose(work, classed).items():
        found[officer].append((customer, classed[loan]))
    return {officer: tuple(mine) for officer, mine in found.items()}


def _month(done: _Work, kept: tuple[tuple[int, LoanClass], ...]) -> Month:
    return Month(
        loans=done.loans,
        amount=done.amount,
        customers=len({customer for customer, one in kept if one.balance}),
        overdue=total(one.overdue_principal for _customer, one in kept),
        balance=total(one.balance for _customer, one in kept),
    )
