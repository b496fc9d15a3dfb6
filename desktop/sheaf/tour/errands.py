"""What is done for every customer alike: a file, an application, a visit, a contract."""

from __future__ import annotations

from sheaf.queries import applications
from sheaf.queries.applications import ApplicationLine
from sheaf.tour.office import Office
from sheaf.tour.story import Staff, Villager, Wish

SINGLE, MARRIED = "1", "2"  # by their numbers in the list


def register(office: Office, who: Villager) -> None:
    """Open a file."""
    office.player.press("F3")
    _open_file(office, who, SINGLE)


def register_couple(office: Office, who: Villager, spouse: Villager) -> None:
    """Open a file, and from its page that of the spouse."""
    player = office.player
    player.press("F3")
    _open_file(office, who, MARRIED)
    player.press("Ctrl+G")
    office.stand("link")
    player.press("F3")
    _open_file(office, spouse, MARRIED)


def _open_file(office: Office, who: Villager, status: str) -> None:
    player = office.player
    office.stand("customer_edit")
    player.write(name=who.name, number=who.number)
    player.go_to("marital_status")
    player.write(marital_status=status, phone=who.phone)
    player.go_to("village")
    player.write(village=who.village, door=who.door, trade=who.trade)
    player.press("Ctrl+Enter")
    office.stand("customer")


def appoint(office: Office, person: Staff, role: str) -> None:
    """Appoint one more to a place, by its number among the places."""
    player = office.player
    office.sit_down(office.story.administrator)
    office.open_part("tellers")
    player.press("Ctrl+I")
    office.stand("appoint")
    player.write(
        name=person.name,
        roles=role,
        password=person.password,
        again=person.password,
    )
    player.press("Ctrl+Enter")
    office.stand("tellers")
    keys = office.program.desk.keyring
    player.until(lambda: person.name in keys.holders(), f"the key of {person.name}")


def take_in(office: Office, who: Villager, wish: Wish, amount: str, security: str) -> None:
    """Take an application in for twelve months, with every paper of the list."""
    player = office.player
    player.press("Ctrl+1", "F5")
    player.type(who.initials)
    player.press("Enter")
    office.stand("apply")
    player.go_to("amount")
    player.write(amount=amount, term_months="12")
    player.go_to("purpose")
    player.write(purpose=wish.purpose, source=wish.source, security=security)
    player.go_to("received")
    player.write(received="=")
    player.press("Ctrl+Enter")
    office.stand("application")


def open_application(office: Office, who: Villager) -> None:
    """Find someone's application in the list of those under way."""
    player = office.player
    player.press("Ctrl+3")
    office.stand("applications")
    player.walk_to(lambda: getattr(player.row, "applicant", "") == who.name, who.name)
    player.press("Enter")
    office.stand("application")


def visit(office: Office, who: Villager, findings: str) -> None:
    """Write down what was found at someone's."""
    open_application(office, who)
    player = office.player
    player.press("Ctrl+I")
    office.stand("visit")
    player.write(findings=findings)
    player.press("Ctrl+Enter")
    office.stand("application")


def approve(office: Office, who: Villager) -> None:
    """Approve what someone asks for, as it stands."""
    player = office.player
    open_application(office, who)
    player.press("Enter")
    office.stand("decide")
    player.press("Ctrl+Enter")
    office.stand("application")


def contract(office: Office, who: Villager, name: str) -> None:
    """Draw up, print and sign; go from the application to its contract page."""
    player = office.player
    open_application(office, who)
    player.press("Enter")
    office.stand("contract")
    player.press("Enter", "Enter")
    player.see(f"{name}-preview")
    player.press("Enter")
    office.collect_all(name)
    player.press("Enter")
    office.stand("sign")
    player.press("Ctrl+Enter")
    office.stand("contract")


def print_agreement(office: Office, name: str) -> None:
    """Have the agreement of a change drawn up and printed, to be signed."""
    office.player.press("F8")
    office.player.see(f"{name}-agreement-preview")
    office.player.press("Enter")
    office.collect(f"{name}-agreement", 1)
    office.player.see(f"{name}-to-be-signed")


def of(office: Office, who: Villager) -> ApplicationLine:
    """Look up the application of someone that is under way."""
    lines = office.ask(applications.lines)
    return next(line for line in lines if line.applicant == who.name)
