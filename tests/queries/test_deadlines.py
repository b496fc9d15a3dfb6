from datetime import date

from tests.asked import OFFICER, apply, applying, offered, visit
from tests.build import a_customer

from sheaf.domain.teller import HOUSE
from sheaf.queries import applications, deadlines


def test_an_officer_visits_within_two_days(books) -> None:
    with books.work(HOUSE) as work:
        customer, farm = a_customer(work), offered(work)["farm"]
    application = apply(books, applying(customer, farm)).id

    with books.look(OFFICER) as work:
        found = applications.one(work, application)
        assert deadlines.visit_by(work, found) == date(2026, 3, 12)

    visit(books, application)
    with books.look(OFFICER) as work:
        found = applications.one(work, application)
        assert deadlines.visit_by(work, found) is None


def test_the_office_counts_calendar_days_unless_it_has_said_otherwise(books) -> None:
    with books.look(OFFICER) as work:
        assert deadlines.deadline(work, date(2026, 4, 30), 2) == date(2026, 5, 2)
