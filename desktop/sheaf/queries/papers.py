"""Questions about papers: what they say, how often they were printed, who signed them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from importlib import import_module
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from sheaf.domain.paper.shared import Marks, Reprint
from sheaf.store import canonical
from sheaf.store.tables.papers import (
    AttachmentRow,
    PaperRow,
    PrintRow,
    SignatureRow,
    UnprintedRow,
    VoidRow,
)
from sheaf.store.work import Work

#: The facts of each kind of paper: the class in ``sheaf.domain.paper.<kind>``.
FACTS = {
    "application_form": "ApplicationForm",
    "authorisation": "Authorisation",
    "cash_book": "CashBook",
    "classification": "Classification",
    "committee_decision": "CommitteeDecision",
    "committee_minutes": "CommitteeMinutes",
    "conduct_notice": "ConductNotice",
    "consent": "Consent",
    "coowner_consent": "CoownerConsent",
    "custody_receipt": "CustodyReceipt",
    "custody_return": "CustodyReturn",
    "debit_note": "DebitNote",
    "disbursement_notice": "DisbursementNotice",
    "disbursement_voucher": "DisbursementVoucher",
    "extension_agreement": "ExtensionAgreement",
    "restructuring_agreement": "RestructuringAgreement",
    "group_agreement": "GroupAgreement",
    "guarantee_contract": "GuaranteeContract",
    "guarantor_check": "GuarantorCheck",
    "investigation_report": "InvestigationReport",
    "loan_contract": "LoanContract",
    "mortgage_contract": "MortgageContract",
    "payout_reversal": "PayoutReversal",
    "performance_pay": "PerformancePay",
    "pledge_contract": "PledgeContract",
    "preparation_sheet": "PreparationSheet",
    "rate_notice": "RateNotice",
    "receipt": "Receipt",
    "refund": "Refund",
    "refusal_letter": "RefusalLetter",
    "release": "Release",
    "reversal": "Reversal",
    "schedule": "ScheduleSheet",
    "settlement": "SettlementCertificate",
    "waiver": "Waiver",
}


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper as one line of a list."""

    id: int
    kind: str
    number: str
    at: datetime
    printed: int  # how often; what never came out does not count
    signed_on: date | None
    signatories: str
    void: bool
    who: str = ""  # who signs it first; nobody where it is only given


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: its facts as printed, its wording, and what was put on it since."""

    line: PaperLine
    facts: Any
    wording: str

    def marked(self, marks: Marks) -> Any:
        """Return the facts with these marks on them, where the paper bears marks."""
        return (
            replace(self.facts, marks=marks) if hasattr(self.facts, "marks") else self.facts
        )


def facts_of(kind: str) -> type[Any]:
    """Return the class of the facts of a kind of paper."""
    found: type[Any] = getattr(import_module(f"sheaf.domain.paper.{kind}"), FACTS[kind])
    return found


def line(work: Work, paper_id: int) -> PaperLine:
    """Return one paper as a line of a list."""
    [found] = _lines(work, PaperRow.id == paper_id)
    return found


def paper(work: Work, paper_id: int) -> Paper:
    """Return a paper as it was made, marked if it is void."""
    known = line(work, paper_id)
    facts, wording = work.session.execute(
        select(PaperRow.facts, PaperRow.wording).where(PaperRow.id == paper_id)
    ).one()
    told = illustrated(work, canonical.load(facts_of(known.kind), facts))
    found = Paper(known, told, wording)
    return replace(found, facts=found.marked(Marks(void=known.void)))


def illustrated(work: Work, facts: Any) -> Any:
    """Put the pictures that facts name into them; the books keep each of them once."""
    wanted = getattr(facts, "photographs", ())
    if not wanted:
        return facts
    rows = work.session.execute(
        select(AttachmentRow.id, AttachmentRow.content).where(AttachmentRow.id.in_(wanted))
    )
    return replace(facts, contents=dict(rows.all()))


def next_marks(work: Work, paper_id: int) -> Marks:
    """Say what the next print has to bear: nothing the first time, then which reprint."""
    known = line(work, paper_id)
    if not known.printed:
        return Marks(void=known.void)
    return Marks(Reprint(known.printed, work.today, work.teller.name), known.void)


def tries(work: Work, paper_id: int) -> int:
    """Count the prints that were noted, those that never came out among them."""
    query = select(func.count()).where(PrintRow.paper_id == paper_id)
    return work.session.scalars(query).one()


def of_application(work: Work, application_id: int) -> tuple[PaperLine, ...]:
    """List the papers of an application, in the order they were made."""
    return _lines(work, PaperRow.application_id == application_id)


def of_loan(work: Work, loan_id: int) -> tuple[PaperLine, ...]:
    """List the papers of a loan, in the order they were made."""
    return _lines(work, PaperRow.loan_id == loan_id)


def of_repayment(work: Work, repayment_id: int) -> tuple[PaperLine, ...]:
    """List the papers of a repayment: its receipt, or the voucher that reversed another."""
    return _lines(work, PaperRow.repayment_id == repayment_id)


def certificate_of(work: Work, loan_id: int) -> str:
    """Return the number of the settlement certificate that counts; empty if none does."""
    lines = of_loan(work, loan_id)
    found = [line.number for line in lines if line.kind == "settlement" and not line.void]
    return found[0] if found else ""


def customer_of(work: Work, paper_id: int) -> int | None:
    """Return the customer whom a paper is about, if it is about one."""
    query = select(PaperRow.customer_id).where(PaperRow.id == paper_id)
    return work.session.scalars(query).one()


def application_of(work: Work, paper_id: int) -> int | None:
    """Return the application that a paper was made for, if it was made for one."""
    query = select(PaperRow.application_id).where(PaperRow.id == paper_id)
    return work.session.scalars(query).one()


def numbered(work: Work, kind: str, number: str) -> int | None:
    """Find the paper of a kind under its number; the number as it is printed."""
    query = select(PaperRow.id).where(PaperRow.kind == kind, PaperRow.number == number)
    return work.session.scalar(query)


def latest(work: Work, kind: str) -> int | None:
    """Find the paper of a kind that was made last."""
    query = select(PaperRow.id).where(PaperRow.kind == kind)
    return work.session.scalar(query.order_by(PaperRow.id.desc()).limit(1))


def signed_bytes(work: Work, paper_id: int) -> bytes | None:
    """Return the bytes of a paper that was signed; they are what counts."""
    query = (
        select(AttachmentRow.content)
        .join(SignatureRow, SignatureRow.attachment_id == AttachmentRow.id)
        .where(SignatureRow.paper_id == paper_id)
    )
    return work.session.execute(query).scalar()


@dataclass(frozen=True, slots=True)
class Shown:
    """A paper as it may be shown: with the marks of its next print, or as it was signed."""

    paper: Paper
    marks: Marks
    signed: bytes | None


def shown(work: Work, paper_id: int) -> Shown:
    """Return all that showing or printing a paper takes."""
    found = paper(work, paper_id)
    return Shown(found, next_marks(work, paper_id), signed_bytes(work, paper_id))


def _lines(work: Work, condition: ColumnElement[bool]) -> tuple[PaperLine, ...]:
    printed = (
        select(func.count())
        .select_from(PrintRow)
        .outerjoin(UnprintedRow, _of_the_same_print())
        .where(PrintRow.paper_id == PaperRow.id, UnprintedRow.turn.is_(None))
        .correlate(PaperRow)
        .scalar_subquery()
    )
    rows = work.session.execute(
        select(
            PaperRow.id,
            PaperRow.kind,
            PaperRow.number,
            PaperRow.at,
            printed,
            SignatureRow.signed_on,
            SignatureRow.signatories,
            VoidRow.paper_id,
            PaperRow.who,
        )
        .outerjoin(SignatureRow, SignatureRow.paper_id == PaperRow.id)
        .outerjoin(VoidRow, VoidRow.paper_id == PaperRow.id)
        .where(condition)
        .order_by(PaperRow.id)
    )
    return tuple(
        PaperLine(one, kind, number, at, turns, on, names or "", void is not None, who)
        for one, kind, number, at, turns, on, names, void, who in rows
    )


def _of_the_same_print() -> ColumnElement[bool]:
    same_paper = UnprintedRow.paper_id == PrintRow.paper_id
    return and_(same_paper, UnprintedRow.turn == PrintRow.turn)
