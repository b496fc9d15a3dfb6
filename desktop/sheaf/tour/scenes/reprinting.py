"""The same paper once more: found by its number, marked as a reprint, noted."""

from __future__ import annotations

from sheaf.queries import papers, repayments
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.scenes.repaying import LOAN


def reprint(office: Office) -> None:
    """Print a receipt again, and a contract."""
    player, story = office.player, office.story
    office.sit_down(story.teller)
    first = office.ask(repayments.of_loan, LOAN)[0]
    player.press("Ctrl+K")
    player.type(first.number)
    player.see("search-for-a-receipt")
    player.press("Enter")
    office.stand("loan")
    player.see("loan-of-the-receipt")
    player.press("Enter")
    office.collect("receipt-reprinted", 1)
    [paper] = office.ask(papers.of_repayment, first.id)
    expect("the prints", paper.printed, 2)
    _contract(office)


def _contract(office: Office) -> None:
    player = office.player
    player.walk_to(
        lambda: getattr(player.row, "kind", "") == "loan_contract", "the contract"
    )
    player.press("Enter")
    player.see("contract-to-print-again")
    player.press("Enter")
    office.collect("contract-reprinted", 1)
    player.see("loan-page-after-the-reprint")
