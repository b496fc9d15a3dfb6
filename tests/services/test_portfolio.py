import pytest
from tests.build import a_loan
from tests.conftest import PEOPLE

from sheaf.domain.errors import NotAllowed
from sheaf.domain.risk import RiskClass
from sheaf.domain.teller import Role
from sheaf.queries import papers
from sheaf.services import portfolio, risk

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]
OFFICER = PEOPLE[Role.LOAN_OFFICER]


@pytest.fixture
def loan(books) -> int:
    with books.work(TELLER) as work:
        return a_loan(work)


def report(books, who=MANAGER) -> int:
    with books.work(who) as work:
        return portfolio.report(work, work.today)


def test_the_report_keeps_what_it_said(books, loan) -> None:
    paper = report(books)

    with books.look(MANAGER) as work:
        facts = papers.paper(work, paper).facts
    assert facts.number == "清河农信类字〔2026〕第0001号"
    assert (facts.report.count, facts.made_by) == (1, "赵敏")


def test_it_is_made_once_while_it_says_the_same(books, loan) -> None:
    first = report(books)
    assert report(books) == first

    with books.work(OFFICER) as work:
        risk.set_class(work, loan, RiskClass.LOSS, "x")

    assert report(books) != first


def test_it_is_for_those_who_read_reports(books, loan) -> None:
    with pytest.raises(NotAllowed):
        report(books, TELLER)
