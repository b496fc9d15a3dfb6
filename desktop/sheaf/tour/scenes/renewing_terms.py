"""What can no longer be repaid as agreed: paid off by a new loan, then rescheduled."""

from __future__ import annotations

from datetime import date

from sheaf.domain.loan import Status
from sheaf.domain.schedule import Method
from sheaf.queries import loan_file
from sheaf.queries.loan_file import LoanFile
from sheaf.tour import errands
from sheaf.tour.dealings import DEALER
from sheaf.tour.office import Office
from sheaf.tour.player import Astray, expect
from sheaf.tour.scenes.turning_over import SELLER, apply_for, come, decide, told
from sheaf.tour.story import CARD

ASKED, PAID_OFF = date(2026, 11, 25), date(2026, 11, 26)
ILL = date(2027, 1, 6)
OLD = "2"  # by its number: the first is none
LONGER, PRINCIPAL = "18", "debj"  # equal principal, by the first letters of its words


def refinance(office: Office) -> None:
    """Ask for a loan that pays the limit off, and declare it; decide and sign it."""
    office.on(ASKED)
    office.sit_down(office.story.teller)
    apply_for(office, told(office).renewed, "refinancing", refinances=OLD)
    decide(office, told(office).renewed, "refinancing")
    office.sit_down(office.story.officer)
    errands.contract(office, DEALER, "refinancing")


def pay_off(office: Office) -> None:
    """Pay the old contract off with the new one; only the rest leaves the desk."""
    player = office.player
    office.on(PAID_OFF)
    office.sit_down(office.story.clerk)
    errands.open_application(office, DEALER)
    player.press("Enter")
    office.stand("disburse")
    player.write(channel=SELLER)
    player.press("Ctrl+Enter")
    player.wrong("payee", "account")
    player.see("refinancing-payout-with-errors")
    player.write(payee=told(office).seller, account=CARD, bank=office.story.bank)
    player.see("refinancing-payout")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect_all("refinancing-payout")
    player.see("loan-page-of-the-refinancing")
    old = _file(office).links.repays
    if old is None:
        raise Astray("it pays nothing off")
    standing = office.ask(loan_file.file_of, old.loan_id).standing
    expect("the old loan", standing.status, Status.SETTLED)
    player.press("Ctrl+Shift+R")
    player.see("loan-page-of-the-limit-paid-off")


def reschedule(office: Office) -> None:
    """Give what is left eighteen months and smaller payments; sign it on paper."""
    player = office.player
    come(office, ILL, office.story.manager)
    player.press("Ctrl+J")
    office.stand("reschedule")
    player.write(count="0")
    player.press("Ctrl+Enter")
    player.wrong("count", "reason", "agreement")
    player.see("rescheduling-with-errors")
    player.write(count=LONGER)
    player.go_to("method")
    player.write(method=PRINCIPAL)
    player.go_to("reason")
    player.write(reason=told(office).ill)
    player.see("rescheduling-foretold")
    errands.print_agreement(office, "rescheduling")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect_all("rescheduling")
    player.see("loan-page-rescheduled")
    player.walk_to(lambda: hasattr(player.row, "turn"), "the schedule", "Tab")
    player.walk_to(lambda: player.row.number < 0, "what was carried over", "Up")
    player.press("Enter")
    player.see("what-the-rescheduling-carried-over")
    player.press("Ctrl+PgUp")
    player.see("loan-page-with-the-schedule-before-it")
    file = _file(office)
    expect("the schedules", [one.number for one in file.versions], [1, 2])
    expect("the method", file.version.plan.terms.method, Method.EQUAL_PRINCIPAL)


def _file(office: Office) -> LoanFile:
    file: LoanFile = office.ask(loan_file.file_of, office.desk.page.place.id)
    return file
