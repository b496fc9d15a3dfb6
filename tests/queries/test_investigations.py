"""What an investigation is worked out from: the day of the visit, the settings of today."""

from datetime import date

import pytest
from tests import asked
from tests.asked import OFFICER
from tests.build import a_customer

from sheaf.domain.investigation.trade import Trade
from sheaf.domain.teller import HOUSE
from sheaf.queries import applications, investigations
from sheaf.services import investigations as services


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        product, borrower = asked.offered(work)["farm"], a_customer(work)
    return asked.apply(books, asked.applying(borrower, product)).id


def test_where_nobody_began_there_is_none(books, application) -> None:
    with books.look(OFFICER) as work:
        told = applications.one(work, application)
        assert investigations.latest(work, application) is None
        assert investigations.conditions(work, told) == ()


def test_it_is_as_of_the_visit(books, application) -> None:
    with books.work(OFFICER) as work:
        services.begin(work, "b", application, Trade.GREENHOUSE.value, {})
    asked.visit(books, application)

    with books.look(OFFICER) as work:
        told = applications.one(work, application)
        found = investigations.latest(work, application)
        setting = investigations.standing(work, told, found).setting

    assert found.officer == OFFICER.name
    assert setting.on == date(2026, 3, 10)
    assert setting.trade is Trade.GREENHOUSE
    assert setting.asked.agreement == told.agreement
