"""Search over everything, as one types (``DESK``, Search).

What was typed is read as runs of characters, of letters and of figures; each has to fit:
``wf138`` is Wang Fang (or Wu Feng) with a telephone that begins or ends so. Every step
is a walk along an index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    and_,
    case,
    func,
    intersect,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import aliased

from sheaf.domain.application import Stage
from sheaf.domain.money import Money
from sheaf.domain.schedule import Method
from sheaf.domain.teller import Permission
from sheaf.domain.typed import narrow
from sheaf.queries import loans, paper_numbers
from sheaf.queries.paper_numbers import Meant
from sheaf.store.asking import Line
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import LoanRow, PayoutReversalRow, StandingRow
from sheaf.store.tables.people import CustomerRow, TermRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work

MOST = 12  # lines a group
CANDIDATES = 300  # weighed before the best are chosen
HEAD = 3  # figures from which the head of a number is looked for, too
RUNS = re.compile(r"[0-9]+[0-9x]?|[a-z]+|[^0-9a-z\s]+")
GAPS = re.compile(r"(?<=[0-9])[ -]+(?=[0-9x])")
BEGUN = re.compile(r"[A-Z]?20[0-9]{2}-")  # how papers are numbered
TAIL = "<"
LAST = "\U0010ffff"  # sorts behind everything that begins alike

Span = tuple[int, int]
NOWHERE: Span = (0, 0)


class Standing(Enum):
    """How a customer or a loan stands, for a line in a list."""

    NO_LOAN = "no_loan"
    NORMAL = "normal"
    DUE = "due"
    OVERDUE = "overdue"
    UNDRAWN = "undrawn"
    WRITTEN_OFF = "written_off"
    SETTLED = "settled"


#: How far a loan has come, what is owed first: of several loans the first one counts.
STATES = ("active", "written_off", "undrawn", "settled")
ALIVE = STATES.index("active")
ENDED = {
    "written_off": Standing.WRITTEN_OFF,
    "undrawn": Standing.UNDRAWN,
    "settled": Standing.SETTLED,
}


@dataclass(frozen=True, slots=True)
class CustomerHit:
    """A customer found; ``loan_id`` is the live loan a repayment would be for."""

    id: int
    name: str
    village: str
    phone: str
    standing: Standing
    days: int
    loan_id: int
    name_hit: Span
    phone_hit: Span


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
    plain = _plain(text)
    runs = RUNS.findall(plain)
    if not runs:
        return Found()
    customers = _customers(work, plain, runs)
    people = [hit.id for hit in customers]
    meant = paper_numbers.meant(work, typed)
    numbers = meant.numbers
    papers = bool(numbers) or BEGUN.match(typed.upper()) is not None
    found = Found(
        customers,
        _loans(work, typed, people, numbers) if people or papers else (),
        _applications(work, typed, people, numbers) if people or papers else (),
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


def matching(work: Work, text: str, most: int) -> list[int]:
    """Find the customers that fit what was typed, unweighed: to narrow down a list."""
    runs = RUNS.findall(_plain(text))
    return _candidates(work, runs, most) if runs else []


def _plain(text: str) -> str:
    """Lower what was typed; gaps and dashes within figures mean nothing."""
    return GAPS.sub("", narrow(text).lower())


def _customers(work: Work, typed: str, runs: Sequence[str]) -> tuple[CustomerHit, ...]:
    ids = _candidates(work, runs, CANDIDATES)
    live = (
        select(
            LoanRow.customer_id,
            func.min(StandingRow.late_since).label("late_since"),
            func.min(StandingRow.next_due_on).label("next_due_on"),
            func.min(state(work.today)).label("state"),
        )
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(LoanRow.customer_id.in_(ids))
        .group_by(LoanRow.customer_id)
        .subquery()
    )
    rows = work.session.execute(
        select(
            CustomerRow.id,
            CustomerRow.name,
            CustomerRow.village,
            CustomerRow.phone,
            CustomerRow.number,
            live.c.late_since,
            live.c.next_due_on,
            live.c.state,
        )
        .outerjoin(live, live.c.customer_id == CustomerRow.id)
        .where(CustomerRow.id.in_(ids))
    ).all()
    best = sorted(rows, key=lambda row: _rank(row, typed, runs))[:MOST]
    loans = _live_loans(work, [row.id for row in best])
    return tuple(_customer_hit(row, runs, loans, work.today) for row in best)


def _candidates(work: Work, runs: Sequence[str], most: int) -> list[int]:
    """Walk the index once for each run; who is found on every walk is a candidate."""
    walks = [_walk(run) for run in dict.fromkeys(runs)]
    if len(walks) > 1:
        met = intersect(*(select(walk.c.subject_id) for walk in walks))
        return list(work.session.scalars(met.limit(most)))
    [walk] = walks
    query = select(walk.c.subject_id).order_by(walk.c.term).limit(most)
    return list(dict.fromkeys(work.session.scalars(query)))


def _walk(run: str) -> Subquery:
    """Take the part of the index that begins with a run; figures from behind as well.

    Two figures at the head of a number say nothing: they are 13 in every other one.
    """
    if not run[0].isdigit():
        return _begins(run).subquery()
    tail = _begins(TAIL + run[::-1])
    if len(run) < HEAD:
        return tail.subquery()
    return union_all(_begins(run), tail).subquery()


def _begins(text: str) -> Select[str, int]:
    return select(TermRow.term, TermRow.subject_id).where(
        TermRow.kind == "customer", TermRow.term >= text, TermRow.term < text + LAST
    )


def _rank(row: Line, typed: str, runs: Sequence[str]) -> tuple[Any, ...]:
    """Exact numbers, names that begin so, then those with live loans, late first."""
    plain, number = typed.replace(" ", ""), (row.number or "").lower()
    exact = plain in (number, row.phone, row.name.lower())
    figures = sum(_far(run, number, row.phone) for run in runs if run[0].isdigit())
    begins = row.name.lower().startswith(runs[0])
    alive = row.state == ALIVE
    since = row.late_since or date.max
    return not exact, not begins, figures, not alive, since, len(row.name), row.id


def _far(run: str, number: str, phone: str) -> int:
    """Weigh where figures were found: people say the end of their telephone first."""
    places = (
        phone.endswith(run),
        phone.startswith(run),
        number.endswith(run),
        number.startswith(run),
    )
    return places.index(True) if True in places else len(places)


def _live_loans(work: Work, customers: list[int]) -> dict[int, int]:
    """Name the live loan of each that a repayment would be for: the latest the longest."""
    rows = work.session.execute(
        select(LoanRow.customer_id, LoanRow.id, StandingRow.status, StandingRow.late_since)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(LoanRow.customer_id.in_(customers))
    )
    alive = [row for row in rows if row.status == "active"]
    alive.sort(key=lambda row: row.late_since or date.max, reverse=True)
    return {row.customer_id: row.id for row in alive}


def _customer_hit(
    row: Line, runs: Sequence[str], loans: dict[int, int], today: date
) -> CustomerHit:
    standing, days = standing_of(row.state, row.late_since, row.next_due_on, today)
    return CustomerHit(
        row.id,
        row.name,
        row.village,
        masked_phone(row.phone),
        standing,
        days,
        loans.get(row.id, 0),
        _name_hit(row.name, runs),
        _phone_hit(row.phone, runs),
    )


def masked_phone(phone: str) -> str:
    """Show a telephone number's head and tail: ``138 · · · · 0012``."""
    return f"{phone[:3]} · · · · {phone[-4:]}" if phone else ""


