"""What stands beside the notebook."""

from dataclasses import replace

import pytest
from tests.build import yuan
from tests.notebooks import VILLAGE_SHOP, setting, typed

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
