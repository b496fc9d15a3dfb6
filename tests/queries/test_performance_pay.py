"""What officers earned in a month, from the books."""

from datetime import date

from tests.build import a_loan, an_application, yuan
from tests.conftest import PEOPLE
from tests.lent import lend
from tests.limits import agree, opened
from tests.services.lives import MANAGER, paid

from sheaf.domain.performance_pay import PassRate
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries.performance_pay import of_month
from sheaf.services import payout_reversals

OFFICER, TELLER = PEOPLE[Role.LOAN_OFFICER], PEOPLE[Role.TELLER]


def earned(books, day: str):
    with books.look(MANAGER) as work:
        return of_month(work, date.fromisoformat(day))


def test_an_office_without_loans_pays_nobody(books) -> None:
    assert earned(books, "2026-03-31") == ()


def test_the_loans_of_the_month_and_the_portfolio_at_its_end_are_paid(books, clock) -> None:
    with books.work(TELLER) as work:
        for turn in range(6):
            a_loan(work, number=f"2026-0001{turn}", borrower=f"王{turn}")
    clock.on("2026-04-20")
    with books.work(TELLER) as work:
        a_loan(work, number="2026-00020", method=Method.BULLET)

    [march], [april] = earned(books, "2026-03-31"), earned(books, "2026-04-20")

    assert (march.name, march.month.loans) == (OFFICER.name, 6)
    assert (march.month.amount, march.month.customers) == (yuan("180000"), 6)
    assert (march.pay.count, march.pay.portfolio) == (yuan("90"), yuan("60"))
    assert (march.pay.deduction, march.rate) == (yuan("0"), None)
    assert (april.month.loans, april.month.customers) == (1, 7)
    assert april.month.balance == yuan("210000")
    assert april.month.overdue == yuan("29442.42")  # the first principal of six loans
    assert april.pay.net == yuan("0")  # more than 3 % late


def test_a_payout_reversed_pays_nothing_and_who_applied_is_counted(books, clock) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    loan = lend(books, application)
    assert [one.month.loans for one in earned(books, "2026-03-31")] == [1]

    with books.work(TELLER) as work:
        payout_reversals.reverse(work, "r", loan, work.today, "wrong", MANAGER)

    [now] = earned(books, "2026-03-31")
    assert (now.month.loans, now.month.amount) == (0, yuan("0"))
    assert (now.passed, now.applied, now.rate) == (1, 1, PassRate.HIGH)


def test_of_a_limit_what_was_drawn_is_paid(books, clock) -> None:
    opened(books, agree(books), "30000")

    [found] = earned(books, "2026-03-31")

    assert (found.month.loans, found.month.amount) == (1, yuan("30000"))
    assert found.month.balance == yuan("30000")


def test_a_past_month_ends_with_its_last_day(books, clock) -> None:
    with books.work(TELLER) as work:
        loan = a_loan(work)
    clock.on("2026-05-20")
    paid(books, loan, "10000")

    [march] = earned(books, "2026-03-31")

    assert (march.month.balance, march.month.overdue) == (yuan("30000"), yuan("0"))
