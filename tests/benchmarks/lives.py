"""What a loan with ten years behind it owes today.

python tests/benchmarks/lives.py

The floor is to walk its lines and its history once, adding whole numbers up.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks._stand import Stand, Took, times
from tests.build import a_loan, an_office
from tests.clock import Clock
from tests.conftest import PEOPLE

from sheaf.domain.arrears import Settled
from sheaf.domain.kept import Kept
from sheaf.domain.lateness import LateRules
from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Covenants, Loan, Standing, Status
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.plan import first_plan
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loans
from sheaf.services import repayments
from sheaf.services.repayments import Tender
from sheaf.store.database import Database
from sheaf.store.tables.office import TellerRow

MONTHS, TURNS = 240, 200
LENT, TODAY = date(2016, 3, 10), date(2026, 3, 20)
NINE = Rate(Decimal(9))
READ = 20  # ms with the reading of 240 lines and 640 shares; kept in sight, not promised
TELLER = PEOPLE[Role.TELLER]


def main() -> None:
    standing = ten_years()
    bare = times(lambda _turn: floor(standing), TURNS).middle.clock
    stand = Stand("What is owed", bare, "a sum")
    owed = times(lambda _turn: standing.claims(TODAY), TURNS).middle
    stand.line("owed today, ten years of postings", owed, 5)
    with TemporaryDirectory() as folder:
        books, loan = in_books(Path(folder), standing)
        stand.line("read from the books, and owed", read(books, loan), READ)
        books.close()
    stand.end()


def read(books: Database, loan: int) -> Took:
    """Open the books, read all that decides, and say what is owed."""

    def once(_turn: int) -> None:
        with books.look(HOUSE) as work:
            loans.standing(work, loan).claims(TODAY)

    return times(once, TURNS).middle


def in_books(folder: Path, standing: Standing) -> tuple[Database, int]:
    """Live the same loan through the acts themselves, a receipt for every payment."""
    clock = Clock()
    books = Database(folder / "books.db", bytes(32), clock=clock)
    books.create()
    clock.on(LENT.isoformat())
    with books.work(HOUSE) as work:
        for person in PEOPLE.values():
            roles = " ".join(sorted(role.value for role in person.roles))
            told = {"name": person.name, "roles": roles, "appointed_at": work.now}
            work.session.add(TellerRow(id=person.id, active=True, **told))
        an_office(work)
        loan = a_loan(work, principal="100000", months=MONTHS)
    for on, paid in groupby(sorted(standing.settled, key=by_day), key=by_day):
        clock.on(on.isoformat())
        amount = total(one.amount for one in paid)
        with books.work(TELLER) as work:
            repayments.receive(work, f"{on}", loan, Tender(amount, Channel.BANK, ""))
    clock.on(TODAY.isoformat())
    return books, loan


def by_day(one: Settled) -> date:
    return one.on


def ten_years() -> Standing:
    """Pay every third instalment late and in two parts; the last one due not yet."""
    terms = Terms(
        principal=Money(100_000_00),
        rate=NINE,
        disbursed_on=LENT,
        method=Method.EQUAL_INSTALMENTS,
        instalments=MONTHS,
    )
    plan = first_plan(terms)
    covenants = Covenants(LateRules(NINE, Decimal("0.50")))
    names = "2016-00001", 1, "Borrower", terms.principal, NINE, "equal_instalments"
    loan = Loan(1, *names, "credit", LENT, plan.matures_on, 1, covenants)
    due = [one for one in plan.dues if one.due_on < TODAY][:-1]
    paid = tuple(
        Settled(one.due_on + timedelta(days=late), one.instalment, part, amount)
        for one in due
        for late, part, amount in (
            (2 * (not one.instalment % 3), Component.INTEREST, one.interest),
            (5 * (not one.instalment % 3), Component.PRINCIPAL, one.principal),
        )
    )
    kept = Kept(ZERO, date.max)
    return Standing(loan, Status.ACTIVE, 1, plan.dues, paid, (), kept)


def floor(standing: Standing) -> int:
    due = sum(one.interest.fen + one.principal.fen for one in standing.dues)
    return due - sum(one.amount.fen for one in standing.settled)


main()
