"""Linking customers from the page of one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.customers.conftest import WANG

from sheaf.domain.customer import Business, MaritalStatus
from sheaf.domain.relation import Relation
from sheaf.queries import customers as registry
from sheaf.services import customers, ties
from sheaf.ui.place import Place

LI = replace(WANG, name="李国平", number="410000199211300431", phone="13900000034")
SHOP = Business(name="清河粮油店", number="92130000MA0H2K3L9W")


@pytest.fixture
def li(desk) -> int:
    return desk.write(customers.register, "li", LI).customer_id


@pytest.fixture
def shop(desk) -> int:
    return desk.write(customers.register, "shop", SHOP).customer_id


def tied(desk, file: int) -> list[tuple[str, Relation, str]]:
    return [(t.name, t.relation, t.share) for t in desk.read(registry.ties, file)]


def test_a_spouse_is_linked_by_initials(window, desk, wang, li, go, hand) -> None:
    page = go("customer", wang)

    hand.press("Ctrl+G")
    hand.type("s")
    hand.press("Enter")
    hand.type("lgp")
    hand.press("Enter")

    assert tied(desk, wang) == [("李国平", Relation.SPOUSE, "")]
    assert tied(desk, li) == [("王芳", Relation.SPOUSE, "")]
    assert window.front is page
    assert page.ties.table.rowCount() == 1


def test_a_share_is_asked_of_a_shareholder_alone(desk, wang, shop, go, hand) -> None:
    sheet = go("link", wang)
    sheet.relation.choose(Relation.SPOUSE)
    sheet._follow()
    assert not sheet.share.isVisible()

    sheet.other.take(shop)
    assert sheet.relation.value() is None
    sheet.relation.choose(Relation.SHARES)
    sheet._follow()
    assert sheet.share.isVisible()
    sheet.form.focus(sheet.share)
    hand.type("101")
    hand.press("Ctrl+Enter")
    assert "up to 100" in sheet.share._says.text()
    hand.at.selectAll()
    hand.type("30")
    hand.press("Ctrl+Enter")

    assert tied(desk, wang) == [("清河粮油店", Relation.SHARES, "30")]


def test_who_is_married_needs_a_spouse_first(desk, go) -> None:
    married = replace(WANG, marital_status=MaritalStatus.MARRIED)
    file = desk.write(customers.register, "m", married).customer_id

    assert go("link", file).relation.value() is Relation.SPOUSE


def test_somebody_not_registered_yet_is_registered_on_the_way(
    window, wang, go, hand
) -> None:
    sheet = go("link", wang)
    sheet.relation.choose(Relation.CHILD)

    hand.press("F3")

    assert window.page.place == Place("customer_edit", -wang, "child")
    assert window.page.head._facts.text() == "Child of 王芳"


def test_nobody_is_linked_to_themselves(desk, wang, go) -> None:
    sheet = go("link", wang)
    sheet.relation.choose(Relation.RELATIVE)
    sheet.other.take(wang)
    sheet.relation.choose(Relation.RELATIVE)

    sheet.form.confirm()

    assert "linked to themselves" in sheet.form.field("other")._says.text()
    assert tied(desk, wang) == []


def test_taking_a_link_away_wants_a_reason(desk, wang, li, go, hand) -> None:
    sheet = go("unlink", wang, f"{li} spouse")

    hand.press("Ctrl+Enter")

    assert sheet.form.field("reason")._says.text() == "Fill this in."


def test_another_share_of_a_shareholder_asks_why(desk, wang, shop, go, hand) -> None:
    desk.write(ties.link, wang, shop, Relation.SHARES, "30")
    sheet = go("link", wang)
    sheet.other.take(shop)
    sheet.relation.choose(Relation.SHARES)
    sheet._follow()
    assert sheet.share._says.text() == "now 30 %"

    sheet.share.edit.put("35")
    sheet.form.confirm()
    assert sheet.reason.wrong
    sheet.reason.edit.put("articles changed")
    sheet.form.confirm()

    assert tied(desk, wang) == [("清河粮油店", Relation.SHARES, "35")]
