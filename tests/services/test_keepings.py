"""Who keeps nothing here stands behind those who do, once anything was noted."""

import pytest
from tests.asked import OFFICER, TELLER
from tests.build import a_loan, yuan

from sheaf.domain.errors import NotAllowed, Unusable
from sheaf.domain.loan import Status
from sheaf.domain.teller import HOUSE
from sheaf.domain.tier import Kept, Tier
from sheaf.queries import debts
from sheaf.queries import keepings as asked
from sheaf.services import keepings
from sheaf.store.tables.loans import LoanRow, StandingRow

MUCH = Kept(yuan("20000"), yuan("10000"))


@pytest.fixture
def two(books) -> tuple[int, int]:
    """Have two customers who each repaid a loan and were never late."""
    with books.work(HOUSE) as work:
        found = []
        for turn, name in enumerate(("王秀英", "李国平")):
            loan = a_loan(work, number=f"2026-0003{turn}", borrower=name)
            work.session.get_one(StandingRow, loan).status = Status.SETTLED.value
            found.append(work.session.get_one(LoanRow, loan).customer_id)
    return found[0], found[1]


def tiers(books, *customers) -> list[Tier]:
    with books.look(OFFICER) as work:
        return [debts.tier(work, one) for one in customers]


def note(books, customer, kept=MUCH) -> None:
    with books.work(OFFICER) as work:
        keepings.note(work, customer, kept)


def test_by_loans_alone_all_tie(books, two) -> None:
    assert tiers(books, *two) == [Tier.PROVED, Tier.PROVED]


def test_who_keeps_more_here_stands_before_who_keeps_nothing(books, two) -> None:
    first, _other = two
    note(books, first)

    assert tiers(books, *two) == [Tier.PROVED, Tier.ORDINARY]
    with books.look(OFFICER) as work:
        found = asked.standing(work, first)
    assert (found.points, found.kept) == (100, MUCH)


def test_the_last_note_counts(books, two) -> None:
    first, other = two
    note(books, first)
    note(books, first, Kept())
    note(books, other, Kept(yuan("100")))

    assert tiers(books, *two) == [Tier.ORDINARY, Tier.PROVED]


def test_a_right_and_an_amount_are_asked_for(books, two) -> None:
    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        keepings.note(work, two[0], MUCH)
    with pytest.raises(Unusable):
        note(books, two[0], Kept(yuan("-1")))
