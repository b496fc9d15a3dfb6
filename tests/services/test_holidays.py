from datetime import date

import pytest
from sqlalchemy import select
from tests.conftest import PEOPLE

from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.domain.teller import Role
from sheaf.queries import office
from sheaf.queries.office import Holiday
from sheaf.services import holidays
from sheaf.services.holidays import DayKnown
from sheaf.store.tables.audit import AuditRow

MANAGER, TELLER = PEOPLE[Role.MANAGER], PEOPLE[Role.TELLER]
NATIONAL = Holiday(date(2026, 10, 1), worked=False, name="国庆节")
WORKED = Holiday(date(2026, 10, 10), worked=True, name="调休上班")


def do(books, act, *args, who=MANAGER):
    with books.work(who) as work:
        return act(work, *args)


def table(books, year=2026):
    with books.look(TELLER) as work:
        return office.holiday_table(work, year)


def noted(books):
    with books.look(MANAGER) as work:
        return work.session.scalars(
            select(AuditRow.act).where(AuditRow.act.startswith("holiday"))
        ).all()


def test_days_off_and_worked_weekends_are_kept_and_noted(books) -> None:
    do(books, holidays.add, WORKED)
    do(books, holidays.add, NATIONAL)

    assert table(books) == (NATIONAL, WORKED)
    with books.look(TELLER) as work:
        days = office.holidays(work)
    assert not days.open(NATIONAL.day)
    assert days.open(WORKED.day)
    assert noted(books) == ["holiday.add", "holiday.add"]


def test_a_day_taken_out_is_like_its_weekday_again(books) -> None:
    do(books, holidays.add, NATIONAL)

    do(books, holidays.remove, NATIONAL.day)

    assert table(books) == ()
    assert noted(books)[-1] == "holiday.remove"


def test_a_day_stands_in_the_table_once(books) -> None:
    do(books, holidays.add, NATIONAL)

    with pytest.raises(DayKnown) as refusal:
        do(books, holidays.add, NATIONAL)
    assert refusal.value.name == "国庆节"


def test_only_a_weekend_day_is_worked_instead(books) -> None:
    with pytest.raises(Unusable) as refusal:
        do(books, holidays.add, Holiday(date(2026, 10, 9), worked=True, name="调休"))
    with pytest.raises(Missing):
        do(books, holidays.add, Holiday(date(2026, 10, 1), worked=False, name=" "))

    assert refusal.value.reason == "not_a_weekend"


def test_a_year_is_filled_in_and_what_was_typed_stays(books) -> None:
    mine = Holiday(date(2026, 10, 1), worked=False, name="国庆节（机构自填）")
    do(books, holidays.add, mine)

    added = do(books, holidays.fill_in, 2026)

    assert mine in table(books)
    assert added == len(table(books)) - 1
    assert WORKED in table(books)
    assert do(books, holidays.fill_in, 2026) == 0
    assert noted(books) == ["holiday.add", "holiday.fill_in"]


@pytest.mark.parametrize("year", [2025, 2026])
def test_what_is_announced_falls_in_its_year_and_worked_days_on_weekends(year) -> None:
    days = holidays.announced(year, "zh_CN")

    assert [one.day for one in days] == sorted({one.day for one in days})
    assert all(one.day.weekday() >= 5 for one in days if one.worked)
    assert sum(one.worked for one in days) >= 4


def test_only_who_may_change_settings_changes_the_table(books) -> None:
    with pytest.raises(NotAllowed):
        do(books, holidays.add, NATIONAL, who=TELLER)
    with pytest.raises(NotAllowed):
        do(books, holidays.remove, NATIONAL.day, who=TELLER)
    with pytest.raises(NotAllowed):
        do(books, holidays.fill_in, 2026, who=TELLER)


def test_an_office_that_writes_english_names_its_days_in_english() -> None:
    names = {one.name for one in holidays.announced(2026, "en")}

    assert {"Spring Festival", "National Day", "Worked in lieu"} <= names
    assert all(name.isascii() for name in names)


@pytest.mark.parametrize(("year", "known"), [(2025, True), (2026, True), (2040, False)])
def test_a_year_is_announced_once_its_days_in_lieu_are_known(year, known) -> None:
    assert holidays.is_announced(year) is known
