"""A stage for stories: throw-away books with an office, two people and a borrower.

Each story plays inside one transaction that is never kept, so that the next finds the
stage as it was.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sheaf.domain.customer import Household
from sheaf.domain.ledger import (
    Channel,
    postings_for_disbursement,
    postings_for_opening,
)
from sheaf.domain.loan import Covenants, Standing
from sheaf.domain.money import Money
from sheaf.domain.office import Office
from sheaf.domain.schedule import Terms
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.services import customers, lending, numbering, posting, products, tellers
from sheaf.services.lending import Lending
from sheaf.services.offices import BEGINNING
from sheaf.store import canonical
from sheaf.store.database import Database
from sheaf.store.sqlcipher import KEY_BYTES
from sheaf.store.tables.office import OfficeRow
from sheaf.store.work import Work

BORROWER = "Borrower"
ENOUGH = Money(10**15)  # cash for any story: what a till gives out has to be in it
OFFICE = Office("Sheaf", "Sheaf", language="en")


class _Curtain(Exception):  # noqa: N818 (it ends a story, nothing went wrong)
    """Ends a story's transaction without keeping it."""


BUSINESS = frozenset(Role) - {Role.ADMINISTRATOR}


@dataclass(frozen=True, slots=True)
class Stage:
    """Books to play on, who plays, and whom the loan is lent to."""

    books: Database
    player: Teller
    witness: Teller
    customer: int
    product: int

    @contextmanager
    def story(self) -> Iterator[Work]:
        """Open the books for one story; whatever happens in it, nothing is kept."""
        with suppress(_Curtain), self.books.work(self.player) as work:
            yield work
            raise _Curtain


def set_up(folder: Path) -> Stage:
    """Lay out the stage in an empty folder."""
    moment = datetime.combine(BEGINNING, datetime.min.time())
    books = Database(folder / "stage.books", secrets.token_bytes(KEY_BYTES), lambda: moment)
    books.create()
    with books.work(HOUSE) as work:
        facts = canonical.dump(OFFICE)
        work.session.add(OfficeRow(since=BEGINNING, facts=facts, at=moment, teller_id=0))
        player = tellers.appoint(work, "Teller", BUSINESS)
        witness = tellers.appoint(work, "Manager", BUSINESS)
        terms = products.three_products("en")[0].terms
        product = products.add(work, "story", "story", terms, BEGINNING)
    with books.work(player) as work:
        customer = customers.enter(work, Household(name=BORROWER)).customer_id
        cash = postings_for_opening(ENOUGH, Channel.CASH)
        posting.post(work, "opening", "", cash, None)
    return Stage(books, player, witness, customer, product)


def lend(work: Work, stage: Stage, terms: Terms, covenants: Covenants) -> Standing:
    """Pay a loan out in cash, on these terms."""
    standing = _enter(work, stage, terms, covenants)
    number = numbering.give(work, "disbursement")
    postings = postings_for_disbursement(terms.principal, Channel.CASH)
    posting.post(work, "disbursement", number, postings, standing.loan.id)
    return standing


def open_limit(work: Work, stage: Stage, terms: Terms, covenants: Covenants) -> Standing:
    """Open a limit to be drawn on, on these terms."""
    return _enter(work, stage, terms, covenants)


def _enter(work: Work, stage: Stage, terms: Terms, covenants: Covenants) -> Standing:
    loan = Lending(
        number=numbering.give(work, "contract"),
        application_id=None,
        customer_id=stage.customer,
        product_id=stage.product,
        borrower=BORROWER,
        security="credit",
        officer_id=stage.witness.id,
        covenants=covenants,
    )
    return lending.enter(work, loan, terms)
