from __future__ import annotations

from datetime import date

import pytest
from tests.printing.drawn_up import a_guarantee


@pytest.mark.parametrize(("years", "end"), [(1, date(2027, 9, 10)), (3, date(2029, 9, 10))])
def test_the_period_ends_whole_years_after_the_debt_is_due(years, end):
    contract = a_guarantee(years=years)
    assert contract.ends_on == end
    assert contract.ends_on > contract.debt.lent.due_on
