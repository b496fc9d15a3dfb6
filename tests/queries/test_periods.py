from datetime import date

from tests.conftest import PEOPLE

from sheaf.domain.teller import Role
from sheaf.queries import periods
from sheaf.store.tables.office import PeriodRow

MANAGER = PEOPLE[Role.MANAGER]


def test_the_months_closed_stand_with_who_and_when_the_latest_first(books) -> None:
    with books.work(MANAGER) as work:
        for until in (date(2026, 1, 31), date(2026, 2, 28)):
            work.session.add(PeriodRow(until=until, at=work.now, teller_id=MANAGER.id))

    with books.look(MANAGER) as work:
        months = periods.months(work)

    assert [one.until for one in months.closed] == [date(2026, 2, 28), date(2026, 1, 31)]
    assert months.until == date(2026, 2, 28)
    assert months.closed[0].teller == MANAGER.name
