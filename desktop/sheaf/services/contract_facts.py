"""What the papers of a contract say, gathered on the day they are drawn up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sheaf.domain.agreement import Agreement
from sheaf.domain.arrears import LateRules
from sheaf.domain.calendar import HolidayRule
from sheaf.domain.collateral import Rises
from sheaf.domain.extension import longest_extension
from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.inclusive import Inclusive, inclusive
from sheaf.domain.leeway import Leeway
from sheaf.domain.loan import Covenants
from sheaf.domain.money import ZERO, total
from sheaf.domain.office import Office
from sheaf.domain.paper import rate_notice, shared
from sheaf.domain.paper.charge import Charge, Thing
from sheaf.domain.paper.consent import Consent, ConsentOf
from sheaf.domain.paper.coowner_consent import CoownerConsent
from sheaf.domain.paper.debt import Debt
from sheaf.domain.paper.group_agreement import GroupAgreement, Member
from sheaf.domain.paper.guarantee_contract import GuaranteeContract
from sheaf.domain.paper.guarantor_check import GuarantorCheck, Means
from sheaf.domain.paper.loan_contract import (
    Account,
    Counting,
    LoanContract,
    Payout,
    Securing,
)
from sheaf.domain.paper.mortgage_contract import MortgageContract
from sheaf.domain.paper.pledge_contract import PledgeContract
from sheaf.domain.paper.rate_notice import RateNotice
from sheaf.domain.paper.shared import Lent, Party
from sheaf.domain.policy import Policy, SpouseSignature
from sheaf.domain.schedule import Method, Schedule, draw_up
from sheaf.domain.schedule.switches import Basis
from sheaf.queries import parties, policy, tellers, ties
from sheaf.queries.applications import Application
from sheaf.queries.contracts import rises
from sheaf.queries.securities import CollateralLine, GuarantorLine
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Papers:
    """Everything needed to write the papers of one contract."""

    work: Work
    application: Application
    number: str
    office: Office
    letterhead: shared.Office
    policy: Policy
    schedule: Schedule
    debt: Debt

    @property
    def agreement(self) -> Agreement:
        """What was decided."""
        return self.application.agreed

    @property
    def language(self) -> str:
        """The language the office's papers are in."""
        return self.office.language

    def numbered(self, kind: str, turn: int) -> str:
        """Spell a derived contract's number: the contract's own, and a suffix."""
        return self.office.full_number(kind, f"{self.number}-{turn}")


def gather(work: Work, application: Application, number: str) -> Papers:
    """Reckon the loan as if it were paid out today."""
    office, letterhead = parties.head(work)
    borrower = parties.party(work, application.customer_id)
    rules = policy.on(work, work.today)
    known = Known(office, letterhead, rules, borrower)
    return gathered(work, application, number, known)


@dataclass(frozen=True, slots=True)
class Known:
    """What is looked up once, however many contracts are drawn up."""

    office: Office
    letterhead: shared.Office
    policy: Policy
    borrower: Party


def gathered(work: Work, application: Application, number: str, known: Known) -> Papers:
    """Reckon the loan as if it were paid out today, from what is known already."""
    office, letterhead, rules = known.office, known.letterhead, known.policy
    agreement = application.agreed
    terms = agreement.terms(work.today)
    schedule = draw_up(terms)
    lent = Lent(
        amount=agreement.amount,
        rate=agreement.rate,
        method=agreement.method.value,
        instalments=len(schedule),
        lent_on=work.today,
        due_on=schedule[-1].due_on,
        every=agreement.every,
        particulars=agreement.particulars,
        pay_offset=terms.pay_offset_days,
        drawn_until=terms.drawn_until,
    )
    debt = Debt(
        contract=office.full_number("contract", number),
        borrower=known.borrower,
        product=application.product.name,
        lent=lent,
        purpose=application.purpose,
        refinances=refinanced(application, office),
    )
    return Papers(work, application, number, office, letterhead, rules, schedule, debt)


def refinanced(application: Application, office: Office) -> str:
    """Spell the contract that is paid off, if one is."""
    old = application.refinances
    return office.full_number("contract", old) if old else ""


