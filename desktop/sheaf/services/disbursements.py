"""Paying a loan out: by someone who did not approve it, when everything is fulfilled."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.application import Stage, Step, check_apart
from sheaf.domain.cash import check_till
from sheaf.domain.errors import Gone, Missing, Refused
from sheaf.domain.ledger import Channel, postings_for_disbursement
from sheaf.domain.loan import Standing
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.debit_note import DebitNote
from sheaf.domain.paper.disbursement_notice import Condition, DisbursementNotice
from sheaf.domain.paper.disbursement_voucher import DisbursementVoucher
from sheaf.domain.paper.loan_contract import LoanContract
from sheaf.domain.paper.schedule import ScheduleSheet
from sheaf.domain.paper.shared import Lent, Party
from sheaf.domain.schedule import Schedule
from sheaf.domain.teller import Permission
from sheaf.queries import applications, cash, contracts, loans, papers, parties, policy
from sheaf.queries.applications import Application, Decision
from sheaf.services import cash as till
from sheaf.services import lending, numbering, posting, stages
from sheaf.services import papers as filing
from sheaf.services.acts import once
from sheaf.services.contract_facts import lines
from sheaf.services.contracts import DecisionExpired
from sheaf.services.papers import Subject
from sheaf.store import canonical
from sheaf.store.tables.loans import ConfirmationRow, DisbursementRow, FeeRow
from sheaf.store.work import Work


@dataclass(eq=False)
class NotFulfilled(Refused):
    """Conditions of paying out are not met; these are."""

    conditions: tuple[Condition, ...]


@dataclass(eq=False)
class PayeeNeeded(Refused):
    """Above this amount the seller is paid, not the borrower (DOMAIN 8, no. 13)."""

    field: str = "payee"
    most: Money = ZERO


@dataclass(frozen=True, slots=True)
class Payout:
    """How the money leaves; an empty payee means the borrower is paid."""

    channel: Channel
    payee: str = ""
    account: str = ""
    bank: str = ""


@dataclass(frozen=True, slots=True)
class Disbursed:
    """What was paid out: the loan, the voucher's number, and the papers to print."""

    loan_id: int
    number: str
    papers: tuple[int, ...]


