"""Figures of a period add up, and every ratio says when there is nothing to divide."""

from datetime import date
from fractions import Fraction

from tests.build import yuan

from sheaf.domain.money import ZERO
from sheaf.domain.statistics import Cut, Line, Statistics, Sums

ONE = Sums(
    applied=2,
    paid_out=1,
    lent=yuan("30000"),
    principal_due=yuan("4907.07"),
    principal_in=yuan("4907.07"),
    interest_due=yuan("225"),
    interest_in=yuan("112.50"),
    before=yuan("10000"),
    balance=yuan("35092.93"),
)


def test_lines_add_up_to_all() -> None:
    lines = tuple(Line(str(at), "", ONE) for at in range(3))
    found = Statistics(date(2026, 1, 1), date(2026, 3, 31), Cut.VILLAGE, 9, lines)

    assert (found.total.applied, found.total.lent) == (6, yuan("90000"))
    assert Statistics(found.since, found.until, found.cut, 0, ()).total == Sums()


def test_recovery_is_what_came_in_over_what_fell_due() -> None:
    assert ONE.principal_recovered == 1
    assert ONE.interest_recovered == Fraction(1, 2)
    assert Sums(principal_in=yuan("100")).principal_recovered is None


def test_growth_and_bad_loans_are_of_what_is_outstanding() -> None:
    assert ONE.increase == yuan("25092.93")
    assert ONE.bad_share == 0
    assert Sums(bad=ZERO).bad_share is None
