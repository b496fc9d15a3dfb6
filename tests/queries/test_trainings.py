from datetime import date

from tests.build import an_application
from tests.conftest import PEOPLE

from sheaf.domain.teller import HOUSE, Role
from sheaf.domain.training import TrainingDay
from sheaf.queries import applications, trainings
from sheaf.services.trainings import hold


def test_the_days_stand_in_their_order_and_the_rest_is_counted(books, clock) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, training=True)
        asked = applications.one(work, application)
        assert trainings.left(work, asked) == 5
    clock.on("2026-03-12")
    with books.work(PEOPLE[Role.LOAN_OFFICER]) as work:
        for day in (12, 10):
            held = TrainingDay(date(2026, 3, day), "记账", 4)
            hold(work, f"{day}", application, held)

        found = [line.held_on.day for line in trainings.days(work, application)]
        assert found == [10, 12]
        assert trainings.left(work, asked) == 3
