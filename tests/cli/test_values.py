from datetime import date
from decimal import Decimal
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.cli import values
from sheaf.cli.stream import Twice
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import MOST, Money


class Way(Enum):
    UP = "up"
    DOWN = "down"


READERS = {"count": values.whole, "by": values.amount}


def refusal(read, value) -> tuple[str, str, str]:
    with pytest.raises(Unusable) as refused:
        read(value, "f")
    return refused.value.field, refused.value.reason, refused.value.given


@given(amount=st.integers(-MOST + 1, MOST - 1).map(Money))
def test_any_amount_that_is_written_is_read_to_the_fen(amount) -> None:
    assert values.amount(amount.plain, "f") == amount


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (30000, "not_an_amount"),
        (300.5, "not_an_amount"),
        ("30,000.00", "not_an_amount"),
        ("３００", "not_an_amount"),
        (" 300", "not_an_amount"),
        ("1e3", "not_an_amount"),
        ("", "not_an_amount"),
        (None, "not_an_amount"),
        ("0.001", "finer_than_fen"),
        ("9" * 15, "too_much"),
    ],
)
def test_money_is_written_one_way_only(written, reason) -> None:
    assert refusal(values.amount, written)[:2] == ("f", reason)


def test_noughts_behind_the_fen_are_not_finer() -> None:
    assert values.amount("1.5000", "f") == Money(150)


@pytest.mark.parametrize("written", [9, 9.0, True, "nine", "9.", ".9", "+9", "NaN", "٩"])
def test_a_number_is_a_string_of_plain_figures(written) -> None:
    assert refusal(values.number, written)[1] == "not_a_number"
    assert values.number("-0.50", "f") == Decimal("-0.50")


@pytest.mark.parametrize(
    "written", ["2026-02-29", "2026-3-1", "20260301", "1899-12-31", 20260301, None, ""]
)
def test_a_day_is_one_of_the_calendar_since_anybody_lends(written) -> None:
    assert refusal(values.day, written)[1] == "not_a_date"
    assert values.day("2024-02-29", "f") == date(2024, 2, 29)


def test_true_is_no_number_and_one_is_not_true() -> None:
    assert refusal(values.whole, value=True) == ("f", "not_a_whole_number", "True")
    assert refusal(values.whole, "1")[1] == "not_a_whole_number"
    assert refusal(values.whole, MOST)[1] == "too_much"
    assert refusal(values.yes, 1) == ("f", "not_true_or_false", "1")
    assert values.whole(-3, "f") == -3
    assert values.yes(value=False, field="f") is False


def test_a_word_is_one_of_a_few() -> None:
    read = values.word(Way)

    assert read("down", "f") is Way.DOWN
    assert refusal(read, "Down")[1] == "unknown_word"
    assert refusal(read, ["down"]) == ("f", "unknown_word", "a list")


def test_a_wrong_item_is_named_by_its_place() -> None:
    read = values.several(values.whole)

    assert read([1, 2], "f") == (1, 2)
    assert refusal(read, [1, 2, "3"])[0] == "f[2]"
    assert refusal(read, {"1": 1}) == ("f", "not_a_list", "an object")


def test_an_object_has_known_keys_and_those_it_needs() -> None:
    def read(value, field):
        return values.fields(value, field, READERS, ("by",))

    assert read({"by": "5"}, "f") == {"by": Money(500)}
    assert refusal(read, {"by": "5", "to": 1})[:2] == ("f.to", "unknown_key")
    assert refusal(read, Twice("by"))[:2] == ("f.by", "twice")
    assert refusal(read, None) == ("f", "not_an_object", "null")
    with pytest.raises(Missing) as missing:
        read({"count": 1}, "")
    assert missing.value.field == "by"


@pytest.mark.parametrize("found", [{}, {"count": 1, "by": "5"}])
def test_of_units_there_is_exactly_one(found) -> None:
    def read(value, field):
        return values.one_of(value, field, READERS)

    assert refusal(read, found)[:2] == ("f", "not_exactly_one")
    assert read({"count": 3}, "f") == ("count", 3)


def test_a_wrong_value_is_said_back_cut_short() -> None:
    assert values.shown("x" * 40) == "x" * 40
    assert values.shown("x" * 41) == "x" * 40 + "…"
    assert values.shown([[1] * 9]) == "a list"
