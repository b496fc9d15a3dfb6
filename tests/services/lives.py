"""A loan on the books, and what is done to it: short words for the tests of its life."""

from __future__ import annotations

from datetime import date

from tests.build import a_loan, yuan
from tests.conftest import PEOPLE

from sheaf.domain.ledger import Channel, postings_for_disbursement
from sheaf.domain.loan import Standing
from sheaf.domain.money import Money
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loans
from sheaf.queries.checks import faults
from sheaf.services import loan_acts, numbering, posting, repayments
from sheaf.services.agreements import at_once
from sheaf.services.changes import Grant
from sheaf.services.repayments import Received, Tender
from sheaf.store.database import Database

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]


def lent(books: Database, **changes: object) -> int:
    """Pay out 30,000 at 9 % in six equal instalments, but for these changes."""
    with books.work(TELLER) as work:
        loan = a_loan(work, **changes)  # type: ignore[arg-type]
        lent_ = loans.standing(work, loan).loan
        postings = postings_for_disbursement(lent_.principal, Channel.BANK)
        number = numbering.give(work, "disbursement")
        posting.post(work, "disbursement", number, postings, loan)
        return loan


def to_settle(books: Database, loan: int) -> Money:
    """Say what settles a loan today."""
    with books.look(TELLER) as work:
        return loan_acts.to_settle(work, loans.standing(work, loan), work.today)


def paid(books: Database, loan: int, amount: str, on: date | None = None) -> Received:
    """Receive money in cash, for an earlier day if one is given."""
    with books.work(TELLER) as work:
        tender = Tender(yuan(amount), Channel.CASH, "", on)
        return repayments.receive(work, f"{amount} {on} {work.now}", loan, tender)


def signed(
    reason: str, on: date | None = None, without: frozenset[int] = frozenset()
) -> Grant:
    """Grant a change whose agreement is signed as it is drawn up, by all who consent."""
    return Grant(reason, on, without=without, sign=at_once(lambda _kind, _facts: b"%PDF"))


def witnessed(reason: str, on: date | None = None) -> Grant:
    """Grant a change before a second person."""
    return Grant(reason, on, witness=PEOPLE[Role.APPROVER])


def standing(books: Database, loan: int) -> Standing:
    with books.look(TELLER) as work:
        return loans.standing(work, loan)


def wrong(books: Database) -> dict[str, object]:
    """Return what `sheaf check` finds, but for the vouchers of payouts nobody made."""
    with books.look(HOUSE) as work:
        found = {name: some for name, some in faults(work).items() if some}
    gaps = found.pop("numbers_have_no_gaps", ())
    return found | {one.subject: one for one in gaps if "disburse" not in one.subject}
