"""Questions about interest earned: every live loan, as a closing of a day sees it.

What is earned by a day follows from the schedule in force on it and, of a limit, from the
balance through time; how late a loan was, and whether it was settled or written off, from
what was done by then: a closing that comes weeks late finds what it would have found then.
Loans are read in batches, so that the room it takes does not grow with their number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, pairwise
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Subquery,
    and_,
    case,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from sheaf.domain import revolving
from sheaf.domain.earned import Earning, Running
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO, Money
from sheaf.domain.repayment import Component
from sheaf.domain.revolving import Account
from sheaf.queries import loans, plans
from sheaf.store.asking import Line as Row
from sheaf.store.asking import Question
from sheaf.store.tables.loans import InstalmentRow, LoanRow, ScheduleRow, StandingRow
from sheaf.store.tables.office import ClosingRow
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.store.work import Work

ANSWER, CAUSE = aliased(RepaymentRow), aliased(RepaymentRow)
#: The day up to which a line's interest is counted.
ENDS = func.coalesce(InstalmentRow.ends_on, InstalmentRow.due_on)
ACTIVE = Status.ACTIVE.value
LIVE = StandingRow.status == ACTIVE
AT_ONCE = 2000  # loans

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


def batches(work: Work, on: date) -> list[range]:
    """Part the loans that may have interest receivable at a day's end, by their ids.

    Each part has as many of them, however many were settled long ago.
    """
    work.session.flush()  # what is asked beside it must be there
    query = select(StandingRow.loan_id).where(_counts(work, on))
    ids = work.session.connection().execute(query.order_by(StandingRow.loan_id)).scalars()
    firsts = [*islice(ids, None, None, AT_ONCE)]
    last = work.session.execute(select(func.max(LoanRow.id))).scalar() or 0
    return [range(*ends) for ends in pairwise([*firsts, last + 1])]


def earnings(work: Work, on: date, ids: range) -> tuple[Line, ...]:
    """Return the loans of a batch, with what each earned by a day's end."""
    return _Batch(work, on, ids).lines()


def _late(work: Work, on: date) -> bool:
    """Whether the day is closed late: acts may count for days after it."""
    return on < work.today


def _live(work: Work, on: date) -> ColumnElement[bool]:
    """Pick the loans that may have been live on the day."""
    if not _late(work, on):
        return LIVE
    written_off = StandingRow.status == Status.WRITTEN_OFF.value
    return LIVE | written_off | (StandingRow.settled_on > on)


def _counts(work: Work, on: date) -> ColumnElement[bool]:
    """Pick what is live, and what still has something receivable."""
    return _live(work, on) | (StandingRow.accrued != ZERO)


@dataclass(frozen=True, slots=True)
class _Batch:
    """Some loans, by their ids, on a day."""

    work: Work
    on: date
    ids: range

    def lines(self) -> tuple[Line, ...]:
        spans, settled = {row.loan_id: row for row in self._spans()}, self._settled()
        limits = self._limits(spans)
        rows = self._ask(self._standing())
        ended, were_late, late = self._ended(), self._were_late(), self._late
        found = []
        for loan, status, accrued, late_since in rows:
            earning = NOTHING
            if loan not in ended and (late or status == ACTIVE):
                span = spans.get(loan)
                earning = Earning(
                    span.due if span else ZERO,
                    limits[loan] if loan in limits else self._earned(span),
                    settled.get(loan, ZERO),
                    were_late.get(loan, late_since),
                )
            found.append(Line(loan, earning, accrued))
        return tuple(found)

    def _standing(self) -> Question:
        """Ask how each loan stands; none was paid out later than today."""
        standing = StandingRow
        query = select(
            standing.loan_id, standing.status, standing.accrued, standing.late_since
        ).where(self._here(standing.loan_id), _counts(self.work, self.on))
        if not self._late:
            return query
        paid_out = select(LoanRow.id).where(
            LoanRow.id == standing.loan_id, LoanRow.disbursed_on <= self.on
        )
        return query.where(paid_out.exists())

    @property
    def _late(self) -> bool:
        return _late(self.work, self.on)

    @property
    def _live(self) -> ColumnElement[bool]:
        return _live(self.work, self.on)

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
        return {row[0]: row[1] for row in self._ask(query)}

    def _ask(self, query: Question) -> Sequence[Row]:
        """Ask beside the session: it need not keep the thousands of rows that are found."""
        return self.work.session.connection().execute(query).all()

    def _spans(self) -> Sequence[Row]:
        """Find what fell due of each loan, since when, and the line that is running."""
        line = InstalmentRow
        nothing, ended = literal(ZERO, line.interest.type), self.on >= ENDS
        figures = (
            func.sum(case((ended, line.interest), else_=nothing)).label("due"),
            func.max(case((ended, ENDS))).label("since"),
            func.min(case((self.on < ENDS, ENDS))).label("next_end"),
        )
        of_each = line.loan_id, line.version
        span = self._lines(*of_each, *figures).group_by(*of_each).subquery()
        same = and_(
            line.loan_id == span.c.loan_id,
            line.version == span.c.version,
            span.c.next_end == ENDS,
        )
        columns = (span.c.loan_id, span.c.due, span.c.since)
        running = (ENDS.label("ends_on"), line.days, line.interest, line.earlier)
        return self._ask(
            select(*columns, *running).join_from(span, line, same, isouter=True)
        )

    def _earned(self, span: Row | None) -> Money:
        """Say what the next line to fall due has earned so far."""
        if span is None or span.ends_on is None:
            return ZERO
        bore = plans.stretches(span.earlier)
        return Running(span.ends_on, span.days, span.interest, bore).earned(self.on)

    def _limits(self, spans: dict[int, Row]) -> dict[int, Money]:
        """Charge every limit's balance its days, since interest last fell due."""
        rows = self.work.session.execute(
            select(LoanRow, StandingRow.repriced)
            .join(StandingRow, self._live & (StandingRow.loan_id == LoanRow.id))
            .where(self._here(LoanRow.id), LoanRow.method == revolving.METHOD)
        ).all()
        if not rows:
            return {}
        through, found = self._through(), {}
        for row, repriced in rows:
            loan = loans.loan_of(row, repriced)
            since = spans[loan.id].since if loan.id in spans else None
            begun = since or loan.disbursed_on
            account = Account(through.get(loan.id, ()), loan.covenants.late.rates)
            found[loan.id] = account.interest(begun, self.on, loan.rate)
        return found

    def _through(self) -> dict[int, list[tuple[date, Money]]]:
        """Follow the balance of each limit: what was drawn on it and repaid, and when."""
        rows = self._ask(
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
