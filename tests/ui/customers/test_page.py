"""One file on the screen."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from tests.build import a_loan
from tests.queries.test_customers import an_application

from sheaf.domain.customer import AccountKind, AddressKind, MaritalStatus, Person
from sheaf.domain.mark import MarkKind
from sheaf.domain.relation import Relation
from sheaf.queries import customers as registry
from sheaf.services import contacts, customers, marks, ties
from sheaf.services.contacts import NewAccount, NewAddress
from sheaf.store.tables.audit import AuditRow
from sheaf.store.tables.loans import StandingRow
from sheaf.ui.place import Place

LI = Person(
    name="李国平",
    number="410000199211300431",
    phone="13900000034",
    village="上河村",
    marital_status=MaritalStatus.MARRIED,
)


def noted(desk, act: str) -> int:
    lines = select(AuditRow.id).where(AuditRow.act == act)
    return len(desk.read(lambda work: work.session.scalars(lines).all()))


def cells(ledger) -> list[list[str]]:
    table = ledger.table
    return [
        [table.cell(row, at).plain for at in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


@pytest.fixture
def li(desk) -> int:
    return desk.write(customers.register, "li", LI).customer_id


def test_a_page_says_who_it_is_with_masked_numbers(desk, wang, go) -> None:
    page = go("customer", wang)

    facts = page.head._facts.text()
    assert "Woman" in facts
    assert "born 1985-03-15, 40 years old" in facts
    assert "130 · · · · 1229" in facts
    assert "opened 2026-03-10 by 周敏" in facts


def test_opening_a_file_is_noted_once_and_looking_again_is_not(desk, wang, go) -> None:
    page = go("customer", wang)
    page.look_again()

    assert noted(desk, "customer.look") == 1


def test_numbers_are_shown_when_asked_for_and_that_is_noted(desk, wang, go, hand) -> None:
    page = go("customer", wang)

    hand.press("Ctrl+R")
    assert "130000198503151229" in page.head._facts.text()
    assert noted(desk, "customer.show_numbers") == 1
    hand.press("Ctrl+R")
    assert "130000198503151229" not in page.head._facts.text()


def test_enter_begins_an_application(window, desk, wang, go, hand) -> None:
    page = go("customer", wang)
    asked = []
    page.go.disconnect()
    page.go.connect(asked.append)

    hand.press("Enter")

    assert asked == [Place("apply", wang)]


def test_a_mark_goes_before_everything(desk, wang, go) -> None:
    desk.write(marks.mark, wang, MarkKind.BLACKLIST, "骗贷")
    page = go("customer", wang)

    assert page.step._words.text() == "Blacklisted: 骗贷"
    assert page.step.property("tone") == "bad"
    assert cells(page.marks)[0][:2] == ["Blacklisted", "骗贷"]


def test_a_missing_spouse_is_asked_for(desk, li, go) -> None:
    page = go("customer", li)

    assert "spouse is not linked" in page.step._words.text()
    assert [one.act.name for one in page.step.offers] == ["relate", "new_application"]


def test_all_parts_of_a_file_are_shown(desk, wang, li, go) -> None:
    desk.write(ties.link, wang, li, Relation.SPOUSE, "")
    desk.write(contacts.add_phone, wang, "13900000099", "女儿", date(2026, 3, 1))
    address = NewAddress(AddressKind.BUSINESS, "清河县", "石桥村", "东头", 3)
    desk.write(contacts.add_address, wang, address)
    card = NewAccount(AccountKind.CARD, "6210000000000000017", "清河农信", repays=True)
    desk.write(contacts.add_account, wang, card)
    desk.write(customers.correct, "c", wang, {"trade": "养殖"}, "转产")
    desk.write(an_application, wang)

    page = go("customer", wang)

    assert cells(page.ties)[0][:3] == ["李国平", "Spouse", "上河村"]
    assert [row[:2] for row in cells(page.contacts)] == [
        ["女儿", "139 · · · · 0099, checked 2026-03-01"],
        ["Place of business", "清河县石桥村东头, 3 years"],
    ]
    assert cells(page.accounts)[0][:4] == [
        "Bank card",
        "621 · · · · 0017",
        "清河农信",
        "for repayments",
    ]
    assert cells(page.corrections) == [
        ["2026-03-10", "Main trade: nothing became 养殖. 周敏 转产"]
    ]
    assert cells(page.applications)[0][:3] == ["A2026-0087", "2026-03-10", "Applied"]
    told = [line[1] for line in cells(page.history)]
    assert "File opened" in told
    assert "Corrected: Main trade (转产)" in told
    assert "Application A2026-0087 for 30,000.00 yuan: Applied" in told


def test_loans_stand_with_their_state_and_sum(desk, go) -> None:
    desk.write(late)
    page = go("customer", 1)

    assert cells(page.loans)[0][:4] == [
        "2026-00012",
        "Equal instalments",
        "0 of 6 paid",
        "9 days late",
    ]
    assert page.head._amounts.itemAt(0).widget().figure.text() == "30,000.00"


def late(work) -> None:
    loan = a_loan(work)
    work.session.get_one(StandingRow, loan).late_since = date(2026, 3, 1)


def test_empty_parts_say_so_kindly_or_stay_away(wang, go) -> None:
    page = go("customer", wang)

    assert page.sections["loans"]._empty.isVisible()
    assert not page.sections["marks"].isVisible()
    assert not page.sections["corrections"].isVisible()


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("F2", "customer_edit"),
        ("Ctrl+G", "link"),
        ("Ctrl+B", "account"),
        ("Ctrl+J", "contact"),
        ("Ctrl+M", "mark"),
        ("Ctrl+T", "photo"),
        ("Ctrl+Shift+P", "photo"),
    ],
)
def test_every_act_has_its_key(window, wang, go, hand, key, kind) -> None:
    go("customer", wang)

    hand.press(key)

    assert window.front.place.kind == kind


def test_a_row_opens_what_it_is_about(window, desk, wang, li, go) -> None:
    desk.write(ties.link, wang, li, Relation.SPOUSE, "")
    page = go("customer", wang)

    page.ties.chosen.emit(page.ties.table.rows[0])

    assert window.page.place == Place("customer", li)


def test_only_who_may_lift_a_mark_is_asked_why(window, desk, wang, go, hand) -> None:
    desk.write(marks.mark, wang, MarkKind.BLACKLIST, "骗贷")
    page = go("customer", wang)

    page.marks.setFocus()
    hand.press("Enter")
    assert window.front.place.kind == "lift"
    hand.type("查无此事")
    hand.press("Ctrl+Enter")

    assert desk.read(registry.page, wang).live_marks == ()
    page.marks.chosen.emit(page.marks.table.rows[0])
    assert window.front is page


def test_a_link_is_taken_away_by_a_key(window, desk, wang, li, go, hand) -> None:
    desk.write(ties.link, wang, li, Relation.SPOUSE, "")
    go("customer", wang)

    hand.press("Ctrl+U")
    hand.type("离婚")
    hand.press("Ctrl+Enter")

    assert desk.read(registry.ties, li) == ()


def test_another_account_is_chosen_by_enter(window, desk, wang, go, hand) -> None:
    for number, kind in (
        ("6210000000000000017", AccountKind.CARD),
        ("00120034", AccountKind.PASSBOOK),
    ):
        account = NewAccount(kind, number, "", repays=False)
        desk.write(contacts.add_account, wang, account)
    page = go("customer", wang)

    page.accounts.setFocus()
    hand.press("Down", "Enter")
    assert window.front.place.kind == "choose_account"
    hand.press("Enter")

    [chosen] = [one for one in desk.read(registry.accounts, wang) if one.repays]
    assert chosen.number == "001 · · · · 0034"
