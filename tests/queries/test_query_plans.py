"""What the counter waits for reads no table that grows with the years from end to end."""

import re
from collections.abc import Callable

import pytest
from sqlalchemy import event
from tests.build import a_customer, a_loan, an_application, an_office, yuan
from tests.conftest import PEOPLE

from sheaf.domain.ledger import Channel
from sheaf.domain.teller import Role
from sheaf.queries import application_file, customers, loan_file, search, today
from sheaf.services import repayments
from sheaf.services.repayments import Tender

TELLER = PEOPLE[Role.TELLER]
GROWING = (
    "allocation|application|attachment|audit|customer|disbursement|entry|instalment|loan|"
    "paper|posting|print|repayment|schedule|signature|step"
)
#: All of a table; or, behind an index, all that reverse nothing or all that are active.
WHOLE = re.compile(
    rf"SCAN ({GROWING})(_\d+)?( USING .*)?"
    r"|SEARCH \w+ USING .*\((reverses_id|status)=\?\)"
)


@pytest.fixture
def plans(database) -> Callable[[], list[str]]:
    """Note every question asked from now on; say how each was answered."""
    asked: list[tuple[str, object]] = []

    @event.listens_for(database._engine, "after_cursor_execute")
    def note(_connection, _cursor, statement, parameters, *_rest) -> None:
        if statement.startswith("SELECT"):
            asked.append((statement, parameters))

    def explained() -> list[str]:
        with database.look(TELLER) as work:
            books = work.session.connection().connection
            return [
                f"{step}: {question}"
                for question, values in asked
                for *_ids, step in books.execute(f"EXPLAIN QUERY PLAN {question}", values)
                if WHOLE.fullmatch(step) and "LIMIT" not in question
            ]

    return explained


@pytest.mark.parametrize(
    "look",
    [
        lambda work: loan_file.file_of(work, 1),
        lambda work: application_file.file(work, 1),
        lambda work: customers.page(work, 1),
        lambda work: search.find(work, "2026-00012"),
        today.today,
    ],
    ids=["a loan", "an application", "a customer", "search", "today"],
)
def test_a_page_finds_its_rows_without_reading_all(database, plans, look) -> None:
    with database.work(TELLER) as work:
        an_office(work)
        a_loan(work)
        an_application(work, customer=a_customer(work, "李国平"))

    with database.look(TELLER) as work:
        look(work)

    assert plans() == []


def test_a_repayment_is_posted_without_reading_all(database, plans) -> None:
    with database.work(TELLER) as work:
        an_office(work)
        loan = a_loan(work)

    with database.work(TELLER) as work:
        repayments.receive(work, "r", loan, Tender(yuan("500"), Channel.CASH, ""))

    assert plans() == []
