"""Two investigated loans go on: paid out to whom the borrower buys from, first repaid."""

from __future__ import annotations

from datetime import date

from sheaf.domain.loan import Status
from sheaf.domain.money import Money
from sheaf.queries import applications, loan_file, loans
from sheaf.tour import errands
from sheaf.tour.inquiries import Inquiry
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.scenes.looking_into import told
from sheaf.tour.story import CARD

CLERK, SELLER = "4", "1"  # by their numbers among the places, and the ways money goes
NEXT_MONTH, PICKED = date(2026, 11, 16), date(2027, 4, 21)
MOST = 50  # loans of these books


def pay_out_two(office: Office) -> None:
    """Have the policy shown, and pay both out by someone who did not vote on them."""
    player, cases = office.player, told(office)
    errands.appoint(office, cases.payer, CLERK)
    office.sit_down(office.story.officer)
    errands.open_application(office, cases.transport.who)
    player.press("Enter")
    office.stand("contract")
    player.see("contract-that-waits-for-the-policy")
    player.press("Enter")
    office.stand("fulfil")
    player.write(why=cases.policy)
    player.see("condition-of-the-committee-met")
    player.press("Ctrl+Enter")
    office.stand("contract")
    office.sit_down(cases.payer)
    _pay_out(office, cases.greenhouse, "greenhouse")
    _pay_out(office, cases.transport, "transport")


def repay_transport(office: Office) -> None:
    """Take the first level instalment of the lorry, a month after it was paid out."""
    office.on(NEXT_MONTH)
    office.sit_down(office.story.teller)
    _repay(office, told(office).transport, "transport")


def repay_greenhouse(office: Office) -> None:
    """Take the first instalment of the greenhouse when it picks, half a year later."""
    office.on(PICKED)
    office.sit_down(office.story.teller)
    _repay(office, told(office).greenhouse, "greenhouse")


def _pay_out(office: Office, case: Inquiry, name: str) -> None:
    """Pay to whom the borrower buys from, and look at the loan."""
    player = office.player
    agreed = office.ask(applications.one, errands.of(office, case.who).id).agreed
    errands.open_application(office, case.who)
    player.press("Enter")
    office.stand("disburse")
    player.write(channel=SELLER, payee=case.payee, account=CARD, bank=office.story.bank)
    player.see(f"payout-{name}")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect_all(f"payout-{name}")
    player.see(f"loan-{name}-paid-out")
    standing = office.ask(loans.standing, _loan(office, case))
    wanted = (Status.ACTIVE, agreed.amount)
    expect("the loan", (standing.status, standing.outstanding), wanted)


def _repay(office: Office, case: Inquiry, name: str) -> None:
    """Take the first instalment by four keys and her initials."""
    player, loan = office.player, _loan(office, case)
    day = office.ask(lambda work: work.today)
    owed = office.ask(loan_file.file_of, loan).due
    expect("something is due", owed > Money(), wanted=True)
    player.press("F4")
    player.type(case.who.initials)
    player.press("Enter")
    office.stand("receive")
    player.write(amount="=")
    player.see(f"first-repayment-{name}")
    player.press("Ctrl+Enter")
    office.collect(f"first-receipt-{name}", 1)
    player.see(f"after-the-first-repayment-{name}")
    expect("what is due", office.ask(loans.standing, loan).claims(day), ())


def _loan(office: Office, case: Inquiry) -> int:
    running = office.ask(loans.lines, Status.ACTIVE, MOST)
    return next(one.id for one in running if one.borrower == case.who.name)
