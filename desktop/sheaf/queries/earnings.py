"""Questions about interest earned: every live loan, as a closing of a day sees it.

What is earned by a day follows from the schedule in force on it and, of a limit, from the
balance through time; how late a loan was, and whether it was settled or written off, from
what was done by then: a closing that comes weeks late finds what it would have found then.
Loans are read in batches, so that the room it takes does not grow with their number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Subquery, func, literal, or_, select
from sqlalchemy.orm import aliased

from sheaf.domain import revolving
from sheaf.domain.earned import Earning, Running
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO, Money
from sheaf.domain.repayment import Component
from sheaf.domain.revolving import Account
from sheaf.queries import loans, plans
from sheaf.store.asking import Question
from sheaf.store.tables.loans import InstalmentRow, LoanRow, ScheduleRow, StandingRow
from sheaf.store.tables.office import ClosingRow
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.store.work import Work

ANSWER, CAUSE = aliased(RepaymentRow), aliased(RepaymentRow)
#: The day up to which a line's interest is counted.
ENDS = func.coalesce(InstalmentRow.ends_on, InstalmentRow.due_on)
LIVE = StandingRow.status == Status.ACTIVE.value
AT_ONCE = 1000  # loans

#: What of an instalment makes it late as long as it is not paid.
OF_A_LINE = (Component.INTEREST.value, Component.PRINCIPAL.value)

NOTHING = Earning(ZERO, ZERO, ZERO, None)


@dataclass(frozen=True, slots=True)
class Line:
    """A live loan: what it earned, and what stands as receivable so far."""

    loan_id: int
    earning: Earning
    accrued: Money


def last_closed(work: Work) -> date | None:
    """Return the last day that was closed."""
    return work.session.execute(select(func.max(ClosingRow.day))).scalar()


def with_money_kept(work: Work) -> list[int]:
    """List the loans for which money waits until something falls due."""
    query = select(StandingRow.loan_id).where(StandingRow.unallocated != ZERO)
    return list(work.session.scalars(query.order_by(StandingRow.loan_id)))


def batches(work: Work) -> int:
    """Count the batches in which a day's earnings are read, for whoever watches."""
    return len(_firsts(work))


def earnings(work: Work, on: date) -> Iterator[tuple[Line, ...]]:
    """Return, batch by batch, loans that may have interest receivable at a day's end."""
    for first in _firsts(work):
        yield _Batch(work, on, range(first, first + AT_ONCE)).lines()


def _firsts(work: Work) -> range:
    last = work.session.execute(select(func.max(LoanRow.id))).scalar() or 0
    return range(1, last + 1, AT_ONCE)


