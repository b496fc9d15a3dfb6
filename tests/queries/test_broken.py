"""Promises that were not kept, as the manager asks for them."""

from tests.asked import submitted

from sheaf.domain.teller import HOUSE
from sheaf.queries import broken, office_day


def test_an_answer_promised_for_a_day_that_has_passed_is_late(books, clock) -> None:
    application = submitted(books)
    with books.look(HOUSE) as work:
        assert broken.broken(work).answers == ()

    clock.on("2026-06-01")
    with books.look(HOUSE) as work:
        found = broken.broken(work)
        told = office_day.office_day(work)
    assert [one.id for one in found.answers] == [application]
    assert (told.late_visits, told.late_answers) == (len(found.visits), 1)
