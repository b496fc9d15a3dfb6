"""Applications of the practice office that wait for somebody, or have come to an end.

There is one at every stage of DOMAIN 10.2 that an application can stand at.
"""

from __future__ import annotations

from sheaf.domain.collateral import CollateralKind, Form
from sheaf.domain.customer import Business, BusinessKind
from sheaf.domain.decision import Ruling
from sheaf.domain.mark import MarkKind
from sheaf.domain.relation import Relation
from sheaf.domain.teller import Role
from sheaf.services import (
    applications,
    approvals,
    committee_papers,
    marks,
    preparations,
    ties,
)
from sheaf.services.practice import roads, steps
from sheaf.services.practice.hands import Hands
from sheaf.services.practice.steps import Wish
from sheaf.services.practice.telling import Story

CREDIT_CODE = "93410000MA44Y5W6XX"  # checks, and was never issued


def stories(hands: Hands) -> tuple[Story, ...]:
    """Tell of every application that no money has left for."""
    return (
        papers_missing(hands),
        handed_back(hands),
        to_visit(hands),
        to_visit_at_last(hands),
        just_surveyed(hands),
        to_decide(hands),
        cooperative_to_decide(hands),
        sent_back(hands),
        to_draw_up(hands),
        to_draw_up_on_conditions(hands),
        partly_signed(hands),
        to_pay_out(hands),
        declined(hands),
        turned_down(hands),
        withdrawn(hands),
        expired(hands),
        marked(hands),
    )


def papers_missing(hands: Hands) -> Story:
    """Came in today with nothing but the identity card."""
    yield 0
    steps.apply(hands, _credit(hands, 20_000, missing=2))


def handed_back(hands: Hands) -> Story:
    """Went home to fetch what was missing, and has not come back."""
    yield 6
    application = steps.apply(hands, _credit(hands, 15_000, missing=1))
    yield 5
    why = hands.say(
        "缺收入证明，补齐后再来", "Proof of income is missing; come again with it"
    )
    applications.hand_back(hands.by(Role.TELLER), application, why)


def to_visit(hands: Hands) -> Story:
    """Wait for the officer's visit; what to take along is printed."""
    yield 1
    application = steps.apply(hands, _credit(hands, 30_000))
    preparations.prepare(hands.by(Role.LOAN_OFFICER), application)


def to_visit_at_last(hands: Hands) -> Story:
    """Wait longer for the visit than was promised."""
    yield 7
    application = steps.apply(hands, _credit(hands, 25_000))
    steps.sign(hands, application, *roads.FORMS)


def just_surveyed(hands: Hands) -> Story:
    """Was visited; the officer has to write it up and submit it."""
    yield 3
    yield from roads.surveyed(hands, guaranteed(hands, 40_000), 3)


def to_decide(hands: Hands) -> Story:
    """Lies on the approver's table."""
    yield 4
    yield from roads.submitted(hands, guaranteed(hands, 50_000), 4)


def cooperative_to_decide(hands: Hands) -> Story:
    """Is a cooperative's, which mortgages its store; the committee sits on it."""
    yield 5
    head = hands.woman()
    cooperative = Business(
        name=hands.say(
            "清河县上河蔬菜专业合作社", "Shanghe Vegetable Farmers' Cooperative"
        ),
        number=CREDIT_CODE,
        phone="0300-0000046",
        village=hands.row(head).village,
        door=hands.row(head).door,
        trade=hands.say("蔬菜收购和冷藏", "Vegetable buying and cold storage"),
        years_in_trade=6,
        business_kind=BusinessKind.FARMER_COOP,
    )
    firm = hands.register(cooperative)
    teller = hands.by(Role.TELLER)
    ties.link(teller, head, firm, Relation.REPRESENTED, "")
    purpose = hands.say("扩建冷库", "A larger cold store")
    application = steps.apply(hands, Wish(firm, "trade", "mortgage", 200_000, 24, purpose))
    steps.charge(
        hands,
        application,
        CollateralKind.COMMERCIAL,
        Form.MORTGAGE,
        hands.say("上河村西冷库及院落", "Cold store and yard, Shanghe West"),
        hands.say("不动产权第0000211号", "Real estate title no. 0000211"),
        600_000,
    )
    yield from roads.submitted(hands, application, 5)
    yield 0
    case = steps.convene(hands, application)
    steps.talk_over(hands, case)


