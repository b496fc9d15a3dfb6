"""What the papers of a repayment say: facts gathered at the moment of the act, and kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import Kind, Outcome
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.office import Office
from sheaf.domain.outcomes import ahead_of
from sheaf.domain.paper import shared
from sheaf.domain.paper.receipt import NextDue, Receipt
from sheaf.domain.paper.refund import Refund
from sheaf.domain.paper.reversal import Reversal
from sheaf.domain.paper.shared import Party, Settled
from sheaf.domain.paper.waiver import Waiver
from sheaf.domain.repayment import (
    BY_INSTALMENT,
    Allocation,
    Component,
    Order,
    Shares,
    owed,
)
from sheaf.queries import repayments
from sheaf.queries.parties import head, party
from sheaf.services import papers
from sheaf.services.papers import Subject
from sheaf.store.tables.loans import FeeRow
from sheaf.store.tables.repayments import NO_WAY, RepaymentRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Head:
    """What every receipt of an office begins with, and who takes the money."""

    office: Office
    letterhead: shared.Office
    teller: str


@dataclass(frozen=True, slots=True)
class Taken:
    """Money taken: under which number, how much, how, from whom, when."""

    number: str
    amount: Money
    channel: Channel
    payer: str
    at: datetime
    counts_for: date | None = None
    order: Order = BY_INSTALMENT
    corrects: str = ""
    ahead: frozenset[int] = frozenset()

    @property
    def day(self) -> date:
        """The day it counts for."""
        return self.counts_for or self.at.date()


@dataclass(frozen=True, slots=True)
class Early:
    """The day of a repayment, and the instalments that were not due on it yet."""

    on: date
    ahead: frozenset[int]


def receipt(
    work: Work, row: RepaymentRow, found: Outcome, after: Standing, corrects: str = ""
) -> int:
    """Make the receipt of money just taken; return the paper's id."""
    office, letterhead = head(work)
    taken = Taken(
        row.number,
        row.amount,
        Channel(row.way),
        row.payer,
        row.at,
        row.day if row.day != row.at.date() else None,
        found.order,
        office.full_number("receipt", corrects) if corrects else "",
        found.ahead,
    )
    borrower = party(work, after.loan.customer_id)
    head_ = Head(office, letterhead, work.teller.name)
    facts = receipt_facts(head_, borrower, taken, found.shares, after)
    return _file(work, "receipt", facts, row, after.loan.customer_id)


def receipt_facts(
    head_: Head, borrower: Party, taken: Taken, shares: Shares, after: Standing
) -> Receipt:
    """Say everything a receipt says, from what was taken and how the loan then stands."""
    loan, today = after.loan, taken.at.date()
    claims = after.claims(today)
    return Receipt(
        language=head_.office.language,
        number=head_.office.full_number("receipt", taken.number),
        office=head_.letterhead,
        contract=head_.office.full_number("contract", loan.number),
        borrower=borrower,
        channel=taken.channel,
        received=taken.at,
        amount=taken.amount,
        settled=settled(shares.allocations, after, Early(taken.day, taken.ahead)),
        balance=after.outstanding,
        teller=head_.teller,
        payer="" if taken.payer == loan.borrower else taken.payer,
        unallocated=shares.unallocated,
        order=taken.order,
        overdue=total(claim.principal for claim in claims if claim.days_late),
        due_today=total(claim.principal for claim in claims if not claim.days_late),
        next_due=_next_due(after, today),
        counts_for=taken.counts_for,
        corrects=taken.corrects,
    )


@dataclass(frozen=True, slots=True)
class Granted:
    """Who waived, who agreed where that took two, and which note this one replaces."""

    by: str
    agreed_by: str = ""
    corrects: str = ""


def waiver(
    work: Work,
    row: RepaymentRow,
    found: Outcome,
    before: Standing,
    granted: Granted,
) -> int:
    """Make the note of what was forgiven of a loan as it stood; return the paper's id."""
    office, letterhead = head(work)
    loan, due = before.loan, owed(before.claims(row.day))
    amount = total(one.amount for one in found.shares.allocations)
    facts = Waiver(
        language=office.language,
        number=office.full_number("waiver", row.number),
        office=letterhead,
        contract=office.full_number("contract", loan.number),
        borrower=party(work, loan.customer_id),
        granted=row.at,
        amount=amount,
        settled=settled(found.shares.allocations, before, Early(row.day, frozenset())),
        before=due,
        still_due=due - amount,
        reason=row.reason,
        granted_by=granted.by,
        agreed_by=granted.agreed_by,
        counts_for=row.day if row.day != row.at.date() else None,
        corrects=granted.corrects,
    )
    return _file(work, "waiver", facts, row, loan.customer_id)


