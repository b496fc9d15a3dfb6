from tests.services.conftest import books, clock  # noqa: F401 (fixtures)
from tests.services.lives import TELLER, lent, paid

from sheaf.domain.ledger import Account, balanced
from sheaf.queries import ledger


def test_what_was_posted_since_an_entry(books, clock) -> None:  # noqa: F811
    loan = lent(books)
    with books.look(TELLER) as work:
        before = ledger.last_entry(work)
    clock.on("2026-04-10")
    paid(books, loan, "5132.07")

    with books.look(TELLER) as work:
        found = ledger.postings_since(work, before)
        assert found == ledger.postings_of(work, ledger.last_entry(work))
    assert balanced(found)
    assert [one.account for one in found] == [
        Account.CASH,
        Account.INTEREST_INCOME,
        Account.LOANS,
    ]


def test_where_nothing_was_posted_there_is_nothing(books) -> None:  # noqa: F811
    with books.look(TELLER) as work:
        assert ledger.last_entry(work) == 0
        assert ledger.postings_of(work, None) == ()
