"""The most that all bounds allow."""

from dataclasses import replace
from datetime import date

import pytest
from tests.build import yuan
from tests.notebooks import VILLAGE_SHOP, asked, setting, typed

from sheaf.domain.agreement import Agreement
from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.limit import Asked, Bound, Term
from sheaf.domain.policy import Policy
from sheaf.domain.schedule import Method


def bounds(pages: str, wanted: Asked, policy: Policy | None = None) -> dict:
    told = replace(setting(policy=policy), asked=wanted)
    found = worked_out(typed(pages), told).limit
    return {one.bound: one.amount for one in found.terms}


def test_what_the_books_allow_counts_too() -> None:
    wanted = replace(asked(), bounds=(Term(Bound.PRODUCT, yuan("30050")),))
    told = replace(setting(), asked=wanted)

    found = worked_out(typed(VILLAGE_SHOP), told).limit

    assert found.binding.bound is Bound.PRODUCT
    assert found.amount == yuan("30000")  # in whole hundreds


def test_worse_times_never_allow_more() -> None:
    def allowed(down: str) -> object:
        policy = replace(Policy(), stress_sales=Policy().stress_sales * int(down))
        return bounds(VILLAGE_SHOP, asked(), policy)[Bound.SALES_DOWN]

    assert allowed("0") >= allowed("1") >= allowed("2")


def test_cash_that_must_be_left_over_is_not_lent_against() -> None:
    some = bounds(VILLAGE_SHOP, asked(), replace(Policy(), min_cash=yuan("20000")))
    none = bounds(VILLAGE_SHOP, asked())

    assert some[Bound.SALES_DOWN] <= none[Bound.SALES_DOWN]


def test_a_harvest_is_waited_for() -> None:
    """All cash comes in one month; a loan due then is carried, a level one is not."""
    pages = "said: 0\nseasons: 收获\t10\t120000\nturnover: 50\nhousehold: 生活\t1000"
    rate = asked().agreement.rate
    level = bounds(pages, asked())
    bullet = Agreement(yuan("60000"), rate, Method.BULLET, 6)
    waiting = bounds(pages, Asked(bullet, date(2026, 6, 15)))

    assert level[Bound.CASH_LOWEST] == yuan("0")
    assert Bound.CASH_LOWEST not in waiting
    assert waiting[Bound.MONTH_BY_MONTH] > yuan("40000")

    sooner = Asked(replace(bullet, term_months=3), date(2026, 6, 15))
    assert bounds(pages, sooner)[Bound.MONTH_BY_MONTH] == yuan("0")


@pytest.mark.parametrize("amount", ["0", "60000"])
def test_where_nothing_is_left_nothing_is_proposed(amount) -> None:
    found = worked_out({}, setting()).limit

    assert found.amount == yuan("0")
    assert found.schedule is None
    assert found.flow == ()
