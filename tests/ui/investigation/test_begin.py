"""A notebook is opened by its trade: to write in, or to prepare the visit by."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from tests.asked import MANAGER, OFFICER
from tests.ui.investigation.conftest import standing
from tests.windows import CTRL, ENTER

from sheaf.domain.investigation.trade import OwnTrade, Trade
from sheaf.domain.teller import HOUSE
from sheaf.queries import notebooks, papers
from sheaf.services import trades
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.people import CustomerRow
from sheaf.ui.papers import PaperWindow
from sheaf.ui.place import Place

Key = Qt.Key


def at_the_application(window, application):
    shown = window(OFFICER)
    shown.go(Place("application", application))
    return shown


def latest(books, application):
    with books.look(OFFICER) as work:
        return notebooks.latest(work, application)


def test_the_offices_own_lines_stand_where_notebooks_begin(
    window, books, application, keys
) -> None:
    with books.work(MANAGER) as work:
        own = OwnTrade(lines={"costs": ("冰块",), "prices": ()})
        trades.change(work, "t", "village_shop", own, work.today)
    at_the_application(window, application)

    keys.press(Key.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier)
    keys.type("1")
    keys.press(ENTER, CTRL)

    pages = standing(books, application).pages
    assert pages["costs"] == (("冰块",),)
    assert "prices" not in pages
    assert pages["suppliers"][0] == ("Tobacco company",)


def test_a_trade_that_the_office_added_is_chosen_by_its_number(
    window, books, application, keys
) -> None:
    with books.work(MANAGER) as work:
        own = OwnTrade(name="理发店", like=Trade.VILLAGE_SHOP)
        trades.add(work, "t", own, work.today)
    shown = at_the_application(window, application)

    keys.press(Key.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier)
    keys.type("8")
    keys.press(ENTER, CTRL)

    assert latest(books, application).trade.name == "理发店"
    said = [label.text() for label in shown.page.head.findChildren(QLabel)]
    assert any("理发店" in text for text in said)


def test_a_visit_is_prepared_by_the_questions_of_its_trade(
    window, books, application, keys
) -> None:
    at_the_application(window, application)

    keys.ctrl(Key.Key_P)
    keys.type("2")
    keys.press(ENTER, CTRL)

    [paper] = [w for w in QApplication.topLevelWidgets() if isinstance(w, PaperWindow)]
    assert paper.isVisible()
    with books.look(OFFICER) as work:
        kept = papers.of_application(work, application)
        sheet = next(one for one in kept if one.kind == "preparation_sheet")
        facts = papers.paper(work, sheet.id).facts
    assert facts.trade is Trade.GREENHOUSE
    assert "Crops and rotation" in facts.lines["story"]
    assert latest(books, application).trade.code == "greenhouse"


def test_prepared_again_nothing_is_asked(window, begun, keys) -> None:
    shown = at_the_application(window, begun)

    keys.ctrl(Key.Key_P)

    assert shown.sheets == []
    assert any(isinstance(w, PaperWindow) for w in QApplication.topLevelWidgets())


def test_the_trade_of_the_file_is_chosen_already_and_two_keys_open_the_notebook(
    window, books, application, keys
) -> None:
    with books.work(HOUSE) as work:
        customer = work.session.get_one(ApplicationRow, application).customer_id
        work.session.get_one(CustomerRow, customer).trade = "牛肉面馆"
    at_the_application(window, application)

    keys.press(Key.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier)
    keys.press(ENTER, CTRL)

    assert latest(books, application).trade.like is Trade.RESTAURANT
