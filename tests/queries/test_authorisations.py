import pytest
from tests.asked import TELLER, apply, applying, guarantee, guaranteeing, offered
from tests.build import a_customer

from sheaf.domain.paper.authorisation import AuthorisedAs
from sheaf.domain.teller import HOUSE
from sheaf.queries import authorisations
from sheaf.services import papers


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        farm, borrower = offered(work)["farm"], a_customer(work)
        neighbour = a_customer(work, "李国平")
    made = apply(books, applying(borrower, farm)).id
    guarantee(books, made, guaranteeing(neighbour))
    return made


def test_authorisations_are_found_by_application_and_by_person(books, application) -> None:
    with books.look(TELLER) as work:
        borrower, neighbour = authorisations.of_application(work, application)
        assert authorisations.of_people(work, [neighbour.customer_id]) == (neighbour,)

    assert borrower.facts.role is AuthorisedAs.BORROWER
    assert (neighbour.facts.role, neighbour.facts.related) == (
        AuthorisedAs.GUARANTOR,
        "王芳",
    )


def test_one_that_was_voided_counts_no_more(books, application) -> None:
    with books.work(TELLER) as work:
        borrower, neighbour = authorisations.of_application(work, application)
        papers.void(work, borrower.paper_id, "打错")

        assert authorisations.of_application(work, application) == (neighbour,)
        assert authorisations.of_people(work, [borrower.customer_id]) == ()
