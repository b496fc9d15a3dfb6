from datetime import date

import pytest
from tests.asked import OFFICER, TELLER, apply, applying, offered
from tests.build import a_customer, a_loan, yuan

from sheaf.domain.teller import HOUSE
from sheaf.queries import papers
from sheaf.services import applications
from sheaf.store.tables.people import CustomerRow


@pytest.fixture
def farm(books) -> int:
    with books.work(HOUSE) as work:
        return offered(work)["farm"]


def test_the_form_says_what_the_books_know_of_the_applicant(books, farm) -> None:
    with books.work(HOUSE) as work:
        a_loan(work)
        row = work.session.query(CustomerRow).one()
        row.family_size, row.years_in_trade = 4, 8
        borrower = row.id

    application = apply(books, applying(borrower, farm)).id

    with books.look(OFFICER) as work:
        line = papers.of_application(work, application)[0]
        form = papers.paper(work, line.id).facts
    assert form.livelihood.household == 4
    assert form.livelihood.years == "8"
    assert form.livelihood.debts == yuan("30000")
    assert form.applicant.name == "王芳"


def test_an_authorisation_ends_by_itself_after_half_a_year(books, farm) -> None:
    with books.work(HOUSE) as work:
        borrower = a_customer(work)

    application = apply(books, applying(borrower, farm)).id

    with books.look(OFFICER) as work:
        line = papers.of_application(work, application)[1]
        signed = papers.paper(work, line.id).facts
    assert signed.valid_until == date(2026, 9, 10)


def test_each_paper_keeps_the_wording_it_was_made_with(books, farm) -> None:
    with books.work(HOUSE) as work:
        borrower = a_customer(work)

    with books.work(TELLER) as work:
        applied = applications.apply(
            work, "k", applying(borrower, farm), lambda kind, _facts: f"1 {kind}"
        )

    with books.look(OFFICER) as work:
        found = [papers.paper(work, p.id) for p in papers.of_application(work, applied.id)]
    assert [paper.wording for paper in found] == [
        "",
        "1 authorisation",
        "1 conduct_notice",
    ]
