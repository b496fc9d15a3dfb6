"""The schedule annex after an act: the borrower signs and keeps what is paid since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sheaf.domain.arrears import Due
from sheaf.domain.loan import Standing, Status
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import Money
from sheaf.domain.paper.schedule import ScheduleSheet, Since
from sheaf.domain.paper.shared import lent_on
from sheaf.domain.plan import CLOSED, Plan
from sheaf.domain.schedule import Instalment
from sheaf.queries import loans, plans
from sheaf.queries.parties import head, party, repays_from
from sheaf.services import papers
from sheaf.services.papers import Subject
from sheaf.store import canonical
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work

#: Acts after which the borrower needs another schedule.
REDRAWING = frozenset({Kind.PREPAYMENT, Kind.EXTENSION, Kind.RESCHEDULING, Kind.REPRICING})


def annex(work: Work, row: RepaymentRow, after: Standing) -> int | None:
    """Make the annex of the schedule that an act left; nothing where it left none."""
    if Kind(row.kind) not in REDRAWING or after.status is Status.SETTLED:
        return None
    number = plans.version_left_by(work, after.loan.id, row.id)
    if number is None:
        return None
    facts = _facts(work, row, after, number)
    customer = after.loan.customer_id
    subject = Subject(customer_id=customer, loan_id=after.loan.id, repayment_id=row.id)
    return papers.file(work, "schedule", facts, "", subject)


def _facts(work: Work, row: RepaymentRow, after: Standing, number: int) -> ScheduleSheet:
    office, letterhead = head(work)
    loan, plan = after.loan, plans.version(work, after.loan.id, number)
    written = tuple(ahead(plan, row))
    account = repays_from(work, loans.application_of(work, loan.id), office)
    return ScheduleSheet(
        language=office.language,
        office=letterhead,
        lent=replace(
            lent_on(plan.terms, sum(line.number > 0 for line in written), plan.matures_on),
            amount=after.outstanding_on(row.day),
            lent_on=loan.disbursed_on,
        ),
        lines=written,
        number=office.full_number("schedule", f"{loan.number}-{number}"),
        borrower=party(work, loan.customer_id).name,
        since=Since(
            row.day,
            row.kind,
            row.number,
            office.full_number("contract", loan.number),
            canonical.load(LoanAct, row.wanted).pricing,
        ),
        account=account,
    )


def ahead(plan: Plan, row: RepaymentRow) -> Iterator[Instalment]:
    """Leave out what is paid: lines that are closed, and the early repayment itself."""
    early = row.kind == Kind.PREPAYMENT.value
    for line in plan.lines:
        due = line.due
        paid = due.late_from == CLOSED or (early and due.instalment < 0)
        if not paid and due.due_on >= row.day:
            yield Instalment(
                due.instalment,
                due.due_on,
                line.days,
                line.opening,
                due.principal,
                _interest(due),
            )


def _interest(due: Due) -> Money:
    """Take late interest that is carried over with the interest it comes with."""
    return due.interest + due.penalty + due.compound
