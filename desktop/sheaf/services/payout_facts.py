"""What the papers of a payout say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sheaf.domain.agreement import Agreement
from sheaf.domain.errors import Gone
from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Loan, Standing
from sheaf.domain.money import ZERO, Money
from sheaf.domain.office import Office
from sheaf.domain.paper import shared
from sheaf.domain.paper.debit_note import DebitNote
from sheaf.domain.paper.disbursement_notice import Condition, DisbursementNotice
from sheaf.domain.paper.disbursement_voucher import DisbursementVoucher
from sheaf.domain.paper.loan_contract import Account
from sheaf.domain.paper.schedule import ScheduleSheet
from sheaf.domain.paper.shared import Lent, Party
from sheaf.domain.schedule import Schedule
from sheaf.queries import contracts, limits, loans, parties
from sheaf.queries.applications import Application
from sheaf.services import numbering, papers
from sheaf.services.contract_facts import refinanced
from sheaf.services.papers import Subject
from sheaf.services.payouts import Payout
from sheaf.store.work import Work

#: The papers that secure a loan.
SECURING = (
    "guarantee_contract",
    "mortgage_contract",
    "pledge_contract",
    "group_agreement",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutFacts:
    """Everything the papers of a payout name; ``repays_from`` none means the counter."""

    office: Office
    letterhead: shared.Office
    loan: Loan
    amount: Money
    schedule: Schedule
    borrower: Party
    approval: str
    purpose: str
    agreement: Agreement
    decided: date
    decider: str
    conditions: tuple[Condition, ...]
    channel: Channel
    payee: Party | None
    account: str
    bank: str
    number: str
    debit_note: str
    clerk: str
    at: datetime
    refinances: str = ""  # the contract of the old loan that it pays off
    settled: Money = ZERO  # what of it did
    secured_by: tuple[str, ...] = ()
    repays_from: Account | None = None

    @property
    def contract(self) -> str:
        """The contract's number, spelt out."""
        return self.office.full_number("contract", self.loan.number)

    @property
    def lent(self) -> Lent:
        """What was lent, as every paper repeats it."""
        return Lent(
            amount=self.amount,
            rate=self.loan.covenants.late.contract_from(self.at.date())[0][1],
            method=self.loan.method,
            instalments=len(self.schedule),
            lent_on=self.at.date(),
            due_on=self.loan.matures_on,
            every=self.agreement.every,
            particulars=self.agreement.particulars,
        )


def gather(
    work: Work, application: Application, standing: Standing, payout: Payout, number: str
) -> PayoutFacts:
    """Look up everything the papers name, on the day the money leaves."""
    decision = application.decision
    if decision is None:
        raise Gone("decision")
    office, letterhead = parties.head(work)
    loan = standing.loan
    return PayoutFacts(
        office=office,
        letterhead=letterhead,
        loan=loan,
        amount=loan.principal if payout.drawn is None else payout.drawn,
        schedule=Schedule(loans.instalments(work, loan.id, standing.version)),
        borrower=parties.party(work, loan.customer_id),
        approval=application.number,
        purpose=application.purpose,
        agreement=application.agreed,
        decided=decision.at.date(),
        decider=decision.teller,
        conditions=_conditions(work, application, loan),
        channel=payout.channel,
        payee=Party(payout.payee) if payout.payee else None,
        account=payout.account,
        bank=payout.bank,
        number=number,
        debit_note=numbering.give(work, "debit_note"),
        clerk=work.teller.name,
        at=work.now,
        refinances=refinanced(application, office),
        secured_by=_secured_by(work, application.id),
        repays_from=parties.account(work, application.account_id, office),
    )


def _secured_by(work: Work, application_id: int) -> tuple[str, ...]:
    """Name the contracts that secure the loan, as they were signed."""
    lines = contracts.current(work, application_id)
    return tuple(line.number for line in lines if line.kind in SECURING)


def _conditions(work: Work, application: Application, loan: Loan) -> tuple[Condition, ...]:
    if loan.revolves:
        return limits.drawing(work, loan.id).conditions
    return contracts.conditions(work, application.id)


def file(work: Work, facts: PayoutFacts, subject: Subject) -> tuple[int, ...]:
    """Make every paper of a payout; return their ids."""
    return tuple(
        papers.file(work, kind, paper, "", subject) for kind, paper in papers_of(facts)
    )


def papers_of(facts: PayoutFacts) -> Iterator[tuple[str, object]]:
    """Write notice, debit note, voucher and schedule, with their kinds.

    What a draw on a limit is to be repaid by stands in no schedule: it moves with the next.
    """
    yield "disbursement_notice", _notice(facts)
    yield "debit_note", _debit_note(facts)
    yield "disbursement_voucher", _voucher(facts)
    if not facts.loan.revolves:
        yield "schedule", _schedule(facts)


def _notice(facts: PayoutFacts) -> DisbursementNotice:
    return DisbursementNotice(
        language=facts.office.language,
        number=facts.office.full_number("notice", facts.number),
        office=facts.letterhead,
        contract=facts.contract,
        approval=facts.approval,
        approved_on=facts.decided,
        noticed_on=facts.at.date(),
        borrower=facts.borrower,
        lent=facts.lent,
        purpose=facts.purpose,
        refinances=facts.refinances,
        settled=facts.settled,
        channel=facts.channel,
        conditions=facts.conditions,
        clerk=facts.clerk,
        checker=facts.decider,
        payee=facts.payee,
        account=facts.account,
        bank=facts.bank,
    )


def _debit_note(facts: PayoutFacts) -> DebitNote:
    return DebitNote(
        language=facts.office.language,
        number=facts.office.full_number("debit_note", facts.debit_note),
        office=facts.letterhead,
        contract=facts.contract,
        borrower=facts.borrower,
        lent=facts.lent,
        purpose=facts.purpose,
        refinances=facts.refinances,
        teller=facts.clerk,
        account=facts.account,
        security=facts.loan.security,
        holder=(facts.payee or facts.borrower).name if facts.account else "",
        bank=facts.bank,
        secured_by=facts.secured_by,
    )


def _voucher(facts: PayoutFacts) -> DisbursementVoucher:
    return DisbursementVoucher(
        language=facts.office.language,
        number=facts.office.full_number("disbursement", facts.number),
        office=facts.letterhead,
        contract=facts.contract,
        borrower=facts.borrower,
        lent=facts.lent,
        channel=facts.channel,
        disbursed=facts.at,
        purpose=facts.purpose,
        refinances=facts.refinances,
        teller=facts.clerk,
        payee=facts.payee,
        account=facts.account,
        bank=facts.bank,
        settled=facts.settled,
    )


def _schedule(facts: PayoutFacts) -> ScheduleSheet:
    return ScheduleSheet(
        language=facts.office.language,
        office=facts.letterhead,
        lent=facts.lent,
        lines=facts.schedule.instalments,
        number=facts.office.full_number("schedule", facts.number),
        borrower=facts.borrower.name,
        account=facts.repays_from,
        contract=facts.contract,
    )
