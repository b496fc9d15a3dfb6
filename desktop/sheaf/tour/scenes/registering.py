"""The farmer at the door: her file, her husband's, her card, and her neighbour's file."""

from __future__ import annotations

from sheaf.queries import customers
from sheaf.queries import search as searching
from sheaf.tour import errands
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.story import CARD, Villager
from sheaf.ui.customers.edit import EditPage

MARRIED = "2"  # by its number in the list


def register(office: Office) -> None:
    """Open the files that the application will need."""
    player, story = office.player, office.story
    office.sit_down(story.teller)
    player.see("today-of-the-teller")
    _mistype(office, story.borrower)
    player.see("customer-with-errors")
    _correct(office, story.borrower)
    player.see("customer-file-filled-in")
    player.press("Ctrl+Enter")
    office.stand("customer")
    player.see("customer-page-before-the-spouse")
    _link_spouse(office)
    _note_card(office)
    player.see("customer-page")
    _register_guarantor(office)
    _look(office)


def _mistype(office: Office, who: Villager) -> None:
    player = office.player
    player.press("F3")
    office.stand("customer_edit")
    player.see("new-customer")
    player.write(name=who.name, number=who.wrong_number)
    player.go_to("phone")
    player.write(phone="1380000001")
    player.press("Ctrl+Enter")
    player.wrong("number", "phone")
    expect("where the keys go", player.field, "number")


def _correct(office: Office, who: Villager) -> None:
    player = office.player
    player.write(number=_full_width(who.number), valid_from="2015-06-01")
    player.go_to("marital_status")
    player.write(marital_status=MARRIED, phone=who.phone)
    player.go_to("village")
    player.write(village=who.village, door=who.door, trade=who.trade)
    player.press("Enter")
    player.write(years_in_trade="12", family_size="4")


def _link_spouse(office: Office) -> None:
    """Open his file from hers, linked as her husband."""
    player, who = office.player, office.story.spouse
    player.press("Ctrl+G")
    office.stand("link")
    player.see("link-a-person")
    player.press("F3")
    office.stand("customer_edit")
    player.write(name=who.name, number=who.number)
    player.go_to("marital_status")
    player.write(marital_status=MARRIED, phone=who.phone)
    player.go_to("village")
    player.write(village=who.village, door=who.door, trade=who.trade)
    player.see("spouse-filled-in")
    player.press("Ctrl+Enter")
    office.stand("customer")


def _note_card(office: Office) -> None:
    player = office.player
    player.press("Ctrl+B")
    office.stand("account")
    player.write(number=CARD, bank=office.story.bank)
    player.see("account")
    player.press("Ctrl+Enter")
    office.stand("customer")


def _register_guarantor(office: Office) -> None:
    player, who = office.player, office.story.guarantor
    errands.register(office, who)
    player.press("F3")
    player.write(name=who.name, number=who.number)
    player.press("Ctrl+Enter")
    player.wrong("number")
    player.see("customer-registered-already")
    expect("the page in front", type(office.desk.front), EditPage)
    player.press("Ctrl+Shift+E", "Esc")


def _look(office: Office) -> None:
    """Find her by her initials, and look whether the books say what was typed."""
    player, story = office.player, office.story
    player.press("Ctrl+1", "Ctrl+K")
    player.type("wf")
    player.see("search")
    player.press("Enter")
    office.stand("customer")
    player.press("Ctrl+2")
    office.stand("customers")
    player.see("customers")
    hits = office.ask(searching.find, story.borrower.number[-4:]).customers
    page = office.ask(customers.page, hits[0].id)
    expect("her name", page.customer.name, story.borrower.name)
    expect("her family", [tie.name for tie in page.ties], [story.spouse.name])
    expect("her cards", [one.repays for one in page.accounts], [True])


def _full_width(number: str) -> str:
    """Write a number as an input method does that was left in Chinese."""
    return number.translate({ord("0") + n: ord("０") + n for n in range(10)})
