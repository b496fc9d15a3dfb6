"""The acts that the practice office's stories are made of, each by whose it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sheaf.domain.cash import DENOMINATIONS, Count
from sheaf.domain.collateral import CollateralKind, Form
from sheaf.domain.committee import Choice, Said
from sheaf.domain.condition import Check
from sheaf.domain.decision import Ruling, Verdict
from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.signatories import signatories
from sheaf.domain.repayment import owed
from sheaf.domain.schedule import Method
from sheaf.domain.teller import Role
from sheaf.domain.visit import VisitKind
from sheaf.queries import applications as asked
from sheaf.queries import arrivals as arrived
from sheaf.queries import cash as tills
from sheaf.queries import committee as sessions
from sheaf.queries import contracts as drawn
from sheaf.queries import hearing as hearings
from sheaf.queries import loans, papers, products
from sheaf.queries.committee import CaseLine
from sheaf.queries.notebooks import latest
from sheaf.queries.papers import PaperLine
from sheaf.services import (
    applications,
    approvals,
    arrivals,
    cash,
    collaterals,
    committee,
    committee_papers,
    contracts,
    disbursements,
    draws,
    guarantors,
    overrides,
    repayments,
    visits,
)
from sheaf.services.applying import Applying
from sheaf.services.arrivals import Seen
from sheaf.services.collaterals import Charging
from sheaf.services.committee import Convening
from sheaf.services.guarantors import Guaranteeing
from sheaf.services.papers import Signing
from sheaf.services.payouts import Payout
from sheaf.services.practice.hands import Hands
from sheaf.services.practice.texts import SOURCE
from sheaf.services.repayments import Received, Tender
from sheaf.services.visits import Visiting

GUARANTEE_YEARS = 3
VOTES = {
    Ruling.APPROVED: Choice.APPROVE,
    Ruling.SENT_BACK: Choice.ASK,
    Ruling.DECLINED: Choice.DECLINE,
}
INCOME, ASSETS = Money(1_000_000), Money(40_000_000)  # of a guarantor


@dataclass(frozen=True, slots=True)
class Wish:
    """What is applied for; ``first`` is the first due date, ``every`` months of interest.

    ``missing`` says how many of the product's papers are not there yet.
    """

    customer: int
    product: str
    security: str
    yuan: int
    months: int
    purpose: str
    method: Method = Method.EQUAL_INSTALMENTS
    first: date | None = None
    every: int | None = None
    group: int | None = None
    missing: int = 0
    old: int | None = None  # the loan that it pays off


def apply(hands: Hands, wish: Wish) -> int:
    """Take an application in."""
    work = hands.by(Role.TELLER)
    offered = products.offered(work, work.today)
    [product] = [one.id for one in offered if one.code == wish.product]
    wanted = products.in_force(work, product, work.today).terms.papers
    applying = Applying(
        customer_id=wish.customer,
        product_id=product,
        amount=Money(wish.yuan * 100),
        term_months=wish.months,
        method=wish.method,
        purpose=wish.purpose,
        source=hands.say(*SOURCE),
        security=wish.security,
        officer_id=hands.staff.of(Role.LOAN_OFFICER).id,
        first_due_on=wish.first,
        settlement_months=wish.every,
        account_id=hands.account(wish.customer).id,
        group_id=wish.group,
        refinances_id=wish.old,
        received=wanted[: len(wanted) - wish.missing],
    )
    return hands.meet(applications.apply(work, hands.key(), applying, hands.stamp).id)


def guarantee(hands: Hands, application: int, guarantor: int) -> None:
    """Let a neighbour answer for a loan."""
    given = Guaranteeing(
        customer_id=guarantor,
        relation=hands.say("同村邻居", "Neighbour"),
        monthly_income=INCOME,
        owes=ZERO,
        guarantees=ZERO,
        net_assets=ASSETS,
        spouse_consents=True,
        kind=GuaranteeKind.JOINT_SEVERAL,
        period_years=GUARANTEE_YEARS,
    )
    work = hands.by(Role.TELLER)
    guarantors.add(work, hands.key(), application, given, hands.stamp)


def charge(  # noqa: PLR0913, PLR0917 (what a thing is, in a row)
    hands: Hands,
    application: int,
    kind: CollateralKind,
    form: Form,
    thing: str,
    certificate: str,
    yuan: int,
) -> int:
    """Put forward a thing of the applicant's."""
    work = hands.by(Role.TELLER)
    charging = Charging(
        owner_id=hands.applicant(application).id,
        kind=kind,
        form=form,
        thing=thing,
        certificate=certificate,
        value=Money(yuan * 100),
        valued_on=work.today,
        valued_by=hands.say("双方协商", "Agreed by both sides"),
        prior_charges=ZERO,
        co_owners="",
        lease=None,
        insurance=None,
    )
    return collaterals.add(work, hands.key(), application, charging, hands.stamp)


