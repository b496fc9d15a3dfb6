"""Cash over the counter: fetched for it, counted out, and the till closed on it."""

from __future__ import annotations

from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO, Money
from sheaf.queries import cash, loans
from sheaf.tour import errands
from sheaf.tour.office import Office
from sheaf.tour.player import Astray, expect
from sheaf.tour.scenes.charging import ANSWERED, REGISTERED
from sheaf.tour.story import CARD

SELLER, CASH = "1", "3"  # by their numbers among the ways the money goes
LENT = Money.parse("20000")
IN_CASH, ENTRUSTED = 2, 3  # the second and third loan of these books


def contract_group(office: Office) -> None:
    """Draw up, and have all members sign."""
    player, story = office.player, office.story
    office.on(ANSWERED)
    office.sit_down(story.officer)
    errands.contract(office, story.leader, "group")
    player.see("group-contract-signed")


def pay_cash(office: Office) -> None:
    """Find the till empty, fetch cash from the bank, and pay out of it."""
    player, story = office.player, office.story
    office.on(REGISTERED)
    office.sit_down(story.clerk)
    errands.open_application(office, story.leader)
    player.press("Enter")
    office.stand("disburse")
    player.write(channel=CASH)
    player.press("Ctrl+Enter")
    player.see("cash-payout-from-an-empty-till")
    player.press("Esc")
    _fetch(office)
    errands.open_application(office, story.leader)
    player.press("Enter")
    office.stand("disburse")
    player.see("cash-payout")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("cash-payout", 4)
    player.see("loan-paid-out-in-cash")
    expect("the loan", office.ask(loans.standing, IN_CASH).status, Status.ACTIVE)


def pay_seller(office: Office) -> None:
    """Pay to whom the borrower buys from, and close the till."""
    player, story = office.player, office.story
    office.sit_down(story.clerk)
    errands.open_application(office, story.guarantor)
    player.press("Enter")
    office.stand("disburse")
    player.write(channel=SELLER)
    player.press("Ctrl+Enter")
    player.wrong("payee", "account")
    player.see("payout-to-the-seller-with-errors")
    player.write(payee=story.seller, account=CARD, bank=story.bank)
    player.see("payout-to-the-seller")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("payout-to-the-seller", 4)
    player.see("loan-secured-by-land")
    player.press("F11", "Enter")
    office.stand("close_day")
    player.write(counted="=")
    player.press("Ctrl+Enter")
    office.wait()
    office.stand("cash_day")
    office.collect("cash-book-of-the-clerk", 1)
    player.until(lambda: not office.program.desk.backing.running, "the backup of the day")
    _expect_empty(office)


def _fetch(office: Office) -> None:
    player, story = office.player, office.story
    player.press("F11")
    office.stand("cash_day")
    player.press("Ctrl+E")
    office.stand("move_cash")
    player.write(amount="20000")
    player.go_to("reason")
    player.write(reason=story.cash_for)
    player.see("cash-fetched-from-the-bank")
    player.press("Ctrl+Enter")
    office.stand("cash_day")
    player.see("cash-book-with-cash-fetched")


def _expect_empty(office: Office) -> None:
    closed = office.ask(cash.closed, office.program.desk.teller.id, REGISTERED)
    if closed is None:
        raise Astray("the day is not closed")
    expect("what was counted", closed.counted, ZERO)
    lent = office.ask(loans.standing, ENTRUSTED).outstanding
    expect("the loan", lent, Money.parse("60000"))
