"""Paying a loan out: by someone who did not approve it, when everything is fulfilled."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.application import Stage, Step, check_apart
from sheaf.domain.cash import check_till
from sheaf.domain.errors import Gone, Missing, Refused
from sheaf.domain.ledger import Channel, postings_for_disbursement
from sheaf.domain.loan import Loan, Standing
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.disbursement_notice import Condition
from sheaf.domain.paper.loan_contract import LoanContract
from sheaf.domain.paper.shared import Party
from sheaf.domain.repayment import NothingPaid
from sheaf.domain.schedule import Schedule
from sheaf.domain.teller import Permission
from sheaf.queries import (
    applications,
    cash,
    committee,
    contracts,
    loans,
    papers,
    parties,
    policy,
)
from sheaf.queries.applications import Application, Decision
from sheaf.services import cash as till
from sheaf.services import lending, numbering, posting, stages
from sheaf.services import papers as filing
from sheaf.services.acts import once
from sheaf.services.contracts import DecisionExpired
from sheaf.services.papers import Subject
from sheaf.services.payout_facts import PayoutFacts, papers_of
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import ConfirmationRow, DisbursementRow, FeeRow, LoanRow
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


class AlreadyConfirmed(Refused):
    """What arrived was confirmed before."""


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
    terms = application.agreed.terms(work.today)
    standing = lending.enter(work, _lending(work, application), terms)
    number = _post(work, standing, payout)
    _charge_fees(work, application, standing)
    facts = _facts(work, application, decision, standing, payout, number)
    ids = _file(work, facts, standing.loan)
    work.session.add(
        DisbursementRow(
            loan_id=standing.loan.id,
            number=number,
            way="entrusted" if payout.payee else payout.channel.value,
            payee=payout.payee,
            payee_account=payout.account,
            conditions=canonical.dump(facts.conditions),
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.note("loan.disburse", standing.loan.number, after=standing.loan.principal)
    return Disbursed(standing.loan.id, number, ids)


def confirm(work: Work, loan_id: int, amount: Money) -> None:
    """Note that the borrower saw the money arrive, and how much of it."""
    work.require(Permission.DISBURSE)
    if amount <= ZERO:
        raise NothingPaid
    if work.session.get(ConfirmationRow, loan_id) is not None:
        raise AlreadyConfirmed
    row = work.session.get_one(LoanRow, loan_id)
    work.session.add(
        ConfirmationRow(
            loan_id=loan_id,
            confirmed_on=work.today,
            amount=amount,
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.note("loan.confirm", row.number, after=amount)
    if row.application_id and _stage(work, row.application_id) is Stage.DISBURSED:
        stages.step(work, row.application_id, Stage.ACTIVE, "")


def _stage(work: Work, application_id: int) -> Stage:
    return Stage(work.session.get_one(ApplicationRow, application_id).stage)


def _may_be_paid_out(work: Work, application: Application, payout: Payout) -> Decision:
    decision = application.decision
    if decision is None or application.contract_number is None:
        raise Gone("decision")
    if decision.valid_until and decision.valid_until < work.today:
        raise DecisionExpired(decision.valid_until)
    check_apart(Step.DISBURSE, work.teller.id, {Step.INVESTIGATE: application.officer_id})
    for one in {decision.teller_id, *committee.voters(work, decision.id)}:
        check_apart(Step.DISBURSE, work.teller.id, {Step.APPROVE: one})
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


def _facts(  # noqa: PLR0913, PLR0917 (everything the papers name)
    work: Work,
    application: Application,
    decision: Decision,
    standing: Standing,
    payout: Payout,
    number: str,
) -> PayoutFacts:
    office, letterhead = parties.head(work)
    return PayoutFacts(
        office=office,
        letterhead=letterhead,
        loan=standing.loan,
        schedule=Schedule(loans.instalments(work, standing.loan.id, standing.version)),
        borrower=parties.party(work, standing.loan.customer_id),
        approval=application.number,
        purpose=application.purpose,
        agreement=application.agreed,
        decided=decision.at.date(),
        decider=decision.teller,
        conditions=contracts.conditions(work, application.id),
        channel=payout.channel,
        payee=Party(payout.payee) if payout.payee else None,
        account=payout.account,
        bank=payout.bank,
        number=number,
        debit_note=numbering.give(work, "debit_note"),
        clerk=work.teller.name,
        at=work.now,
    )


def _file(work: Work, facts: PayoutFacts, loan: Loan) -> tuple[int, ...]:
    application = loans.application_of(work, loan.id)
    subject = Subject(loan.customer_id, application, loan.id)
    return tuple(
        filing.file(work, kind, paper, "", subject) for kind, paper in papers_of(facts)
    )