def state(on: date) -> ColumnElement[int]:
    """Ask how far a loan has come, as its place among ``STATES``."""
    undrawn = (loans.usable(on), STATES.index("undrawn"))
    places = {one: at for at, one in enumerate(STATES) if one != "undrawn"}
    told = [(StandingRow.status == one, at) for one, at in places.items()]
    return case(undrawn, *told)


def standing_of(
    state: int | None, late_since: date | None, due: date | None, today: date
) -> tuple[Standing, int]:
    """Tell how loans stand by their state and earliest dates, and the days overdue."""
    if state is None:
        return Standing.NO_LOAN, 0
    if (ended := ENDED.get(STATES[state])) is not None:
        return ended, 0
    if late_since and late_since < today:
        return Standing.OVERDUE, (today - late_since).days
    return (Standing.DUE if due == today else Standing.NORMAL), 0


def _name_hit(name: str, runs: Sequence[str]) -> Span:
    for run in runs:
        if (at := name.lower().find(run)) >= 0:
            return at, at + len(run)
        if run.isalpha() and run.isascii():
            return 0, min(len(run), len(name))
    return NOWHERE


def _phone_hit(phone: str, runs: Sequence[str]) -> Span:
    shown = masked_phone(phone)
    for run in runs:
        if run[0].isdigit() and phone.startswith(run):
            return 0, min(len(run), 3)
        if run[0].isdigit() and phone.endswith(run):
            return len(shown) - min(len(run), 4), len(shown)
    return NOWHERE


def _loans(
    work: Work, typed: str, people: list[int], numbers: Sequence[str]
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
        .where(or_(LoanRow.customer_id.in_(people), _numbered(LoanRow, typed, numbers)))
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
            _name_hit(row.borrower, RUNS.findall(typed)),
        )
        for row in rows
    )


def _applications(
    work: Work, typed: str, people: list[int], numbers: Sequence[str]
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
                ApplicationRow.customer_id.in_(people),
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
            _name_hit(row.name, RUNS.findall(typed)),
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
