"""Search over everything, as one types (``DESK``, Search).

People are found first (``people``); then what is theirs, and the papers whose number fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import aliased

from sheaf.domain.application import Stage
from sheaf.domain.money import Money
from sheaf.domain.schedule import Method
from sheaf.domain.teller import Permission
from sheaf.domain.typed import narrow
from sheaf.queries import paper_numbers, people
from sheaf.queries.paper_numbers import Meant
from sheaf.queries.people import (
    LAST,
    MOST,
    NOWHERE,
    RUNS,
    CustomerHit,
    Span,
    name_hit,
)
from sheaf.queries.standing import Standing, standing_of, state
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import LoanRow, PayoutReversalRow, StandingRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work

BEGUN = re.compile(r"[A-Z]?20[0-9]{2}-")  # how papers are numbered


@dataclass(frozen=True, slots=True)
class LoanHit:
    """A loan found."""

    id: int
    contract: str
    borrower: str
    method: Method
    months: int
    standing: Standing
    days: int
    next_due: date | None
    principal_left: Money
    contract_hit: Span
    name_hit: Span


@dataclass(frozen=True, slots=True)
class ApplicationHit:
    """An application found."""

    id: int
    number: str
    applicant: str
    stage: Stage
    amount: Money
    number_hit: Span
    name_hit: Span


@dataclass(frozen=True, slots=True)
class ReceiptHit:
    """A receipt found; the voucher of a payout that was reversed has an id below zero."""

    id: int
    loan_id: int
    number: str
    payer: str
    contract: str
    amount: Money
    received: datetime
    reversed: bool
    number_hit: Span


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, the best first in each group; ``lead`` names the best group."""

    customers: tuple[CustomerHit, ...] = ()
    loans: tuple[LoanHit, ...] = ()
    applications: tuple[ApplicationHit, ...] = ()
    receipts: tuple[ReceiptHit, ...] = ()
    lead: str = "customers"


def find(work: Work, text: str) -> Found:
    """Find customers, loans, applications and receipts."""
    typed = narrow(text).lower()
    if not RUNS.search(typed):
        return Found()
    customers = people.find(work, text)
    theirs = [hit.id for hit in customers]
    meant = paper_numbers.meant(work, typed)
    numbers = meant.numbers
    papers = bool(numbers) or BEGUN.match(typed.upper()) is not None
    found = Found(
        customers,
        _loans(work, typed, theirs, numbers) if theirs or papers else (),
        _applications(work, typed, theirs, numbers) if theirs or papers else (),
        _slips(work, typed, numbers) if papers else (),
    )
    return replace(found, lead=_lead(work, found, meant)) if meant.leads else found


def _lead(work: Work, found: Found, meant: Meant) -> str:
    """Let a number that fits go first, of its own kind; a teller reads it off a receipt."""
    fits = {
        "loans": any(hit.contract in meant.numbers for hit in found.loans[:1]),
        "applications": any(hit.number in meant.numbers for hit in found.applications[:1]),
        "receipts": any(hit.number in meant.numbers for hit in found.receipts[:1]),
    }
    if meant.bare and fits["receipts"] and Permission.RECEIVE in work.teller.permissions:
        return "receipts"
    return next((name for name, fit in fits.items() if fit), found.lead)


def _loans(
    work: Work, typed: str, owners: list[int], numbers: Sequence[str]
) -> tuple[LoanHit, ...]:
    rows = work.session.execute(
        select(
            LoanRow.id,
            LoanRow.number,
            LoanRow.borrower,
            LoanRow.method,
            StandingRow.instalments,
            state(work.today).label("state"),
            StandingRow.late_since,
            StandingRow.next_due_on,
            StandingRow.outstanding,
        )
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(or_(LoanRow.customer_id.in_(owners), _numbered(LoanRow, typed, numbers)))
        .order_by(
            LoanRow.number.in_(numbers).desc(),
            StandingRow.status,
            StandingRow.late_since.is_(None),
            LoanRow.id.desc(),
        )
        .limit(MOST)
    )
    return tuple(
        LoanHit(
            row.id,
            row.number,
            row.borrower,
            Method(row.method),
            row.instalments,
            *standing_of(row.state, row.late_since, row.next_due_on, work.today),
            row.next_due_on,
            row.outstanding,
            _tail_hit(row.number, typed),
            name_hit(row.borrower, RUNS.findall(typed)),
        )
        for row in rows
    )


