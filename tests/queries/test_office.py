from datetime import date, datetime

from tests.build import OFFICE
from tests.conftest import PEOPLE

from sheaf.domain.teller import Role
from sheaf.queries import office
from sheaf.queries.office import Holiday
from sheaf.services import holidays, policy
from sheaf.store.tables.office import BackupRow

MANAGER = PEOPLE[Role.MANAGER]


def test_the_office_is_summed_up_on_one_page(books) -> None:
    with books.work(MANAGER) as work:
        before = office.overview(work)
        policy.change(work, "grace_days", "3", work.today, "决定")
        holidays.add(work, Holiday(date(2026, 10, 1), worked=False, name="国庆节"))
        work.session.add(
            BackupRow(at=datetime(2026, 3, 9, 17, 42), place="/stick", size=1, sha256="")
        )
        work.session.flush()
        after = office.overview(work)

    assert before.office == OFFICE
    assert (before.people, before.products) == (len(PEOPLE), 0)
    assert (before.settings_changed, before.last_holiday, before.backup) == (None,) * 3
    assert after.settings_changed == date(2026, 3, 10)
    assert after.last_holiday == date(2026, 10, 1)
    assert after.backup.place == "/stick"


def test_a_table_of_holidays_is_a_years(books) -> None:
    days = [
        Holiday(date(year, month, 1), worked=False, name="假日")
        for year, month in ((2025, 12), (2026, 1), (2026, 12), (2027, 1))
    ]
    with books.work(MANAGER) as work:
        for one in days:
            holidays.add(work, one)

        assert office.holiday_table(work, 2026) == tuple(days[1:3])


def test_without_a_backup_there_is_none(books) -> None:
    with books.look(MANAGER) as work:
        assert office.last_backup(work) is None
        assert office.backups(work, 5) == ()
