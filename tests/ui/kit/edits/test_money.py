"""Amounts and rates as they are typed at a counter."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from tests.ui.kit.hand import commit

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import FinerThanFen, Money, NotAnAmount
from sheaf.domain.rate import Quote, Rate
from sheaf.ui.kit.edits import MoneyEdit, RateEdit

BOTH = [Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH]


@pytest.fixture
def edit(qtbot) -> MoneyEdit:
    edit = MoneyEdit()
    qtbot.addWidget(edit)
    edit.show()
    return edit


def test_thousands_are_set_when_the_field_is_left(edit, qtbot) -> None:
    commit(edit, "１２３４。５")

    edit.tidy()

    assert edit.text() == "1,234.50"
    assert edit.money() == Money(123450)


def test_what_cannot_be_read_stays_as_typed(edit, qtbot) -> None:
    commit(edit, "12元5")

    edit.tidy()

    assert edit.text() == "12元5"
    with pytest.raises(NotAnAmount):
        edit.value()


def test_an_amount_in_capitals_is_read_as_one_copies_it_from_a_paper(edit) -> None:
    commit(edit, "人民币壹万零伍佰元整")

    edit.tidy()

    assert edit.text() == "10,500.00"


def test_wrong_capitals_say_what_is_wrong_with_them(edit) -> None:
    commit(edit, "壹万伍佰元整")

    with pytest.raises(Unusable) as no:
        edit.value()

    assert no.value.reason == "zero_missing"


def test_three_decimals_are_refused_with_what_is_near(edit, qtbot) -> None:
    qtbot.keyClicks(edit, "6000.505")

    with pytest.raises(FinerThanFen) as refused:
        edit.money()

    assert (refused.value.below, refused.value.above) == (Money(600050), Money(600051))


def test_an_empty_amount_is_none_and_missing(edit) -> None:
    assert edit.value() is None
    with pytest.raises(Missing):
        edit.money()


def test_equals_fills_the_amount_that_is_due(edit, qtbot) -> None:
    edit.offer(lambda: Money(1038037))
    qtbot.keyClicks(edit, "12=")

    assert edit.text() == "10,380.37"
    assert edit.selectedText() == "10,380.37"


def test_equals_in_full_width_fills_it_too(edit) -> None:
    edit.offer(lambda: Money(1038037))

    commit(edit, "＝")

    assert edit.money() == Money(1038037)


def test_equals_is_never_written(edit, qtbot) -> None:
    qtbot.keyClicks(edit, "=5=")

    assert edit.text() == "5"


def test_the_amount_is_told_while_it_is_typed(edit, qtbot) -> None:
    told = []
    edit.amountChanged.connect(told.append)

    qtbot.keyClicks(edit, "12.x")

    assert told == [Money(100), Money(1200), Money(1200), None]


@given(fen=st.integers(0, 10**13))
def test_an_amount_written_is_the_amount_read(qapp, fen) -> None:
    edit = MoneyEdit()

    edit.put_money(Money(fen))

    assert edit.money() == Money(fen)
    assert edit.kept() == str(Money(fen))


def test_a_rate_is_read_in_its_quote(qtbot) -> None:
    edit = RateEdit(BOTH)
    qtbot.addWidget(edit)
    edit.show()

    qtbot.keyClicks(edit.line, "7.5")
    assert edit.rate() == Rate(Decimal("7.5"), Quote.PERCENT_PER_YEAR)

    commit(edit.line, "‰")
    assert edit.rate() == Rate(Decimal("7.5"), Quote.PERMILLE_PER_MONTH)
    assert edit.line.text() == "7.5"


def test_a_sign_of_a_quote_that_is_not_offered_is_only_text(qtbot) -> None:
    edit = RateEdit([Quote.PERCENT_PER_YEAR])
    qtbot.addWidget(edit)
    edit.show()

    commit(edit.line, "7‰")

    with pytest.raises(Unusable):
        edit.value()


def test_a_draft_brings_a_rate_back(qtbot) -> None:
    edit, again = RateEdit(BOTH), RateEdit(BOTH)
    for one in (edit, again):
        qtbot.addWidget(one)
    edit.put_rate(Rate(Decimal("7.50"), Quote.PERMILLE_PER_MONTH))

    again.put(edit.kept())

    assert again.rate() == edit.rate() == Rate(Decimal("7.5"), Quote.PERMILLE_PER_MONTH)


def test_a_rate_below_zero_is_none(qtbot) -> None:
    edit = RateEdit(BOTH)
    qtbot.addWidget(edit)
    edit.line.put("-3")

    with pytest.raises(Unusable):
        edit.rate()


def test_the_focus_of_a_rate_is_in_its_figure(qtbot) -> None:
    edit = RateEdit(BOTH)
    qtbot.addWidget(edit)
    edit.show()
    with qtbot.waitActive(edit):
        edit.activateWindow()

    edit.setFocus()

    assert edit.line.hasFocus()
    qtbot.keyClick(edit.line, Qt.Key.Key_Tab)
    assert edit.unit.hasFocus()


@pytest.mark.parametrize("typed", ["00014", "００１４", "014.00"])
def test_the_number_of_a_contract_is_no_amount(edit, typed) -> None:
    edit.put(typed)

    with pytest.raises(NotAnAmount):
        edit.money()


@pytest.mark.parametrize(("typed", "fen"), [("0.50", 50), ("0", 0)])
def test_a_part_of_a_yuan_begins_with_a_single_nought(edit, typed, fen) -> None:
    edit.put(typed)

    assert edit.money() == Money(fen)
