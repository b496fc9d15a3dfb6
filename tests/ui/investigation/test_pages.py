"""All pages of a notebook on one list; cells that cannot be read are named and found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.asked import OFFICER
from tests.notebooks import VILLAGE_SHOP, typed
from tests.windows import CTRL, ENTER, ESC

from sheaf.domain.investigation.notebook import Sheet
from sheaf.services import investigations as services
from sheaf.ui.place import Place

Key = Qt.Key


def test_the_list_says_what_is_empty_and_turns_to_it(shown, begun, keys) -> None:
    shown.page.view.turn_to(Sheet.CASH)
    keys.type("6200")
    keys.press(ENTER)
    keys.ctrl(Key.Key_J)
    listed = shown.sheets[-1].pages
    assert listed.current().sheet is Sheet.CASH
    assert listed.current().written == 1

    keys.press(Key.Key_Down)
    assert listed.current().written == 0
    keys.press(ENTER)

    assert shown.page.view.spot.sheet is Sheet.DEPOSITS
    number = [*shown.page.notebook.pages()].index(Sheet.DEPOSITS) + 1
    assert f"page {number} of" in shown.page.head._facts.text()


def test_the_digits_of_a_number_go_to_its_page(shown, begun, keys) -> None:
    keys.ctrl(Key.Key_J)
    listed = shown.sheets[-1].pages

    keys.type("12")
    assert listed.current().number == 12
    keys.type("9")
    assert listed.current().number == 9
    keys.type("0")
    assert listed.current().number == 9

    keys.press(ENTER)
    assert "page 9 of" in shown.page.head._facts.text()


def test_a_number_begins_anew_where_one_has_walked_on(shown, begun, keys) -> None:
    keys.ctrl(Key.Key_J)
    listed = shown.sheets[-1].pages
    keys.type("1")
    keys.press(Key.Key_Down)

    keys.type("2")

    assert listed.current().number == 2


def test_page_down_goes_on_by_what_one_sees(shown, begun, keys) -> None:
    keys.ctrl(Key.Key_J)
    listed = shown.sheets[-1].pages
    keys.press(Key.Key_Home)

    keys.press(Key.Key_PageDown)

    assert 5 < listed.current().number < 25


def test_a_cell_that_cannot_be_read_says_why_and_is_found_again(shown, begun, keys) -> None:
    view = shown.page.view
    view.turn_to(Sheet.COSTS)
    keys.type("300")
    keys.press(ENTER)
    keys.type("xx")
    assert view.note.isHidden()

    keys.press(ENTER)

    assert "a month" in view.note.text()
    assert not view.note.isHidden()
    keys.press(Key.Key_PageDown)
    keys.press(Key.Key_PageDown)
    assert view.note.isHidden()
    keys.ctrl(Key.Key_E)
    keys.press(ENTER)
    assert (view.spot.sheet, view.pen.text()) == (Sheet.COSTS, "xx")
    assert not view.note.isHidden()


def test_a_submission_that_stops_names_the_cell_until_it_is_mended(
    books, shown, begun, keys
) -> None:
    pages = typed(VILLAGE_SHOP)
    [first, *rest] = pages[Sheet.COSTS]
    pages[Sheet.COSTS] = ((*first[:2], "xx", *first[3:]), *rest)
    with books.work(OFFICER) as work:
        for sheet, lines in pages.items():
            services.write(work, begun, services.Page(sheet, lines))
    shown.go(Place("today"))
    shown.go(Place("investigation", begun))
    keys.press(Key.Key_S, CTRL)
    assert "Costs of the business, line 1: How often" in shown.page.step._words.text()

    keys.ctrl(Key.Key_E)
    keys.press(ENTER)
    keys.type("m")
    keys.press(ENTER)

    assert "How often" not in shown.page.step._words.text()
    assert "Not met" in shown.page.step._words.text()
    keys.press(ESC)
    shown.go(Place("application", begun))


def test_whoever_leafed_away_sees_what_they_type(shown, begun, keys) -> None:
    view = shown.page.view
    for _turn in range(6):
        keys.ctrl(Key.Key_PageDown)
    assert not view.viewport().rect().intersects(view.visualRect(view.currentIndex()))

    keys.type("8")

    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
