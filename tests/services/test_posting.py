from datetime import date

import pytest
from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import DatabaseError, IntegrityError
from tests.build import yuan
from tests.conftest import PEOPLE

from sheaf.domain.ledger import Account, Channel, Posting, postings_for_opening
from sheaf.domain.teller import Role
from sheaf.queries import cash
from sheaf.services import posting
from sheaf.store.tables.ledger import EntryRow, PostingRow

TELLER = PEOPLE[Role.TELLER]
FLOAT = postings_for_opening(yuan("500"), Channel.CASH)


def post(books) -> int:
    with books.work(TELLER) as work:
        return posting.post(work, "cash_move", "T2026-00001", FLOAT, None)


def test_an_entry_bears_the_day_the_person_and_balanced_postings(books) -> None:
    entry = post(books)

    with books.look(TELLER) as work:
        row = work.session.get_one(EntryRow, entry)
        assert (row.day, row.teller_id) == (work.today, TELLER.id)
        debit, credit = work.session.execute(
            select(func.sum(PostingRow.debit), func.sum(PostingRow.credit))
        ).one()
    assert debit == credit == yuan("500")


def test_postings_that_do_not_balance_are_our_own_mistake(books) -> None:
    lame = (Posting(Account.CASH, debit=yuan("5")),)
    with pytest.raises(AssertionError), books.work(TELLER) as work:
        posting.post(work, "cash_move", "T2026-00001", lame, None)

    with books.look(TELLER) as work:
        assert work.session.scalar(select(func.count()).select_from(EntryRow)) == 0


def test_an_entry_is_answered_by_its_opposite_once(books) -> None:
    entry = post(books)
    with books.work(TELLER) as work:
        posting.reverse(work, "reversal", "X2026-00001", entry, "错")
        assert not cash.balance(work, [Account.CASH])

    with pytest.raises(IntegrityError), books.work(TELLER) as work:
        posting.reverse(work, "reversal", "X2026-00002", entry, "错")


@pytest.mark.parametrize("table", [EntryRow, PostingRow])
def test_the_books_themselves_refuse_to_change_or_forget(books, table) -> None:
    post(books)
    for touch in (update(table).values(id=99), delete(table)):
        with pytest.raises(DatabaseError), books.work(TELLER) as work:
            work.session.execute(touch)


def test_an_entry_may_bear_the_earlier_day_it_counts_for(books) -> None:
    early = date(2026, 3, 9)
    with books.work(TELLER) as work:
        entry = posting.post_late(work, early, "cash_difference", "B2026-00001", FLOAT)

        row = work.session.get_one(EntryRow, entry)
        assert (row.day, row.at) == (early, work.now)
        assert cash.till(work, TELLER.id, work.today).opening == yuan("500")
