"""What the fields of a file say about what is written in them."""

from __future__ import annotations

from datetime import date

import pytest

from sheaf.domain.customer import AlreadyRegistered
from sheaf.domain.errors import Refused
from sheaf.ui.customers.fields import Fields, holds_until

TODAY = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("number", "begins", "ends"),
    [
        ("370000200001012004", date(2015, 5, 1), date(2020, 5, 1)),
        ("370000200001012004", date(2020, 5, 1), date(2030, 5, 1)),
        ("130000198503151229", date(2016, 5, 18), date(2036, 5, 18)),
        ("410000196002290181", date(2016, 5, 18), None),
    ],
)
def test_a_card_holds_by_the_age_of_its_holder(number, begins, ends) -> None:
    assert holds_until(number, begins, TODAY) == ends


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("91130000MA0TERT165", "The number is right. It says: Company."),
        ("N2370000MF1234X57G", "The number is right."),
        ("91130000MA0TERT00H", "Compare it with the licence."),
    ],
)
def test_a_credit_code_says_whose_kind_it_is(desk, code, told) -> None:
    assert Fields(desk, 0)._code(code).endswith(told)


def test_a_number_with_a_file_is_refused_unless_it_is_this_one(desk, wang) -> None:
    with pytest.raises(AlreadyRegistered):
        Fields(desk, 0)._card("130000198503151229")

    assert "right" in Fields(desk, wang)._card("130000198503151229")


def test_half_a_number_is_refused(desk) -> None:
    with pytest.raises(Refused):
        Fields(desk, 0)._card("13000019850315")
