"""The most that all bounds allow."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from tests.build import yuan
from tests.notebooks import VILLAGE_SHOP, asked, setting, typed

from sheaf.domain.agreement import Agreement
from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.known import Known
from sheaf.domain.investigation.limit import Asked, Bound, Term
from sheaf.domain.investigation.proposal import Strain
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


def test_worse_times_allow_less() -> None:
    def allowed(down: str) -> dict:
        policy = replace(
            Policy(), stress_sales=Decimal(down), stress_season=Decimal(down) * 2
        )
        return bounds(VILLAGE_SHOP, asked(), policy)

    calm, bad, worse = allowed("0"), allowed("0.1"), allowed("0.2")
    for bound in (Bound.SALES_DOWN, Bound.BAD_SEASON):
        assert calm[bound] > bad[bound] > worse[bound]


def test_a_bad_season_hits_every_month_better_than_the_average() -> None:
    """Not the best one alone, where two differ by a yuan."""
    worse = VILLAGE_SHOP.replace("12 1 2\t130000", "12 1\t130000 | 旺季\t2\t129999")

    hard = replace(Policy(), stress_season=Decimal("0.9"))

    one, other = (bounds(pages, asked(), hard) for pages in (VILLAGE_SHOP, worse))

    assert other[Bound.BAD_SEASON] <= one[Bound.BAD_SEASON]


def test_cash_that_must_be_left_over_is_not_lent_against() -> None:
    some = bounds(VILLAGE_SHOP, asked(), replace(Policy(), min_cash=yuan("20000")))
    none = bounds(VILLAGE_SHOP, asked())

    assert some[Bound.SALES_DOWN] < none[Bound.SALES_DOWN]
    assert some[Bound.BAD_SEASON] < none[Bound.BAD_SEASON]


def test_a_month_that_loses_takes_all_that_it_loses() -> None:
    """Ten thousand lost in August is not eight thousand lost, whatever share is lent."""
    pages = "said: 0\nseasons: 收获\t10\t120000\nturnover: 50\nhousehold: 生活\t1000"
    bullet = Agreement(yuan("60000"), asked().agreement.rate, Method.BULLET, 6)
    told = replace(setting(), asked=Asked(bullet, date(2026, 6, 15)))

    case = worked_out(typed(pages), told)

    came = 59000 * Fraction(8, 10) - 5000  # October, less the five months around it
    due = Fraction(case.proposed.schedule[0].payment.fen, case.limit.amount.fen)
    [allowed] = [one for one in case.limit.terms if one.bound is Bound.MONTH_BY_MONTH]
    assert abs(allowed.amount.fen / 100 - came / due) < 1


@pytest.mark.parametrize(
    ("until", "due"),
    [
        ("2026-11-20", {11: "49000"}),  # 250 from July on, and what is left of 50,000
        ("2026-06-20", {7: "50000"}),  # it ends before the forecast begins
        ("2027-12-20", {}),
    ],
)
def test_a_debt_repaid_at_its_end_is_in_the_month_of_its_end(until, due) -> None:
    """Only its interest goes month by month; the rest has to be there on that day."""
    debt = f"debts: 农行\t50000\t250\t{until}"
    told = typed(f"{VILLAGE_SHOP.strip()}\n{debt}\nproposal: 10000")

    case = worked_out(told, setting())

    large = [one for one in case.proposed.flow if one.debts > yuan("250")]
    assert {one.first.month: one.debts for one in large} == {
        month: yuan(amount) for month, amount in due.items()
    }
    [allowed] = [one for one in case.limit.terms if one.bound is Bound.MONTH_BY_MONTH]
    assert (allowed.amount == yuan("0")) is bool(due)


def test_what_the_loan_pays_off_burdens_nothing_after_it() -> None:
    pages = f"{VILLAGE_SHOP.strip()}\ndebts: 2025-00031 本社\t13800\t1150"
    declared = replace(setting(), known=Known(refinances="2025-00031"))

    plain, paid = worked_out(typed(pages), setting()), worked_out(typed(pages), declared)

    assert paid.income == plain.income  # as it is today
    assert plain.proposed.flow[0].debts == yuan("1150")
    assert paid.proposed.flow[0].debts == yuan("0")
    lent, assets, debts = paid.proposed.agreement.amount, yuan("248100"), yuan("27700")
    assert paid.proposed.strains[Strain.DEBT_TO_ASSETS] == Fraction(
        (debts + lent).fen, (assets + lent - yuan("13800")).fen
    )


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
