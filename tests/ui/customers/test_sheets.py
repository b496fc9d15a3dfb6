"""The small forms over a file: marks, accounts, telephones and addresses."""

from __future__ import annotations

import pytest

from sheaf.domain.customer import AccountKind, AddressKind
from sheaf.domain.mark import MarkKind
from sheaf.queries import customers as registry
from sheaf.queries import keepings
from sheaf.services import marks
from sheaf.ui.customers import account, contact, keeping, mark

__all__ = ["account", "contact", "keeping", "mark"]


def says(sheet, name: str) -> str:
    return sheet.form.field(name)._says.text()


def test_a_mark_needs_its_reason(window, desk, wang, go, hand) -> None:
    page = go("customer", wang)
    hand.press("Ctrl+M")
    sheet = window.front
    hand.type("e")
    hand.press("Ctrl+Enter")
    assert says(sheet, "reason") == "Fill this in."
    hand.type("两次躲避催收")
    hand.press("Ctrl+Enter")

    [kept] = desk.read(registry.page, wang).live_marks
    assert (kept.kind, kept.reason) == (MarkKind.EVADES_DEBTS, "两次躲避催收")
    assert window.front is page


def test_a_mark_that_is_there_is_said_beside_its_field(desk, wang, go, hand) -> None:
    desk.write(marks.mark, wang, MarkKind.BLACKLIST, "骗贷")
    sheet = go("mark", wang)
    hand.type("b")
    hand.press("Enter")
    hand.type("x")
    hand.press("Ctrl+Enter")

    assert "has borne this mark" in says(sheet, "kind")


def test_what_is_kept_here_is_noted_in_two_fields(desk, wang, go, hand) -> None:
    go("customer", wang)
    hand.press("Ctrl+L")
    hand.fill("20000", "4000")
    hand.press("Ctrl+Enter")

    found = desk.read(keepings.standing, wang)
    assert (str(found.kept.deposits), str(found.kept.turnover)) == ("20,000.00", "4,000.00")


def test_a_card_is_checked_as_it_is_typed(desk, wang, go, hand) -> None:
    sheet = go("account", wang)
    hand.fill("6210000000000000012")
    assert "mistyped" in says(sheet, "number")
    sheet.form.focus(sheet.form.field("number"))
    hand.type("6210 0000 0000 0000 017")
    hand.press("Enter")
    hand.type("清河农信")
    hand.press("Ctrl+Enter")

    [kept] = desk.read(registry.accounts, wang)
    assert (kept.kind, kept.bank, kept.repays) == (AccountKind.CARD, "清河农信", True)


def test_a_passbook_has_no_check_of_its_own(desk, wang, go, hand) -> None:
    sheet = go("account", wang)
    sheet.kind.choose(AccountKind.PASSBOOK)
    hand.fill("00120034")
    hand.press("Ctrl+Enter")

    assert [one.kind for one in desk.read(registry.accounts, wang)] == [
        AccountKind.PASSBOOK
    ]


def test_an_account_that_is_there_is_said_beside_its_field(desk, wang, go, hand) -> None:
    for _ in range(2):
        sheet = go("account", wang)
        hand.fill("6210000000000000017")
        hand.press("Ctrl+Enter")

    assert "this account already" in says(sheet, "number")


def test_a_further_telephone_is_added(desk, wang, go, hand) -> None:
    sheet = go("contact", wang)
    hand.fill("139", "女儿")
    assert "11 figures" in says(sheet, "phone")
    sheet.form.focus(sheet.form.field("phone"))
    hand.type("13900000034")
    hand.press("Ctrl+Enter")

    [kept] = desk.read(registry.phones, wang)
    assert (kept.number, kept.owner) == ("139 · · · · 0034", "女儿")


@pytest.mark.parametrize("kind", AddressKind)
def test_a_further_address_is_added(desk, wang, go, hand, kind) -> None:
    sheet = go("contact", wang)
    sheet.kind.choose(kind)
    sheet._follow()
    assert not sheet.form.field("phone").isVisible()
    sheet.form.focus(sheet.form.field("region"))
    hand.fill("清河县", "3", "石桥村", "东头")

    [kept] = desk.read(registry.addresses, wang)
    assert (kept.kind, kept.region, kept.years) == (kind, "清河县", 3)
    assert (kept.village, kept.door) == ("石桥村", "东头")
