"""The money leaves: all conditions green, to her card; then she says what arrived."""

from __future__ import annotations

from sheaf.domain.loan import Status
from sheaf.domain.money import Money
from sheaf.queries import loans
from sheaf.tour.office import Office
from sheaf.tour.player import expect

LENT = Money.parse("30000")


def pay_out(office: Office) -> None:
    """Pay out by someone who did not approve it."""
    player, story = office.player, office.story
    office.sit_down(story.clerk)
    player.see("today-of-the-clerk")
    player.press("Enter")
    office.stand("application")
    player.press("Enter")
    office.stand("disburse")
    player.go_to("account")
    player.write(account="")
    player.press("Delete", "Ctrl+Enter")
    player.wrong("account")
    player.see("payout-with-errors")
    player.press("Esc", "Enter")
    office.stand("disburse")
    player.see("payout")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("payout", 4)
    player.see("loan-paid-out")
    _arrive(office)
    standing = office.ask(loans.standing, 1)
    expect("the loan", (standing.status, standing.outstanding), (Status.ACTIVE, LENT))


def _arrive(office: Office) -> None:
    """Ask her what arrived; it was all of it."""
    player = office.player
    player.press("Enter")
    office.stand("arrival")
    player.see("arrival")
    player.press("Ctrl+Enter")
    office.stand("loan")
    player.see("loan-page")
    _sign_the_note(office)


def _sign_the_note(office: Office) -> None:
    """Mark the debit note as signed: she signed it when she came for the money."""
    player = office.player
    player.press("Ctrl+O")
    office.stand("contract")
    player.press("Ctrl+U")
    office.stand("sign")
    player.see("signing-of-the-debit-note")
    player.press("Ctrl+Enter")
    office.stand("contract")
    player.press("Enter")
    office.stand("loan")
