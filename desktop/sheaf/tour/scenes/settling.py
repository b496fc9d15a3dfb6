"""Settled early, with interest to the day; the certificate, and the guarantor's release."""

from __future__ import annotations

from datetime import date

from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO
from sheaf.queries import loan_file
from sheaf.tour.office import Office
from sheaf.tour.player import Astray, expect
from sheaf.tour.scenes.repaying import LOAN

DAY = date(2026, 6, 22)


def settle(office: Office) -> None:
    """Settle the loan at the counter, and hand out its certificate."""
    player, story = office.player, office.story
    office.on(DAY)
    office.sit_down(story.teller)
    player.press("Ctrl+K")
    player.type("wf")
    player.press("Tab", "Enter")
    office.stand("loan")
    player.press("Ctrl+E")
    office.stand("settle")
    player.see("settlement")
    player.write(amount="20000")
    player.press("Ctrl+Enter")
    player.wrong("amount")
    player.see("settlement-with-errors")
    player.write(amount="=")
    player.see("settlement-foretold")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("settlement-receipt", 1)
    player.see("loan-page-settled")
    _certify(office)


def _certify(office: Office) -> None:
    player = office.player
    player.press("Enter")
    office.collect("certificate", 2)
    player.see("loan-page-certified")
    file = office.ask(loan_file.file_of, LOAN)
    expect("the loan", file.standing.status, Status.SETTLED)
    expect("what is owed", file.due, ZERO)
    if not file.certificate:
        raise Astray("there is no settlement certificate")