@once
def disburse(work: Work, application_id: int, payout: Payout) -> Disbursed:
    """Pay the loan out, fix its schedule from today, and make its papers."""
    work.require(Permission.DISBURSE)
    application = applications.one(work, application_id)
    decision = _may_be_paid_out(work, application, payout)
    stages.step(work, application_id, Stage.DISBURSED, "")
    standing = lending.enter(work, _lending(work, application))
    number = _post(work, standing, payout)
    _charge_fees(work, application, standing)
    made = _Papers(work, application, decision, standing, payout, number)
    ids = made.file()
    work.session.add(
        DisbursementRow(
            loan_id=standing.loan.id,
            number=number,
            way="entrusted" if payout.payee else payout.channel.value,
            payee=payout.payee,
            payee_account=payout.account,
            conditions=canonical.dump(made.conditions),
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.note("loan.disburse", standing.loan.number, after=standing.loan.principal)
    return Disbursed(standing.loan.id, number, ids)


def confirm(work: Work, loan_id: int, amount: Money) -> None:
    """Note that the borrower saw the money arrive."""
    loan = loans.standing(work, loan_id).loan
    work.session.add(
        ConfirmationRow(
            loan_id=loan_id,
            confirmed_on=work.today,
            amount=amount,
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.note("loan.confirm", loan.number, after=amount)


def _may_be_paid_out(work: Work, application: Application, payout: Payout) -> Decision:
    decision = application.decision
    if decision is None or application.contract_number is None:
        raise Gone("decision")
    if decision.valid_until and decision.valid_until < work.today:
        raise DecisionExpired(decision.valid_until)
    done = {Step.APPROVE: decision.teller_id, Step.INVESTIGATE: application.officer_id}
    check_apart(Step.DISBURSE, work.teller.id, done)
    open_ = [one for one in contracts.conditions(work, application.id) if not one.met]
    if open_:
        raise NotFulfilled(tuple(open_))
    _check_payee(work, application, payout)
    if payout.channel is Channel.CASH:
        till.till_is_open(work)
        held = cash.till(work, work.teller.id, work.today)
        check_till(held, application.agreed.amount)
    return decision


def _check_payee(work: Work, application: Application, payout: Payout) -> None:
    rules = policy.on(work, work.today)
    most = rules.own_payment_max_business
    if application.agreed.amount > most and not payout.payee.strip():
        raise PayeeNeeded("payee", most)
    if payout.channel is Channel.BANK and not payout.account.strip():
        raise Missing("account")


def _lending(work: Work, application: Application) -> lending.Lending:
    """Take the covenants from the contract that was signed, not from today's settings."""
    [contract] = [
        papers.paper(work, line.id).facts
        for line in contracts.current(work, application.id)
        if line.kind == "loan_contract"
    ]
    signed: LoanContract = contract
    return lending.Lending(
        number=application.contract_number or "",
        application_id=application.id,
        customer_id=application.customer_id,
        product_id=application.product_id,
        borrower=application.applicant,
        security=application.security,
        officer_id=application.officer_id,
        agreement=application.agreed,
        covenants=signed.covenants,
    )


def _post(work: Work, standing: Standing, payout: Payout) -> str:
    number = numbering.give(work, "disbursement")
    postings = postings_for_disbursement(standing.loan.principal, payout.channel)
    posting.post(work, "disbursement", number, postings, standing.loan.id)
    return number


def _charge_fees(work: Work, application: Application, standing: Standing) -> None:
    for fee in application.product.fees:
        if amount := fee.charge(standing.loan.principal):
            work.session.add(
                FeeRow(
                    loan_id=standing.loan.id,
                    kind=fee.kind,
                    amount=amount,
                    due_on=work.today,
                    reason="",
                    at=work.now,
                    teller_id=work.teller.id,
                )
            )


class _Papers:
    """The papers of a payout."""

    def __init__(  # noqa: PLR0913, PLR0917 (everything the papers name)
        self,
        work: Work,
        application: Application,
        decision: Decision,
        standing: Standing,
        payout: Payout,
        number: str,
    ) -> None:
        loan = standing.loan
        self.work, self.application, self.decision = work, application, decision
        self.standing, self.payout, self.number = standing, payout, number
        self.office, self.letterhead = parties.head(work)
        self.contract = self.office.full_number("contract", loan.number)
        self.borrower = parties.party(work, loan.customer_id)
        self.conditions = contracts.conditions(work, application.id)
        self.schedule = loans.instalments(work, loan.id, standing.version)
        self.lent = Lent(
            amount=loan.principal,
            rate=loan.rate,
            method=loan.method,
            instalments=len(self.schedule),
            lent_on=loan.disbursed_on,
            due_on=loan.matures_on,
            every=application.agreement.settlement_months or 1,
        )

    @property
    def payee(self) -> Party | None:
        return Party(self.payout.payee) if self.payout.payee else None

    def file(self) -> tuple[int, ...]:
        subject = Subject(
            self.application.customer_id, self.application.id, self.standing.loan.id
        )
        made = {
            "disbursement_notice": self._notice(),
            "debit_note": self._debit_note(),
            "disbursement_voucher": self._voucher(),
            "schedule": self._schedule(),
        }
        return tuple(
            filing.file(self.work, kind, facts, "", subject) for kind, facts in made.items()
        )

    def _notice(self) -> DisbursementNotice:
        return DisbursementNotice(
            language=self.office.language,
            number=self.office.full_number("notice", self.number),
            office=self.letterhead,
            contract=self.contract,
            approval=self.application.number,
            approved_on=self.decision.at.date(),
            noticed_on=self.work.today,
            borrower=self.borrower,
            lent=self.lent,
            purpose=self.application.purpose,
            channel=self.payout.channel,
            conditions=self.conditions,
            clerk=self.work.teller.name,
            checker=self.decision.teller,
            payee=self.payee,
            account=self.payout.account,
            bank=self.payout.bank,
        )

    def _voucher(self) -> DisbursementVoucher:
        return DisbursementVoucher(
            language=self.office.language,
            number=self.office.full_number("disbursement", self.number),
            office=self.letterhead,
            contract=self.contract,
            borrower=self.borrower,
            lent=self.lent,
            channel=self.payout.channel,
            disbursed=self.work.now,
            purpose=self.application.purpose,
            teller=self.work.teller.name,
            checker=self.decision.teller,
            payee=self.payee,
            account=self.payout.account,
            bank=self.payout.bank,
        )

    def _debit_note(self) -> DebitNote:
        number = numbering.give(self.work, "debit_note")
        return DebitNote(
            language=self.office.language,
            number=self.office.full_number("debit_note", number),
            office=self.letterhead,
            contract=self.contract,
            borrower=self.borrower,
            lent=self.lent,
            purpose=self.application.purpose,
            teller=self.work.teller.name,
            account=self.payout.account,
            security=self.application.security,
        )

    def _schedule(self) -> ScheduleSheet:
        return ScheduleSheet(
            language=self.office.language,
            office=self.letterhead,
            lent=self.lent,
            lines=lines(Schedule(self.schedule)),
            number=self.office.full_number("schedule", self.number),
            borrower=self.borrower.name,
            account=self.payout.account,
        )
