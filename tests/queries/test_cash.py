from datetime import date

from tests.build import yuan
from tests.conftest import PEOPLE
from tests.lent import CLERK

from sheaf.domain.cash import Count
from sheaf.domain.ledger import Account, Channel
from sheaf.domain.paper.cash_book import CashKind
from sheaf.domain.teller import Role
from sheaf.queries import cash, papers
from sheaf.services import cash as acts

TELLER = PEOPLE[Role.TELLER]
TENTH = date(2026, 3, 10)


def move(books, amount, into=Channel.CASH, who=TELLER, key=""):
    with books.work(who) as work:
        acts.move(work, key or f"{amount} {into} {who}", yuan(amount), into, "备用金")


def close(books, amount, day=TENTH, who=TELLER):
    with books.work(who) as work:
        return acts.close_day(work, f"c {day} {who}", day, Count(yuan(amount)), "差额")


def book(books, day=None, who=TELLER):
    with books.look(who) as work:
        return cash.day_book(work, day or work.today)


def test_a_till_shows_what_came_in_and_went_out(books) -> None:
    move(books, "1000")
    move(books, "300", Channel.BANK)

    found = book(books)

    assert (found.till.opening, found.till.received) == (yuan("0"), yuan("1000"))
    assert (found.till.paid, found.till.expected) == (yuan("300"), yuan("700"))
    assert [line.kind for line in found.lines if line.cash] == [CashKind.DELIVERY] * 2
    assert (found.closed, found.paper_id, found.left_open) == (None, None, ())


def test_a_closed_day_shows_the_count_and_its_paper(books) -> None:
    move(books, "1000")
    closed = close(books, "990")

    found = book(books)

    assert found.closed.counted == yuan("990")
    assert found.closed.reason == "差额"
    assert found.till.expected == yuan("1000")  # as it was when it was counted
    assert found.paper_id == closed.paper_id
    with books.look(TELLER) as work:
        assert papers.paper(work, closed.paper_id).facts.day == TENTH


def test_days_left_open_are_shown_mine_to_close_others_to_know(books, clock) -> None:
    move(books, "1000")
    move(books, "500", who=CLERK)
    clock.on("2026-03-12")

    found = book(books)

    assert found.left_open == (TENTH,)
    [other] = found.others_open
    assert (other.teller, other.day, other.held) == (CLERK.name, TENTH, yuan("500"))
    close(books, "1000")
    assert book(books).left_open == ()
    assert book(books).till.opening == yuan("1000")


def test_accounts_are_debits_less_credits(books) -> None:
    move(books, "1000")

    with books.look(TELLER) as work:
        assert cash.balance(work, [Account.CASH]) == yuan("1000")
        assert cash.balance(work, [Account.CASH, Account.BANK]) == yuan("0")
        assert cash.tills(work, TENTH) == (TELLER.id,)


def test_the_tills_together_hold_what_the_cash_account_says(books, clock) -> None:
    move(books, "1000")
    close(books, "1000")
    move(books, "200", who=CLERK)
    clock.on("2026-03-11")
    move(books, "300", Channel.BANK)

    with books.look(PEOPLE[Role.MANAGER]) as work:
        tills = {one.teller: one for one in cash.every_till(work)}
        office = cash.balance(work, [Account.CASH])

    mine, theirs = tills[TELLER.name], tills[CLERK.name]
    assert (mine.held, mine.closed, mine.since) == (yuan("700"), False, None)
    assert (theirs.held, theirs.closed, theirs.since) == (yuan("200"), False, TENTH)
    assert mine.held + theirs.held == office
