"""Money sent to a mistyped account comes back: reversed, and paid out once more."""

from __future__ import annotations

from sheaf.domain.application import Stage
from sheaf.domain.loan import Status
from sheaf.domain.money import Money
from sheaf.queries import loans
from sheaf.tour import errands
from sheaf.tour.absences import BEEKEEPER
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.scenes.standing_in import ASKED, told
from sheaf.tour.story import CARD

SELLER = "1"  # by its number among the ways the money goes
WRONG = "6200001234567890011"  # somebody's, with figures that fit
MOST = 50  # loans of these books


def pay_astray(office: Office) -> None:
    """Draw the contract up and pay out, to an account that is not the seller's."""
    office.sit_down(office.story.officer)
    errands.contract(office, BEEKEEPER, "beekeeper")
    office.sit_down(office.story.clerk)
    errands.open_application(office, BEEKEEPER)
    office.player.press("Enter")
    _pay(office, WRONG, "payout-to-a-mistyped-account")


def reverse_payout(office: Office) -> None:
    """Reverse it with a second person as the bank sends it back, and pay out again."""
    player, story = office.player, office.story
    office.sit_down(story.teller)
    player.press("Ctrl+K")
    player.type(BEEKEEPER.initials)
    player.press("Tab", "Enter")
    office.stand("loan")
    player.press("Ctrl+R")
    office.stand("reverse_payout")
    player.go_to("reason")
    player.press("Ctrl+Enter")
    player.wrong("reason", "password")
    player.see("payout-reversal-with-errors")
    player.write(reason=told(office).mistyped)
    player.go_to("password")
    player.write(password=story.manager.password)
    player.see("payout-reversal")
    player.press("Ctrl+Enter")
    office.stand("contract")
    office.collect_all("payout-reversal")
    player.see("contract-to-be-paid-out-again")
    expect("the stage", errands.of(office, BEEKEEPER).stage, Stage.READY)
    office.sit_down(story.clerk)
    errands.open_application(office, BEEKEEPER)
    player.press("Enter")
    _pay(office, CARD, "payout-made-again")


def _pay(office: Office, account: str, name: str) -> None:
    player = office.player
    office.stand("disburse")
    answers = {"channel": SELLER, "payee": told(office).seller, "account": account}
    player.write(**answers, bank=office.story.bank)
    player.see(name)
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect(name, 4)
    player.see(f"loan-after-the-{name}")
    running = office.ask(loans.lines, Status.ACTIVE, MOST)
    [loan] = [one.id for one in running if one.borrower == BEEKEEPER.name]
    lent = office.ask(loans.standing, loan).outstanding
    expect("the loan", lent, Money.parse(ASKED))
