"""The registry as a list: all of it, or those one looks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from sqlalchemy import ColumnElement, Select, Subquery, func, select, true

from sheaf.domain.customer import Kind
from sheaf.domain.money import ZERO, Money
from sheaf.queries import people
from sheaf.queries.customers import masked_number
from sheaf.queries.standing import ALIVE, Standing, standing_of, state
from sheaf.store.asking import Line, Question
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.people import CustomerRow, MarkRow
from sheaf.store.work import Work

CANDIDATES = 2000  # that a few letters may mean


class View(Enum):
    """Which customers a list shows."""

    ALL = "all"
    WITH_LOANS = "with_loans"
    OVERDUE = "overdue"
    MARKED = "marked"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """A customer as one line of a list, numbers masked."""

    id: int
    kind: Kind
    name: str
    number: str
    phone: str
    village: str
    trade: str
    standing: Standing
    days: int  # overdue
    outstanding: Money
    marked: bool
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Registry:
    """A part of the registry: its first lines, and how many there are in all."""

    lines: tuple[CustomerLine, ...]
    count: int


def lines(work: Work, view: View, typed: str, limit: int) -> Registry:
    """List the customers of a view that fit what was typed, the latest opened first."""
    owing = _owing(work.today)
    conditions = [_shown(work, view, owing)]
    if typed.strip():
        found = people.matching(work, typed, CANDIDATES)
        conditions.append(CustomerRow.id.in_(found))
    query = _columns(owing).where(*conditions)
    first = (owing.c.late_since,) if view is View.OVERDUE else ()
    order = (*first, CustomerRow.opened_at.desc(), CustomerRow.id.desc())
    rows = work.session.execute(query.order_by(*order).limit(limit))
    counted = query.with_only_columns(func.count(), maintain_column_froms=True)
    return Registry(
        tuple(_line(row, work.today) for row in rows),
        int(work.session.execute(counted).scalar_one()),
    )


def _shown(work: Work, view: View, owing: Subquery) -> ColumnElement[bool]:
    if view is View.WITH_LOANS:
        return owing.c.state == ALIVE
    if view is View.OVERDUE:
        late: ColumnElement[bool] = owing.c.late_since < work.today
        return late
    if view is View.MARKED:
        return CustomerRow.id.in_(_marked())
    if view is View.MINE:
        return CustomerRow.opened_by == work.teller.id
    return true()


def _marked() -> Select[int]:
    return select(MarkRow.customer_id).where(MarkRow.lifted_at.is_(None))


def _owing(on: date) -> Subquery:
    """Sum up the loans of each customer: the live ones give the status."""
    return (
        select(
            LoanRow.customer_id,
            func.min(state(on)).label("state"),
            func.min(StandingRow.late_since).label("late_since"),
            func.min(StandingRow.next_due_on).label("next_due_on"),
            func.sum(StandingRow.outstanding).label("outstanding"),
        )
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .group_by(LoanRow.customer_id)
        .subquery()
    )


def _columns(owing: Subquery) -> Question:
    return select(
        CustomerRow.id,
        CustomerRow.kind,
        CustomerRow.name,
        CustomerRow.number,
        CustomerRow.phone,
        CustomerRow.village,
        CustomerRow.trade,
        owing.c.state,
        owing.c.late_since,
        owing.c.next_due_on,
        owing.c.outstanding,
        CustomerRow.id.in_(_marked()).label("marked"),
        CustomerRow.opened_at,
    ).outerjoin(owing, owing.c.customer_id == CustomerRow.id)


def _line(row: Line, today: date) -> CustomerLine:
    standing, days = standing_of(row.state, row.late_since, row.next_due_on, today)
    return CustomerLine(
        id=row.id,
        kind=Kind(row.kind),
        name=row.name,
        number=masked_number(row.number or ""),
        phone=masked_number(row.phone),
        village=row.village,
        trade=row.trade,
        standing=standing,
        days=days,
        outstanding=row.outstanding or ZERO,
        marked=bool(row.marked),
        opened_at=row.opened_at,
    )