def visit(hands: Hands, application: int, findings: str) -> None:
    """Go and see the applicant."""
    work = hands.by(Role.LOAN_OFFICER)
    place = hands.applicant(application).village
    companion = hands.say("村会计", "Village accountant")
    given = Visiting(work.today, place, findings, companion, (), VisitKind.EVENING)
    visits.record(work, hands.key(), application, given)


def submit(hands: Hands, application: int) -> None:
    """Put an application before who decides; without a notebook by the manager's leave."""
    work = hands.by(Role.LOAN_OFFICER)
    wanted = asked.one(work, application)
    if sessions.authority_for(work, wanted).committee and not latest(work, application):
        reason = hands.say(
            "老客户，多年账目清楚，上门核实即可",
            "Known for many years; the visit shows enough",
        )
        manager = hands.staff.of(Role.MANAGER)
        key = Check.INVESTIGATED.value
        overrides.override(work, hands.key(), application, key, reason, manager)
    applications.submit(work, application)


def approve(hands: Hands, application: int, *conditions: str) -> None:
    """Say yes to what was asked for."""
    _decide(hands, application, Ruling.APPROVED, conditions, "")


def answer(hands: Hands, application: int, ruling: Ruling, reason: str) -> None:
    """Send it back with questions, or say no."""
    _decide(hands, application, ruling, (), reason)


def draw_up(hands: Hands, application: int) -> None:
    """Make the contract's papers."""
    work = hands.by(Role.LOAN_OFFICER)
    contracts.draw_up(work, hands.key(), application, hands.stamp)


def sign(hands: Hands, application: int, *kinds: str) -> None:
    """Have papers of these kinds signed, as they are drawn."""
    lines = drawn.current(hands.work, application)
    _sign(hands, application, [line for line in lines if line.kind in kinds])


def sign_all(hands: Hands, application: int) -> None:
    """Have everything signed that waits for it."""
    _sign(hands, application, drawn.current(hands.work, application))


def pay_out(hands: Hands, application: int, payee: str) -> int:
    """Pay the loan out to the borrower's account, or to the seller where one is named."""
    work = hands.by(Role.DISBURSEMENT_CLERK)
    account = hands.account(hands.applicant(application).id).number
    bank = hands.say("清河农村商业银行", "Qinghe Rural Commercial Bank")
    payout = Payout(Channel.BANK, payee, account, bank)
    loan = disbursements.disburse(work, hands.key(), application, payout).loan_id
    arrivals.confirm(work, loan, Seen(arrived.to_arrive(work, loan)))
    return loan


def open_limit(hands: Hands, application: int, yuan: int) -> int:
    """Pay out what is drawn first of a limit, to the borrower's account."""
    work = hands.by(Role.DISBURSEMENT_CLERK)
    drawn = _to_account(hands, hands.applicant(application).id, yuan)
    loan = disbursements.disburse(work, hands.key(), application, drawn).loan_id
    arrivals.confirm(work, loan, Seen(Money(yuan * 100)))
    return loan


def draw(hands: Hands, loan: int, yuan: int) -> None:
    """Pay out more of a limit."""
    work = hands.by(Role.DISBURSEMENT_CLERK)
    borrower = loans.standing(work, loan).loan.customer_id
    draws.draw(work, hands.key(), loan, _to_account(hands, borrower, yuan))


def pay_due(hands: Hands, loan: int) -> Received:
    """Take what is due, by transfer."""
    work = hands.by(Role.TELLER)
    due = owed(loans.standing(work, loan).claims(work.today))
    return pay(hands, loan, due, Channel.BANK)


def pay(hands: Hands, loan: int, amount: Money, channel: Channel) -> Received:
    """Take a repayment."""
    tender = Tender(amount, channel, "")
    return repayments.receive(hands.by(Role.TELLER), hands.key(), loan, tender)