def _applications(
    work: Work, typed: str, owners: list[int], numbers: Sequence[str]
) -> tuple[ApplicationHit, ...]:
    rows = work.session.execute(
        select(
            ApplicationRow.id,
            ApplicationRow.number,
            CustomerRow.name,
            ApplicationRow.stage,
            ApplicationRow.amount,
        )
        .join(CustomerRow, CustomerRow.id == ApplicationRow.customer_id)
        .where(
            or_(
                ApplicationRow.customer_id.in_(owners),
                _numbered(ApplicationRow, typed, numbers),
            ),
            ApplicationRow.stage != Stage.DISBURSED.value,
        )
        .order_by(ApplicationRow.number.in_(numbers).desc(), ApplicationRow.id.desc())
        .limit(MOST)
    )
    return tuple(
        ApplicationHit(
            row.id,
            row.number,
            row.name,
            Stage(row.stage),
            row.amount,
            _tail_hit(row.number, typed),
            name_hit(row.name, RUNS.findall(typed)),
        )
        for row in rows
    )


def _slips(work: Work, typed: str, numbers: Sequence[str]) -> tuple[ReceiptHit, ...]:
    """Find receipts, and the vouchers of payouts that were reversed."""
    found = _receipts(work, typed, numbers)
    return (*found, *_reversals(work, typed, numbers))[:MOST]


def _reversals(work: Work, typed: str, numbers: Sequence[str]) -> tuple[ReceiptHit, ...]:
    rows = work.session.execute(
        select(PayoutReversalRow, LoanRow)
        .join(LoanRow, LoanRow.id == PayoutReversalRow.loan_id)
        .where(_numbered(PayoutReversalRow, typed, numbers))
        .order_by(PayoutReversalRow.loan_id.desc())
        .limit(MOST)
    )
    return tuple(
        ReceiptHit(
            -loan.id,
            loan.id,
            row.number,
            loan.borrower,
            loan.number,
            loan.principal,
            row.at,
            reversed=False,
            number_hit=_tail_hit(row.number, typed),
        )
        for row, loan in rows
    )


def _receipts(work: Work, typed: str, numbers: Sequence[str]) -> tuple[ReceiptHit, ...]:
    answer = aliased(RepaymentRow)
    rows = work.session.execute(
        select(RepaymentRow, LoanRow.number, answer.id)
        .join(LoanRow, LoanRow.id == RepaymentRow.loan_id)
        .outerjoin(answer, answer.reverses_id == RepaymentRow.id)
        .where(_numbered(RepaymentRow, typed, numbers))
        .order_by(RepaymentRow.id.desc())
        .limit(MOST)
    )
    return tuple(
        ReceiptHit(
            row.id,
            row.loan_id,
            row.number,
            row.payer,
            contract,
            row.amount,
            row.at,
            answered is not None,
            _tail_hit(row.number, typed),
        )
        for row, contract, answered in rows
    )


def _numbered(table: Any, typed: str, numbers: Iterable[str]) -> ColumnElement[bool]:
    """Fit a paper's number: one of those spelt out, or one that begins as typed."""
    begun = typed.replace(" ", "").upper()
    exact: ColumnElement[bool] = table.number.in_(list(numbers))
    if not BEGUN.match(begun):
        return exact
    return or_(exact, and_(table.number >= begun, table.number < begun + LAST))


def _tail_hit(number: str, typed: str) -> Span:
    plain = typed.replace(" ", "").upper()
    if (at := number.rfind(plain)) >= 0:
        return at, at + len(plain)
    return NOWHERE
