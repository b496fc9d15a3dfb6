"""What a notebook is judged by: the day of the visit, the settings of today."""

from datetime import date

import pytest
from tests import asked
from tests.asked import OFFICER
from tests.build import a_customer, a_loan

from sheaf.domain.investigation.limit import Bound
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.loan import Status
from sheaf.domain.teller import HOUSE
from sheaf.domain.visit import VisitKind
from sheaf.queries import applications, case_setting, notebooks
from sheaf.services import investigations as services
from sheaf.services import visits
from sheaf.services.visits import Visiting
from sheaf.store.tables.loans import LoanRow, StandingRow


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        product, borrower = asked.offered(work)["farm"], a_customer(work)
    return asked.apply(books, asked.applying(borrower, product)).id


def test_it_is_as_of_the_visit(books, application) -> None:
    with books.work(OFFICER) as work:
        services.begin(work, "b", application, Trade.GREENHOUSE.value, {})
    asked.visit(books, application)

    with books.look(OFFICER) as work:
        told = applications.one(work, application)
        found = notebooks.latest(work, application)
        setting = case_setting.setting(work, told, found)

    assert found.officer == OFFICER.name
    assert setting.on == date(2026, 3, 10)
    assert setting.trade is Trade.GREENHOUSE
    assert setting.asked.agreement == told.agreement


def alone(books, application) -> bool:
    with books.look(OFFICER) as work:
        told = applications.one(work, application)
        found = notebooks.latest(work, application)
        soft = case_setting.setting(work, told, found).known.soft
    return not soft.accompanied


def test_before_any_visit_nobody_went_alone(books, application) -> None:
    with books.work(OFFICER) as work:
        services.begin(work, "b", application, Trade.GREENHOUSE.value, {})
    assert not alone(books, application)

    with books.work(OFFICER) as work:
        went = Visiting(work.today, "上河村四组", "大棚六个", "")
        visits.record(work, "v", application, went)

    assert alone(books, application)


def test_a_visit_to_the_business_alone_has_not_seen_the_household(
    books, application
) -> None:
    with books.work(OFFICER) as work:
        services.begin(work, "b", application, Trade.GREENHOUSE.value, {})
        for turn, kind in enumerate((VisitKind.PREMISES, VisitKind.EVENING)):
            went = Visiting(work.today, "上河村", "大棚六个", "何建", (), kind)
            visits.record(work, f"v{turn}", application, went)
            told = applications.one(work, application)
            found = notebooks.latest(work, application)
            soft = case_setting.setting(work, told, found).known.soft
            assert soft.at_home is (kind is VisitKind.EVENING)


def bounds(books, application) -> set[Bound]:
    with books.look(OFFICER) as work:
        told = applications.one(work, application)
        found = notebooks.latest(work, application)
        asked_ = case_setting.setting(work, told, found).asked
    return {one.bound for one in asked_.bounds}


def test_a_first_loan_stays_one_until_it_is_repaid_in_order(books) -> None:
    """Paid out yesterday, or late, it has shown nothing yet."""
    with books.work(HOUSE) as work:
        loan = a_loan(work, principal="8000")
        owner = work.session.get_one(LoanRow, loan).customer_id
        product = asked.offered(work)["farm"]
    again = asked.apply(books, asked.applying(owner, product)).id
    with books.work(OFFICER) as work:
        services.begin(work, "b", again, Trade.GREENHOUSE.value, {})
    assert Bound.FIRST_LOAN in bounds(books, again)

    with books.work(HOUSE) as work:
        row = work.session.get_one(StandingRow, loan)
        row.status, row.worst_late = Status.SETTLED.value, 40
    assert Bound.FIRST_LOAN in bounds(books, again)

    with books.work(HOUSE) as work:
        work.session.get_one(StandingRow, loan).worst_late = 0
    assert Bound.FIRST_LOAN not in bounds(books, again)
