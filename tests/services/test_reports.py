from dataclasses import replace

import pytest
from tests.build import a_loan
from tests.conftest import PEOPLE

from sheaf.domain.teller import Role
from sheaf.queries import papers
from sheaf.services import portfolio, reports

MANAGER = PEOPLE[Role.MANAGER]


@pytest.fixture
def facts(books):
    with books.work(MANAGER) as work:
        a_loan(work)
        paper = portfolio.report(work, work.today)
    with books.look(MANAGER) as work:
        return papers.paper(work, paper).facts


def test_who_made_it_and_when_does_not_make_it_another_report(books, facts) -> None:
    with books.work(MANAGER) as work:
        paper, number = reports.keep(
            work, "classification", replace(facts, number="", made_by="李娜")
        )

        assert (papers.paper(work, paper).facts, number) == (facts, "")


def test_what_says_something_else_bears_the_next_number(books, facts) -> None:
    with books.work(MANAGER) as work:
        other = replace(facts, number="", moves=(), since=facts.day)
        paper, number = reports.keep(work, "classification", other)

        assert papers.paper(work, paper).facts.number.endswith("第0002号")
        assert number
