"""Loans of the practice office whose terms changed on the way, and the month's report."""

from __future__ import annotations

from dataclasses import replace

from sheaf.domain.calendar import months_after
from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import Money
from sheaf.domain.plan import Effect
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.teller import Role
from sheaf.queries import ground, loans
from sheaf.services import changes, portfolio, repayments
from sheaf.services.agreements import at_once
from sheaf.services.changes import Grant
from sheaf.services.practice import roads, steps
from sheaf.services.practice.hands import Hands
from sheaf.services.practice.lending import guaranteed, on_credit
from sheaf.services.practice.steps import Wish
from sheaf.services.practice.telling import Story
from sheaf.services.repayments import Tender

PREPAID = Money(500_000)
LATE_INTEREST = Money(100)
BACK = Money(2_000_000)  # of a limit, repaid when the goods were sold


def stories(hands: Hands) -> tuple[Story, ...]:
    """Tell of every change that shows something of its own."""
    return (
        repaid_in_part(hands),
        extended(hands),
        rescheduled(hands),
        refinanced(hands),
        limit_used(hands),
        written_off(hands),
        reported(hands),
    )


def repaid_in_part(hands: Hands) -> Story:
    """Sold early and repaid a part; the instalments left are smaller."""
    yield 80
    loan = yield from on_credit(hands, 26_000, 80, -20, 1)
    yield from roads.paid(hands, loan)
    yield 6
    work = hands.by(Role.TELLER)
    act = LoanAct(Kind.PREPAYMENT, work.today, PREPAID, effect=Effect.SMALLER)
    asked = ground.ground(work, loan).outcome(act).received
    tender = Tender(asked, Channel.BANK, "")
    repayments.prepay(work, hands.key(), loan, PREPAID, Effect.SMALLER, tender)


def extended(hands: Hands) -> Story:
    """Lost a crop, paid late, and was given three months more before a guarantor."""
    yield 75
    loan = yield from guaranteed(hands, 22_000, 75, -38)
    yield 30
    why = hands.say("大棚受灾，推迟上市", "The crop was lost; the next sells later")
    work = hands.by(Role.MANAGER)
    grant = Grant(why, stamp=hands.stamp, sign=at_once(hands.draw))
    late = LATE_INTEREST
    changes.waive(work, hands.key(), loan, Component.PENALTY, late, grant)
    to = months_after(loans.standing(work, loan).loan.matures_on, 3)
    changes.extend(work, hands.key(), loan, to, None, grant)


def rescheduled(hands: Hands) -> Story:
    """Was ill at harvest; what is left is repaid in smaller steps, as newly agreed."""
    yield 85
    loan = yield from guaranteed(hands, 28_000, 85, -50)
    yield 32
    why = hands.say("住院误了收成，收入减少", "Ill at harvest, and earning less since")
    work = hands.by(Role.MANAGER)
    standing = loans.standing(work, loan)
    terms = Terms(
        principal=standing.outstanding,
        rate=standing.loan.rate,
        disbursed_on=work.today,
        method=Method.EQUAL_PRINCIPAL,
        instalments=18,
    )
    grant = Grant(why, stamp=hands.stamp, sign=at_once(hands.draw))
    changes.reschedule(work, hands.key(), loan, terms, grant)


def refinanced(hands: Hands) -> Story:
    """Could not repay at once; a new loan paid the old one off (借新还旧)."""
    yield 120
    purpose = hands.say("购买农机", "Farm machinery")
    borrower, neighbour = hands.man(), hands.woman()
    wish = Wish(borrower, "farm", "credit", 16_000, 12, purpose, Method.BULLET)
    old = yield from roads.lent(hands, steps.apply(hands, wish), 120)
    yield 20
    number = loans.standing(hands.work, old).loan.number
    repays = hands.say(f"偿还编号{number}的借款", f"Paying off contract {number}")
    renewed = replace(wish, security="guarantor", yuan=18_000, purpose=repays, old=old)
    application = steps.apply(hands, renewed)
    steps.guarantee(hands, application, neighbour)
    yield from roads.lent(hands, application, 20)


def limit_used(hands: Hands) -> Story:
    """Has a limit, drew on it twice, and repaid a part when the goods were sold."""
    yield 72
    purpose = hands.say("随进货周转", "Stock, as it turns over")
    borrower, neighbour = hands.woman(), hands.man()
    wish = Wish(borrower, "trade", "guarantor", 50_000, 12, purpose, Method.REVOLVING)
    application = steps.apply(hands, replace(wish, every=1))
    steps.guarantee(hands, application, neighbour)
    yield from roads.ready(hands, application, 72)
    yield 68
    loan = steps.open_limit(hands, application, 20_000)
    yield 41
    steps.pay_due(hands, loan)
    steps.draw(hands, loan, 15_000)
    yield 12
    steps.pay(hands, loan, BACK, Channel.BANK)


def written_off(hands: Hands) -> Story:
    """Died and left nothing; the claim stands."""
    yield 140
    loan = yield from on_credit(hands, 8_000, 140, -110, 0)
    yield 3
    why = hands.say("借款人死亡，无遗产可供清偿", "The borrower died and left nothing")
    grant = Grant(why, witness=hands.staff.of(Role.DIRECTOR))
    changes.write_off(hands.by(Role.MANAGER), hands.key(), loan, grant)


def reported(hands: Hands) -> Story:
    """Have the classes of all loans on paper."""
    yield 1
    work = hands.by(Role.MANAGER)
    portfolio.report(work, work.today)
