"""Correcting what else a file says: telephones, addresses, accounts."""

from __future__ import annotations

import pytest

from sheaf.domain.customer import AccountKind, AddressKind
from sheaf.queries import customers as registry
from sheaf.services import contacts
from sheaf.services.contacts import NewAccount, NewAddress

SHOP = NewAddress(AddressKind.BUSINESS, "清河县", "石桥村", "东头", 3)
CARD = NewAccount(AccountKind.CARD, "6210000000000000017", "清河农信", repays=True)
BOOK = NewAccount(AccountKind.PASSBOOK, "00120034", "", repays=False)


def says(sheet, name: str) -> str:
    return sheet.form.field(name)._says.text()


def to(sheet, hand, name: str, text: str) -> None:
    sheet.form.focus(sheet.form.field(name))
    hand.type(text)


@pytest.fixture
def page(desk, wang, go):
    desk.write(contacts.add_phone, wang, "13900000034", "女儿", None)
    desk.write(contacts.add_address, wang, SHOP)
    for account in (CARD, BOOK):
        desk.write(contacts.add_account, wang, account)
    return go("customer", wang)


def test_a_telephone_is_corrected_where_it_stands(window, desk, wang, page, hand) -> None:
    page.contacts.setFocus()
    hand.press("F2")
    sheet = window.front
    assert sheet.place.kind == "correct_phone"
    hand.press("Ctrl+Enter")
    assert says(sheet, "reason") == "Fill this in."
    to(sheet, hand, "phone", "１３９０００００３５")
    hand.press("Tab")
    assert "11 figures" in says(sheet, "phone")
    to(sheet, hand, "phone", "１３９００００００３５")
    to(sheet, hand, "reason", "换号")
    hand.press("Ctrl+Enter")

    [kept] = desk.read(registry.phones, wang)
    assert kept.number == "139 · · · · 0035"
    assert window.front is page
    assert "换号" in page.corrections.table.cell(0, 1).plain


def test_an_address_is_retired(window, desk, wang, page, hand) -> None:
    page.contacts.setFocus()
    hand.press("Down")
    hand.press("Enter")
    sheet = window.front
    assert sheet.place.kind == "correct_address"
    sheet.form.focus(sheet.form.field("retired"))
    hand.press("Space")
    to(sheet, hand, "reason", "搬走")
    hand.press("Ctrl+Enter")

    assert desk.read(registry.addresses, wang) == ()
    assert "became nothing" in page.corrections.table.cell(0, 1).plain


def test_the_account_for_repayments_stays_until_another_is(
    window, desk, wang, page, hand
) -> None:
    page.accounts.setFocus()
    hand.press("Enter")
    sheet = window.front
    assert sheet.place.kind == "correct_account"
    sheet.form.focus(sheet.form.field("retired"))
    hand.press("Space")
    to(sheet, hand, "reason", "销户")
    hand.press("Ctrl+Enter")

    assert "Choose another one" in says(sheet, "retired")
    assert len(desk.read(registry.accounts, wang)) == 2


def test_a_card_is_corrected_by_its_check(window, desk, wang, page, hand) -> None:
    page.accounts.setFocus()
    hand.press("F2")
    sheet = window.front
    to(sheet, hand, "number", "6210000000000000018")
    hand.press("Tab")
    assert "mistyped" in says(sheet, "number")
    to(sheet, hand, "number", "6210000000000000025")
    to(sheet, hand, "reason", "换卡")
    hand.press("Ctrl+Enter")

    assert desk.read(registry.accounts, wang)[0].number == "621 · · · · 0025"
    assert desk.read(registry.accounts, wang)[0].repays
