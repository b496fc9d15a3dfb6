"""The months one by one, read and followed to the notebook by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.build import yuan
from tests.notebooks import VILLAGE_SHOP, setting, typed
from tests.ui.investigation.conftest import written_out
from tests.windows import ENTER, ESC, focus

from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import total
from sheaf.domain.policy import Policy
from sheaf.ui.investigation.months import Months

Key = Qt.Key


def shop(least: str = "0") -> tuple[Months, Policy]:
    policy = replace(Policy(), min_cash=yuan(least))
    return Months(policy), policy


def written(months: Months) -> dict[str, str]:
    return {one.words: str(one.amount) for one in months.made.table.rows}


def test_twelve_months_and_their_average(qtbot) -> None:
    months, policy = shop()
    qtbot.addWidget(months)
    case = worked_out(typed(VILLAGE_SHOP), setting(policy=policy))

    months.show_case(case)

    rows = months.income.table.rows
    assert [one.number for one in rows] == [*range(1, 13), 0]
    assert rows[6].disposable == yuan("6016.67")
    assert rows[-1].disposable == yuan("9669.17")


@pytest.mark.parametrize("at", [0, 6, 12])
def test_a_month_is_the_sum_of_what_it_is_made_of(qtbot, at) -> None:
    months, policy = shop()
    qtbot.addWidget(months)
    months.show_case(worked_out(typed(VILLAGE_SHOP), setting(policy=policy)))

    months.income.mark_row(at)

    entries = months.made.table.rows
    assert total(one.amount for one in entries) == months.income.current().disposable
    assert {"房租", "土地净收入", "车贷"} <= written(months).keys()


def test_a_season_is_named_and_wages_come_in_their_months_alone(qtbot) -> None:
    months, policy = shop()
    qtbot.addWidget(months)
    months.show_case(worked_out(typed(VILLAGE_SHOP), setting(policy=policy)))

    months.income.mark_row(0)
    january = written(months)
    months.income.mark_row(5)
    june = written(months)

    assert january["Sales (旺季)"] == "130,000.00"
    assert june["Sales"] == "87,000.00"
    assert "丈夫外出务工" not in january
    assert june["丈夫外出务工"] == "3,500.00"


def test_bad_times_stand_beside_what_should_come(qtbot) -> None:
    months, policy = shop("40000")
    qtbot.addWidget(months)
    pages = typed(f"{VILLAGE_SHOP.strip()}\nproposal: 60000")
    case = worked_out(pages, setting(policy=policy))
    months.show_case(case)

    first, *_rest, last = months.cash.table.rows

    assert first.calm == case.proposed.flow[0]
    assert last.sales_down < last.calm.closing
    assert last.bad_season < last.calm.closing
    heads = [column.title for column in months.bad.table.columns]
    assert heads[2:] == [
        f"Sales down by {policy.stress_sales:.0%}",
        f"Good months down by {policy.stress_season:.0%}",
    ]
    assert months.bad.table.columns[1].tone(first) == "bad"  # below the least cash


def test_a_month_until_maturity_adds_up_to_what_is_left(qtbot) -> None:
    months, policy = shop()
    qtbot.addWidget(months)
    case = worked_out(typed(VILLAGE_SHOP), setting(policy=policy))
    months.show_case(case)

    months.cash.mark_row(3)

    entries = months.made.table.rows
    assert total(one.amount for one in entries) == case.proposed.flow[3].closing


def test_keys_lead_from_the_notebook_to_a_month_and_to_its_entry(
    books, shown, begun, keys
) -> None:
    written_out(books, shown, begun)
    page = shown.page

    keys.ctrl(Key.Key_M)
    assert focus() is page.months.income
    keys.press(Key.Key_End)
    keys.press(ENTER)
    assert focus() is page.months.made
    while page.months.made.current().words != "房租":
        keys.press(Key.Key_Down)
    keys.press(ENTER)

    assert not page.spread.by_month
    assert page.view.spot.sheet is Sheet.COSTS
    assert page.view.pen.hasFocus()


def test_down_leads_from_the_year_into_the_cash(books, shown, begun, keys) -> None:
    written_out(books, shown, begun)
    page = shown.page
    keys.ctrl(Key.Key_M)
    keys.press(Key.Key_End)

    keys.press(Key.Key_Down)

    assert focus() is page.months.cash
    assert "This loan" in {one.words for one in page.months.made.table.rows}


@pytest.mark.parametrize("way", [ESC, Key.Key_M])
def test_the_way_back_leads_to_the_cell_one_wrote_in(
    books, shown, begun, keys, way
) -> None:
    written_out(books, shown, begun)
    before = shown.page.view.spot
    keys.ctrl(Key.Key_M)

    keys.press(way, *([] if way == ESC else [Qt.KeyboardModifier.ControlModifier]))

    assert shown.page.view.pen.hasFocus()
    assert shown.page.view.spot == before
