from datetime import date

import pytest
from tests.build import NINE, a_customer, a_loan, a_product, an_office, covenants, yuan
from tests.conftest import PEOPLE

from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Status
from sheaf.domain.plan import first_plan
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.teller import Role
from sheaf.queries import loans, plans
from sheaf.services import lending, repayments
from sheaf.services.lending import Lending
from sheaf.services.repayments import Tender

TELLER = PEOPLE[Role.TELLER]


@pytest.fixture
def two(database) -> tuple[int, int]:
    """Two loans; the second was settled the day it was paid out."""
    with database.work(TELLER) as work:
        an_office(work)
        first = a_loan(work)
        second = a_loan(work, number="2026-00013", borrower="李国平")
        tender = Tender(yuan("30000"), Channel.CASH, "")
        repayments.settle(work, "s", second, tender)
    return first, second


def test_live_loans_stand_before_settled_ones(database, two) -> None:
    with database.look(TELLER) as work:
        found = [(line.number, line.status) for line in loans.lines(work, None, 10)]
        live = loans.lines(work, Status.ACTIVE, 10)

    assert found == [("2026-00012", Status.ACTIVE), ("2026-00013", Status.SETTLED)]
    assert [line.borrower for line in live] == ["王芳"]


def test_a_list_is_as_long_as_asked(database, two) -> None:
    with database.look(TELLER) as work:
        assert len(loans.lines(work, None, 1)) == 1


def test_a_customers_loans_are_theirs_alone(database, two) -> None:
    with database.look(TELLER) as work:
        [mine] = loans.lines(work, Status.ACTIVE, 1)
        assert [line.id for line in loans.of_customer(work, mine.customer_id)] == [mine.id]


def test_standings_come_in_the_order_asked(database, two) -> None:
    first, second = two

    with database.look(TELLER) as work:
        found = loans.standings(work, [second, first])

    assert [one.loan.id for one in found] == [second, first]
    assert [one.outstanding for one in found] == [yuan("0"), yuan("30000")]


def test_the_schedule_is_read_back_line_by_line(database, two) -> None:
    with database.look(TELLER) as work:
        lines = loans.instalments(work, two[0], 1)

    assert len(lines) == 6
    assert (lines[0].payment, lines[-1].closing) == (yuan("5132.07"), yuan("0"))


def test_loans_are_counted_by_status(database, two) -> None:
    with database.look(TELLER) as work:
        assert loans.count(work, Status.ACTIVE) == loans.count(work, Status.SETTLED) == 1


def test_interest_to_be_paid_after_its_settlement_is_read_with_both_days(database) -> None:
    terms = Terms(
        principal=yuan("30000"),
        rate=NINE,
        disbursed_on=date(2026, 3, 10),
        method=Method.INTEREST_ONLY,
        instalments=3,
        settlement_day=20,
        pay_offset_days=5,
    )
    with database.work(TELLER) as work:
        an_office(work)
        made = Lending(
            number="2026-00012",
            application_id=None,
            customer_id=a_customer(work),
            product_id=a_product(work),
            borrower="王芳",
            security="credit",
            officer_id=2,
            covenants=covenants(),
        )
        loan = lending.enter(work, made, terms).loan.id

    with database.look(TELLER) as work:
        standing = loans.standing(work, loan)
        plan = plans.plan_of(work, standing)

    days = [(due.ends_on, due.due_on) for due in standing.dues]
    assert days[0] == (date(2026, 3, 21), date(2026, 3, 25))
    assert days[-1] == (None, date(2026, 6, 10))
    assert [due.ends_on for due in first_plan(terms).dues] == [end for end, _due in days]
    assert standing.dues == plan.dues
