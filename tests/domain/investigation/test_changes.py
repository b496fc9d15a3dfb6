"""A renewal says what changed since the investigation before."""

from dataclasses import replace
from datetime import date

from tests.build import yuan
from tests.notebooks import VILLAGE_SHOP, setting, shop, typed

from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.changes import Main, figures
from sheaf.domain.investigation.known import Former, Known

BEFORE = {"stock": yuan("100000"), "main.sales": yuan("90000"), "main.equity": yuan("0")}


def test_every_main_figure_is_set_beside_that_of_last_time() -> None:
    known = Known(former=Former("A2025-0001", date(2025, 6, 1), BEFORE))

    case = worked_out(typed(VILLAGE_SHOP), replace(setting(), known=known))

    told = {one.main: one for one in case.changes}
    assert set(told) == set(Main)
    assert told[Main.SALES].before == yuan("90000")
    assert f"{float(told[Main.SALES].apart):.2%}" == "5.46%"
    assert told[Main.EQUITY].apart is None


def test_without_one_before_there_is_nothing_to_say() -> None:
    assert shop().changes == ()


def test_figures_name_debts_of_both_kinds() -> None:
    case = shop()

    found = figures(case.income, case.balance)

    assert found["debts"] == yuan("13800")
    assert found["debts.long"] == yuan("0")
    assert found["main.all_debts"] == yuan("41500")
