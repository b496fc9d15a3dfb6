"""Somebody without a loan has no points for being punctual."""

from tests.asked import OFFICER
from tests.build import a_customer

from sheaf.domain.teller import HOUSE
from sheaf.domain.tier import Kept, Tier
from sheaf.queries import keepings as asked


def test_somebody_without_a_loan_is_new(books) -> None:
    with books.work(HOUSE) as work:
        customer = a_customer(work)

    with books.look(OFFICER) as work:
        found = asked.standing(work, customer)

    assert (found.tier, found.kept, found.noted_on) == (Tier.NEW, Kept(), None)
    assert found.points == 0
