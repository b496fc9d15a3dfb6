from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import yuan

from sheaf.domain.money import ZERO, Money
from sheaf.domain.policy import Policy
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Instalment, Schedule
from sheaf.store import canonical


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True)
class Part:
    amount: Money
    rate: Rate


@dataclass(frozen=True)
class Whole:
    name: str
    parts: tuple[Part, ...]
    day: date
    at: datetime
    share: Decimal
    colour: Colour
    by_name: dict[str, Money]
    both: tuple[int, str]
    tags: frozenset[str]
    quotient: Fraction
    by_number: Mapping[int, Colour]
    schedule: Schedule
    none: Part | None = None
    late: int = 7


RATE = Rate(Decimal("7.5"), Quote.PERMILLE_PER_MONTH)
WHOLE = Whole(
    name="<王>&",
    parts=(Part(yuan("1.05"), RATE),),
    day=date(2026, 2, 28),
    at=datetime(2026, 2, 28, 9, 30),
    share=Decimal("0.50"),
    colour=Colour.RED,
    by_name={"a": yuan("2")},
    both=(1, "one"),
    tags=frozenset({"b", "a"}),
    quotient=Fraction(-1, 3),
    by_number={12: Colour.RED},
    schedule=Schedule([Instalment(1, date(2026, 3, 1), 31, yuan("9"), yuan("9"), ZERO)]),
)


def test_a_value_comes_back_as_it_went() -> None:
    assert canonical.load(Whole, canonical.dump(WHOLE)) == WHOLE
    assert canonical.load(Policy, canonical.dump(Policy())) == Policy()


def test_equal_values_are_equal_texts() -> None:
    assert canonical.dump({"b": 1, "a": (2,)}) == canonical.dump({"a": [2], "b": 1})
    assert canonical.dump(frozenset("ab")) == '["a","b"]'


def test_what_an_older_program_did_not_write_takes_its_default() -> None:
    text = canonical.dump(WHOLE).replace('"late":7,', "")

    assert canonical.load(Whole, text).late == 7


def test_what_a_newer_program_wrote_is_passed_over() -> None:
    text = canonical.dump(WHOLE).replace('"late":7', '"late":7,"new":1')

    assert canonical.load(Whole, text) == WHOLE


def test_what_cannot_be_kept_is_refused() -> None:
    with pytest.raises(TypeError, match="float"):
        canonical.dump(1.5)


@given(st.integers(-(10**14), 10**14), st.decimals("0", "40", places=6))
def test_no_fen_and_no_digit_is_lost(fen, value) -> None:
    part = Part(Money(fen), Rate(value))

    assert canonical.load(Part, canonical.dump(part)) == part
