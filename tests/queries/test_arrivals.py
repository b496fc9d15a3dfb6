from datetime import date

from tests.build import a_loan, an_application, yuan
from tests.lent import CLERK, lend

from sheaf.domain.teller import HOUSE
from sheaf.queries import arrivals
from sheaf.queries.arrivals import Arrival
from sheaf.services import arrivals as services
from sheaf.services.arrivals import Seen


def test_what_left_is_to_arrive_and_what_was_seen_is_kept(books, clock) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    loan = lend(books, application)
    clock.on("2026-03-12")
    with books.work(CLERK) as work:
        assert arrivals.to_arrive(work, loan) == yuan("30000")
        assert arrivals.of_loan(work, loan) == ()
        services.confirm(work, loan, Seen(yuan("29990"), "手续费", waits=True))

    with books.look(CLERK) as work:
        assert arrivals.of_loan(work, loan) == (
            Arrival(date(2026, 3, 12), yuan("29990"), yuan("30000"), "手续费", waits=True),
        )


def test_a_loan_taken_over_without_a_payout_arrives_whole(books) -> None:
    with books.work(HOUSE) as work:
        loan = a_loan(work)
        assert arrivals.to_arrive(work, loan) == yuan("30000")
