"""How far an application of the practice office goes, from the day it was taken in.

Each road goes on where the one before it ends: visit and submission a day later, the
decision after two days, the contract after three, the money after four.
"""

from __future__ import annotations

from sheaf.queries import loans
from sheaf.services.practice import steps
from sheaf.services.practice.hands import Hands
from sheaf.services.practice.telling import Part

VISITED, DECIDED, DRAWN, PAID = 1, 2, 3, 4  # days after the application
FORMS = ("application_form", "authorisation", "conduct_notice")


def surveyed(hands: Hands, application: int, day: int) -> Part[None]:
    """Sign the forms, and go and see."""
    steps.sign(hands, application, *FORMS)
    yield day - VISITED
    findings = hands.say(
        "经营正常，账实相符；邻里评价良好，无其他贷款。",
        "The trade goes well, and as booked. Well spoken of; no other debts.",
    )
    steps.visit(hands, application, findings)


def submitted(hands: Hands, application: int, day: int) -> Part[None]:
    """Go on to the approver's table."""
    yield from surveyed(hands, application, day)
    steps.submit(hands, application)


def approved(hands: Hands, application: int, day: int) -> Part[None]:
    """Go on to a yes."""
    yield from submitted(hands, application, day)
    yield day - DECIDED
    steps.approve(hands, application)


def drawn(hands: Hands, application: int, day: int) -> Part[None]:
    """Go on to papers that wait to be signed."""
    yield from approved(hands, application, day)
    yield day - DRAWN
    steps.draw_up(hands, application)


def ready(hands: Hands, application: int, day: int) -> Part[None]:
    """Go on to everything signed."""
    yield from drawn(hands, application, day)
    steps.sign_all(hands, application)


def lent(hands: Hands, application: int, day: int) -> Part[int]:
    """Go on to the money; return the loan."""
    yield from ready(hands, application, day)
    yield day - PAID
    return steps.pay_out(hands, application, "")


def paid(hands: Hands, loan: int) -> Part[None]:
    """Go on from due date to due date, each paid on its day, up to yesterday's."""
    for due in loans.standing(hands.work, loan).dues:
        before = hands.clock.before(due.due_on)
        if before > 0:
            yield before
            steps.pay_due(hands, loan)
