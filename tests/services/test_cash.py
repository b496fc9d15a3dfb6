from datetime import date

import pytest
from sqlalchemy import select
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE
from tests.lent import CLERK

from sheaf.domain.cash import Count, TillClosed, TillShort
from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.domain.ledger import Account, Channel
from sheaf.domain.money import Money
from sheaf.domain.repayment import NothingPaid
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import cash as asked
from sheaf.queries import papers
from sheaf.services import cash, repayments
from sheaf.services.cash import EarlierDayOpen, Unexplained
from sheaf.services.repayments import Tender
from sheaf.store.tables.ledger import EntryRow

TELLER = PEOPLE[Role.TELLER]
HUNDRED = Money(10000)
TENTH = date(2026, 3, 10)


def fetch(books, amount="1000", key="f"):
    with books.work(TELLER) as work:
        return cash.move(work, key, yuan(amount), Channel.CASH, "备用金")


def close(books, notes, reason="", key="c", day=None):
    count = Count(HUNDRED.times(notes), {HUNDRED: notes})
    with books.work(TELLER) as work:
        return cash.close_day(work, key, day or work.today, count, reason)


def till(books, day=None):
    with books.look(TELLER) as work:
        return asked.till(work, TELLER.id, day or work.today)


def test_cash_fetched_is_in_the_till_and_gone_from_the_bank(books) -> None:
    assert fetch(books) == "T2026-00001"

    assert till(books).expected == yuan("1000")
    with books.look(TELLER) as work:
        assert asked.balance(work, [Account.BANK]) == -yuan("1000")


def test_why_cash_was_fetched_stands_in_the_cash_book(books) -> None:
    fetch(books)

    with books.look(TELLER) as work:
        [line] = [x for x in asked.lines(work, TELLER.id, work.today) if x.cash]
    assert line.name == "备用金"


def test_more_than_there_is_cannot_be_handed_in(books) -> None:
    fetch(books)

    with pytest.raises(TillShort), books.work(TELLER) as work:
        cash.move(work, "h", yuan("1000.01"), Channel.BANK, "上缴")
    with pytest.raises(NothingPaid), books.work(TELLER) as work:
        cash.move(work, "h", yuan("0"), Channel.BANK, "上缴")


def test_cash_never_moves_without_saying_why(books) -> None:
    with pytest.raises(Missing), books.work(TELLER) as work:
        cash.move(work, "f", yuan("1000"), Channel.CASH, " ")


def test_the_evening_count_is_the_next_mornings_opening(books, clock) -> None:
    fetch(books)

    closed = close(books, 10)

    assert (closed.number, closed.difference) == ("B2026-00001", yuan("0"))
    clock.on("2026-03-11")
    assert till(books).opening == yuan("1000")
    with books.look(TELLER) as work:
        book = papers.paper(work, closed.paper_id).facts
    assert book.day == date(2026, 3, 10)
    assert book.tills[0].counted == yuan("1000")


def test_a_difference_is_booked_with_its_reason_or_not_at_all(books, clock) -> None:
    fetch(books)
    with pytest.raises(Unexplained) as refusal:
        close(books, 9)
    assert refusal.value.difference == -yuan("100")

    closed = close(books, 9, "少一张，待查")

    assert closed.difference == -yuan("100")
    with books.look(TELLER) as work:
        assert asked.balance(work, [Account.CASH_DIFFERENCE]) == yuan("100")
        assert asked.balance(work, [Account.CASH]) == yuan("900")
    clock.on("2026-03-11")
    assert till(books).expected == yuan("900")


def test_after_closing_nothing_passes_through_the_till_that_day(books, clock) -> None:
    with books.work(HOUSE) as work:
        loan = a_loan(work)
    close(books, 0)

    with pytest.raises(TillClosed):
        fetch(books)
    with pytest.raises(TillClosed), books.work(TELLER) as work:
        repayments.receive(work, "k", loan, Tender(yuan("1"), Channel.CASH, ""))
    clock.on("2026-03-11")
    assert fetch(books, key="next") == "T2026-00001"


def test_a_till_is_each_tellers_own(books) -> None:
    fetch(books)

    with books.look(TELLER) as work:
        assert not asked.till(work, CLERK.id, work.today).expected
        assert asked.tills(work, work.today) == (TELLER.id,)


def test_days_left_open_are_named(books, clock) -> None:
    fetch(books)
    clock.on("2026-03-12")

    with books.look(TELLER) as work:
        assert asked.unclosed(work, work.today) == ((TELLER.id, date(2026, 3, 10)),)


def test_a_day_left_open_is_closed_later_under_its_own_date(books, clock) -> None:
    fetch(books)
    clock.on("2026-03-11")
    fetch(books, "500", "g")

    closed = close(books, 9, "少一张，待查", day=TENTH)

    with books.look(TELLER) as work:
        assert asked.unclosed(work, work.today) == ()
        assert papers.paper(work, closed.paper_id).facts.day == TENTH
        assert asked.till(work, TELLER.id, TENTH).expected == yuan("900")
        entry = work.session.scalars(
            select(EntryRow).where(EntryRow.kind == "cash_difference")
        ).one()
        assert (entry.day, entry.at.date()) == (TENTH, date(2026, 3, 11))
    assert till(books).opening == yuan("900")
    assert till(books).expected == yuan("1400")


def test_days_are_closed_in_their_order(books, clock) -> None:
    fetch(books)
    clock.on("2026-03-11")
    with pytest.raises(EarlierDayOpen) as refusal:
        close(books, 10)
    assert refusal.value.day == TENTH

    close(books, 10, key="late", day=TENTH)
    close(books, 10)

    with books.look(TELLER) as work:
        assert asked.left_open(work, TELLER.id, date(2026, 3, 12)) == ()


def test_a_day_is_closed_once_and_never_before_it_comes(books) -> None:
    first = close(books, 0)

    assert close(books, 0) == first  # the same act again: its first answer
    with pytest.raises(TillClosed):
        close(books, 0, key="another")
    with pytest.raises(Unusable):
        close(books, 0, key="early", day=date(2026, 3, 11))


def test_the_sum_alone_will_do_for_a_count(books) -> None:
    fetch(books)

    with books.work(TELLER) as work:
        closed = cash.close_day(work, "c", work.today, Count(yuan("1000")), "")

    assert not closed.difference
    with books.look(TELLER) as work:
        [mine] = papers.paper(work, closed.paper_id).facts.tills
    assert (mine.counted, mine.pieces) == (yuan("1000"), ())


def test_who_has_no_till_closes_none(books) -> None:
    with pytest.raises(NotAllowed), books.work(PEOPLE[Role.LOAN_OFFICER]) as work:
        cash.close_day(work, "c", work.today, Count(yuan("0")), "")
