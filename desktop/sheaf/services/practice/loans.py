"""The loans of the practice office, from the application to the last receipt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random

from sheaf.domain.agreement import Agreement
from sheaf.domain.application import Stage
from sheaf.domain.arrears import LateRules
from sheaf.domain.calendar import HolidayRule
from sheaf.domain.decision import Ruling
from sheaf.domain.ledger import (
    Channel,
    Posting,
    postings_for_disbursement,
    postings_for_repayment,
)
from sheaf.domain.loan import Covenants, Loan
from sheaf.domain.money import ZERO
from sheaf.domain.paper.disbursement_notice import Condition, ConditionKind
from sheaf.domain.paper.shared import Party
from sheaf.domain.paper.signatories import TO_SIGN
from sheaf.domain.product import ProductTerms
from sheaf.domain.teller import Role
from sheaf.queries import loans, office
from sheaf.queries.applications import Application, Decision
from sheaf.services import contract_facts
from sheaf.services.closing import Watch
from sheaf.services.payout_facts import PayoutFacts, papers_of
from sheaf.services.practice import lives
from sheaf.services.practice.bulk import Bulk
from sheaf.services.practice.filing import Filing
from sheaf.services.practice.lives import Life, Payment
from sheaf.services.practice.office import Staff
from sheaf.services.practice.texts import PURPOSES, SOURCE, Say
from sheaf.services.receipts import Head, Taken, receipt_facts
from sheaf.store import canonical
from sheaf.store.tables.applications import (
    ApplicationRow,
    DecisionRow,
    ReceivedRow,
    StepRow,
)
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.tables.loans import (
    ConfirmationRow,
    DisbursementRow,
    InstalmentRow,
    LoanRow,
    ScheduleRow,
    StandingRow,
)
from sheaf.store.tables.repayments import AllocationRow, RepaymentRow
from sheaf.store.work import Work

#: The road every loan of the practice office went.
ROAD = (
    Stage.APPLIED,
    Stage.ACCEPTED,
    Stage.ASSIGNED,
    Stage.SURVEYED,
    Stage.SUBMITTED,
    Stage.APPROVED,
    Stage.CONTRACTING,
    Stage.READY,
    Stage.DISBURSED,
    Stage.ACTIVE,
)
#: Who takes a step, where it is not the loan officer.
WALKS = {
    Stage.ACCEPTED: Role.TELLER,
    Stage.APPROVED: Role.APPROVER,
    Stage.DISBURSED: Role.DISBURSEMENT_CLERK,
    Stage.ACTIVE: Role.DISBURSEMENT_CLERK,
}
DAYS_BEFORE = 6  # from the application to the payout
PORTION = 500  # loans or repayments that wait: all of them would fill the memory


@dataclass(frozen=True, slots=True)
class Desk:
    """What every practice loan is written with."""

    work: Work
    bulk: Bulk
    staff: Staff
    filing: Filing
    product: tuple[int, int, ProductTerms]
    known: contract_facts.Known
    parties: Mapping[int, Party]
    say: Say


def lend(desk: Desk, random: Random, customers: list[int], many: int, watch: Watch) -> None:
    """Write so many loans, numbered in the order of their days."""
    holidays = office.holidays(desk.work)
    days = sorted(lives.lent_on(random, desk.work.today, holidays) for _ in range(many))
    made: list[Life] = []
    first = desk.bulk.next_id(LoanRow)
    for turn, day in enumerate(days):
        watch(turn / many)
        agreed = lives.agreement(random)
        loan = _loan(desk, first + turn, random.choice(customers), agreed, day)
        made.append(lives.live(random, loan, agreed, (desk.work.today, holidays)))
        _pay_out(desk, random, made[-1])
        if (turn + 1) % PORTION == 0:
            desk.bulk.write()
    _repay(desk, made)


def _loan(desk: Desk, number: int, customer: int, agreed: Agreement, day: date) -> Loan:
    late = LateRules(agreed.rate, Decimal("0.50"))
    return Loan(
        id=number,
        number=desk.filing.number("contract", day),
        customer_id=customer,
        borrower=desk.parties[customer].name,
        principal=agreed.amount,
        rate=agreed.rate,
        method=agreed.method.value,
        security="credit",
        disbursed_on=day,
        matures_on=agreed.maturity(day),
        officer_id=desk.staff.of(Role.LOAN_OFFICER).id,
        covenants=Covenants(late, holiday_rule=HolidayRule.NEXT),
    )


def _pay_out(desk: Desk, random: Random, life: Life) -> None:
    loan, clerk = life.loan, desk.staff.of(Role.DISBURSEMENT_CLERK)
    at = datetime.combine(loan.disbursed_on, time(random.randrange(9, 17), 5))
    application = _application(desk, random, life, at)
    work = replace(desk.work, now=at, teller=clerk)
    known = replace(desk.known, borrower=desk.parties[loan.customer_id])
    facts = contract_facts.gathered(work, application, loan.number, known)
    for kind, paper in contract_facts.all_papers(facts):
        desk.filing.signed(kind, paper, at, loan.customer_id, application.id)
    number = desk.filing.number("disbursement", loan.disbursed_on)
    postings = postings_for_disbursement(loan.principal, Channel.BANK)
    _post(desk, _Entry("disbursement", number, at, loan.id, clerk.id), postings)
    _write_loan(desk, life, application.id)
    payout = _payout(desk, life, application, number, at)
    for kind, paper in papers_of(payout):
        put = desk.filing.signed if kind in TO_SIGN else desk.filing.file
        put(kind, paper, at, loan.customer_id, application.id, loan.id)
    desk.bulk.add(
        DisbursementRow,
        loan_id=loan.id,
        number=number,
        way=Channel.BANK.value,
        payee="",
        payee_account=payout.account,
        settled=ZERO,
        conditions=canonical.dump(payout.conditions),
        at=at,
        teller_id=clerk.id,
    )
    desk.bulk.add(
        ConfirmationRow,
        loan_id=loan.id,
        confirmed_on=loan.disbursed_on,
        amount=loan.principal,
        paid_out=loan.principal,
        reason="",
        waits=False,
        at=at,
        teller_id=clerk.id,
    )


def _application(desk: Desk, random: Random, life: Life, at: datetime) -> Application:
    """Write an application that went the whole road, and return it as it now stands."""
    applied, decided = at - timedelta(days=DAYS_BEFORE), at - timedelta(days=1)
    purpose = desk.say(*random.choice(PURPOSES))
    decision = _decision(desk, life.agreement, decided)
    found = replace(_applied(desk, life, applied, purpose), decision=decision)
    _write_application(desk, found, decision)
    _receive(desk, found, applied)
    _walk(desk, found.id, applied)
    return found


def _applied(desk: Desk, life: Life, applied: datetime, purpose: str) -> Application:
    loan, (product_id, terms_id, product) = life.loan, desk.product
    return Application(
        id=desk.bulk.next_id(ApplicationRow),
        number=desk.filing.number("application", applied),
        customer_id=loan.customer_id,
        applicant=loan.borrower,
        product_id=product_id,
        product_terms_id=terms_id,
        product=product,
        stage=Stage.CONTRACTING,
        agreement=life.agreement,
        purpose=purpose,
        source=desk.say(*SOURCE),
        security=loan.security,
        group_id=None,
        account_id=None,
        acceptor_id=desk.staff.of(Role.TELLER).id,
        officer_id=desk.staff.of(Role.LOAN_OFFICER).id,
        co_officer_id=None,
        applied_on=applied.date(),
        answer_by=None,
        contract_number=loan.number,
        guarantors=(),
        collateral=(),
        received=frozenset(product.papers),
        visits=(),
        decision=None,
        overrides=(),
        steps=(),
    )


def _decision(desk: Desk, agreed: Agreement, at: datetime) -> Decision:
    approver = desk.staff.of(Role.APPROVER)
    return Decision(
        id=desk.bulk.next_id(DecisionRow),
        verdict=Ruling.APPROVED.value,
        amount=agreed.amount,
        term_months=agreed.term_months,
        rate=agreed.rate,
        method=agreed.method,
        conditions=(),
        valid_until=None,
        reason="",
        teller_id=approver.id,
        teller=approver.name,
        at=at,
        case_id=None,
    )


def _write_application(desk: Desk, found: Application, decision: Decision) -> None:
    """Write the rows of an application that was agreed to, as it was asked for."""
    agreed = found.agreement
    desk.bulk.numbered(
        ApplicationRow,
        number=found.number,
        customer_id=found.customer_id,
        product_id=found.product_id,
        product_terms_id=found.product_terms_id,
        stage=Stage.ACTIVE.value,
        amount=agreed.amount,
        term_months=agreed.term_months,
        method=agreed.method.value,
        rate=agreed.rate,
        first_due_on=None,
        settlement_months=agreed.settlement_months,
        particulars=canonical.dump(agreed.particulars),
        customs=canonical.dump(agreed.customs),
        purpose=found.purpose,
        source=found.source,
        security=found.security,
        group_id=None,
        account_id=None,
        acceptor_id=found.acceptor_id,
        officer_id=found.officer_id,
        co_officer_id=None,
        applied_on=found.applied_on,
        answer_by=None,
        decision_id=decision.id,
        contract_number=found.contract_number,
    )
    desk.bulk.numbered(
        DecisionRow,
        application_id=found.id,
        verdict=decision.verdict,
        amount=decision.amount,
        term_months=decision.term_months,
        rate=decision.rate,
        method=agreed.method.value,
        conditions="",
        valid_until=None,
        reason="",
        at=decision.at,
        teller_id=decision.teller_id,
    )


def _receive(desk: Desk, found: Application, at: datetime) -> None:
    for paper in sorted(found.received):
        teller = found.acceptor_id
        desk.bulk.add(
            ReceivedRow, application_id=found.id, paper=paper, at=at, teller_id=teller
        )


def _walk(desk: Desk, application_id: int, applied: datetime) -> None:
    for turn, (before, after) in enumerate(pairwise(ROAD)):
        desk.bulk.numbered(
            StepRow,
            application_id=application_id,
            before=before.value,
            after=after.value,
            at=applied + timedelta(days=min(turn, DAYS_BEFORE)),
            teller_id=desk.staff.of(WALKS.get(after, Role.LOAN_OFFICER)).id,
            why="",
        )


def _write_loan(desk: Desk, life: Life, application_id: int) -> None:
    loan, standing = life.loan, life.standing
    desk.bulk.numbered(
        LoanRow,
        number=loan.number,
        application_id=application_id,
        customer_id=loan.customer_id,
        product_id=desk.product[0],
        borrower=loan.borrower,
        principal=loan.principal,
        rate=loan.rate,
        method=loan.method,
        security=loan.security,
        disbursed_on=loan.disbursed_on,
        matures_on=life.schedule[-1].due_on,
        officer_id=loan.officer_id,
        terms=canonical.dump(life.agreement.terms(loan.disbursed_on)),
        late_rules=canonical.dump(loan.covenants),
    )
    at = datetime.combine(loan.disbursed_on, time(9))
    desk.bulk.add(ScheduleRow, loan_id=loan.id, version=1, repayment_id=None, at=at)
    for line, due in zip(life.schedule, life.dues, strict=True):
        desk.bulk.add(
            InstalmentRow,
            loan_id=loan.id,
            version=1,
            number=line.number,
            due_on=line.due_on,
            late_from=due.late_from,
            ends_on=due.ends_on,
            days=line.days,
            opening=line.opening,
            principal=line.principal,
            interest=line.interest,
        )
    last = life.payments[-1].at.date() if life.payments else desk.work.today
    figures = loans.figures(standing, last)
    settled_on = last if figures["status"] == "settled" else None
    desk.bulk.add(StandingRow, loan_id=loan.id, version=1, settled_on=settled_on, **figures)


def _payout(
    desk: Desk, life: Life, application: Application, number: str, at: datetime
) -> PayoutFacts:
    loan = life.loan
    office_, letterhead = desk.known.office, desk.known.letterhead
    signed = Condition(ConditionKind.CONTRACT_SIGNED, met=True, proof=f"{at:%Y-%m-%d}")
    return PayoutFacts(
        office=office_,
        letterhead=letterhead,
        loan=replace(loan, matures_on=life.schedule[-1].due_on),
        amount=loan.principal,
        schedule=life.schedule,
        borrower=desk.parties[loan.customer_id],
        approval=application.number,
        purpose=application.purpose,
        agreement=life.agreement,
        decided=(at - timedelta(days=1)).date(),
        decider=desk.staff.of(Role.APPROVER).name,
        conditions=(signed,),
        channel=Channel.BANK,
        payee=None,
        account=f"13000000{loan.customer_id:08d}",
        bank=office_.name,
        number=number,
        debit_note=desk.filing.number("debit_note", at.date()),
        clerk=desk.staff.of(Role.DISBURSEMENT_CLERK).name,
        at=at,
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: str
    number: str
    at: datetime
    loan_id: int
    teller_id: int


def _post(desk: Desk, entry: _Entry, postings: Sequence[Posting]) -> int:
    number = desk.bulk.numbered(
        EntryRow,
        day=entry.at.date(),
        at=entry.at,
        kind=entry.kind,
        teller_id=entry.teller_id,
        loan_id=entry.loan_id,
        number=entry.number,
        reverses_id=None,
    )
    for one in postings:
        desk.bulk.numbered(
            PostingRow,
            entry_id=number,
            account=one.account.value,
            debit=one.debit,
            credit=one.credit,
        )
    return number


def _repay(desk: Desk, made: list[Life]) -> None:
    """Write all repayments in the order they were taken, so that numbers follow days."""
    office_, letterhead = desk.known.office, desk.known.letterhead
    teller = desk.staff.of(Role.TELLER)
    head = Head(office_, letterhead, teller.name)
    taken = sorted(
        ((payment, life) for life in made for payment in life.payments),
        key=lambda one: (one[0].at, one[1].loan.id),
    )
    for turn, (payment, life) in enumerate(taken, 1):
        _take(desk, head, payment, life)
        if turn % PORTION == 0:
            desk.bulk.write()


def _take(desk: Desk, head: Head, payment: Payment, life: Life) -> None:
    loan, teller = life.loan, desk.staff.of(Role.TELLER)
    number = desk.filing.number("receipt", payment.at.date())
    postings = postings_for_repayment(
        payment.amount, payment.shares.allocations, Channel.BANK
    )
    entry = _Entry("repayment", number, payment.at, loan.id, teller.id)
    repayment = desk.bulk.numbered(
        RepaymentRow,
        loan_id=loan.id,
        number=number,
        kind="repayment",
        day=payment.at.date(),
        at=payment.at,
        teller_id=teller.id,
        witness_id=None,
        amount=payment.amount,
        unallocated=payment.shares.unallocated,
        way=Channel.BANK.value,
        payer=loan.borrower,
        reason="",
        entry_id=_post(desk, entry, postings),
        reverses_id=None,
    )
    for share in payment.shares.allocations:
        desk.bulk.numbered(
            AllocationRow,
            repayment_id=repayment,
            instalment=share.instalment,
            component=share.component.value,
            amount=share.amount,
        )
    borrower = desk.parties[loan.customer_id]
    what = Taken(number, payment.amount, Channel.BANK, loan.borrower, payment.at)
    facts = receipt_facts(head, borrower, what, payment.shares, payment.after)
    desk.filing.file(
        "receipt", facts, payment.at, loan.customer_id, None, loan.id, repayment
    )
