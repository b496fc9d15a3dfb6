"""Walk an application through contract and payout, as the office's people would."""

from __future__ import annotations

from datetime import date

from sheaf.domain.application import Stage
from sheaf.domain.ledger import Channel
from sheaf.domain.paper.signatories import signatories
from sheaf.domain.teller import Role
from sheaf.queries import contracts as drawn
from sheaf.queries import papers as kept
from sheaf.queries.papers import PaperLine
from sheaf.services import cash, contracts, disbursements
from sheaf.services.contracts import DrawnUp
from sheaf.services.disbursements import Disbursed
from sheaf.services.papers import Signing
from sheaf.services.payouts import Payout
from sheaf.store.database import Database
from sheaf.store.tables.applications import ApplicationRow
from tests.build import yuan
from tests.conftest import PEOPLE

OFFICER, CLERK = PEOPLE[Role.LOAN_OFFICER], PEOPLE[Role.DISBURSEMENT_CLERK]
CASH = Payout(Channel.CASH)


def unstamped(_kind: str, _facts: object) -> str:
    """Say no wording: what is tested never prints."""
    return ""


def draw_up(books: Database, application: int, key: str = "d") -> DrawnUp:
    with books.work(OFFICER) as work:
        return contracts.draw_up(work, key, application, unstamped)


def papers(books: Database, application: int) -> tuple[PaperLine, ...]:
    with books.look(OFFICER) as work:
        return drawn.current(work, application)


def sign(books: Database, paper: int, on: date | None = None) -> Stage:
    with books.work(OFFICER) as work:
        found = kept.paper(work, paper)
        names = signatories(found.line.kind, found.facts) or ("王芳",)
        signing = Signing(on or work.today, names)
        return contracts.sign(work, paper, signing, b"%PDF the very bytes")


def sign_all(books: Database, application: int) -> None:
    for line in papers(books, application):
        if not line.signed_on:
            sign(books, line.id)


def stage(books: Database, application: int) -> Stage:
    with books.look(OFFICER) as work:
        return Stage(work.session.get_one(ApplicationRow, application).stage)


def fill_till(books: Database, amount: str = "100000") -> None:
    """Give the clerk cash to pay out."""
    with books.work(CLERK) as work:
        cash.move(work, f"fetch {work.now}", yuan(amount), Channel.CASH, "备用金")


def pay_out(
    books: Database, application: int, payout: Payout = CASH, key: str = "p"
) -> Disbursed:
    with books.work(CLERK) as work:
        return disbursements.disburse(work, key, application, payout)


def lend(books: Database, application: int) -> int:
    """Do all of it, and return the loan's id."""
    draw_up(books, application)
    sign_all(books, application)
    fill_till(books)
    return pay_out(books, application).loan_id
