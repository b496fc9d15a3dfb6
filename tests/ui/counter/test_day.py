from datetime import date

import pytest

from sheaf.domain.errors import Refused
from sheaf.domain.period import PeriodClosed
from sheaf.ui.counter.day import CountsFor, DayEdit
from sheaf.ui.kit.form import Form

TODAY, LENT = date(2026, 5, 20), date(2026, 3, 10)


@pytest.fixture
def day(qapp) -> CountsFor:
    return CountsFor(Form(), TODAY, LENT, None)


def test_it_is_today_unless_someone_goes_to_it(day) -> None:
    assert (day.on(), day.earlier()) == (TODAY, None)


def test_an_earlier_day_turns_once(day) -> None:
    turned: list[date] = []
    day.turned.connect(turned.append)

    day.field.edit.put("2026-05-15")
    day.field.edit.put("2026-05-15")

    assert turned == [date(2026, 5, 15)]
    assert day.earlier() == date(2026, 5, 15)


@pytest.mark.parametrize("told", ["2026-05-21", "2026-03-09"])
def test_no_day_to_come_and_none_before_the_loan(day, told) -> None:
    turned: list[date] = []
    day.turned.connect(turned.append)

    day.field.edit.put(told)

    assert turned == []
    with pytest.raises(Refused):
        day._rule(date.fromisoformat(told))


def test_a_day_of_a_closed_month_is_refused_beside_it(qapp) -> None:
    day = CountsFor(Form(), TODAY, LENT, date(2026, 4, 30))

    with pytest.raises(PeriodClosed):
        day._rule(date(2026, 4, 30))
    assert day._rule(date(2026, 5, 1)) == ""


def test_a_draft_keeps_no_day_that_was_today(qapp) -> None:
    edit = DayEdit(lambda: TODAY)
    edit.put_date(TODAY)

    assert edit.kept() == ""
    edit.put("")
    assert edit.value() == TODAY
