from datetime import date

from tests.asked import submitted
from tests.build import yuan
from tests.services.lives import MANAGER, lent, paid

from sheaf.domain.portfolio import Figure
from sheaf.queries import office_day, portfolio, today
from sheaf.queries.passed import Sum


def look(books):
    with books.look(MANAGER) as work:
        return office_day.office_day(work)


def test_an_office_without_a_loan_has_nothing_to_say(books) -> None:
    found = look(books)

    nothing = Sum(0, yuan("0"))
    assert (found.paid_out, found.received, found.due) == (nothing, nothing, nothing)
    assert (found.decide, found.hear) == (nothing, nothing)
    assert (found.open_tills, found.open_since) == (0, None)
    assert (found.late_visits, found.late_answers) == (0, 0)


def test_money_stands_as_it_passed_and_as_it_is_due(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    paid(books, loan, "132.07")

    found = look(books)

    assert found.paid_out.amount == yuan("0")
    assert found.received == Sum(1, yuan("132.07"))
    assert found.due == Sum(1, yuan("5000"))
    assert found.cash == yuan("132.07")


def test_arrears_and_par_are_those_of_the_classes(books, clock) -> None:
    lent(books)
    clock.on("2026-05-20")

    found = look(books)

    with books.look(MANAGER) as work:
        report = portfolio.overview(work, work.today).report
    assert found.loans == report
    assert found.loans.of(Figure.PAR30).count == 1
    assert found.loans.of(Figure.PAR30).amount == yuan("30000")


def test_decisions_wait_and_a_promise_may_be_broken(books, clock) -> None:
    submitted(books)
    assert look(books).decide == Sum(1, yuan("30000"))
    assert look(books).late_answers == 0

    clock.on("2026-04-30")

    assert look(books).late_answers == 1


def test_a_till_left_open_is_told_with_its_day(books, clock) -> None:
    loan = lent(books)
    paid(books, loan, "100")
    clock.on("2026-03-12")

    found = look(books)

    assert (found.open_tills, found.open_since) == (1, date(2026, 3, 10))


def test_however_many_fall_due_all_are_counted(books, clock, monkeypatch) -> None:
    monkeypatch.setattr(today, "MOST", 1)
    lent(books)
    lent(books, number="2026-00013", borrower="李国平")
    clock.on("2026-04-10")

    assert look(books).due == Sum(2, yuan("10264.14"))
