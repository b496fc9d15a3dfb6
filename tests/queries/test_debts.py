from tests.asked import TELLER
from tests.build import a_loan, yuan

from sheaf.domain.money import ZERO
from sheaf.domain.teller import HOUSE
from sheaf.queries import debts
from sheaf.store.tables.people import CustomerRow


def test_what_is_owed_is_the_principal_not_yet_paid_back(books) -> None:
    with books.work(HOUSE) as work:
        a_loan(work)
        borrower = work.session.query(CustomerRow).one().id

        assert debts.outstanding(work, borrower) == yuan("30000")
        assert debts.outstanding(work, borrower + 1) == ZERO


def test_only_what_is_late_is_overdue(books, clock) -> None:
    with books.work(HOUSE) as work:
        a_loan(work)
        borrower = work.session.query(CustomerRow).one().id

    clock.on("2026-04-10")  # due today
    with books.look(TELLER) as work:
        assert debts.overdue(work, borrower) == ZERO

    clock.on("2026-04-11")
    with books.look(TELLER) as work:
        assert debts.overdue(work, borrower) > yuan("5132.07")
