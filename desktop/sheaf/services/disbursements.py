"""Paying a loan out: by someone who did not approve it, when everything is fulfilled."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sheaf.domain.application import Stage
from sheaf.domain.errors import Gone
from sheaf.domain.ledger import postings_for_disbursement
from sheaf.domain.loan import Standing
from sheaf.domain.money import Money
from sheaf.domain.paper.loan_contract import LoanContract
from sheaf.domain.schedule import Method
from sheaf.domain.teller import Permission
from sheaf.queries import applications, contracts, papers
from sheaf.queries.applications import Application
from sheaf.services import (
    draws,
    lending,
    numbering,
    payout_facts,
    posting,
    refinancing,
    stages,
)
from sheaf.services.acts import once
from sheaf.services.contracts import DecisionExpired
from sheaf.services.papers import Subject
from sheaf.services.payouts import (
    Payout,
    check_account,
    check_ready,
    check_way,
    note_elsewhere,
)
from sheaf.store import canonical
from sheaf.store.tables.loans import DisbursementRow, FeeRow
from sheaf.store.work import Work


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
    settled = refinancing.owed(work, application)
    _may_be_paid_out(work, application, payout, settled)
    stages.step(work, application_id, Stage.DISBURSED, "")
    terms = application.agreed.terms(work.today)
    standing = lending.enter(work, _lending(work, application), terms)
    number, draw = _post(work, application, standing, payout, settled)
    receipts = refinancing.settle(work, application, standing.loan.id, settled)
    _charge_fees(work, application, standing)
    facts = payout_facts.gather(work, application, standing, payout, number)
    facts = replace(facts, settled=settled)
    loan = standing.loan
    subject = Subject(loan.customer_id, application_id, loan.id, draw)
    ids = (*payout_facts.file(work, facts, subject), *receipts)
    work.session.add(
        DisbursementRow(
            loan_id=standing.loan.id,
            number=number,
            way="entrusted" if payout.payee else payout.channel.value,
            payee=payout.payee,
            payee_account=payout.account,
            settled=settled,
            conditions=canonical.dump(facts.conditions),
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    if settled == standing.loan.principal:  # nothing left that could arrive
        stages.step(work, application_id, Stage.ACTIVE, "")
    if settled < standing.loan.principal:
        note_elsewhere(work, standing.loan.number, application, payout)
    work.note("loan.disburse", standing.loan.number, after=standing.loan.principal)
    return Disbursed(standing.loan.id, number, ids)


def _may_be_paid_out(
    work: Work, application: Application, payout: Payout, settled: Money
) -> None:
    decision = application.decision
    if decision is None or application.contract_number is None:
        raise Gone("decision")
    if decision.valid_until and decision.valid_until < work.today:
        raise DecisionExpired(decision.valid_until)
    check_ready(work, application)
    leaves = refinancing.leaves(application, settled)
    if leaves and application.agreed.method is not Method.REVOLVING:
        consumption = application.product.consumption
        check_way(work, leaves, payout, consumption=consumption)
    if leaves:
        check_account(work, application, payout)


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
        pricing=signed.pricing,
    )


def _post(
    work: Work,
    application: Application,
    standing: Standing,
    payout: Payout,
    settled: Money,
) -> tuple[str, int | None]:
    """Let the whole loan leave the desk; of a limit what is drawn first.

    What settles an old loan stays here.

    Return the voucher's number, and the draw if it was one.
    """
    loan = standing.loan
    if loan.revolves:
        consumption = application.product.consumption
        done = draws.pay_out(work, loan.id, payout, consumption=consumption)
        return done.row.number, done.row.id
    number = numbering.give(work, "disbursement")
    postings = postings_for_disbursement(loan.principal, payout.channel, settled)
    posting.post(work, "disbursement", number, postings, loan.id)
    return number, None


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
