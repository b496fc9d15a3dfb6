"""What a loan with ten years behind it owes today, read from the encrypted books.

python tests/benchmarks/lives.py

The floor is to walk its lines and its history once, adding whole numbers up. Beside the
promise stands a borrower who was late every month, so that no line was ever paid in time.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks._stand import Stand, times
from tests.build import a_loan, an_office
from tests.clock import Clock
from tests.conftest import PEOPLE

from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Standing
from sheaf.domain.money import Money
from sheaf.domain.repayment import owed
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loans
from sheaf.services import repayments
from sheaf.services.repayments import Tender
from sheaf.store.database import Database
from sheaf.store.tables.office import TellerRow

MONTHS, TURNS = 240, 200
LENT, TODAY = date(2016, 3, 10), date(2026, 3, 20)
PROMISED, IN_SIGHT = 5, 10  # ms
TELLER = PEOPLE[Role.TELLER]


def main() -> None:
    with TemporaryDirectory() as folder:
        usual, late = (lived(Path(folder), every) for every in (3, 1))
        standing = read(usual)
        bare = times(lambda _turn: floor(standing), TURNS).middle.clock
        stand = Stand("What is owed", bare, "a sum")
        for named, books, most in (
            ("owed today, ten years of postings", usual, PROMISED),
            ("owed today, late every month", late, IN_SIGHT),
        ):
            found = times(lambda _turn, one=books: read(one).claims(TODAY), TURNS)
            stand.line(named, found.middle, most)
            books.close()
    stand.end()


def read(books: Database) -> Standing:
    """Open the books, and read all that decides what the loan owes."""
    with books.look(HOUSE) as work:
        return loans.standing(work, 1)


def lived(folder: Path, every: int) -> Database:
    """Live a loan through the acts themselves; every so many instalments come late."""
    clock = Clock()
    books = Database(folder / f"{every}.db", bytes(32), clock=clock)
    books.create()
    clock.on(LENT.isoformat())
    with books.work(HOUSE) as work:
        for person in PEOPLE.values():
            roles = " ".join(sorted(role.value for role in person.roles))
            told = {"name": person.name, "roles": roles, "appointed_at": work.now}
            work.session.add(TellerRow(id=person.id, active=True, **told))
        an_office(work)
        a_loan(work, principal="100000", months=MONTHS)
    for day, part in days(read(books), every):
        clock.on(day.isoformat())
        amount = Money(owed(read(books).claims(day)).fen // part)
        with books.work(TELLER) as work:
            repayments.receive(work, f"{day}", 1, Tender(amount, Channel.BANK, ""))
    clock.on(TODAY.isoformat())
    return books


def days(standing: Standing, every: int) -> Iterator[tuple[date, int]]:
    """Say when money comes, and what part of all that is owed then; the last due not yet.

    What comes late comes in two parts.
    """
    for due in [one for one in standing.dues if one.due_on < TODAY][:-1]:
        late = not due.instalment % every
        for after, part in ((2, 2), (5, 1)) if late else ((0, 1),):
            yield due.due_on + timedelta(days=after), part


def floor(standing: Standing) -> int:
    due = sum(one.interest.fen + one.principal.fen for one in standing.dues)
    return due - sum(one.amount.fen for one in standing.settled)


main()