def all_papers(papers: Papers) -> Iterator[tuple[str, object]]:
    """Write every paper that has to be signed, with its kind."""
    spouse = _spouse(papers, papers.application.customer_id)
    yield "loan_contract", _loan_contract(papers, spouse)
    yield "rate_notice", _rate_notice(papers)
    if spouse:
        yield "consent", _spouse_consent(papers, spouse)
    for turn, guarantor in enumerate(papers.application.guarantors, 1):
        yield from _guarantee(papers, guarantor, turn)
    for turn, thing in enumerate(papers.application.collateral, 1):
        yield from _charge(papers, thing, turn)
    yield from _co_owners(papers)
    if papers.application.group_id:
        yield "group_agreement", _group_agreement(papers, papers.application.group_id)


def covenants(papers: Papers) -> Covenants:
    """Write down what the product and today's settings make the contract say."""
    product, rules = papers.application.product, papers.policy
    revolves = papers.agreement.method is Method.REVOLVING
    late = LateRules(
        contract=papers.agreement.rate,
        penalty_uplift=product.penalty_uplift,
        compound=rules.compound_rate_in_term,
        grace_days=rules.grace_days,
        grace_mode=rules.grace_mode,
        compound_capitalise=rules.compound_capitalise,
        compound_on_penalty=rules.compound_on_penalty,
    )
    return Covenants(
        late=late,
        order=rules.order,
        misuse_uplift=product.misuse_uplift,
        overpayment=rules.overpayment.value,
        prepay_interest=rules.prepay_interest.value,
        prepay_fee_rate=product.prepay_fee_rate,
        prepay_fee_months=product.prepay_fee_months,
        holiday_rule=_holiday_rule(papers),
        leeway=Leeway(
            rules.prepay_min, rules.extension_rule, product.term_max, rules.max_extensions
        ),
        prepay_notice_days=0 if revolves else rules.prepay_notice_days,
    )


def _holiday_rule(papers: Papers) -> HolidayRule:
    """Let the pay days of a limit never move back: draws go on until them."""
    rule, method = papers.policy.holiday_rule, papers.agreement.method
    back = rule is HolidayRule.PREVIOUS and method is Method.REVOLVING
    return HolidayRule.NONE if back else rule


def _loan_contract(papers: Papers, spouse: Party | None) -> LoanContract:
    application, rules = papers.application, papers.policy
    product, decision = application.product, application.decision
    account = parties.account(papers.work, application.account_id, papers.office)
    return LoanContract(
        language=papers.language,
        office=papers.letterhead,
        number=papers.debt.contract,
        borrower=papers.debt.borrower,
        product=product.name,
        lent=papers.debt.lent,
        purpose=application.purpose,
        lines=papers.schedule.instalments,
        covenants=covenants(papers),
        signed_at=papers.office.place,
        inclusive=_inclusive(papers).simple,
        counting=_counting(papers.agreement),
        payout=_payout(papers, account),
        account=account,
        fees=_fees(papers),
        securing=_securing(papers),
        prepay_notice_days=rules.prepay_notice_days,
        extension_months=longest_extension(
            rules.extension_rule, papers.agreement.term_months, product.term_max
        ),
        spouse_consents=spouse is not None,
        refinances=papers.debt.refinances,
        decided_conditions=decision.conditions if decision else (),
        complaint_phone=papers.office.phone,
        pricing=application.pricing,
    )


def _payout(papers: Papers, account: Account | None) -> Payout:
    """Say how the money leaves: above the office's limit, to whom the purpose pays."""
    product, rules = papers.application.product, papers.policy
    most = rules.own_payment_max(consumption=product.consumption)
    if papers.agreement.amount > most:
        return Payout.PAYEE
    return Payout.ACCOUNT if account else Payout.CASH


def _rate_notice(papers: Papers) -> RateNotice:
    cost, rules = _inclusive(papers), covenants(papers)
    contract = papers.agreement.rate
    return RateNotice(
        language=papers.language,
        office=papers.letterhead,
        number=papers.office.full_number("rate_notice", papers.number),
        contract=papers.debt.contract,
        product=papers.application.product.name,
        borrower=papers.debt.borrower,
        lent=papers.debt.lent,
        simple=cost.simple,
        compound=cost.compound,
        interest=papers.schedule.interest,
        late_rate=rules.late.late,
        misuse_rate=contract.raised(rules.misuse_uplift),
        noticed_on=papers.work.today,
        officer=tellers.names(papers.work)[papers.application.officer_id],
        lines=papers.schedule.instalments,
        fees=_fees(papers),
        prepay_fee=rules.prepay_fee_rate * 100,
    )


