"""A teller's day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sheaf.domain.money import Money
from sheaf.domain.paper.cash_book import CashKind, CashLine, Till

NOON = datetime(2026, 7, 20, 12)
LINES = (
    CashLine(NOON, "R2026-00001", CashKind.REPAYMENT, "王芳", into=Money(600000)),
    CashLine(NOON, "R2026-00002", CashKind.REPAYMENT, "赵强", into=Money(100), cash=False),
    CashLine(NOON, "D2026-00001", CashKind.DISBURSEMENT, "李国平", out_of=Money(300000)),
)
TILL = Till("张丽", Money(500000), LINES)


def test_only_cash_changes_what_must_lie_in_the_till() -> None:
    assert TILL.into == Money(600000)
    assert TILL.out_of == Money(300000)
    assert TILL.closing == Money(800000)


def test_a_till_not_counted_has_no_difference() -> None:
    assert TILL.difference is None


def test_the_difference_is_what_lies_there_more() -> None:
    assert replace(TILL, counted=Money(800001)).difference == Money(1)
    assert replace(TILL, counted=Money(799999)).difference == Money(-1)
