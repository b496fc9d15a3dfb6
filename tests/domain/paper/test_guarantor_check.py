from __future__ import annotations

from tests.printing.drawn_up import a_check, a_guarantee


def test_the_sheet_asks_of_the_period_the_contract_has():
    for years in (1, 2, 3):
        assert a_check(years=years).ends_on == a_guarantee(years=years).ends_on