def _guarantee(
    papers: Papers, guarantor: GuarantorLine, turn: int
) -> Iterator[tuple[str, object]]:
    person = parties.party(papers.work, guarantor.customer_id)
    spouse = _spouse(papers, guarantor.customer_id)
    number = papers.numbered("guarantee", turn)
    several = len(papers.application.guarantors) > 1
    yield (
        "guarantee_contract",
        GuaranteeContract(
            language=papers.language,
            office=papers.letterhead,
            number=number,
            debt=papers.debt,
            guarantor=person,
            relation=guarantor.relation,
            kind=GuaranteeKind(guarantor.kind),
            years=guarantor.period_years,
            signed_at=papers.office.place,
            spouse=spouse,
            several=several,
            complaint_phone=papers.office.phone,
        ),
    )
    yield "guarantor_check", _check(papers, guarantor, number, turn)
    if spouse:
        yield "consent", _guarantors_spouse(papers, turn, person, spouse)


def _guarantors_spouse(
    papers: Papers, turn: int, guarantor: Party, spouse: Party
) -> Consent:
    return Consent(
        language=papers.language,
        office=papers.letterhead,
        number=papers.numbered("consent", turn),
        debt=papers.debt,
        kind=ConsentOf.GUARANTORS_SPOUSE,
        signatory=spouse,
        principal=guarantor,
        contract=papers.numbered("guarantee", turn),
    )


def later_consent(papers: Papers, turn: int, customer_id: int) -> Consent | None:
    """Write the consent of a spouse who came after the contract, to what it says.

    ``turn`` is 0 for the borrower; none where nobody knows the spouse.
    """
    spouse = _spouse(papers, customer_id)
    if spouse is None:
        return None
    if not turn:
        return _spouse_consent(papers, spouse)
    person = parties.party(papers.work, customer_id)
    return _guarantors_spouse(papers, turn, person, spouse)


def signed_debt(contract: LoanContract) -> Debt:
    """Say of a contract what its securities repeat of it, as it was drawn up."""
    return Debt(
        contract=contract.number,
        borrower=contract.borrower,
        product=contract.product,
        lent=contract.lent,
        purpose=contract.purpose,
        refinances=contract.refinances,
    )


def _check(
    papers: Papers, guarantor: GuarantorLine, contract: str, turn: int
) -> GuarantorCheck:
    names = tellers.names(papers.work)
    clerks = [papers.application.officer_id, papers.application.co_officer_id]
    return GuarantorCheck(
        language=papers.language,
        office=papers.letterhead,
        number=papers.numbered("guarantor_check", turn),
        debt=papers.debt,
        contract=contract,
        guarantor=parties.party(papers.work, guarantor.customer_id),
        relation=guarantor.relation,
        kind=GuaranteeKind(guarantor.kind),
        years=guarantor.period_years,
        means=Means(
            monthly_income=guarantor.monthly_income,
            assets=guarantor.net_assets,
            debts=guarantor.owes,
            guarantees=guarantor.guarantees,
        ),
        clerks=tuple(names[one] for one in clerks if one),
        spouse=_spouse(papers, guarantor.customer_id),
        mutual=_in_return(papers, guarantor.customer_id),
    )


def _in_return(papers: Papers, guarantor_id: int) -> tuple[str, ...]:
    """Spell the numbers of what the borrower guarantees for the guarantor in turn."""
    application, office = papers.application, papers.office
    both = application.customer_id, guarantor_id
    known = ties.around(papers.work, both, application.id)
    return tuple(
        office.full_number("contract" if one.lent else "application", one.number)
        for one in known.mutual(*both)
    )


def _spouse(papers: Papers, customer_id: int) -> Party | None:
    """Name who signs beside a customer; nobody where the office does not ask for it."""
    if papers.policy.spouse_signature is SpouseSignature.NOT_REQUIRED:
        return None
    return parties.spouse(papers.work, customer_id)


def _spouse_consent(papers: Papers, spouse: Party) -> Consent:
    return Consent(
        language=papers.language,
        office=papers.letterhead,
        number=papers.office.full_number("consent", papers.number),
        debt=papers.debt,
        kind=ConsentOf.BORROWERS_SPOUSE,
        signatory=spouse,
        principal=papers.debt.borrower,
    )


