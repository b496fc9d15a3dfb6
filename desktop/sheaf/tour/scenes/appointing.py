"""The administrator appoints those who work here, each with a password of their own."""

from __future__ import annotations

from sheaf.domain.teller import Role
from sheaf.queries import tellers
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.story import Staff

#: The places in the order of the list; their numbers tick them.
PLACES = (
    Role.TELLER,
    Role.LOAN_OFFICER,
    Role.APPROVER,
    Role.DISBURSEMENT_CLERK,
    Role.MANAGER,
)


def appoint(office: Office) -> None:
    """Appoint five people, one after the other."""
    player, story = office.player, office.story
    office.go_to("office")
    player.see("office-of-the-administrator")
    office.open_part("tellers")
    _mistype(office)
    for turn, person in enumerate(story.staff):
        _appoint(office, person, str(turn + 1))
    player.see("people")
    office.open_part("letterhead")
    player.see("letterhead")
    player.press("Esc")
    found = {one.name: set(one.roles) for one in office.ask(tellers.colleagues)}
    for person, role in zip(story.staff, PLACES, strict=True):
        expect(person.name, found[person.name], {role})


def _mistype(office: Office) -> None:
    player = office.player
    player.press("Enter")
    office.stand("appoint")
    player.write(name=office.story.teller.name)
    player.press("Ctrl+Enter")
    player.see("appointment-with-errors")
    player.wrong("roles", "password", "again")
    player.press("Esc")
    office.stand("tellers")


def _appoint(office: Office, person: Staff, place: str) -> None:
    player = office.player
    player.press("Ctrl+I")
    office.stand("appoint")
    player.press(*["Shift+Tab"] * (player.field == "roles"))
    player.write(
        name=person.name, roles=place, password=person.password, again=person.password
    )
    if place == "1":
        player.see("appointment")
    player.press("Ctrl+Enter")
    office.stand("tellers")
    keys = office.program.desk.keyring
    player.until(lambda: person.name in keys.holders(), f"the key of {person.name}")
