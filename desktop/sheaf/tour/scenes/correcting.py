"""What has changed in a file: a telephone corrected, the old number kept beside it."""

from __future__ import annotations

from sheaf.queries import customers
from sheaf.queries import search as searching
from sheaf.tour.office import Office
from sheaf.tour.player import expect


def correct(office: Office) -> None:
    """Add a second telephone, and correct it where it stands."""
    player, story = office.player, office.story
    player.press("Ctrl+J")
    office.stand("contact")
    player.write(phone="１３９０００００２１")
    player.press("Ctrl+Enter")
    player.wrong("phone")
    player.see("contact-with-errors")
    player.write(phone="１３９００００００２１", owner=story.kin)
    player.see("contact")
    player.press("Ctrl+Enter")
    office.stand("customer")
    player.walk_to(lambda: hasattr(player.row, "checked_on"), "the telephone", "Shift+Tab")
    player.press("F2")
    office.stand("correct_phone")
    player.write(phone="13900000022")
    player.go_to("reason")
    player.press("Ctrl+Enter")
    player.wrong("reason")
    player.write(reason=story.changed)
    player.see("telephone-corrected")
    player.press("Ctrl+Enter")
    office.stand("customer")
    player.see("customer-with-corrections")
    [hit] = office.ask(searching.find, "13900000022").customers
    [kept] = office.ask(customers.corrections, hit.id)
    expect("why", kept.reason, story.changed)
