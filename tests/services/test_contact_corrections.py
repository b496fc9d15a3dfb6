from datetime import date

import pytest
from tests.build import a_customer

from sheaf.domain.customer import (
    AccountKind,
    AccountKnown,
    AddressKind,
    PhoneKnown,
)
from sheaf.domain.errors import Gone, Missing, NotAllowed, Unusable
from sheaf.queries import customer_history, customers, intake, search
from sheaf.services import contact_corrections as corrections
from sheaf.services import contacts
from sheaf.services.contact_corrections import StillRepays
from sheaf.services.contacts import NewAccount, NewAddress, NewPhone
from sheaf.services.customers import NothingChanged

DAUGHTER = NewPhone("13900000034", "女儿", None)
SHOP = NewAddress(AddressKind.BUSINESS, "清河县", "石桥村", "集市东头", 3)
CARD = NewAccount(AccountKind.CARD, "6210000000000000017", "清河农信", repays=True)
BOOK = NewAccount(AccountKind.PASSBOOK, "00120034", "", repays=False)


@pytest.fixture
def wang(work) -> int:
    return a_customer(work)


@pytest.fixture
def phone(work, wang) -> int:
    return contacts.add_phone(work, wang, DAUGHTER.number, DAUGHTER.owner, None)


def corrected(work, wang) -> list[tuple[str, str, str, str]]:
    found = customers.corrections(work, wang)
    return [(one.field, one.before, one.after, one.reason) for one in reversed(found)]


def test_a_telephone_is_corrected_and_the_old_one_kept(work, wang, phone) -> None:
    checked = date(2026, 3, 9)
    corrections.correct_phone(
        work, phone, NewPhone("139 0000 0035", "女儿", checked), "换号"
    )

    [kept] = customers.phones(work, wang)
    assert (kept.number, kept.checked_on) == ("139 · · · · 0035", checked)
    assert corrected(work, wang) == [
        ("further_phone", "139 · · · · 0034", "139 · · · · 0035", "换号"),
        ("phone_checked_on", "", "2026-03-09", "换号"),
    ]
    [who] = {one.teller for one in customers.corrections(work, wang)}
    assert who == work.teller.name


def test_who_was_found_by_the_old_telephone_is_found_by_the_new(work, wang, phone) -> None:
    corrections.correct_phone(work, phone, NewPhone("13900000035", "", None), "换号")

    assert search.find(work, "13900000034").customers == ()
    assert [hit.id for hit in search.find(work, "13900000035").customers] == [wang]


def test_an_address_is_corrected(work, wang) -> None:
    address = contacts.add_address(work, wang, SHOP)
    moved = NewAddress(AddressKind.OTHER, "清河县", "下湾村", "", None)

    corrections.correct_address(work, address, moved, "搬迁")

    [kept] = customers.addresses(work, wang)
    assert (kept.kind, kept.village, kept.years) == (AddressKind.OTHER, "下湾村", None)
    assert corrected(work, wang) == [
        ("address_kind", "business", "other", "搬迁"),
        ("address", "清河县石桥村集市东头", "清河县下湾村", "搬迁"),
        ("address_years", "3", "", "搬迁"),
    ]
    assert search.find(work, "shiqiao").customers == ()


def test_an_account_is_corrected_and_still_repays(work, wang) -> None:
    card = contacts.add_account(work, wang, CARD)
    corrections.correct_account(
        work, card, NewAccount(AccountKind.PASSBOOK, "00120034", "", repays=False), "录错"
    )

    [kept] = customers.accounts(work, wang)
    assert (kept.kind, kept.bank, kept.repays) == (AccountKind.PASSBOOK, "", True)
    assert [one[0] for one in corrected(work, wang)] == ["account_kind", "account", "bank"]


def test_what_is_retired_is_neither_shown_nor_found(work, wang, phone) -> None:
    address = contacts.add_address(work, wang, SHOP)
    corrections.retire_phone(work, phone, "停机")
    corrections.retire_address(work, address, "搬走")

    assert customers.phones(work, wang) == ()
    assert customers.addresses(work, wang) == ()
    assert search.find(work, "13900000034").customers == ()
    assert search.find(work, "shiqiao").customers == ()
    assert corrected(work, wang) == [
        ("further_phone", "139 · · · · 0034", "", "停机"),
        ("address", "清河县石桥村集市东头", "", "搬走"),
    ]


def test_what_was_retired_may_come_back_as_a_new_one(work, wang, phone) -> None:
    corrections.retire_phone(work, phone, "停机")

    again = contacts.add_phone(work, wang, DAUGHTER.number, "", None)

    assert [one.id for one in customers.phones(work, wang)] == [again]


def test_the_account_for_repayments_is_retired_once_another_is_chosen(work, wang) -> None:
    card = contacts.add_account(work, wang, CARD)
    book = contacts.add_account(work, wang, BOOK)
    with pytest.raises(StillRepays):
        corrections.retire_account(work, card, "销户")

    contacts.choose_account(work, book)
    corrections.retire_account(work, card, "销户")

    assert [one.id for one in customers.accounts(work, wang)] == [book]
    assert [one.id for one in intake.intake(work, wang).accounts] == [book]


def test_the_last_account_may_go_and_repayments_come_in_cash(work, wang) -> None:
    card = contacts.add_account(work, wang, CARD)

    corrections.retire_account(work, card, "销户")

    assert customers.accounts(work, wang) == ()


def test_a_retired_one_is_not_corrected(work, phone) -> None:
    corrections.retire_phone(work, phone, "停机")

    with pytest.raises(Gone):
        corrections.correct_phone(work, phone, DAUGHTER, "x")


def test_a_correction_changes_something_and_says_why(work, phone) -> None:
    with pytest.raises(NothingChanged):
        corrections.correct_phone(work, phone, DAUGHTER, "x")
    with pytest.raises(Missing):
        corrections.correct_phone(work, phone, NewPhone("13900000035", "", None), " ")


def test_nothing_stands_in_a_file_twice(work, wang, phone) -> None:
    contacts.add_phone(work, wang, "13900000035", "", None)
    card = contacts.add_account(work, wang, CARD)
    contacts.add_account(work, wang, BOOK)

    with pytest.raises(PhoneKnown):
        corrections.correct_phone(work, phone, NewPhone("13900000035", "", None), "x")
    with pytest.raises(AccountKnown):
        corrections.correct_account(work, card, BOOK, "x")


def test_years_are_not_below_zero(work, wang) -> None:
    address = contacts.add_address(work, wang, SHOP)
    wrong = NewAddress(AddressKind.BUSINESS, "", "石桥村", "", -1)

    with pytest.raises(Unusable):
        corrections.correct_address(work, address, wrong, "x")


def test_the_history_names_what_was_corrected(work, wang, phone) -> None:
    corrections.retire_phone(work, phone, "停机")

    line = customer_history.history(work, wang)[0]

    assert (line.act, line.facts, line.why) == (
        "customer.correct",
        ("further_phone",),
        "停机",
    )


def test_only_some_may_correct(database, approver) -> None:
    for act in (
        lambda work: corrections.correct_phone(work, 1, DAUGHTER, "x"),
        lambda work: corrections.correct_address(work, 1, SHOP, "x"),
        lambda work: corrections.correct_account(work, 1, CARD, "x"),
        lambda work: corrections.retire_phone(work, 1, "x"),
        lambda work: corrections.retire_address(work, 1, "x"),
        lambda work: corrections.retire_account(work, 1, "x"),
    ):
        with pytest.raises(NotAllowed), database.work(approver) as work:
            act(work)
