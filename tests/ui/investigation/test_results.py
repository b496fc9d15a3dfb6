"""What stands beside the notebook."""

from dataclasses import replace

import pytest
from tests.build import yuan
from tests.notebooks import VILLAGE_SHOP, setting, typed

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.policy import Policy
from sheaf.ui.investigation.results import Results


@pytest.mark.parametrize(("least", "marked"), [("0", False), ("40000", True)])
def test_a_month_below_the_least_cash_is_marked(qtbot, least, marked) -> None:
    policy = replace(Policy(), min_cash=yuan(least))
    pages = {
        one.value: lines
        for one, lines in typed(f"{VILLAGE_SHOP.strip()}\nproposal: 60000").items()
    }
    told = Submitted(pages, {}, setting(policy=policy))
    results = Results()
    qtbot.addWidget(results)

    results.show_case(told.case, told)

    month, left = results.months.table.rows[0], results.months.table.columns[-1]
    assert month.closing > yuan("0")
    assert (left.tone(month) == "bad") is marked


def test_every_check_says_how_far_it_may_differ(qtbot) -> None:
    results = shown(qtbot, VILLAGE_SHOP)

    *_rest, allowed = results.checks.table.columns
    told = {one.name: allowed.value(one) for one in results.checks.table.rows}

    assert told["sales_by_day"] == "5%"
    assert told["break_even"] == "0%"


def test_equity_is_reconciled_line_by_line_with_both_deviations(qtbot) -> None:
    results = shown(qtbot, VILLAGE_SHOP)

    told = {one.words: (one.amount, one.sheet) for one in results.equity.table.rows}

    assert told["Equity 24 months ago"] == ("118,000.00", Sheet.START)
    assert told["Drawings"] == ("-216,800.00", Sheet.DRAWINGS)
    assert told["Difference"][0] == "-12,029.96"
    assert told["D1: difference to what is expected"][0] == "-5.50%"
    assert told["D2: missing each month, in months' cash"][0] == "+5.18%"


def test_without_a_first_point_there_is_nothing_to_reconcile(qtbot) -> None:
    results = shown(qtbot, "said: 1000")

    assert results.equity.isHidden()


def shown(qtbot, text: str) -> Results:
    pages = {one.value: lines for one, lines in typed(text).items()}
    told = Submitted(pages, {}, setting())
    results = Results()
    qtbot.addWidget(results)
    results.show_case(told.case, told)
    return results
