"""Questions about a week: where one person did two steps because the office is small."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute

from sheaf.domain.application import Step
from sheaf.domain.joined import Joined, week_of
from sheaf.domain.money import ZERO
from sheaf.queries import tellers
from sheaf.store.tables.applications import ApplicationRow, VisitRow
from sheaf.store.tables.loans import DisbursementRow, LoanRow
from sheaf.store.tables.office import CashDayRow, PeriodRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work


def joined(work: Work, day: date) -> tuple[Joined, ...]:
    """List what was joined in the week around a day, the earliest first."""
    since, until = week_of(day)
    found = [
        *_investigated(work, since, until),
        *_paid_out(work, since, until),
        *_closed(work, since, until),
    ]
    return tuple(sorted(found, key=lambda one: (one.on, one.teller, one.number)))


def _investigated(work: Work, since: date, until: date) -> Iterator[Joined]:
    names = tellers.names(work)
    rows = work.session.execute(
        select(
            VisitRow.visited_on,
            VisitRow.teller_id,
            ApplicationRow.number,
            CustomerRow.name,
        )
        .join(ApplicationRow, ApplicationRow.id == VisitRow.application_id)
        .join(CustomerRow, CustomerRow.id == ApplicationRow.customer_id)
        .where(
            VisitRow.teller_id == ApplicationRow.acceptor_id,
            VisitRow.visited_on.between(since, until),
        )
    )
    for on, who, number, customer in rows:
        teller = names.get(who, "")
        yield Joined(on, teller, Step.ACCEPT, Step.INVESTIGATE, number, customer)


def _paid_out(work: Work, since: date, until: date) -> Iterator[Joined]:
    names = tellers.names(work)
    rows = work.session.execute(
        select(
            DisbursementRow.at, DisbursementRow.teller_id, LoanRow.number, CustomerRow.name
        )
        .join(LoanRow, LoanRow.id == DisbursementRow.loan_id)
        .join(ApplicationRow, ApplicationRow.id == LoanRow.application_id)
        .join(CustomerRow, CustomerRow.id == LoanRow.customer_id)
        .where(
            DisbursementRow.teller_id == ApplicationRow.acceptor_id,
            _within(DisbursementRow.at, since, until),
        )
    )
    for at, who, number, customer in rows:
        teller = names.get(who, "")
        yield Joined(at.date(), teller, Step.ACCEPT, Step.DISBURSE, number, customer)


def _closed(work: Work, since: date, until: date) -> Iterator[Joined]:
    """Find who closed a month through which cash had gone through their own till."""
    names = tellers.names(work)
    rows = work.session.execute(
        select(PeriodRow.at, PeriodRow.teller_id, PeriodRow.until).where(
            _within(PeriodRow.at, since, until)
        )
    )
    for at, who, month in rows:
        if _kept_a_till(work, who, month):
            teller, steps = names.get(who, ""), (Step.HANDLE_CASH, Step.KEEP_BOOKS)
            yield Joined(at.date(), teller, *steps, f"{month:%Y-%m}")


def _kept_a_till(work: Work, teller_id: int, month: date) -> bool:
    query = select(CashDayRow.id).where(
        CashDayRow.teller_id == teller_id,
        CashDayRow.day.between(month.replace(day=1), month),
        (CashDayRow.received > ZERO) | (CashDayRow.paid > ZERO),
    )
    return work.session.execute(query.limit(1)).first() is not None


def _within(
    at: InstrumentedAttribute[datetime], since: date, until: date
) -> ColumnElement[bool]:
    after = datetime.combine(until + timedelta(days=1), time.min)
    return (at >= datetime.combine(since, time.min)) & (at < after)
