"""The way proposed stands there; another is chosen, or a plan of one's own is written."""

from datetime import date

import pytest
from tests.asked import one, submitted
from tests.build import NINE, yuan
from tests.windows import books, clock

from sheaf.domain.errors import Unusable
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Planned
from sheaf.ui.way import Way

__all__ = ["books", "clock"]

TODAY, MAY, JUNE = date(2026, 3, 10), date(2026, 5, 21), date(2026, 6, 21)
PLAN = (Planned(MAY, yuan("20000")), Planned(JUNE, yuan("10000")))


@pytest.fixture
def application(books):
    return one(books, submitted(books))


@pytest.fixture
def planned(application):
    return application.agreement.turned(Method.CUSTOM).with_plan(PLAN)


def test_what_asks_for_nothing_more_is_offered_and_a_plan(qapp, application) -> None:
    way = Way(application, application.agreement, TODAY, lambda: yuan("30000"))

    offered = {option.value for option in way.method.widget._options}
    assert offered == set(application.product.methods)
    assert way.chosen is Method.EQUAL_INSTALMENTS
    assert way.own_plan() == ()


def test_the_plan_proposed_follows_the_amount_until_another_is_written(
    qapp, application, planned
) -> None:
    amount = [yuan("30000")]
    way = Way(application, planned, TODAY, lambda: amount[0])
    way.follow()
    assert way.edit.value() == PLAN

    amount[0] = yuan("15000")
    way.follow()
    assert [line.principal for line in way.edit.value()] == [yuan("10000"), yuan("5000")]
    assert way.own_plan() == ()
    own = "2026-05-21\t15000"
    way.edit.put(own)
    amount[0] = yuan("12000")
    way.follow()

    assert way.edit.kept() == own
    assert way.own_plan() == (Planned(MAY, yuan("15000")),)


def test_another_way_leaves_the_plan_aside(qapp, application, planned) -> None:
    way = Way(application, planned, TODAY, lambda: yuan("30000"))
    way.follow()
    way.method.edit.put(Method.BULLET.value)

    found = way.agreement(yuan("30000"), NINE, 12)

    assert (found.method, found.particulars.plan) == (Method.BULLET, ())


def test_an_amount_that_cannot_be_read_leaves_the_plan_as_it_stands(
    qapp, application, planned
) -> None:
    def unreadable() -> None:
        raise Unusable("amount", "not_an_amount", "x")

    way = Way(application, planned, TODAY, unreadable)
    way.follow()

    assert way.edit.value() is None
