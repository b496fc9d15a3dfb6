from datetime import date

from tests.build import a_loan, yuan
from tests.conftest import PEOPLE

from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loans
from sheaf.store.tables.loans import StandingRow
from sheaf.store.tables.office import HolidayRow

TELLER = PEOPLE[Role.TELLER]


def lent(books, **changes) -> int:
    with books.work(HOUSE) as work:
        return a_loan(work, **changes)


def lines(books, loan):
    with books.look(TELLER) as work:
        return loans.instalments(work, loan, 1)


def test_the_schedule_is_fixed_from_the_day_of_the_payout(books) -> None:
    """DOMAIN 3.6.1."""
    found = lines(books, lent(books))

    assert [str(line.principal) for line in found] == [
        "4,907.07",
        "4,943.87",
        "4,980.95",
        "5,018.31",
        "5,055.95",
        "5,093.85",
    ]
    assert found[0].due_on == date(2026, 4, 10)


def test_a_due_date_on_a_holiday_is_late_only_from_the_next_working_day(books) -> None:
    with books.work(HOUSE) as work:
        work.session.add(HolidayRow(day=date(2026, 4, 10), worked=False, name="节"))
    loan = lent(books)

    with books.look(TELLER) as work:
        [first, *_] = loans.standing(work, loan).dues
    assert (first.due_on, first.late_from) == (date(2026, 4, 10), date(2026, 4, 13))


def test_a_new_loan_stands_with_all_of_it_owed(books) -> None:
    loan = lent(books)

    with books.look(TELLER) as work:
        row = work.session.get_one(StandingRow, loan)
        assert (row.status, row.outstanding) == ("active", yuan("30000"))
        assert (row.paid, row.instalments, row.next_number) == (0, 6, 1)
        assert row.next_due == yuan("5132.07")


def test_a_loan_paid_back_at_once_has_one_line(books) -> None:
    [line] = lines(books, lent(books, method=Method.BULLET, months=3))

    assert line.due_on == date(2026, 6, 10)
    assert line.interest == yuan("690.00")