def sent_back(hands: Hands) -> Story:
    """Came back from the approver with questions."""
    yield 6
    application = guaranteed(hands, 42_000)
    yield from roads.submitted(hands, application, 6)
    yield 2
    questions = hands.say(
        "去年的销售收入凭什么核实？保证人在他处有无担保？",
        "How were last year's sales verified? Whom else does the guarantor answer for?",
    )
    steps.answer(hands, application, Ruling.SENT_BACK, questions)


def to_draw_up(hands: Hands) -> Story:
    """Was approved yesterday; the contracts are to be drawn up."""
    yield 3
    yield from roads.approved(hands, guaranteed(hands, 35_000), 3)


def to_draw_up_on_conditions(hands: Hands) -> Story:
    """Was approved on conditions that have to be fulfilled before money leaves."""
    yield 5
    application = guaranteed(hands, 48_000)
    yield from roads.submitted(hands, application, 5)
    yield 2
    steps.approve(
        hands,
        application,
        hands.say("投保大棚财产险", "The greenhouses are insured"),
        hands.say("结清村超市赊账", "The bill at the village shop is paid"),
    )


def partly_signed(hands: Hands) -> Story:
    """Has signed the loan contract; the guarantor has yet to come."""
    yield 7
    application = guaranteed(hands, 45_000)
    yield from roads.drawn(hands, application, 7)
    yield 2
    steps.sign(hands, application, "loan_contract", "rate_notice")


def to_pay_out(hands: Hands) -> Story:
    """Has everything signed; the clerk may pay out."""
    yield 8
    yield from roads.ready(hands, guaranteed(hands, 30_000), 8)


def declined(hands: Hands) -> Story:
    """Was declined by the approver."""
    yield 20
    application = guaranteed(hands, 55_000)
    yield from roads.submitted(hands, application, 20)
    yield 17
    why = hands.say(
        "负债过高，收入不足以覆盖每期还款",
        "Too much debt: the income does not carry the instalments",
    )
    steps.answer(hands, application, Ruling.DECLINED, why)
    work = hands.by(Role.APPROVER)
    committee_papers.refusal(work, application, hands.stamp)


def turned_down(hands: Hands) -> Story:
    """Was turned down by the officer after the visit."""
    yield 26
    application = steps.apply(hands, _credit(hands, 50_000))
    yield from roads.surveyed(hands, application, 26)
    yield 24
    why = hands.say("店铺已停业两个月", "The shop has been closed for two months")
    applications.turn_down(hands.by(Role.LOAN_OFFICER), application, why)


def withdrawn(hands: Hands) -> Story:
    """Was withdrawn: the customer no longer needs the money."""
    yield 15
    application = steps.apply(hands, _credit(hands, 12_000))
    yield 12
    why = hands.say("客户自筹到资金", "The customer found the money elsewhere")
    applications.withdraw(hands.by(Role.TELLER), application, why)


def expired(hands: Hands) -> Story:
    """Was approved, but nobody came to sign while the decision held."""
    yield 60
    application = guaranteed(hands, 20_000)
    yield from roads.approved(hands, application, 60)
    yield 14
    approvals.expire(hands.by(Role.LOAN_OFFICER), application)


def marked(hands: Hands) -> Story:
    """Asks for another loan, and a mark on the file stops it."""
    yield 90
    wish = _credit(hands, 30_000)
    reason = hands.say(
        "2024年他社逾期未还，经法院执行",
        "Owed another cooperative in 2024 until a court enforced it",
    )
    officer = hands.by(Role.LOAN_OFFICER)
    marks.mark(officer, wish.customer, MarkKind.EVADES_DEBTS, reason)
    yield 2
    steps.apply(hands, wish)


def guaranteed(hands: Hands, yuan: int) -> int:
    """Apply for a farmer's loan that a neighbour answers for."""
    borrower, neighbour = hands.woman(), hands.man()
    purpose = hands.say("购买大棚薄膜和种苗", "Greenhouse film and seedlings")
    application = steps.apply(hands, Wish(borrower, "farm", "guarantor", yuan, 12, purpose))
    steps.guarantee(hands, application, neighbour)
    return application


def _credit(hands: Hands, yuan: int, missing: int = 0) -> Wish:
    purpose = hands.say("购买仔猪和饲料", "Piglets and feed")
    return Wish(hands.man(), "farm", "credit", yuan, 12, purpose, missing=missing)
