from datetime import date

import pytest
from tests.build import a_loan
from tests.conftest import PEOPLE

from sheaf.domain.errors import NotAllowed, Unusable
from sheaf.domain.teller import Role
from sheaf.queries import papers
from sheaf.services import performance_pay

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]
MARCH = date(2026, 3, 31)


@pytest.fixture
def loan(books, clock) -> int:
    with books.work(TELLER) as work:
        made = a_loan(work)
    clock.on("2026-04-01")
    return made


def statement(books, who=MANAGER, last=MARCH) -> int:
    with books.work(who) as work:
        return performance_pay.statement(work, last)


def test_the_statement_keeps_what_it_said(books, loan) -> None:
    paper = statement(books)

    with books.look(MANAGER) as work:
        facts = papers.paper(work, paper).facts
    assert facts.number == "清河农信绩字〔2026〕第0001号"
    assert [one.month.loans for one in facts.officers] == [1]


def test_it_is_made_once_while_it_says_the_same(books, loan) -> None:
    first = statement(books)

    assert statement(books) == first
    assert statement(books, last=date(2026, 4, 1)) != first


def test_it_is_for_those_who_read_reports_and_for_days_that_were(books, loan) -> None:
    with pytest.raises(NotAllowed):
        statement(books, TELLER)
    with pytest.raises(Unusable):
        statement(books, last=date(2026, 4, 2))
