"""The room of customers."""

from __future__ import annotations

import pytest
from tests import crowd

from sheaf.queries.customer_list import View
from sheaf.ui.customers.list import PART
from sheaf.ui.place import Place


@pytest.fixture
def folk(desk):
    folk = crowd.people(PART + 20)
    desk.quietly(crowd.settle, folk)
    return folk


def test_the_latest_stand_first_and_the_rest_follow_at_the_foot(folk, go, hand) -> None:
    page = go("customers")

    table = page.customers.table
    assert table.rowCount() == PART
    assert table.rows[0].id == len(folk)
    assert "300 of 320" in page.head._summary.text()
    hand.press("End")
    assert table.rowCount() == len(folk)
    assert page.customers.current().id == len(folk) - PART + 1
    assert "opened last" in page.head._summary.text()


def test_what_is_typed_narrows_it_down(folk, go, hand) -> None:
    page = go("customers")
    page.text.setFocus()

    hand.type(folk[4].phone)

    assert [line.id for line in page.customers.table.rows] == [folk[4].id]


def test_a_view_is_chosen_by_a_key(folk, go, hand) -> None:
    page = go("customers")

    hand.press("Ctrl+F")
    hand.type("o")
    hand.press("Down")

    assert page.view.value() in View
    assert page.customers.table.rowCount() == 0
    assert "F3" in page.section._empty.text()


def test_enter_opens_a_file_and_keys_begin_what_comes_next(window, folk, go, hand) -> None:
    page = go("customers")

    hand.press("Enter")
    assert window.page.place == Place("customer", len(folk))
    hand.press("Escape")
    assert window.page is page
    hand.press("F5")
    assert window.front.place == Place("apply", len(folk))


def test_an_empty_registry_says_what_to_do(go) -> None:
    page = go("customers")

    assert page.section._empty.isVisible()
    assert page.text.hasFocus()
