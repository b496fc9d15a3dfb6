"""Whole numbers and figures with a point."""

from __future__ import annotations

from decimal import Decimal

import pytest

from sheaf.domain.errors import Unusable
from sheaf.ui.kit.edits import DecimalEdit, NumberEdit
from sheaf.ui.kit.edits.number import decimal_of


@pytest.mark.parametrize(
    ("typed", "read"), [("12", 12), ("１２", 12), ("1,200", 1200), ("12.0", 12), ("", None)]
)
def test_a_whole_number_is_read_as_typed(qtbot, typed, read) -> None:
    edit = NumberEdit()
    qtbot.addWidget(edit)
    edit.put(typed)

    assert edit.value() == read
    edit.tidy()
    assert edit.text() == ("" if read is None else str(read))


@pytest.mark.parametrize("typed", ["12.5", "-1", "twelve", "1e3", "1_0", "NaN", "9" * 40])
def test_what_is_no_whole_number_is_refused_and_stays(qtbot, typed) -> None:
    edit = NumberEdit()
    qtbot.addWidget(edit)
    edit.put(typed)

    edit.tidy()

    assert edit.text() == typed
    with pytest.raises(Unusable) as refused:
        edit.value()
    assert refused.value.reason == "not_a_number"


def test_a_decimal_is_exact(qtbot) -> None:
    edit = DecimalEdit()
    qtbot.addWidget(edit)
    edit.put("０.１")

    assert edit.value() == Decimal("0.1")
    edit.put_decimal(Decimal("1E+2"))
    assert edit.text() == "100"


def test_nothing_is_nothing(qtbot) -> None:
    edit = NumberEdit()
    qtbot.addWidget(edit)
    edit.put_number(None)

    assert edit.value() is None


def test_infinity_is_no_figure() -> None:
    with pytest.raises(Unusable):
        decimal_of("Infinity", "area")
