from tests.build import a_loan, an_application
from tests.lent import lend
from tests.windows import COUNTER

from sheaf.domain.teller import HOUSE
from sheaf.queries import refinancing
from sheaf.queries.refinancing import Links


def test_a_loan_that_nobody_refinanced_has_no_links(books) -> None:
    with books.work(HOUSE) as work:
        loan = a_loan(work)

    with books.look(COUNTER) as work:
        assert refinancing.links(work, loan) == Links(None, None)
        assert refinancing.lent_undeclared(work, loan) is None


def test_what_a_customer_still_owes_may_be_paid_off(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    loan = lend(books, application)

    with books.look(COUNTER) as work:
        [line] = refinancing.live(work, 1)
        assert refinancing.live(work, 4711) == ()
    assert (line.id, str(line.outstanding)) == (loan, "30,000.00")
