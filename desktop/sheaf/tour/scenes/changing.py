"""A loan after its payout: a part repaid early, extended, late interest waived, undone."""

from __future__ import annotations

from datetime import date

from sheaf.domain.loan_act import Kind
from sheaf.domain.money import Money
from sheaf.queries import loan_file
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.repayments import TAKEN, RepaymentLine
from sheaf.tour import errands
from sheaf.tour.office import Office
from sheaf.tour.player import Astray, expect
from sheaf.tour.scenes.paying_cash import IN_CASH as LOAN
from sheaf.tour.story import Staff

DUE, EARLY = date(2026, 8, 13), date(2026, 8, 24)
GRANTED, LATE = date(2026, 9, 1), date(2026, 9, 21)
BY_BANK = "2"  # by its number among the ways money comes in
FIRST_MATURITY, LATER = date(2027, 7, 13), date(2027, 10, 13)
PART = "8000"


def repay_early(office: Office) -> None:
    """Take the first instalment, and eleven days later a part of what is not yet due."""
    player = office.player
    _come(office, DUE, office.story.teller)
    player.press("Enter")
    office.stand("receive")
    player.write(amount="=", channel=BY_BANK)
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("receipt-of-an-instalment", 1)
    _come(office, EARLY, office.story.teller)
    player.press("Ctrl+L")
    office.stand("prepay")
    player.write(amount="500")
    player.press("Ctrl+Enter")
    player.wrong("amount")
    player.see("early-repayment-with-errors")
    player.write(amount=PART, effect="", channel=BY_BANK)
    player.see("early-repayment-foretold")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("early-repayment", 2)
    _see_both_schedules(office)


def extend(office: Office) -> None:
    """Let the manager extend it by three months, once the agreement is signed."""
    player, story = office.player, office.story
    _come(office, GRANTED, story.manager)
    player.press("Ctrl+Y")
    office.stand("extend")
    player.write(to="2029-01-13")
    player.press("Ctrl+Enter")
    player.wrong("to", "reason", "agreement")
    player.see("extension-with-errors")
    player.write(to=LATER.isoformat())
    player.go_to("reason")
    player.write(reason=story.hardship)
    player.see("extension-foretold")
    errands.print_agreement(office, "extension")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("extension", 1)
    player.see("loan-page-extended")
    expect("the last day", _file(office).version.plan.matures_on, LATER)


def waive(office: Office) -> None:
    """Forgive the late interest of eight days."""
    player, story = office.player, office.story
    _come(office, LATE, story.manager)
    player.press("Ctrl+M")
    office.stand("waive")
    player.go_to("amount")
    player.write(amount="=")
    player.press("Ctrl+Enter")
    player.wrong("reason")
    player.see("waiver-with-errors")
    player.write(reason=story.forgiven)
    player.see("waiver-foretold")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("waiver", 1)
    player.see("loan-page-after-the-waiver")
    late = [claim for claim in _file(office).claims if claim.penalty]
    expect("the late interest that is owed", late, [])


def reverse_early(office: Office) -> None:
    """Undo the early repayment before the manager; what came after it is done again."""
    player, story = office.player, office.story
    _come(office, LATE, story.teller)
    wanted = _last(office, Kind.PREPAYMENT).id
    player.walk_to(lambda: hasattr(player.row, "repayment_id"), "the history", "Tab")
    player.walk_to(lambda: player.row.repayment_id == wanted, "the early repayment")
    player.press("Ctrl+R")
    office.stand("reverse")
    player.write(reason=story.mistaken)
    player.go_to("password")
    player.write(password=story.manager.password)
    player.see("reversal-of-an-earlier-act")
    player.press("Enter")
    office.stand("loan")
    office.collect_all("done-again")
    player.see("loan-page-with-acts-done-again")
    _prove(office)


def _come(office: Office, day: date, person: Staff) -> None:
    """Come in on a day, and go to the loan."""
    player = office.player
    office.on(day)
    office.sit_down(person)
    player.press("Ctrl+K")
    player.type(office.story.leader.initials)
    player.press("Tab", "Enter")
    office.stand("loan")


def _see_both_schedules(office: Office) -> None:
    player = office.player
    player.see("loan-page-with-the-new-schedule")
    player.press("Ctrl+PgUp")
    player.see("loan-page-with-the-former-schedule")
    player.press("Ctrl+PgDown")
    file = _file(office)
    expect("the schedules", [one.number for one in file.versions], [1, 2])
    expect("the last day", file.version.plan.matures_on, FIRST_MATURITY)


def _prove(office: Office) -> None:
    """See that the extension and the waiver stand under new numbers, and no early part."""
    stands = [one for one in _file(office).repayments if _stands(one)]
    expect(
        "what stands", [one.kind for one in stands], ["repayment", "extension", "waiver"]
    )
    file = _file(office)
    expect("the last day", file.version.plan.matures_on, LATER)
    if file.standing.outstanding < Money.parse("18000"):
        raise Astray("the part repaid early is not owed again")


def _stands(line: RepaymentLine) -> bool:
    return line.kind in TAKEN and not line.reversed_by


def _last(office: Office, kind: Kind) -> RepaymentLine:
    return [one for one in _file(office).repayments if one.kind == kind.value][-1]


def _file(office: Office) -> LoanFile:
    file: LoanFile = office.ask(loan_file.file_of, LOAN)
    return file
