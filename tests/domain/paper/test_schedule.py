"""A line of the schedule on paper."""

from __future__ import annotations

from datetime import date

from sheaf.domain.money import Money
from sheaf.domain.paper.schedule import Line


def test_a_line_knows_its_payment_and_what_is_left() -> None:
    line = Line(1, date(2026, 4, 10), 31, Money(3000000), Money(490707), Money(22500))

    assert line.payment == Money(513207)
    assert line.closing == Money(2509293)
