"""Loans of the practice office with a story: how they are secured, how they were paid."""

from __future__ import annotations

from datetime import timedelta

from sheaf.domain.calendar import months_after
from sheaf.domain.collateral import CollateralKind, Form
from sheaf.domain.customer import Household
from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO, Money
from sheaf.domain.relation import Relation
from sheaf.domain.schedule import Method
from sheaf.domain.teller import Role
from sheaf.queries import loans, plans
from sheaf.services import certificates, contracts, groups, repayments, reversals, ties
from sheaf.services.contracts import Registration
from sheaf.services.groups import Forming
from sheaf.services.practice import roads, steps
from sheaf.services.practice.hands import Hands
from sheaf.services.practice.steps import Wish
from sheaf.services.practice.telling import Part, Story
from sheaf.services.repayments import Tender

FLOAT = Money(2_000_000)
LIMIT = Money(3_000_000)  # of each member of the group
GROUP_YEARS = 2
WRONG, RIGHT = Money(500_000), Money(50_000)  # a nought too many


def stories(hands: Hands) -> tuple[Story, ...]:
    """Tell of every loan that shows something of its own."""
    return (
        due_today(hands),
        due_soon(hands),
        late(hands),
        long_late(hands),
        paid_ahead(hands),
        taken_wrongly(hands),
        settled_early(hands),
        mortgaged(hands),
        pledged(hands),
        of_a_group(hands),
        of_a_wife(hands),
    )


def due_today(hands: Hands) -> Story:
    """Has a guarantor, and its first instalment today."""
    yield 40
    yield from guaranteed(hands, 30_000, 40, 0)


def due_soon(hands: Hands) -> Story:
    """Falls due the day after tomorrow, as it did in the two months before."""
    yield 100
    loan = yield from on_credit(hands, 24_000, 100, 2, 2)
    yield from roads.paid(hands, loan)


def late(hands: Hands) -> Story:
    """Be twelve days late with the first instalment."""
    yield 50
    yield from guaranteed(hands, 36_000, 50, -12)


def long_late(hands: Hands) -> Story:
    """Paid once, in cash, and has missed two instalments since; the till was closed."""
    yield 130
    loan = yield from on_credit(hands, 18_000, 130, -40, 2)
    yield (hands.clock.today - loans.standing(hands.work, loan).dues[0].due_on).days - 9
    steps.fetch_cash(hands, FLOAT)
    due = loans.standing(hands.work, loan).claims(hands.clock.now.date())
    steps.pay(hands, loan, sum((one.total for one in due), ZERO), Channel.CASH)
    steps.close_till(hands)


def paid_ahead(hands: Hands) -> Story:
    """Paid more than was due; the rest is kept for the next due date."""
    yield 70
    loan = yield from on_credit(hands, 12_000, 70, -20, 0)
    yield hands.clock.before(loans.standing(hands.work, loan).dues[0].due_on)
    due = loans.standing(hands.work, loan).dues[0]
    more = due.interest + due.principal + Money(80_000)
    steps.pay(hands, loan, more, Channel.BANK)


def taken_wrongly(hands: Hands) -> Story:
    """Paid in cash today; a nought too many was typed, reversed, and taken anew."""
    yield 30
    loan = yield from on_credit(hands, 6_000, 30, 3, 0)
    yield 0
    mistake = steps.pay(hands, loan, WRONG, Channel.CASH)
    why = hands.say("金额多录一个零", "A nought too many was typed")
    teller, manager = hands.by(Role.TELLER), hands.staff.of(Role.MANAGER)
    reversals.reverse(teller, hands.key(), mistake.repayment_id, why, manager)
    steps.pay(hands, loan, RIGHT, Channel.CASH)


def settled_early(hands: Hands) -> Story:
    """Was settled before its time; the certificate released the guarantor."""
    yield 110
    loan = yield from guaranteed(hands, 20_000, 110, -75)
    yield from roads.paid(hands, loan)
    yield 4
    work = hands.by(Role.TELLER)
    owed = plans.settlement(work, loans.standing(work, loan), work.today).total
    repayments.settle(work, hands.key(), loan, Tender(owed, Channel.BANK, ""))
    certificates.certify(work, hands.key(), loan)


def mortgaged(hands: Hands) -> Story:
    """Is secured by a house; the money went to the seller of the goods."""
    yield 95
    purpose = hands.say("进货和更换货架", "Stock and new shelves")
    first = months_after(hands.clock.today + timedelta(days=1), -1)
    wish = Wish(hands.woman(), "trade", "mortgage", 150_000, 36, purpose, first=first)
    application = steps.apply(hands, wish)
    thing = steps.charge(
        hands,
        application,
        CollateralKind.HOUSE,
        Form.MORTGAGE,
        hands.say("上河镇中街18号房屋", "House, 18 Middle Street, Shanghe"),
        hands.say("不动产权第0000123号", "Real estate title no. 0000123"),
        420_000,
    )
    yield from roads.drawn(hands, application, 95)
    steps.sign_all(hands, application)
    registry = hands.say("清河县不动产登记中心", "Qinghe County Land Registry")
    officer = hands.by(Role.LOAN_OFFICER)
    registered = Registration(registry, "0000077", officer.today)
    contracts.register(officer, thing, registered)
    yield 90
    seller = hands.say("清河县恒源商贸行", "Hengyuan Wholesale, Qinghe")
    loan = steps.pay_out(hands, application, seller)
    yield from roads.paid(hands, loan)


