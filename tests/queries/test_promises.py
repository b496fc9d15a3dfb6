"""Times that were promised: kept, run out, or still running."""

from datetime import date

import pytest
from tests import asked
from tests.asked import OFFICER, decide, submitted, yes
from tests.build import a_customer
from tests.heard import HE, settle

from sheaf.domain.decision import Ruling
from sheaf.domain.policy import DeadlineDays, Policy
from sheaf.domain.teller import HOUSE
from sheaf.queries.promises import Kept, Promises
from sheaf.queries.record import record
from sheaf.services import applications, visits
from sheaf.services.visits import Visiting


@pytest.fixture
def application(books) -> int:
    """Assigned on 10 March: to be visited by the 12th."""
    with books.work(HOUSE) as work:
        product, borrower = asked.offered(work)["farm"], a_customer(work)
    return asked.apply(books, asked.applying(borrower, product)).id


def found(books) -> Promises:
    with books.look(HE) as work:
        return record(work, date(2026, 1, 1)).promised


def visited(books, application, day: date) -> None:
    with books.work(OFFICER) as work:
        visits.record(work, f"v {day}", application, Visiting(day, "上河村", "良好", ""))


def test_a_promise_that_ran_out_is_counted(books, clock) -> None:
    application = submitted(books)
    assert found(books).answers == Kept(0, 0)
    clock.on("2026-03-16")
    decide(books, application, yes())

    assert found(books).visits == Kept(0, 1)
    assert found(books).answers == Kept(1, 1)


def test_a_visit_was_when_it_was_made_not_when_it_was_typed(
    books, application, clock
) -> None:
    """As Today has it: the answer is owed three days after the visit."""
    clock.on("2026-03-14")
    visited(books, application, date(2026, 3, 11))
    assert asked.one(books, application).answer_by == date(2026, 3, 14)

    assert found(books).visits == Kept(0, 1)
    assert found(books).answers == Kept(0, 0)
    clock.on("2026-03-15")
    assert found(books).answers == Kept(1, 1)


def test_what_nobody_does_has_run_out_too(books, application, clock) -> None:
    clock.on("2026-03-12")
    assert found(books).visits == Kept(0, 0)
    clock.on("2026-03-13")
    assert found(books).visits == Kept(1, 1)


def test_to_be_investigated_again_is_no_answer(books, clock) -> None:
    application = submitted(books)
    decide(books, application, yes(ruling=Ruling.SENT_BACK, reason="?"))
    clock.on("2026-03-14")
    assert found(books).answers == Kept(1, 1)

    clock.on("2026-03-12")
    with books.work(OFFICER) as work:
        applications.resume(work, application)
    clock.on("2026-03-14")

    assert asked.one(books, application).answer_by is None
    assert found(books).answers == Kept(0, 0)


def test_a_no_of_the_officer_is_an_answer(books, application) -> None:
    visited(books, application, date(2026, 3, 10))
    with books.work(OFFICER) as work:
        applications.turn_down(work, application, "负债过高")

    assert found(books).answers == Kept(0, 1)


def test_a_promise_counts_working_days_where_the_office_does(books, clock) -> None:
    settle(books, Policy(deadline_days=DeadlineDays.WORKING))
    application = submitted(books)
    clock.on("2026-03-13")
    decide(books, application, yes())

    assert found(books).answers == Kept(0, 1)


def test_a_clock_goes_by_the_settings_of_its_day(books, clock) -> None:
    application = submitted(books)
    clock.on("2026-03-13")
    decide(books, application, yes())
    clock.on("2026-03-20")
    settle(books, Policy(answer_within_days=1))

    assert found(books).answers == Kept(0, 1)
