import pytest
from tests.build import a_loan, an_office, yuan
from tests.conftest import PEOPLE
from tests.services.lives import witnessed

from sheaf.domain.ledger import Channel
from sheaf.domain.teller import Role
from sheaf.queries import loans, plans, repayments
from sheaf.services import changes, reversals
from sheaf.services import repayments as services
from sheaf.services.repayments import Tender

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]


@pytest.fixture
def loan(database) -> int:
    """A loan with two repayments, the second of them reversed."""
    with database.work(TELLER) as work:
        an_office(work)
        loan = a_loan(work)
        for key in "ab":
            last = services.receive(work, key, loan, Tender(yuan("100"), Channel.CASH, ""))
        reversals.reverse(work, "r", last.repayment_id, "认错人", MANAGER)
    return loan


def test_the_history_names_what_was_reversed_and_by_what(database, loan) -> None:
    with database.look(TELLER) as work:
        first, second, answer = repayments.of_loan(work, loan)

    assert (first.kind, first.reversed_by) == ("repayment", "")
    assert second.reversed_by == answer.number
    assert (answer.reverses, answer.reason) == (second.number, "认错人")
    assert answer.amount == yuan("-100")


def test_settling_today_asks_the_balance_and_interest_to_the_day(database, loan) -> None:
    with database.look(TELLER) as work:
        standing = loans.standing(work, loan)
        asked = plans.settlement(work, standing, work.today)

    assert asked.total == yuan("30000")
    assert asked.saved == yuan("792.40")


def test_what_a_repayment_settled_is_read_back(database, loan) -> None:
    with database.look(TELLER) as work:
        first, *_ = repayments.of_loan(work, loan)

        assert repayments.shares(work, first.id) == ()  # nothing was due: it is kept
        assert repayments.one(work, first.id) == first


def test_a_loan_is_written_off_until_that_is_reversed(database, loan) -> None:
    with database.work(MANAGER) as work:
        assert not repayments.is_written_off(work, loan)
        done = changes.write_off(work, "w", loan, witnessed("水灾"))
        assert repayments.is_written_off(work, loan)

        reversals.reverse(work, "back", done.repayment_id, "填错", TELLER)

        assert not repayments.is_written_off(work, loan)
