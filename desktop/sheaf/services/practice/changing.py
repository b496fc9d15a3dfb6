"""Loans of the practice office whose terms changed on the way, and the month's report."""

from __future__ import annotations

from sheaf.domain.calendar import months_after
from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import Money
from sheaf.domain.plan import Effect
from sheaf.domain.repayment import Component
from sheaf.domain.teller import Role
from sheaf.queries import ground, loans
from sheaf.services import changes, portfolio, repayments
from sheaf.services.changes import Grant
from sheaf.services.practice import roads
from sheaf.services.practice.hands import Hands
from sheaf.services.practice.lending import guaranteed, on_credit
from sheaf.services.practice.telling import Story
from sheaf.services.repayments import Tender

PREPAID = Money(500_000)
LATE_INTEREST = Money(100)


def stories(hands: Hands) -> tuple[Story, ...]:
    """Tell of every change that shows something of its own."""
    return repaid_in_part(hands), extended(hands), written_off(hands), reported(hands)


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
    grant = Grant(why, stamp=hands.stamp)
    late = LATE_INTEREST
    changes.waive(work, hands.key(), loan, Component.PENALTY, late, grant)
    to = months_after(loans.standing(work, loan).loan.matures_on, 3)
    changes.extend(work, hands.key(), loan, to, None, grant)


def written_off(hands: Hands) -> Story:
    """Died and left nothing; the claim stands."""
    yield 140
    loan = yield from on_credit(hands, 8_000, 140, -110, 0)
    yield 3
    why = hands.say("借款人死亡，无遗产可供清偿", "The borrower died and left nothing")
    changes.write_off(hands.by(Role.MANAGER), hands.key(), loan, Grant(why))


def reported(hands: Hands) -> Story:
    """Have the classes of all loans on paper."""
    yield 1
    work = hands.by(Role.MANAGER)
    portfolio.report(work, work.today)
