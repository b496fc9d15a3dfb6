import pytest
from tests.build import yuan
from tests.conftest import PEOPLE
from tests.services.lives import wrong

from sheaf.domain.cash import Count, TillClosed, TillShort
from sheaf.domain.errors import Gone, Missing, NotAllowed, SamePerson
from sheaf.domain.ledger import Account, Channel
from sheaf.domain.teller import Role
from sheaf.queries import cash as asked
from sheaf.queries.repayments import AlreadyReversed
from sheaf.services import cash, cash_moves
from sheaf.services.cash_moves import OtherTill, TakesBack

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]


@pytest.fixture
def fetched(books) -> str:
    with books.work(TELLER) as work:
        return cash.move(work, "f", yuan("10000"), Channel.CASH, "多录一个零")


def take_back(books, number, *, key="t", who=TELLER, witness=MANAGER, reason="多录"):
    with books.work(who) as work:
        return cash_moves.take_back(work, key, number, reason, witness)


def till(books):
    with books.look(TELLER) as work:
        return asked.till(work, TELLER.id, work.today).expected


def test_cash_fetched_by_mistake_goes_back_to_the_bank(books, fetched) -> None:
    assert take_back(books, fetched) == "T2026-00002"

    assert not till(books)
    with books.look(TELLER) as work:
        assert not asked.balance(work, [Account.BANK])
        *_before, last = asked.lines(work, TELLER.id, work.today)
    assert (last.number, last.name) == ("T2026-00002", "T2026-00001 多录")
    assert wrong(books) == {}


def test_cash_handed_in_by_mistake_comes_back(books, fetched) -> None:
    with books.work(TELLER) as work:
        number = cash.move(work, "h", yuan("4000"), Channel.BANK, "上缴")

    take_back(books, number)

    assert till(books) == yuan("10000")
    assert wrong(books) == {}


def test_a_move_is_taken_back_once_and_not_what_took_it_back(books, fetched) -> None:
    first = take_back(books, fetched)

    assert take_back(books, fetched) == first  # the same act again
    with pytest.raises(AlreadyReversed):
        take_back(books, fetched, key="u")
    with pytest.raises(TakesBack):
        take_back(books, first, key="v")


def test_it_takes_a_reason_and_a_second_person_at_the_same_till(books, fetched) -> None:
    with pytest.raises(Missing):
        take_back(books, fetched, reason=" ")
    with pytest.raises(SamePerson):
        take_back(books, fetched, witness=TELLER)
    with pytest.raises(NotAllowed):
        take_back(books, fetched, witness=PEOPLE[Role.LOAN_OFFICER])
    with pytest.raises(OtherTill):
        take_back(books, fetched, who=MANAGER, witness=TELLER)
    with pytest.raises(Gone):
        take_back(books, "T2026-00099")


def test_what_is_not_in_the_till_does_not_go_back(books, fetched) -> None:
    with books.work(TELLER) as work:
        cash.move(work, "h", yuan("4000"), Channel.BANK, "上缴")

    with pytest.raises(TillShort):
        take_back(books, fetched)


def test_after_the_count_it_is_taken_back_tomorrow(books, fetched, clock) -> None:
    with books.work(TELLER) as work:
        cash.close_day(work, "c", work.today, Count(yuan("10000")), "")
    with pytest.raises(TillClosed):
        take_back(books, fetched)

    clock.on("2026-03-11")
    take_back(books, fetched)
    assert not till(books)
    assert wrong(books) == {}
