"""The sign-in: a wrong password does no harm, the right one opens the books."""

from __future__ import annotations

from sheaf.tour.office import Office
from sheaf.tour.player import expect


def sign_in(office: Office) -> None:
    """Sign out, mistype the password once, and come in."""
    player, person = office.player, office.story.administrator
    player.press("Ctrl+Shift+Q")
    player.see("sign-in")
    player.write(password="not this one")  # noqa: S106 (wrong on purpose)
    player.press("Enter")
    player.until(lambda: player.window.form.field("password").wrong, "the refusal")
    player.see("sign-in-with-a-wrong-password")
    player.write(password=person.password)
    player.press("Enter")
    office.arrive()
    expect("who is at the desk", office.program.desk.teller.name, person.name)
