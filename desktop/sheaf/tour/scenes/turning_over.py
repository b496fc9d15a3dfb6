"""A limit: granted, drawn on as stock is bought, settled by its product, repaid."""

from __future__ import annotations

from datetime import date

from sheaf.domain.application import Stage
from sheaf.domain.money import ZERO, Money
from sheaf.queries import loan_file
from sheaf.queries.loan_file import LoanFile
from sheaf.tour import errands
from sheaf.tour.dealings import DEALER, DEALINGS, Dealings
from sheaf.tour.office import Office
from sheaf.tour.player import Astray, expect
from sheaf.tour.scenes.training import ask_no_more
from sheaf.tour.story import CARD, Staff, Wish

ASKED, OPENED = date(2026, 10, 19), date(2026, 10, 21)
DRAWN, SETTLED = date(2026, 11, 3), date(2026, 11, 23)
CREDIT, SELLER, BY_BANK = "1", "1", "2"  # by their numbers in the lists
LIMIT = "sj"  # by the first letters of its words
MOST, FIRST, SECOND, BACK = "20000", "8000", "6000", "5000"


def told(office: Office) -> Dealings:
    """Return the words in the story's language."""
    return DEALINGS[office.story.language]


def grant_limit(office: Office) -> None:
    """Take in, look into, decide and sign a limit of 20,000 for a year."""
    office.on(ASKED)
    ask_no_more(office)
    office.sit_down(office.story.teller)
    errands.register(office, DEALER)
    apply_for(office, told(office).limit, "limit", method=LIMIT)
    decide(office, told(office).limit, "limit")
    office.sit_down(office.story.officer)
    errands.contract(office, DEALER, "limit")


def open_limit(office: Office) -> None:
    """Pay out a part of it, to whom he buys from; no more than all of it."""
    player = office.player
    office.on(OPENED)
    office.sit_down(office.story.clerk)
    errands.open_application(office, DEALER)
    player.press("Enter")
    office.stand("disburse")
    player.write(amount=f"{MOST}.01")
    _to_the_seller(office)
    player.press("Ctrl+Enter")
    player.wrong("amount")
    player.see("first-draw-with-errors")
    player.write(amount=FIRST)
    player.see("first-draw")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("first-draw", 3)
    player.see("loan-page-of-a-limit")


def draw(office: Office) -> None:
    """Draw on it again; what is free says how much."""
    player = office.player
    come(office, DRAWN, office.story.clerk)
    player.press("Ctrl+G")
    office.stand("draw")
    player.write(amount="12000.01")
    _to_the_seller(office)
    player.press("Ctrl+Enter")
    player.wrong("amount")
    player.see("draw-with-errors")
    player.write(amount=SECOND)
    player.see("draw-foretold")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("draw", 3)
    _expect_drawn(office, "14000")


def settle_product(office: Office) -> None:
    """Take the interest of the settlement, unfold its product, and repay a part at once."""
    player = office.player
    come(office, SETTLED, office.story.teller)
    player.see("limit-on-its-settlement")
    _receive(office, "=", "settlement-of-the-limit")
    expect("what is due", _file(office).due, ZERO)
    _receive(office, BACK, "principal-back-on-the-limit")
    _expect_drawn(office, "9000")
    player.walk_to(lambda: hasattr(player.row, "turn"), "the settlements", "Tab")
    player.walk_to(lambda: player.row.paid, "the settlement that was paid")
    player.press("Enter")
    player.see("settlement-of-the-limit-unfolded")


def apply_for(office: Office, wish: Wish, name: str, **more: str) -> None:
    """Take in what he asks for, over twelve months, on his credit."""
    player = office.player
    player.press("Ctrl+1", "F5")
    player.type(DEALER.initials)
    player.press("Enter")
    office.stand("apply")
    player.go_to("amount")
    player.write(amount=MOST, term_months="12")
    for field, answer in more.items():
        player.go_to(field)
        player.write(**{field: answer})
    player.go_to("purpose")
    player.write(purpose=wish.purpose, source=wish.source)
    player.go_to("security")
    player.write(security=CREDIT)
    player.go_to("received")
    player.write(received="=")
    player.see(f"application-for-the-{name}")
    player.press("Ctrl+Enter")
    office.stand("application")


def decide(office: Office, wish: Wish, name: str) -> None:
    """Visit, submit, and have another person approve it as it stands."""
    player = office.player
    office.sit_down(office.story.officer)
    errands.visit(office, DEALER, wish.findings)
    player.press("Ctrl+S")
    expect("the stage", errands.of(office, DEALER).stage, Stage.SUBMITTED)
    office.sit_down(office.story.approver)
    errands.open_application(office, DEALER)
    player.see(f"{name}-to-decide")
    errands.approve(office, DEALER)


def come(office: Office, day: date, person: Staff) -> None:
    """Come in on a day, and go to his loan."""
    player = office.player
    office.on(day)
    office.sit_down(person)
    player.press("Ctrl+K")
    player.type(DEALER.initials)
    player.press("Tab", "Enter")
    office.stand("loan")


def _to_the_seller(office: Office) -> None:
    player = office.player
    player.go_to("channel")
    player.write(channel=SELLER)
    player.press("Enter")
    player.write(payee=told(office).seller, account=CARD, bank=office.story.bank)


def _receive(office: Office, amount: str, name: str) -> None:
    player = office.player
    player.press("F4")
    office.stand("receive")
    player.write(amount=amount, channel=BY_BANK)
    player.see(name)
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect(name, 1)


def _expect_drawn(office: Office, amount: str) -> None:
    limit = _file(office).limit
    if limit is None:
        raise Astray("this is no limit")
    expect("what is drawn", limit.drawn, Money.parse(amount))


def _file(office: Office) -> LoanFile:
    file: LoanFile = office.ask(loan_file.file_of, office.desk.page.place.id)
    return file