def _charge(
    papers: Papers, thing: CollateralLine, turn: int
) -> Iterator[tuple[str, Charge]]:
    made, kind = (
        (PledgeContract, "pledge")
        if thing.form == "pledge"
        else (MortgageContract, "mortgage")
    )
    yield (
        f"{kind}_contract",
        made(
            language=papers.language,
            office=papers.letterhead,
            number=papers.numbered(kind, turn),
            debt=papers.debt,
            owner=parties.party(papers.work, thing.owner_id),
            things=(
                Thing(
                    name=thing.thing,
                    value=thing.value,
                    rises=rises(thing),
                    quantity=thing.quantity,
                    place=thing.place,
                    certificate=thing.certificate,
                ),
            ),
            signed_at=papers.office.place,
            co_owners=tuple(Party(name) for name in thing.co_owners.split()),
            registry=thing.registered_at,
            lease=thing.lease,
            insurance=thing.insurance,
            prior_charges=str(thing.prior_charges) if thing.prior_charges else "",
            complaint_phone=papers.office.phone,
        ),
    )


def _co_owners(papers: Papers) -> Iterator[tuple[str, object]]:
    """Write the consent of each who owns a thing together with who gives it."""
    application = papers.application
    turn = len(application.guarantors)  # their spouses' consents bear the numbers before
    for at, thing in enumerate(application.collateral, 1):
        pledged = thing.form == "pledge"
        for name in thing.co_owners.split():
            turn += 1
            yield (
                "coowner_consent",
                CoownerConsent(
                    language=papers.language,
                    office=papers.letterhead,
                    number=papers.numbered("consent", turn),
                    debt=papers.debt,
                    kind=(
                        ConsentOf.CO_OWNER_PLEDGE
                        if pledged
                        else ConsentOf.CO_OWNER_MORTGAGE
                    ),
                    signatory=Party(name),
                    principal=parties.party(papers.work, thing.owner_id),
                    contract=papers.numbered("pledge" if pledged else "mortgage", at),
                    things=thing.thing,
                ),
            )


def _group_agreement(papers: Papers, group_id: int) -> GroupAgreement:
    found = parties.group(papers.work, group_id)
    rules = papers.policy
    return GroupAgreement(
        language=papers.language,
        office=papers.letterhead,
        number=papers.office.full_number("group", papers.number),
        group=found.name,
        members=tuple(
            Member(parties.party(papers.work, one.customer_id), one.limit)
            for one in found.members
        ),
        leader=parties.party(papers.work, found.leader_id).name,
        start=found.formed_on,
        end=found.until,
        years=rules.guarantee_period_years,
        fewest=rules.group_min,
        freezes=rules.group_freeze,
        signed_at=papers.office.place,
        complaint_phone=papers.office.phone,
        copies=len(found.members) + 1,
    )


def _securing(papers: Papers) -> Securing:
    application = papers.application
    things = tuple(enumerate(application.collateral, 1))
    mortgaged = [(turn, one) for turn, one in things if one.form == "mortgage"]
    pledged = [turn for turn, one in things if one.form == "pledge"]
    return Securing(
        guarantees=tuple(
            papers.numbered("guarantee", turn)
            for turn in range(1, len(application.guarantors) + 1)
        ),
        mortgages=tuple(papers.numbered("mortgage", turn) for turn, _one in mortgaged),
        pledges=tuple(papers.numbered("pledge", turn) for turn in pledged),
        group=(
            papers.office.full_number("group", papers.number)
            if application.group_id
            else ""
        ),
        must_register=any(rises(one) is not Rises.CONTRACT for _turn, one in mortgaged),
        must_deliver=bool(pledged),
    )


def _fees(papers: Papers) -> tuple[rate_notice.Fee, ...]:
    charged = (
        rate_notice.Fee(fee.kind, fee.charge(papers.agreement.amount))
        for fee in papers.application.product.fees
    )
    return tuple(fee for fee in charged if fee.amount != ZERO)


def _inclusive(papers: Papers) -> Inclusive:
    """Reckon the annual rate of all costs."""
    fees = total(fee.amount for fee in _fees(papers))
    terms = papers.agreement.terms(papers.work.today)
    return inclusive(terms, papers.schedule, fees)


def _counting(agreement: Agreement) -> Counting:
    if agreement.particulars.whole_months:
        return Counting.MONTHS_AND_DAYS
    if agreement.method is Method.FLAT:
        return Counting.ON_THE_LOAN
    interest = agreement.interest
    if interest.basis is Basis.DAYS:
        return Counting.DAYS
    by_days = (Method.INTEREST_ONLY, Method.BULLET, Method.CUSTOM, Method.REVOLVING)
    if agreement.method in by_days:
        return Counting.DAYS
    return Counting.PERIODS_ODD_BY_MONTHS if interest.odd_months else Counting.PERIODS
