"""What a period brought and how it was repaid, read from the books as they stand today.

What was reversed counts as if it had never been; a day to come brings nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select

from sheaf.domain.decision import Ruling
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import Money
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Method
from sheaf.domain.statistics import Cut, Line, Statistics, Sums, check_period
from sheaf.queries import portfolio, products, tellers
from sheaf.queries.loans import ANSWER, NO_REVERSAL
from sheaf.store.asking import Question
from sheaf.store.tables.applications import ApplicationRow, DecisionRow
from sheaf.store.tables.enquiries import EnquiryRow
from sheaf.store.tables.loans import InstalmentRow, LoanRow, StandingRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.store.work import Work

A_DAY = timedelta(days=1)

#: Acts by which money settles what is owed; what is waived or drawn does not come in.
TAKEN = (
    Kind.REPAYMENT.value,
    Kind.SETTLEMENT.value,
    Kind.PREPAYMENT.value,
    Kind.RECOVERY.value,
    Kind.FROM_KEPT.value,
)
CAME_IN = {
    Component.PRINCIPAL.value: "principal_in",
    Component.INTEREST.value: "interest_in",
    Component.PENALTY.value: "late_in",
    Component.COMPOUND.value: "late_in",
}
COUNTS = ("applied", "approved", "paid_out", "borrowers")

#: Who or what a figure belongs to, and which figure of it grows by how much.
Grown = Iterator[tuple[Any, str, int]]


def statistics(work: Work, since: date, until: date, cut: Cut) -> Statistics:
    """Sum up a period, its last day included, by officer, product, village and so on."""
    check_period(since, until)
    sums = defaultdict[Any, Counter[str]](Counter)
    for key, name, amount in _grown(work, since, until, cut):
        sums[key][name] += amount
    names = _names(work, cut)
    lines = [
        Line(str(key), names.get(key, str(key)), _summed(found))
        for key, found in sums.items()
        if any(found.values())
    ]
    asked = _within(EnquiryRow.at, since, until)
    return Statistics(
        since,
        until,
        cut,
        int(
            work.session.execute(
                select(func.count(EnquiryRow.id)).where(asked)
            ).scalar_one()
        ),
        tuple(sorted(lines, key=lambda one: (-one.sums.balance.fen, one.name))),
    )


def lent(work: Work, since: date, until: date) -> Grown:
    """Say of each loan what was paid out in a period, and what was drawn on a limit."""
    query = _standing(LoanRow.id, LoanRow.method, LoanRow.principal).where(
        LoanRow.disbursed_on.between(since, until)
    )
    for loan, method, principal in work.session.execute(query):
        yield loan, "paid_out", 1
        if method != Method.REVOLVING.value:
            yield loan, "lent", principal.fen
    draws = _acts((Kind.DRAW.value,), since, until, RepaymentRow.amount)
    for loan, amount in work.session.execute(draws):
        yield loan, "lent", -amount.fen


def _grown(work: Work, since: date, until: date, cut: Cut) -> Grown:
    loans = dict(_keyed(work, LoanRow, cut))
    applications = dict(_keyed(work, ApplicationRow, cut))
    for one in _applied(work, since, until):
        yield applications[one], "applied", 1
    for one in _approved(work, since, until):
        yield applications[one], "approved", 1
    for read in (lent, _first_lent, _due, _freed, _came_in, _balances):
        for loan, name, amount in read(work, since, until):
            yield loans[loan], name, amount


def _keyed(work: Work, row: Any, cut: Cut) -> Iterator[tuple[int, Any]]:
    """Say of each loan or application what it is counted under."""
    column = {
        Cut.OFFICER: row.officer_id,
        Cut.PRODUCT: row.product_id,
        Cut.SECURITY: row.security,
        Cut.VILLAGE: CustomerRow.village,
        Cut.TRADE: CustomerRow.trade,
    }[cut]
    found = select(row.id, column).join(CustomerRow, CustomerRow.id == row.customer_id)
    yield from work.session.execute(found)


def _names(work: Work, cut: Cut) -> Mapping[Any, str]:
    if cut is Cut.OFFICER:
        return tellers.names(work)
    if cut is Cut.PRODUCT:
        return {one.id: one.versions[0].terms.name for one in products.products(work)}
    return {}


def _summed(found: Counter[str]) -> Sums:
    sums: dict[str, Any] = {name: found[name] for name in COUNTS}
    sums |= {name: Money(fen) for name, fen in found.items() if name not in COUNTS}
    return Sums(**sums)


def _within(at: Any, since: date, until: date) -> Any:
    """Ask for moments of the period, its last day included."""
    begins = datetime.combine(since, time.min)
    return (at >= begins) & (at < datetime.combine(until + A_DAY, time.min))


def _applied(work: Work, since: date, until: date) -> Iterator[int]:
    days = ApplicationRow.applied_on.between(since, until)
    yield from work.session.scalars(select(ApplicationRow.id).where(days))


def _approved(work: Work, since: date, until: date) -> Iterator[int]:
    yield from work.session.scalars(
        select(ApplicationRow.id)
        .join(DecisionRow, DecisionRow.id == ApplicationRow.decision_id)
        .where(
            DecisionRow.verdict == Ruling.APPROVED.value,
            _within(DecisionRow.at, since, until),
        )
    )


def _standing(*columns: Any) -> Question:
    """Ask about loans that stand: one whose payout was reversed never was."""
    return select(*columns).join(StandingRow, StandingRow.loan_id == LoanRow.id)


def _first_lent(work: Work, since: date, until: date) -> Grown:
    """Count borrowers on the first of all their loans here."""
    first = func.min(LoanRow.id)
    query = _standing(first, func.min(LoanRow.disbursed_on)).group_by(LoanRow.customer_id)
    for loan, day in work.session.execute(query):
        if since <= day <= until:
            yield loan, "borrowers", 1


def _due(work: Work, since: date, until: date) -> Grown:
    query = (
        select(
            InstalmentRow.loan_id,
            func.sum(InstalmentRow.principal),
            func.sum(InstalmentRow.interest),
        )
        .join(
            StandingRow,
            (StandingRow.loan_id == InstalmentRow.loan_id)
            & (StandingRow.version == InstalmentRow.version),
        )
        .where(InstalmentRow.due_on.between(since, until))
        .group_by(InstalmentRow.loan_id)
    )
    for loan, principal, interest in work.session.execute(query):
        yield loan, "principal_due", principal.fen
        yield loan, "interest_due", interest.fen


def _freed(work: Work, since: date, until: date) -> Grown:
    """Count what a limit repaid at will as due on that day: it waits for no line."""
    query = (
        _acts(TAKEN, since, until, func.sum(AllocationRow.amount))
        .join(AllocationRow, AllocationRow.repayment_id == RepaymentRow.id)
        .where(AllocationRow.component == Component.PRINCIPAL.value)
        .where(AllocationRow.instalment == 0)
        .group_by(RepaymentRow.loan_id)
    )
    for loan, amount in work.session.execute(query):
        yield loan, "principal_due", amount.fen


def _came_in(work: Work, since: date, until: date) -> Grown:
    amount = func.sum(AllocationRow.amount)
    query = (
        _acts(TAKEN, since, until, AllocationRow.component, amount)
        .join(AllocationRow, AllocationRow.repayment_id == RepaymentRow.id)
        .group_by(RepaymentRow.loan_id, AllocationRow.component)
    )
    for loan, component, came in work.session.execute(query):
        if component in CAME_IN:
            yield loan, CAME_IN[component], came.fen


def _acts(kinds: tuple[str, ...], since: date, until: date, *columns: Any) -> Question:
    """Ask about acts that count for a day of the period and were not reversed."""
    return (
        select(RepaymentRow.loan_id, *columns)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(NO_REVERSAL, ANSWER.id.is_(None), RepaymentRow.kind.in_(kinds))
        .where(RepaymentRow.day.between(since, until))
    )


def _balances(work: Work, since: date, until: date) -> Grown:
    for one in portfolio.on(work, min(since - A_DAY, work.today)):
        yield one.loan_id, "before", one.balance.fen
    for one in portfolio.on(work, min(until, work.today)):
        yield one.loan_id, "balance", one.balance.fen
        if one.risk_class.non_performing:
            yield one.loan_id, "bad", one.balance.fen
