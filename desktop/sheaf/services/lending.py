"""Putting a loan on the books: its row, its schedule, its first standing."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.agreement import Agreement
from sheaf.domain.calendar import Holidays
from sheaf.domain.loan import Covenants, Standing
from sheaf.domain.money import ZERO
from sheaf.domain.policy import HolidayRule
from sheaf.domain.schedule import Instalment, Schedule, draw_up
from sheaf.queries import office, policy
from sheaf.services import standings
from sheaf.store import canonical
from sheaf.store.tables.loans import InstalmentRow, LoanRow, StandingRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Lending:
    """What is lent to whom, under which number and covenants."""

    number: str
    application_id: int | None
    customer_id: int
    product_id: int
    borrower: str
    security: str
    officer_id: int
    agreement: Agreement
    covenants: Covenants


def enter(work: Work, lending: Lending) -> Standing:
    """Write a loan paid out today, with the schedule fixed from this day."""
    terms = lending.agreement.terms(work.today)
    schedule = draw_up(terms)
    row = LoanRow(
        number=lending.number,
        application_id=lending.application_id,
        customer_id=lending.customer_id,
        product_id=lending.product_id,
        borrower=lending.borrower,
        principal=terms.principal,
        rate=terms.rate,
        method=terms.method.value,
        security=lending.security,
        disbursed_on=work.today,
        matures_on=schedule[-1].due_on,
        officer_id=lending.officer_id,
        terms=canonical.dump(terms),
        late_rules=canonical.dump(lending.covenants),
    )
    work.session.add(row)
    work.session.flush()
    work.session.add(_blank(row.id))
    lines = _lines(work, row.id, schedule)
    standings.lay_out(work, row.id, 1, None, lines)
    return standings.refresh(work, row.id)


def _lines(work: Work, loan_id: int, schedule: Schedule) -> list[InstalmentRow]:
    moved = policy.on(work, work.today).holiday_rule is HolidayRule.NEXT_BUSINESS_DAY
    holidays = office.holidays(work) if moved else None
    return [_line(loan_id, line, holidays) for line in schedule]


def _line(loan_id: int, line: Instalment, holidays: Holidays | None) -> InstalmentRow:
    return InstalmentRow(
        loan_id=loan_id,
        version=1,
        number=line.number,
        due_on=line.due_on,
        late_from=holidays.next_open(line.due_on) if holidays else line.due_on,
        days=line.days,
        opening=line.opening,
        principal=line.principal,
        interest=line.interest,
    )


def _blank(loan_id: int) -> StandingRow:
    return StandingRow(
        loan_id=loan_id,
        status="active",
        version=1,
        outstanding=ZERO,
        unallocated=ZERO,
        paid=0,
        instalments=0,
    )