def pledged(hands: Hands) -> Story:
    """Is secured by a deposit receipt in the safe; interest is paid every quarter."""
    yield 150
    purpose = hands.say("收购玉米", "Buying maize")
    wish = Wish(hands.man(), "trade", "pledge", 50_000, 12, purpose)
    quarterly = Wish(
        wish.customer,
        wish.product,
        wish.security,
        wish.yuan,
        wish.months,
        purpose,
        Method.INTEREST_ONLY,
        every=3,
    )
    application = steps.apply(hands, quarterly)
    thing = steps.charge(
        hands,
        application,
        CollateralKind.DEPOSIT,
        Form.PLEDGE,
        hands.say("本社定期存单", "Time deposit with this office"),
        hands.say("存单第0000456号", "Receipt no. 0000456"),
        60_000,
    )
    yield from roads.drawn(hands, application, 150)
    steps.sign_all(hands, application)
    officer = hands.by(Role.LOAN_OFFICER)
    safe = hands.say("保险柜二层", "Safe, second shelf")
    contracts.deliver(officer, thing, Registration("", "", officer.today, safe))
    yield 145
    loan = steps.pay_out(hands, application, "")
    yield from roads.paid(hands, loan)


def of_a_group(hands: Hands) -> Story:
    """Is answered for by five households; two of them have borrowed."""
    yield 80
    members = [hands.woman(), hands.man(), hands.woman(), hands.man(), hands.man()]
    teller = hands.by(Role.TELLER)
    name = hands.say("上河第一联保小组", "First joint group of Shanghe")
    until = months_after(teller.today, GROUP_YEARS * 12)
    leader, *others = members
    forming = Forming(name, leader, LIMIT, until)
    group = groups.form(teller, hands.key(), forming, hands.stamp)
    for other in others:
        groups.join(teller, group, other, LIMIT, hands.stamp)
    purpose = hands.say("购买苹果树苗", "Apple saplings")
    asked = [
        Wish(one, "group", "group", 20_000, 12, purpose, Method.BULLET, group=group)
        for one in members[:2]
    ]
    for day, wish in zip((80, 75), asked, strict=True):
        yield day
        yield from roads.lent(hands, steps.apply(hands, wish), day)


def of_a_wife(hands: Hands) -> Story:
    """Is a married woman's, whose husband has consented; they are one household."""
    yield 65
    wife, husband = hands.couple()
    row, teller = hands.row(wife), hands.by(Role.TELLER)
    family = Household(
        name=hands.say(f"{row.name}户", f"Household of {row.name}"),
        phone=row.phone,
        village=row.village,
        door=row.door,
        trade=row.trade,
        farmer=True,
        family_size=4,
    )
    house = hands.register(family)
    ties.link(teller, husband, house, Relation.HEADED, "")
    ties.link(teller, wife, house, Relation.HOUSEHOLD, "")
    purpose = hands.say("翻建大棚", "Rebuilding a greenhouse")
    wish = Wish(wife, "farm", "credit", 40_000, 24, purpose, Method.EQUAL_PRINCIPAL)
    loan = yield from roads.lent(hands, steps.apply(hands, wish), 65)
    yield from roads.paid(hands, loan)


def on_credit(hands: Hands, yuan: int, day: int, due: int, months: int) -> Part[int]:
    """Lend so that an instalment falls due so many days from today, after some months."""
    purpose = hands.say("购买种子和化肥", "Seed and fertiliser")
    first = months_after(hands.clock.today + timedelta(days=due), -months)
    wish = Wish(hands.man(), "farm", "credit", yuan, 12, purpose, first=first)
    return (yield from roads.lent(hands, steps.apply(hands, wish), day))


def guaranteed(hands: Hands, yuan: int, day: int, due: int) -> Part[int]:
    """Lend before a guarantor, with the first instalment so many days from today."""
    borrower, neighbour = hands.woman(), hands.man()
    first = hands.clock.today + timedelta(days=due)
    purpose = hands.say("购买大棚薄膜和种苗", "Greenhouse film and seedlings")
    wish = Wish(borrower, "farm", "guarantor", yuan, 12, purpose, first=first)
    application = steps.apply(hands, wish)
    steps.guarantee(hands, application, neighbour)
    return (yield from roads.lent(hands, application, day))
