"""Pressure on a case is written down once, by whoever was asked, and stays."""

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from tests.asked import APPROVER, MANAGER, OFFICER, TELLER
from tests.build import an_application
from tests.conftest import PEOPLE

from sheaf.domain.errors import NotAllowed
from sheaf.domain.pressure import Pressure
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import pressures
from sheaf.services import pressures as services

TOLD = Pressure(date(2026, 3, 9), "赵主任", "打电话要求多批两万", "按规定办，未答应")


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        return an_application(work)


def record(books, application, by=OFFICER, key="p", told=None) -> int:
    with books.work(by) as work:
        today = Pressure(work.today, TOLD.who, TOLD.how, TOLD.answer)
        return services.record(work, key, application, told or today)


def kept(books, application):
    with books.look(MANAGER) as work:
        return pressures.lines(work, application)


def test_it_says_who_asked_how_and_what_was_answered_and_who_wrote_it(
    books, application
) -> None:
    record(books, application)

    [line] = kept(books, application)
    assert (line.told.who, line.told.how, line.told.answer, line.teller) == (
        TOLD.who, TOLD.how, TOLD.answer, OFFICER.name,
    )  # fmt: skip


@pytest.mark.parametrize("by", [TELLER, OFFICER, APPROVER])
def test_whoever_has_to_do_with_the_case_may_be_asked(books, application, by) -> None:
    record(books, application, by)

    assert kept(books, application)[0].teller == by.name


def test_who_does_no_business_writes_nothing(books, application) -> None:
    with pytest.raises(NotAllowed):
        record(books, application, PEOPLE[Role.ADMINISTRATOR])


def test_twice_with_one_key_is_once(books, application) -> None:
    assert record(books, application) == record(books, application)
    assert len(kept(books, application)) == 1


def test_it_is_never_changed(books, application) -> None:
    record(books, application)

    with pytest.raises(IntegrityError), books.work(HOUSE) as work:
        work.session.execute(text("UPDATE pressure SET who = '无'"))
