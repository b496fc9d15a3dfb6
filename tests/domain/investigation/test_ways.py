"""In which ways a figure can be found, and which are still to be had."""

from __future__ import annotations

from tests.notebooks import VILLAGE_SHOP, setting, typed

from sheaf.domain.investigation import ways as found
from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.checks.registry import RULES
from sheaf.domain.investigation.checks.rule import Figure
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ways import State, ways


def test_what_is_not_written_says_on_which_page_it_is_to_be() -> None:
    pages = typed(VILLAGE_SHOP)
    del pages[Sheet.START]

    told = {one.name: one for one in ways(worked_out(pages, setting()), Figure.EQUITY)}

    assert told["proved_assets"].state is State.AGREES
    assert told["equity"].state is State.UNWRITTEN
    assert told["equity"].sheet is Sheet.START


def test_a_start_without_profits_since_agrees_and_proves_nothing() -> None:
    pages = typed(VILLAGE_SHOP)
    whole = worked_out(pages, setting())
    later = "2026-03-01"
    pages[Sheet.START] = ((later,), (whole.balance.equity.plain,), *pages[Sheet.START][2:])
    for sheet in (Sheet.PROFITS, Sheet.DRAWINGS, Sheet.INJECTIONS, Sheet.DEPRECIATION):
        pages.pop(sheet, None)

    told = {one.name: one for one in ways(worked_out(pages, setting()), Figure.EQUITY)}

    assert told["equity"].state is State.UNPROVED


def test_as_many_ways_agree_as_a_figure_stands_by() -> None:
    case = worked_out(typed(VILLAGE_SHOP), setting())

    for standing in case.standings:
        told = ways(case, standing.figure)
        assert sum(one.state is State.AGREES for one in told) == standing.passing


def test_every_check_that_counts_has_a_page_to_be_written_on() -> None:
    counting = {one.name for one in RULES if not one.one_sided}

    assert counting == {*found.WRITTEN_ON, *found.RATIOS} & counting
