"""The lines that a page of a trade's notebook begins with, kept as they are typed."""

from __future__ import annotations

import pytest
from tests.asked import MANAGER
from tests.ui.office.sheets import gone

from sheaf.domain.investigation.trade import TEMPLATES, OwnTrade, Trade
from sheaf.queries import trades
from sheaf.ui.investigation.trades import names_in
from sheaf.ui.place import Place

SHOP = Trade.VILLAGE_SHOP.value


def opened(window, page: str, code: str = SHOP):
    shown = window(MANAGER)
    shown.go(Place("trade_lines", 0, f"{code}/{page}"))
    return shown.sheets[-1]


def keep(sheet, text: str) -> None:
    sheet.lines.edit.put(text)
    sheet.form.confirm()
    assert gone(sheet)


def own(books, code: str = SHOP):
    with books.look(MANAGER) as work:
        return trades.line(work, code).own


@pytest.mark.parametrize("page", [sheet.value for sheet in TEMPLATES[Trade.GRAIN].lined])
def test_a_page_kept_as_it_stands_is_not_the_offices_own(window, books, page) -> None:
    opened(window, page, "grain").form.confirm()

    assert own(books, "grain") is None


def test_questions_of_the_offices_own(window, books) -> None:
    keep(opened(window, "story"), "Who keeps the books\n\n Who helps ")

    assert own(books).lines == {"story": ("Who keeps the books", "Who helps")}


def test_a_further_cell_stands_after_a_stroke(window, books) -> None:
    sheet = opened(window, "recent")
    assert sheet.lines.edit.kept().startswith("Today | 1\nYesterday | 1")

    keep(sheet, "Today|1\nLast ten days | 10")

    assert own(books).lines == {"recent": ("Today\t1", "Last ten days\t10")}


def test_a_stroke_alone_asks_for_nothing_and_stays_so(window, books) -> None:
    keep(opened(window, "prices"), "-")
    assert own(books).lines == {"prices": ()}

    sheet = opened(window, "prices")

    assert sheet.lines.edit.kept() == "-"


def test_emptied_it_is_as_it_came_again(window, books) -> None:
    keep(opened(window, "costs"), "Ice")

    keep(opened(window, "costs"), "")

    assert own(books) is None


def test_typed_again_as_it_came_it_is_not_own_either(window, books) -> None:
    keep(opened(window, "costs"), "Ice")

    keep(opened(window, "costs"), "\n".join(names_in("en", Trade.VILLAGE_SHOP)["costs"]))

    assert own(books) is None


def test_lines_of_one_page_leave_the_others_alone(window, books) -> None:
    keep(opened(window, "costs"), "Ice")
    keep(opened(window, "cash"), "Till")

    assert own(books) == OwnTrade(lines={"costs": ("Ice",), "cash": ("Till",)})
