"""What an investigation is worked out from: the day of the visit, the settings of today."""

import pytest
from tests import asked
from tests.asked import OFFICER
from tests.build import a_customer, a_loan

from sheaf.domain.condition import Check, Condition
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.teller import HOUSE
from sheaf.queries import applications, investigations, notebooks
from sheaf.services import investigations as services
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.people import CustomerRow


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        product, borrower = asked.offered(work)["farm"], a_customer(work)
    return asked.apply(books, asked.applying(borrower, product)).id


def test_where_nobody_began_there_is_none(books, application) -> None:
    with books.look(OFFICER) as work:
        told = applications.one(work, application)
        assert notebooks.latest(work, application) is None
        assert investigations.looked_into(work, told).conditions == (
            Condition(Check.INVESTIGATED, passed=True),  # one approver decides
        )


def likely(books, application) -> str:
    with books.look(OFFICER) as work:
        told = applications.one(work, application)
        return investigations.likely_trade(work, told)


@pytest.fixture
def ask(books):
    with books.work(HOUSE) as work:
        product = asked.offered(work)["farm"]

    def ask(name: str, purpose: str, trade: str = "") -> int:
        with books.work(HOUSE) as work:
            borrower = a_customer(work, name)
            work.session.get_one(CustomerRow, borrower).trade = trade
        wanted = asked.applying(borrower, product, purpose=purpose)
        return asked.apply(books, wanted, name).id

    return ask


def test_a_notebook_is_most_likely_of_the_trade_that_the_file_names(books, ask) -> None:
    assert likely(books, ask("王芳", "周转", "小卖部")) == "village_shop"
    assert likely(books, ask("李国平", "买货车", "大棚蔬菜")) == "greenhouse"


def test_where_the_file_is_silent_the_purpose_tells(books, ask) -> None:
    assert likely(books, ask("王芳", "买货车")) == "transport"


def test_where_nothing_is_said_it_is_what_the_products_customers_live_by(
    books, ask
) -> None:
    silent = ask("王芳", "周转")
    assert likely(books, silent) == ""

    for turn, name in enumerate(("李国平", "张建军", "孙秀英")):
        other, trade = ask(name, "周转"), ("pig_farm", "pig_farm", "grain")[turn]
        with books.work(OFFICER) as work:
            services.begin(work, f"b {name}", other, trade, {})

    assert likely(books, silent) == "pig_farm"


def test_what_was_looked_into_before_goes_before_the_file(books, ask) -> None:
    application = ask("王芳", "周转", "小卖部")
    with books.work(OFFICER) as work:
        services.begin(work, "b", application, Trade.GREENHOUSE.value, {})

    assert likely(books, application) == "greenhouse"


def test_a_worksheet_names_the_loans_that_are_owed_here(books) -> None:
    with books.work(HOUSE) as work:
        loan = a_loan(work, principal="8000")
        owner = work.session.get_one(LoanRow, loan).customer_id
        product = asked.offered(work)["farm"]
    again = asked.apply(books, asked.applying(owner, product)).id
    with books.work(OFFICER) as work:
        services.begin(work, "b", again, Trade.GREENHOUSE.value, {"debts": ("车贷",)})

    with books.look(OFFICER) as work:
        told = applications.one(work, again)
        found = notebooks.latest(work, again)
        car, here = investigations.worksheet(work, told, found).lines["debts"]

    assert car[0] == "车贷"
    assert here == ("2026-00012", "8000.00", "", "2026-09-10")
