"""What papers share."""

from __future__ import annotations

from datetime import date

import pytest

from sheaf.domain.money import Money
from sheaf.domain.paper.shared import Settled, masked


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("130000198503151229", "130000********1229"),
        ("33000020030909108X", "330000********108X"),
        ("130000850315", "130000**0315"),
        ("1300008503", "**********"),
        ("", ""),
    ],
)
def test_a_lost_slip_gives_no_identity_away(number, shown) -> None:
    assert masked(number) == shown


def test_a_settled_instalment_adds_its_parts_up() -> None:
    one = Settled(3, date(2026, 6, 10), penalty=Money(7471), interest=Money(15112))

    assert one.amounts == (
        Money(),
        Money(7471),
        Money(),
        Money(15112),
        Money(),
        Money(22583),
    )
