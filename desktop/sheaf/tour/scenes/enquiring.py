"""Before there is an application: somebody asks, two are named; what she keeps here."""

from __future__ import annotations

from sheaf.domain.money import Money
from sheaf.queries import enquiries, keepings
from sheaf.queries import search as searching
from sheaf.tour.inquiries import INQUIRIES
from sheaf.tour.office import Office
from sheaf.tour.player import expect

DEPOSITS, TURNOVER = "12000", "9000"


def enquire(office: Office) -> None:
    """Take an enquiry down at the counter; the same evening two officers are named."""
    player, case = office.player, INQUIRIES[office.story.language].greenhouse
    who = case.who
    office.sit_down(office.story.teller)
    player.press("Shift+F5")
    office.stand("enquire")
    player.write(name=who.name, phone=who.phone, purpose=case.purpose, amount=case.amount)
    player.press("Tab")
    player.write(number=who.wrong_number)
    player.press("Ctrl+Enter")
    player.wrong("number")
    player.see("enquiry-with-errors")
    player.write(number=who.number)
    player.press("Ctrl+Enter")
    office.stand("enquiry")
    player.see("enquiry-to-be-assigned")
    _assign(office, who.name)


def note_deposits(office: Office) -> None:
    """Note what a borrower keeps and turns over here: points follow, and a tier."""
    player, who = office.player, office.story.borrower
    office.sit_down(office.story.officer)
    player.press("Ctrl+K")
    player.type(who.initials)
    player.press("Enter")
    office.stand("customer")
    player.press("Ctrl+L")
    office.stand("keeping")
    player.write(deposits="-1")
    player.press("Ctrl+Enter")
    player.wrong("deposits", "turnover")
    player.see("deposits-with-errors")
    player.write(deposits=DEPOSITS, turnover=TURNOVER)
    player.see("deposits")
    player.press("Ctrl+Enter")
    office.stand("customer")
    player.see("customer-with-points")
    [one, *_] = office.ask(searching.find, who.number).customers
    found = office.ask(keepings.standing, one.id)
    expect("what is kept", found.kept.deposits, Money.parse(DEPOSITS))


def _assign(office: Office, name: str) -> None:
    player = office.player
    office.sit_down(office.story.officer)
    player.see("today-with-an-enquiry")
    player.press("Ctrl+3")
    office.stand("applications")
    player.walk_to(lambda: getattr(player.row, "name", "") == name, name)
    player.press("Enter")
    office.stand("enquiry")
    player.press("Ctrl+Shift+A")
    office.stand("assign_enquiry")
    player.see("enquiry-assigned-in-the-evening")
    player.press("Ctrl+Enter")
    office.stand("enquiry")
    player.see("enquiry-assigned")
    [found] = office.ask(enquiries.waiting)
    expect("who sees to it", found.officer, office.story.officer.name)
