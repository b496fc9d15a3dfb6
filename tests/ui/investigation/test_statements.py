"""The lines of the statements beside the notebook."""

from tests.notebooks import VILLAGE_SHOP, setting, typed

from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.notebook import Sheet
from sheaf.ui.investigation.statements import (
    balance_lines,
    equity_lines,
    income_lines,
    limit_lines,
)


def test_the_bounds_stand_from_the_least_and_the_one_that_binds_is_marked(qapp) -> None:
    case = worked_out(typed(VILLAGE_SHOP), setting())

    told = [*limit_lines(case.limit)]

    amounts = [one.amount for one in sorted(case.limit.terms, key=lambda one: one.amount)]
    assert [one.amount for one in told] == [str(one) for one in amounts]
    assert [one.tone for one in told].count("warn") == 1
    assert told[0].tone == "warn"


def test_a_line_leads_to_its_entries_and_a_sum_stands_out(qapp) -> None:
    case = worked_out(typed(VILLAGE_SHOP), setting())

    income = {one.words: one for one in income_lines(case.income)}
    balance = {one.words: one for one in balance_lines(case, None)}

    assert (income["Sales"].sheet, income["Sales"].bold) == (Sheet.SEASONS, False)
    assert income["Disposable in a month"].bold
    assert income["Disposable in a month"].amount == "9,669.17"
    assert balance["Equity"].amount == "206,600.00"


def test_without_a_first_point_no_equity_is_reconciled(qapp) -> None:
    assert [*equity_lines(None)] == []
