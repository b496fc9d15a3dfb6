"""Points for being punctual: of all instalments, those that were paid on time."""

from datetime import date
from fractions import Fraction

from tests.asked import OFFICER
from tests.build import a_customer
from tests.services.lives import lent, paid, standing, wrong

from sheaf.domain.money import total
from sheaf.domain.teller import HOUSE
from sheaf.domain.tier import Kept, Tier
from sheaf.queries import keepings as asked
from sheaf.store.tables.loans import LoanRow


def test_somebody_without_a_loan_is_new(books) -> None:
    with books.work(HOUSE) as work:
        customer = a_customer(work)

    with books.look(OFFICER) as work:
        found = asked.standing(work, customer)

    assert (found.tier, found.kept, found.noted_on) == (Tier.NEW, Kept(), None)
    assert found.points == 0


def test_each_instalment_counts_and_not_the_loan(books, clock) -> None:
    """Of three that fell due one was paid on its day, one late, one not yet."""
    loan = lent(books)
    for day in ("2026-04-10", "2026-05-13"):
        clock.on(day)
        claims = standing(books, loan).claims(date.fromisoformat(day))
        paid(books, loan, total(one.total for one in claims).plain)
    clock.on("2026-06-20")

    with books.look(OFFICER) as work:
        customer = work.session.get_one(LoanRow, loan).customer_id
        found = asked.standing(work, customer)

    assert found.punctual == (1, 3)
    assert (found.tier, found.points) == (Tier.ORDINARY, Fraction(50, 3))
    assert wrong(books) == {}