@dataclass(frozen=True, slots=True)
class _Batch:
    """Some loans, by their ids, on a day."""

    work: Work
    on: date
    ids: range

    def lines(self) -> tuple[Line, ...]:
        due, settled = self._due(), self._settled()
        earned = self._running() | self._limits()
        rows = self.work.session.execute(
            select(
                StandingRow.loan_id,
                StandingRow.status,
                StandingRow.accrued,
                StandingRow.late_since,
            )
            .join(LoanRow, LoanRow.id == StandingRow.loan_id)
            .where(self._here(StandingRow.loan_id), LoanRow.disbursed_on <= self.on)
            .where(self._live | (StandingRow.accrued != ZERO))
        )
        ended, were_late = self._ended(), self._were_late()
        found = []
        for loan, status, accrued, late_since in rows:
            earning = NOTHING
            if loan not in ended and (self._late or status == Status.ACTIVE.value):
                earning = Earning(
                    due.get(loan, ZERO),
                    earned.get(loan, ZERO),
                    settled.get(loan, ZERO),
                    were_late.get(loan, late_since),
                )
            found.append(Line(loan, earning, accrued))
        return tuple(found)

    @property
    def _late(self) -> bool:
        """Whether the day is closed late: acts may count for days after it."""
        return self.on < self.work.today

    @property
    def _live(self) -> ColumnElement[bool]:
        """Pick the loans that may have been live on the day."""
        if not self._late:
            return LIVE
        written_off = StandingRow.status == Status.WRITTEN_OFF.value
        return LIVE | written_off | (StandingRow.settled_on > self.on)

    def _ended(self) -> set[int]:
        """List the loans that were written off by the day."""
        if not self._late:
            return set()
        query = (
            select(RepaymentRow.loan_id)
            .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
            .where(self._here(RepaymentRow.loan_id), RepaymentRow.day <= self.on)
            .where(RepaymentRow.kind == Kind.WRITE_OFF.value, ANSWER.id.is_(None))
        )
        return set(self.work.session.scalars(query))

    def _were_late(self) -> dict[int, date]:
        """Find since when loans were late of which something was done after the day."""
        if not self._late:
            return {}
        later = select(RepaymentRow.loan_id).where(
            self._here(RepaymentRow.loan_id), RepaymentRow.day > self.on
        )
        columns = RepaymentRow.loan_id, AllocationRow.instalment
        paid = (
            self._shares(*columns, func.sum(AllocationRow.amount).label("amount"))
            .where(RepaymentRow.loan_id.in_(later), AllocationRow.component.in_(OF_A_LINE))
            .group_by(*columns)
            .subquery()
        )
        same = paid.c.loan_id == InstalmentRow.loan_id
        same &= paid.c.instalment == InstalmentRow.number
        asked = InstalmentRow.interest + InstalmentRow.principal
        nothing = literal(ZERO, InstalmentRow.interest.type)
        query = (
            self._lines(InstalmentRow.loan_id, func.min(InstalmentRow.late_from))
            .outerjoin(paid, same)
            .where(InstalmentRow.loan_id.in_(later), InstalmentRow.late_from < self.on)
            .where(asked > func.coalesce(paid.c.amount, nothing))
        )
        return self._of_each(query.group_by(InstalmentRow.loan_id))

    def _here(self, column: Any) -> ColumnElement[bool]:
        found: ColumnElement[bool] = column.between(self.ids.start, self.ids.stop - 1)
        return found

    def _in_force(self) -> Subquery:
        """Find the schedule of each live loan that was in force on the day."""
        if not self._late:  # no act counts for a later day
            now = select(StandingRow.loan_id, StandingRow.version)
            return now.where(LIVE, self._here(StandingRow.loan_id)).subquery()
        return (
            select(ScheduleRow.loan_id, func.max(ScheduleRow.version).label("version"))
            .join(StandingRow, self._live & (StandingRow.loan_id == ScheduleRow.loan_id))
            .outerjoin(CAUSE, CAUSE.id == ScheduleRow.repayment_id)
            .outerjoin(ANSWER, ANSWER.reverses_id == ScheduleRow.repayment_id)
            .where(self._here(ScheduleRow.loan_id), ANSWER.id.is_(None))
            .where(or_(CAUSE.id.is_(None), CAUSE.day <= self.on))
            .group_by(ScheduleRow.loan_id)
            .subquery()
        )

    def _lines(self, *columns: Any) -> Question:
        now = self._in_force()
        same = InstalmentRow.loan_id == now.c.loan_id
        same &= InstalmentRow.version == now.c.version
        return select(*columns).join_from(InstalmentRow, now, same)

    def _of_each(self, query: Question) -> dict[int, Any]:
        """Read what a query finds for each loan."""
        return {row[0]: row[1] for row in self.work.session.execute(query)}

    def _due(self) -> dict[int, Money]:
        query = self._lines(InstalmentRow.loan_id, func.sum(InstalmentRow.interest))
        due = query.where(self.on >= ENDS)
        return self._of_each(due.group_by(InstalmentRow.loan_id))

    def _running(self) -> dict[int, Money]:
        """Find what the next line to fall due has earned so far."""
        next_end = func.min(ENDS).label("ends_on")
        ahead = self._lines(InstalmentRow.loan_id, next_end)
        ahead = ahead.where(self.on < ENDS)
        first = ahead.group_by(InstalmentRow.loan_id).subquery()
        query = self._lines(
            InstalmentRow.loan_id,
            ENDS,
            InstalmentRow.days,
            InstalmentRow.interest,
            InstalmentRow.earlier,
        )
        same = InstalmentRow.loan_id == first.c.loan_id
        query = query.join(first, same & (first.c.ends_on == ENDS))
        return {
            loan: Running(ends_on, days, interest, plans.stretches(bore)).earned(self.on)
            for loan, ends_on, days, interest, bore in self.work.session.execute(query)
        }

    def _limits(self) -> dict[int, Money]:
        """Charge every limit's balance its days, since interest last fell due."""
        rows = self.work.session.execute(
            select(LoanRow, StandingRow.repriced)
            .join(StandingRow, self._live & (StandingRow.loan_id == LoanRow.id))
            .where(self._here(LoanRow.id), LoanRow.method == revolving.METHOD)
        ).all()
        if not rows:
            return {}
        through, since, found = self._through(), self._since(), {}
        for row, repriced in rows:
            loan = loans.loan_of(row, repriced)
            begun = since.get(loan.id, loan.disbursed_on)
            account = Account(through.get(loan.id, ()), loan.covenants.late.rates)
            found[loan.id] = account.interest(begun, self.on, loan.rate)
        return found

    def _since(self) -> dict[int, date]:
        query = self._lines(InstalmentRow.loan_id, func.max(ENDS))
        behind = query.where(self.on >= ENDS)
        return self._of_each(behind.group_by(InstalmentRow.loan_id))

    def _through(self) -> dict[int, list[tuple[date, Money]]]:
        """Follow the balance of each limit: what was drawn on it and repaid, and when."""
        rows = self.work.session.execute(
            self._shares(RepaymentRow.loan_id, RepaymentRow.day, AllocationRow.amount)
            .join(LoanRow, LoanRow.id == RepaymentRow.loan_id)
            .where(LoanRow.method == revolving.METHOD, AllocationRow.instalment == 0)
            .where(AllocationRow.component == Component.PRINCIPAL.value)
        )
        found: dict[int, list[tuple[date, Money]]] = defaultdict(list)
        for loan, day, amount in rows:
            found[loan].append((day, -amount))
        return found

    def _settled(self) -> dict[int, Money]:
        query = self._shares(RepaymentRow.loan_id, func.sum(AllocationRow.amount))
        paid = query.where(AllocationRow.component == Component.INTEREST.value)
        return self._of_each(paid.group_by(RepaymentRow.loan_id))

    def _shares(self, *columns: Any) -> Question:
        return (
            select(*columns)
            .join(StandingRow, self._live & (StandingRow.loan_id == RepaymentRow.loan_id))
            .join(AllocationRow, AllocationRow.repayment_id == RepaymentRow.id)
            .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
            .where(RepaymentRow.reverses_id.is_(None), ANSWER.id.is_(None))
            .where(self._here(RepaymentRow.loan_id), RepaymentRow.day <= self.on)
        )
