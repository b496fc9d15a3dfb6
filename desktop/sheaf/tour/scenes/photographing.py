"""Photographs and scans: taken at the counter, kept in the books, looked at large."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sheaf.queries import customers
from sheaf.queries import search as searching
from sheaf.tour import drawings, errands
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.scenes.forming import DAY
from sheaf.ui.kit.layout import Button

NO_PICTURE = "notes.txt"
PICTURES = 2


def photograph(office: Office) -> None:
    """Open a file, and add a portrait and the front of the card to it."""
    player, story = office.player, office.story
    office.on(DAY)
    office.sit_down(story.teller)
    errands.register(office, story.leader)
    portrait = drawings.portrait(office.home / "portrait.jpg")
    card = drawings.card(office.home / "card.png", story.leader.name)
    _add(office, "Ctrl+Shift+P", portrait, story.portrait, "photograph")
    _add(office, "Ctrl+T", card, story.card, "scan")
    office.stand("customer")
    player.until(lambda: not _waiting(office), "the thumbnails")
    player.see("customer-with-photographs")
    _look(office)


def _add(office: Office, key: str, path: Path, shows: str, name: str) -> None:
    player = office.player
    player.press(key)
    office.stand("photo")
    if name == "photograph":
        (office.home / NO_PICTURE).write_text("no picture", encoding="utf-8")
        player.write(file=str(office.home / NO_PICTURE))
        player.press("Ctrl+Enter")
        player.wrong("file")
        player.see("photograph-with-errors")
    player.write(file=str(path))
    player.go_to("name")
    player.write(name=shows)
    player.see(name)
    player.press("Ctrl+Enter")
    office.stand("customer")


def _look(office: Office) -> None:
    """Go to the pictures by Tab, and see one large."""
    player = office.player
    player.walk_to(lambda: _on_a_picture(office), "the pictures", "Tab")
    player.press("Enter")
    office.stand("picture")
    player.see("picture")
    player.press("Esc")
    who = office.story.leader
    [hit] = office.ask(searching.find, who.number[-4:]).customers
    kept = office.ask(customers.page, hit.id).attachments
    expect("what is kept", len(kept), PICTURES)


def _waiting(office: Office) -> bool:
    """Whether a picture is still being read."""
    page: Any = office.desk.page
    return len(page.album.thumbnails) < PICTURES


def _on_a_picture(office: Office) -> bool:
    at = office.player.window.focusWidget()
    return isinstance(at, Button) and at.property("kind") == "picture"
