from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.money import ZERO, FinerThanFen, Money, NotAnAmount, total


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("1234.5", 123450),
        ("1,234.50", 123450),
        ("１２３４．５", 123450),
        ("１２３４。５", 123450),
        (" 1 234，50 ", 12345000),
        ("¥6000", 600000),
        ("-20", -2000),
        ("0", 0),
        (".5", 50),
    ],
)
def test_reads_yuan_as_a_teller_types_them(typed, fen) -> None:
    assert Money.parse(typed) == Money(fen)


@pytest.mark.parametrize(
    "typed", ["", "abc", "1.2.3", "1e5", "1e999999", "NaN", "inf", "1_000", "陆仟"]
)
def test_what_is_no_amount_is_refused(typed) -> None:
    with pytest.raises(NotAnAmount):
        Money.parse(typed)


def test_a_third_decimal_is_refused_with_the_amounts_beside_it() -> None:
    with pytest.raises(FinerThanFen) as refusal:
        Money.parse("6000.505")

    assert (refusal.value.below, refusal.value.above) == (Money(600050), Money(600051))


def test_what_lies_thirty_places_behind_the_point_is_finer_than_a_fen() -> None:
    with pytest.raises(FinerThanFen):
        Money.parse("1." + "0" * 30 + "1")


def test_a_slip_of_the_hand_is_no_amount() -> None:
    with pytest.raises(NotAnAmount):
        Money.parse("9" * 40)


def test_no_float_becomes_money() -> None:
    with pytest.raises(TypeError):
        Money(1.0)


def test_says_itself_for_people_and_for_programs() -> None:
    assert (str(Money(123450)), Money(-5).plain, bool(ZERO)) == ("1,234.50", "-0.05", False)


@pytest.mark.parametrize(
    ("fen", "factor", "product"),
    [
        (1, Decimal("0.5"), 1),
        (-1, Decimal("0.5"), -1),
        (3, Fraction(1, 2), 2),
        (-3, Fraction(1, 2), -2),
        (100, 3, 300),
    ],
)
def test_half_a_fen_is_rounded_away_from_nothing(fen, factor, product) -> None:
    assert Money(fen).times(factor) == Money(product)


@given(st.integers(-(10**12), 10**12), st.integers(-(10**12), 10**12))
def test_adding_and_taking_away_is_exact(one, other) -> None:
    assert Money(one) + Money(other) - Money(other) == Money(one)
    assert total([Money(one), -Money(one)]) == ZERO


@given(st.integers(-(10**14) + 1, 10**14 - 1))
def test_what_is_written_reads_back(fen) -> None:
    assert Money.parse(str(Money(fen))) == Money(fen)
