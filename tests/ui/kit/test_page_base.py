"""A page without books."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from sheaf.ui.actions import offer
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import button
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page_base import PageBase
from sheaf.ui.kit.table import Column
from sheaf.ui.place import Place

Key = Qt.Key


class Loans(PageBase):
    def __init__(self) -> None:
        super().__init__(Place("loans"))
        self.looked, self.done = 0, []
        self.list = Ledger([Column("", lambda row: row)], key=lambda row: row)
        self.other = Ledger([Column("", lambda row: row)], key=lambda row: row)
        self.fill(self.list, self.other, None)
        self.flow(self.list, self.other)

    def reload(self) -> None:
        self.looked += 1
        self.head.say("Loans")
        self.list.show_rows(["2026-00012", "2026-00031"])
        self.other.show_rows(["2025-00170"])
        self.step.say("Receive", [offer("receive", lambda: self.done.append("receive"))])

    def acts(self):
        return [*super().acts(), offer("settle", print)]


@pytest.fixture
def page(qtbot) -> Loans:
    page = Loans()
    qtbot.addWidget(page)
    page.resize(1190, 668)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def test_a_page_looks_when_it_is_first_seen(page) -> None:
    assert page.looked == 1


def test_a_hidden_page_looks_again_only_when_it_comes_back(qtbot) -> None:
    page, stack = Loans(), QStackedWidget()
    stack.addWidget(page)
    stack.addWidget(PageBase(Place("today")))
    qtbot.addWidget(stack)
    stack.show()
    looked = page.looked

    stack.setCurrentIndex(1)
    page.look_again()
    page.look_again()
    assert page.looked == looked

    stack.setCurrentIndex(0)
    assert page.looked == looked + 1
    page.look_again()
    assert page.looked == looked + 2


def test_enter_takes_the_next_step(page, qtbot) -> None:
    qtbot.keyClick(page, Key.Key_Return)

    assert page.done == ["receive"]


def test_enter_on_a_row_opens_it_instead(page, qtbot) -> None:
    page.list.chosen.connect(page.done.append)
    page.list.setFocus()

    qtbot.keyClick(page.list, Key.Key_Return)

    assert page.done == ["2026-00012"]


def test_enter_on_a_row_that_opens_nothing_takes_the_next_step(page, qtbot) -> None:
    page.list.setFocus()

    qtbot.keyClick(page.list, Key.Key_Return)

    assert page.done == ["receive"]


def test_down_goes_into_the_lists_and_on_from_one_to_the_next(page, qtbot) -> None:
    page.setFocus()

    qtbot.keyClick(page, Key.Key_Down)
    assert page.list.hasFocus()

    qtbot.keyClick(page.list, Key.Key_Down)
    qtbot.keyClick(page.list, Key.Key_Down)
    assert page.other.hasFocus()


def test_a_list_that_opens_has_the_focus_from_the_start(qtbot) -> None:
    page = Loans()
    page.list.chosen.connect(print)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()

    assert page.list.hasFocus()
    assert page.list.current() == "2026-00012"


def test_the_acts_are_the_steps_and_the_pages_own(page) -> None:
    assert [one.act.name for one in page.acts()] == ["receive", "settle"]


def test_what_is_offered_is_told_after_each_look(page, qtbot) -> None:
    with qtbot.waitSignal(page.offered):
        page.look_again()


def test_a_form_on_a_page_stands_on_the_one_left_edge(qtbot) -> None:
    page, form = PageBase(Place("customer_edit")), Form()
    form.row(Field("name", "Name", LineEdit()))
    page.fill(form, None)
    page.fixed(button("Save", "Ctrl+Enter", "default"), None)
    qtbot.addWidget(page)
    page.resize(1190, 668)
    page.show()

    edge = form.mapTo(page, form.rect().topLeft()).x()
    assert edge == 32
    assert page._strip.isVisible()
