"""Figures are rounded in one way, with their sign."""

from fractions import Fraction

import pytest
from tests.build import yuan

from sheaf.domain.investigation.figure import (
    apart,
    at_least,
    at_most,
    percent,
    plain,
    rounded,
    share,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [(yuan("25133.33"), "25,133.33"), (yuan("2500"), "2,500"), (Fraction(-3, 2), "-1.5")],
)
def test_figures_of_a_formula_have_no_idle_zeros(value, text) -> None:
    assert plain(value) == text


def test_a_deviation_has_its_sign() -> None:
    assert apart(Fraction(-55, 1000)) == "-5.50%"
    assert apart(Fraction(11, 1000)) == "+1.10%"
    assert apart(Fraction(0)) == "0.00%"
    assert apart(Fraction(1, 10**6)) == "0.00%"


def test_a_share_of_a_formula_and_one_of_a_table() -> None:
    assert share(Fraction(17, 100)) == "17%"
    assert percent(Fraction(17, 100)) == "17.00%"
    assert rounded(Fraction(5, 1000)) == "0.01"


def test_a_sign_is_the_one_that_is_true() -> None:
    assert [at_most(Fraction(one), Fraction(2)) for one in (1, 2, 3)] == ["≤", "≤", ">"]
    assert [at_least(Fraction(one), Fraction(2)) for one in (1, 2, 3)] == ["<", "≥", "≥"]
