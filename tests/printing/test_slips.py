"""What slips share: the split of money and its pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.printing.counter import SPLIT, yuan

from sheaf.domain.money import ZERO
from sheaf.printing import slips
from sheaf.printing.tongue import tongue

SAY = tongue("zh_CN")


def test_a_split_ends_in_its_total() -> None:
    rows = slips.split_rows(SPLIT, ZERO, 1, SAY)

    assert rows[0] == ["不分期", "", "20.00", "—", "—", "—", "—", "20.00"]
    assert rows[-1] == [
        "合计", "", "20.00", "93.53", "2.70", "264.88", "5,618.89", "6,000.00",
    ]  # fmt: skip


def test_what_is_kept_is_a_row_and_in_the_total() -> None:
    rows = slips.split_rows(SPLIT, yuan("100"), 1, SAY)

    assert rows[-2] == ["暂收款", "", "—", "—", "—", "—", "—", "100.00"]
    assert rows[-1][-1] == "6,100.00"


def test_money_that_settled_nothing_is_all_kept() -> None:
    rows = slips.split_rows((), yuan("100"), 1, SAY)

    assert [row[-1] for row in rows] == ["100.00", "100.00"]


def test_a_reversal_is_negative_in_every_column() -> None:
    rows = slips.split_rows(SPLIT, ZERO, -1, SAY)

    assert rows[-1][2:] == [
        "-20.00", "-93.53", "-2.70", "-264.88", "-5,618.89", "-6,000.00",
    ]  # fmt: skip


@given(count=st.integers(1, 400), whole=st.integers(5, 6), first=st.integers(9, 10))
def test_pages_hold_every_row_once_and_never_the_total_alone(count, whole, first) -> None:
    rows = [[str(k)] for k in range(count)]

    paged = slips.over_pages(rows, whole, first)

    assert [row for page in paged for row in page] == rows
    assert len(paged) == 1 or all(len(page) > 1 for page in paged)
    assert len(paged[0]) <= (whole if len(paged) == 1 else first)
    assert all(len(page) <= slips.MIDDLE for page in paged[1:-1])
    assert len(paged) == 1 or len(paged[-1]) <= slips.LAST


@pytest.mark.parametrize(("language", "first"), [("zh_CN", "第一联"), ("en", "Part 1")])
def test_a_voucher_has_three_parts(language, first) -> None:
    parts = slips.three_parts(tongue(language))

    assert len(parts) == 3
    assert parts[0].startswith(first)
