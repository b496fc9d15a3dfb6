import json
from decimal import Decimal
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.cli.answer import WrongInput
from sheaf.cli.stream import Twice, checked, is_list, items, parse

BLANKS = st.text(" \t\r\n", max_size=3)
PLAIN = st.none() | st.booleans() | st.integers() | st.text()
ANYTHING = st.recursive(
    PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8
)


@given(whole=st.lists(ANYTHING, max_size=5), indent=st.none() | st.integers(0, 3))
def test_a_list_comes_item_by_item_as_it_would_at_once(whole, indent) -> None:
    written = json.dumps(whole, indent=indent)

    assert list(items(written)) == whole == parse(written)
    assert is_list(written)


@given(value=ANYTHING, before=BLANKS, after=BLANKS)
def test_blanks_around_a_value_say_nothing(value, before, after) -> None:
    written = before + json.dumps(value) + after

    assert parse(written) == value
    assert is_list(written) == isinstance(value, list)


def test_a_number_of_thousands_of_figures_spoils_its_own_item_only() -> None:
    long, next_one = items("[" + "9" * 5000 + ", 7]")

    assert not isinstance(long, int)
    assert next_one == 7


def test_fractions_are_what_was_written() -> None:
    [found] = items("[7.10]")

    assert str(found) == "7.10"
    assert isinstance(found, Decimal)


def test_a_list_may_be_empty() -> None:
    assert list(items(" [ ] ")) == []
    with pytest.raises(WrongInput):
        list(items("[] 5"))


def test_items_come_before_a_wrong_place_is_reached() -> None:
    assert list(islice(items("[1, 2, nonsense"), 2)) == [1, 2]


@pytest.mark.parametrize(
    "written", ["[1, nonsense]", "[1 2]", "[1,]", "[1", "[1] 2", "[1]]", "[NaN]", "[-]"]
)
def test_a_list_is_refused_whole_before_anything_is_said(written) -> None:
    with pytest.raises(WrongInput) as refused:
        checked(written)

    assert (refused.value.field, refused.value.reason) == ("file", "not_json")


@pytest.mark.parametrize(
    "written", ["", " ", "{", '{"a": 1} {}', "Infinity", "[" * 50_000, "5 5"]
)
def test_what_is_no_single_value_is_refused(written) -> None:
    with pytest.raises(WrongInput) as refused:
        parse(written)

    assert refused.value.reason == "not_json"


def test_a_key_that_stands_there_twice_is_named() -> None:
    assert parse('{"rate": 1, "plan": 2, "rate": 3}') == Twice("rate")
    assert parse('[{"a": {"b": 1, "b": 1}}]') == [{"a": Twice("b")}]
