"""The instalments: one on the day by F4, one late with late interest, one reversed."""

from __future__ import annotations

from datetime import date

from sheaf.domain.money import Money
from sheaf.queries import loans, repayments
from sheaf.tour.office import Office
from sheaf.tour.player import expect

LOAN = 1  # the first of these books
FIRST, SECOND, THIRD = date(2026, 4, 10), date(2026, 5, 25), date(2026, 6, 10)
LEVEL = Money.parse("5132.07")
AFTER_ONE = Money.parse("25092.93")  # the principal left (DOMAIN 3.1)


def repay_on_the_day(office: Office) -> None:
    """Take the first instalment: F4, her initials, ``=``, Enter."""
    player, story = office.player, office.story
    office.on(FIRST)
    office.sit_down(story.teller)
    player.see("today-with-an-instalment-due")
    player.press("F4")
    player.type("wf")
    player.see("search-to-receive")
    player.press("Enter")
    office.stand("receive")
    player.see("repayment")
    player.write(amount="5,132.075")
    player.press("Ctrl+Enter")
    player.wrong("amount")
    player.see("repayment-with-errors")
    player.write(amount="=")
    player.see("repayment-foretold")
    player.press("Enter", "Enter", "Enter")
    office.stand("today")
    office.collect("receipt", 1)
    player.see("today-after-the-repayment")
    expect("the principal left", _left(office), AFTER_ONE)


def repay_late(office: Office) -> None:
    """Take the second one fifteen days late: late interest comes first."""
    player = office.player
    office.on(SECOND)
    office.sit_down(office.story.teller)
    player.see("today-with-an-instalment-overdue")
    player.press("Ctrl+4")
    office.stand("loans")
    player.see("loans")
    player.press("Enter")
    office.stand("loan")
    player.see("loan-page-overdue")
    player.press("Enter")
    office.stand("receive")
    player.write(amount="=")
    player.see("late-repayment-foretold")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("late-receipt", 1)
    player.see("loan-page-after-the-late-repayment")
    last = office.ask(repayments.of_loan, LOAN)[-1]
    expect("it is more than the instalment", last.amount > LEVEL, wanted=True)
    standing = office.ask(loans.standing, LOAN)
    expect("what is due", standing.claims(SECOND), ())


def reverse(office: Office) -> None:
    """Take the third one under the wrong channel, and undo it before a witness."""
    player, story = office.player, office.story
    office.on(THIRD)
    office.sit_down(story.teller)
    player.press("F4")
    player.type("wf")
    player.press("Enter")
    player.write(amount="=", channel="2")
    player.press("Ctrl+Enter")
    office.collect("receipt-by-mistake", 1)
    before = _left(office)
    player.press("Ctrl+K")
    player.type("wf")
    player.press("Tab", "Enter")
    office.stand("loan")
    player.press("Ctrl+R")
    office.stand("reverse")
    player.press("Ctrl+Enter")
    player.wrong("reason", "password")
    player.see("reversal-with-errors")
    player.write(reason=story.reason)
    player.go_to("password")
    player.write(password="not hers")  # noqa: S106 (wrong on purpose)
    player.press("Enter")
    player.wrong("password")
    player.see("reversal-with-a-wrong-password")
    player.write(password=story.manager.password)
    player.see("reversal")
    player.press("Enter")
    office.stand("loan")
    office.collect("reversal", 1)
    player.see("loan-page-after-the-reversal")
    expect("it is owed again", _left(office) > before, wanted=True)


def _left(office: Office) -> Money:
    left: Money = office.ask(loans.standing, LOAN).outstanding
    return left
