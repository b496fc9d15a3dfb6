import pytest
from tests.build import a_loan, an_office, yuan
from tests.conftest import PEOPLE

from sheaf.domain.ledger import Channel
from sheaf.domain.paper.shared import Marks
from sheaf.domain.teller import Role
from sheaf.queries import papers
from sheaf.services import papers as services
from sheaf.services import repayments
from sheaf.services.repayments import Received, Tender

TELLER = PEOPLE[Role.TELLER]


@pytest.fixture
def received(database) -> Received:
    with database.work(TELLER) as work:
        an_office(work)
        loan = a_loan(work)
        return repayments.receive(work, "k", loan, Tender(yuan("100"), Channel.CASH, ""))


@pytest.mark.parametrize("kind", sorted(papers.FACTS))
def test_every_kind_of_paper_has_its_facts(kind) -> None:
    assert papers.facts_of(kind).__name__ == papers.FACTS[kind]


def test_the_first_print_bears_no_mark_and_the_next_says_which_it_is(
    database, received
) -> None:
    with database.work(TELLER) as work:
        first = services.note_print(work, received.paper_id).marks
        second = services.note_print(work, received.paper_id).marks

    assert first == Marks()
    assert second.reprint is not None
    assert (second.reprint.nth, second.reprint.teller) == (1, TELLER.name)


def test_a_void_paper_says_so(database, received) -> None:
    with database.work(TELLER) as work:
        services.void(work, received.paper_id, "打错")

    with database.look(TELLER) as work:
        found = papers.paper(work, received.paper_id)

    assert found.line.void
    assert found.facts.marks.void


def test_papers_are_found_under_what_they_are_about(database, received) -> None:
    with database.look(TELLER) as work:
        assert [p.kind for p in papers.of_loan(work, 1)] == ["receipt"]
        assert papers.of_repayment(work, received.repayment_id) == papers.of_loan(work, 1)
        assert papers.of_application(work, 1) == ()
        assert papers.signed_bytes(work, received.paper_id) is None


def test_a_paper_is_found_by_its_number_or_as_the_last_of_its_kind(
    database, received
) -> None:
    with database.work(TELLER) as work:
        first, number = received.paper_id, papers.line(work, received.paper_id).number
        second = repayments.receive(work, "l", 1, Tender(yuan("50"), Channel.CASH, ""))

        assert papers.numbered(work, "receipt", number) == first
        assert papers.numbered(work, "waiver", number) is None
        assert papers.latest(work, "receipt") == second.paper_id
        assert papers.latest(work, "waiver") is None
        assert papers.application_of(work, first) is None