def fetch_cash(hands: Hands, amount: Money) -> None:
    """Fetch cash for the till from the bank."""
    reason = hands.say("备用金", "Float")
    cash.move(hands.by(Role.TELLER), hands.key(), amount, Channel.CASH, reason)


def close_till(hands: Hands) -> None:
    """Count the till and close the day; nothing is missing."""
    work = hands.by(Role.TELLER)
    found = tills.till(work, work.teller.id, work.today).expected
    left, pieces = found, dict[Money, int]()
    for worth in DENOMINATIONS:
        pieces[worth] = left.fen // worth.fen
        left -= worth.times(pieces[worth])
    cash.close_day(work, hands.key(), work.today, Count(found, pieces), "")


def _to_account(hands: Hands, customer: int, yuan: int) -> Payout:
    account = hands.account(customer).number
    bank = hands.say("清河农村商业银行", "Qinghe Rural Commercial Bank")
    return Payout(Channel.BANK, "", account, bank, Money(yuan * 100))


def _sign(hands: Hands, application: int, lines: Iterable[PaperLine]) -> None:
    work = hands.by(Role.LOAN_OFFICER)
    signings = list[tuple[int, Signing, bytes]]()
    for line in lines:
        if line.signed_on:
            continue
        facts = papers.paper(work, line.id).facts
        names = signatories(line.kind, facts) or (hands.applicant(application).name,)
        drawn_ = hands.draw(line.kind, facts)
        signings.append((line.id, Signing(work.today, names), drawn_))
    contracts.sign_all(work, signings)


def _decide(
    hands: Hands,
    application: int,
    ruling: Ruling,
    conditions: tuple[str, ...],
    reason: str,
) -> None:
    work = hands.by(Role.APPROVER)
    wanted = asked.one(work, application)
    terms = wanted.agreement
    if sessions.authority_for(work, wanted).committee:
        _hear(hands, application, VOTES[ruling], conditions, reason)
        return
    verdict = Verdict(
        ruling,
        terms.amount,
        terms.term_months,
        terms.rate,
        terms.method,
        conditions,
        reason=reason,
        pricing=wanted.asked_pricing,
    )
    approvals.decide(work, hands.key(), application, verdict)


def _hear(
    hands: Hands,
    application: int,
    choice: Choice,
    conditions: tuple[str, ...],
    reason: str,
) -> None:
    """Let the committee sit on one case, all its members of one mind."""
    case = convene(hands, application)
    work = hands.by(Role.MANAGER)
    wanted = hearings.hearing(work, case.id).proposed
    cast = replace(wanted, choice=choice, conditions=conditions, reason=reason)
    for member in hands.staff.all_of(Role.COMMITTEE_MEMBER):
        committee.vote(work, hands.key(), case.id, member, cast)
    committee.decide(work, hands.key(), case.id)
    committee.end(work, case.session_id)
    committee_papers.decision(work, case.id, hands.stamp)
    committee_papers.minutes(work, case.session_id)


def convene(hands: Hands, application: int) -> CaseLine:
    """Open a session on one application; return its case."""
    work = hands.by(Role.MANAGER)
    members = tuple(one.id for one in hands.staff.all_of(Role.COMMITTEE_MEMBER))
    convening = Convening(members[0], members, (application,))
    session = committee.convene(work, hands.key(), convening).id
    [case] = sessions.session(work, session).cases
    return case


def talk_over(hands: Hands, case: CaseLine) -> None:
    """Present a case and have a question answered; the chair has voted."""
    work, officer = hands.by(Role.MANAGER), hands.staff.of(Role.LOAN_OFFICER)
    chair = hands.staff.of(Role.COMMITTEE_MEMBER)
    for kind, speaker, words in (
        (
            Said.PRESENTATION,
            officer,
            hands.say(
                "冷库常年满租，账目清楚", "The store is let all year, its books clear"
            ),
        ),
        (
            Said.QUESTION,
            chair,
            hands.say("扩建手续齐不齐？", "Is the building permit there?"),
        ),
        (Said.ANSWER, officer, hands.say("已办好，见复印件", "It is; a copy is kept")),
    ):
        committee.remark(work, case.id, kind, speaker.id, words)
    wanted = hearings.hearing(work, case.id).proposed
    committee.vote(work, hands.key(), case.id, chair, wanted)
