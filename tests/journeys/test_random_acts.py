from sqlalchemy import select

from sheaf.domain.teller import HOUSE
from sheaf.queries.checks import faults
from sheaf.store.tables.loans import PayoutReversalRow
from tests.journeys.random_acts import Office
from tests.services.conftest import books, clock  # noqa: F401 (fixtures)


def test_the_books_are_whole_after_hundreds_of_random_acts(books, clock) -> None:  # noqa: F811
    office = Office(books, clock, seed=20261121)

    office.play(400)

    with books.look(HOUSE) as work:
        assert {name: some for name, some in faults(work).items() if some} == {}
        assert work.session.scalars(select(PayoutReversalRow.number)).all()
    assert set(office.done) >= {
        "receive_due",
        "reverse",
        "next_day",
        "lend",
        "again",
        "give_back",
    }
