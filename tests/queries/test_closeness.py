import pytest
from tests.asked import CLERK, MANAGER, OFFICER, TELLER, one, submitted
from tests.build import a_customer, an_application, married, stands_for
from tests.lent import lend

from sheaf.domain.teller import HOUSE
from sheaf.queries import closeness
from sheaf.store.tables.applications import ApplicationRow, VisitRow


@pytest.fixture
def application(books) -> int:
    return submitted(books)


def close(books, application):
    with books.look(TELLER) as work:
        return closeness.colleagues(work, one(books, application))


def test_nobody_is_close_whose_file_is_not_known(books, application) -> None:
    assert close(books, application) == frozenset()


def test_a_party_and_who_is_linked_to_one_are_close(books, application) -> None:
    case = one(books, application)
    with books.work(HOUSE) as work:
        wife = a_customer(work, "孙秀英")
        married(work, case.guarantors[0].customer_id, wife)
        stands_for(work, TELLER.id, case.customer_id)
        stands_for(work, CLERK.id, wife)
        stands_for(work, OFFICER.id, a_customer(work, "钱二"))

    assert close(books, application) == {TELLER.id, CLERK.id}


def test_all_who_looked_into_a_loan_are_its_officers(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    loan = lend(books, application)
    with books.work(HOUSE) as work:
        row = work.session.get_one(ApplicationRow, application)
        row.officer_id, row.co_officer_id = TELLER.id, CLERK.id
        visited = VisitRow(
            application_id=application,
            visited_on=work.today,
            place="",
            findings="",
            companion="",
            at=work.now,
            teller_id=MANAGER.id,
        )
        work.session.add(visited)

        found = closeness.officers(work, loan)

    assert found == {OFFICER.id, TELLER.id, CLERK.id, MANAGER.id}
