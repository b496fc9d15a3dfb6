from dataclasses import replace
from datetime import date

import pytest
from tests.build import NINE, yuan

from sheaf.domain.agreement import Agreement, Particulars, particulars_of
from sheaf.domain.rounded import BY_THE_FEN, LEVEL, Rounded, remainders
from sheaf.domain.schedule import Method, draw_up
from sheaf.domain.schedule.switches import Remainder, Rounding, RoundingMode

LENT = date(2026, 3, 10)
TENS = Rounding(RoundingMode.HALF_UP, instalment_multiple=yuan("10"))
YUAN = Rounding(RoundingMode.UP, to=yuan("1"))


def drawn(method: Method, rounded: Rounded):
    agreed = Agreement(
        yuan("30000"), NINE, method, 6, particulars=Particulars(rounded=rounded)
    )
    return draw_up(agreed.terms(LENT))


def test_level_payments_are_rounded_and_the_last_takes_the_rest() -> None:
    payments = [
        str(line.payment) for line in drawn(Method.EQUAL_INSTALMENTS, Rounded(TENS))
    ]

    assert payments == [*["5,130.00"] * 5, "5,142.64"]


def test_the_first_takes_the_odd_amount_where_the_product_says_so() -> None:
    told = Rounded(TENS, Remainder.FIRST)

    payments = [str(line.payment) for line in drawn(Method.EQUAL_INSTALMENTS, told)]

    assert payments[1:] == ["5,130.00"] * 5
    assert payments[0] > payments[1]


def test_every_amount_is_rounded_where_the_product_says_so() -> None:
    lines = drawn(Method.EQUAL_PRINCIPAL, Rounded(YUAN))

    assert [str(line.interest) for line in lines] == [
        "225.00", "188.00", "150.00", "113.00", "75.00", "38.00",
    ]  # fmt: skip


@pytest.mark.parametrize("method", Method)
def test_a_method_heeds_what_it_knows_and_is_drawn_up_by_it(method) -> None:
    for left in Remainder:
        told = Rounded(replace(TENS, to=yuan("1")), left).of(method)

        assert (told.rounding.instalment_multiple is not None) == (method in LEVEL)
        assert told.remainder in remainders(frozenset({method}))
        assert told.of(method) == told


def test_a_limit_is_reckoned_to_the_fen() -> None:
    assert Rounded(YUAN).of(Method.REVOLVING) == BY_THE_FEN


def test_another_way_of_repaying_keeps_the_rounding_of_the_product() -> None:
    told = Rounded(TENS, Remainder.LEVEL)
    agreed = Agreement(
        yuan("30000"), NINE, Method.BULLET, 6, particulars=Particulars(rounded=told)
    )

    turned = agreed.turned(Method.EQUAL_INSTALMENTS)

    assert agreed.terms(LENT).rounding.instalment_multiple is None
    assert turned.terms(LENT).rounding == TENS
    assert particulars_of(turned.terms(LENT)).rounded == told


def test_the_odd_amount_goes_where_one_of_the_methods_lets_it() -> None:
    every = tuple(Remainder)

    assert remainders(frozenset({Method.EQUAL_INSTALMENTS, Method.BULLET})) == every
    assert remainders(frozenset({Method.BULLET})) == (Remainder.LAST,)
    assert remainders(frozenset()) == ()