def refund(
    work: Work, row: RepaymentRow, after: Standing, witness: str, corrects: str = ""
) -> int:
    """Make the voucher of money kept that was given back; return the paper's id."""
    office, letterhead = head(work)
    facts = Refund(
        language=office.language,
        number=office.full_number("refund", row.number),
        office=letterhead,
        contract=office.full_number("contract", after.loan.number),
        borrower=party(work, after.loan.customer_id),
        paid=row.at,
        amount=-row.amount,
        channel=Channel(row.way),
        reason=row.reason,
        left=after.kept.amount,
        balance=after.outstanding,
        teller=work.teller.name,
        agreed_by=witness,
        corrects=corrects,
    )
    return _file(work, "refund", facts, row, after.loan.customer_id)


def reversal(
    work: Work, row: RepaymentRow, mistake: RepaymentRow, after: Standing, witness: str
) -> int:
    """Make the voucher that reverses a receipt; return the paper's id."""
    office, letterhead = head(work)
    loan = after.loan
    early = Early(mistake.day, _ahead(mistake, after))
    facts = Reversal(
        language=office.language,
        number=office.full_number("reversal", row.number),
        office=letterhead,
        contract=office.full_number("contract", loan.number),
        borrower=party(work, loan.customer_id),
        receipt=office.full_number(_series(mistake), mistake.number),
        received=mistake.at,
        channel=Channel(mistake.way) if mistake.way != NO_WAY else None,
        act=Kind(mistake.kind),
        reversed_at=row.at,
        amount=mistake.amount,
        settled=settled(repayments.shares(work, mistake.id), after, early),
        reason=row.reason,
        teller=work.teller.name,
        agreed_by=witness,
        balance=after.outstanding,
        arrears=owed(after.claims(work.today)),
        unallocated=mistake.unallocated,
    )
    return _file(work, "reversal", facts, row, loan.customer_id)


def _series(row: RepaymentRow) -> str:
    """Say which kind of number an act bears: that of a receipt, or one of its own."""
    if row.kind == Kind.DRAW.value:
        return "disbursement"
    if row.kind == Kind.REFUND.value:
        return "refund"
    return row.kind if row.way == NO_WAY else "receipt"


def _ahead(mistake: RepaymentRow, after: Standing) -> frozenset[int]:
    """Name the instalments that a settlement paid before they were due."""
    early = mistake.kind == Kind.SETTLEMENT.value
    return ahead_of(after, mistake.day) if early else frozenset()


def charge(work: Work, row: RepaymentRow, kind: str, amount: Money) -> None:
    """Charge what comes with an act, and goes with it if that is reversed."""
    work.session.add(
        FeeRow(
            loan_id=row.loan_id,
            repayment_id=row.id,
            kind=kind,
            amount=amount,
            due_on=row.day,
            reason="",
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.session.flush()


def settled(
    shares: Sequence[Allocation], standing: Standing, early: Early
) -> tuple[Settled, ...]:
    """Group what was settled by instalment, what was not due yet in one line by itself."""
    due_on = {due.instalment: due.due_on for due in standing.dues}
    by_itself = min(0, *due_on, *(one.instalment for one in shares)) - 1
    parts: dict[int, dict[str, Money]] = {}
    for share in shares:
        which = by_itself if share.instalment in early.ahead else share.instalment
        part = parts.setdefault(which, {})
        name = share.component.value
        part[name] = part.get(name, ZERO) + share.amount
    return tuple(
        Settled(
            number,
            due_on.get(number, early.on if number < 0 else None),
            **{c.value: part.get(c.value, ZERO) for c in Component},
        )
        for number, part in sorted(parts.items(), key=_place)
    )


def _place(line: tuple[int, object]) -> tuple[bool, int]:
    """Set what belongs to no instalment first, and what was paid early last."""
    return line[0] < 0, abs(line[0])


def _next_due(standing: Standing, today: date) -> NextDue | None:
    ahead = (due for due in standing.dues if due.due_on > today)
    due = next((due for due in ahead if not standing.paid_in_full(due)), None)
    if due is None:
        return None
    return NextDue(due.instalment, due.due_on, standing.unsettled(due))


def _file(work: Work, kind: str, facts: object, row: RepaymentRow, customer: int) -> int:
    subject = Subject(customer_id=customer, loan_id=row.loan_id, repayment_id=row.id)
    return papers.file(work, kind, facts, "", subject)
