from datetime import date

import pytest
from tests.build import a_customer

from sheaf.domain.customer import AccountKind, AccountKnown, AddressKind, PhoneKnown
from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.queries import customers, search
from sheaf.services import contacts
from sheaf.services.contacts import NewAccount, NewAddress

CARD = NewAccount(AccountKind.CARD, "6210 0000 0000 0000 017", "清河农信", repays=False)
BOOK = NewAccount(AccountKind.PASSBOOK, "00120034", "", repays=True)
SHOP = NewAddress(AddressKind.BUSINESS, "清河县", "石桥村", "集市东头", 3)


@pytest.fixture
def wang(work) -> int:
    return a_customer(work)


def test_a_further_telephone_finds_its_customer(work, wang) -> None:
    contacts.add_phone(work, wang, "139-0000 0034", "女儿", date(2026, 3, 1))

    [phone] = customers.phones(work, wang)
    assert (phone.number, phone.owner) == ("139 · · · · 0034", "女儿")
    assert [hit.id for hit in search.find(work, "13900000034").customers] == [wang]


def test_a_telephone_stands_in_a_file_once(work, wang) -> None:
    contacts.add_phone(work, wang, "13900000034", "", None)

    for number in ("13900000034", "13800000012"):
        with pytest.raises(PhoneKnown):
            contacts.add_phone(work, wang, number, "", None)


def test_a_telephone_is_not_checked_tomorrow(work, wang) -> None:
    with pytest.raises(Unusable) as caught:
        contacts.add_phone(work, wang, "13900000034", "", date(2026, 3, 11))

    assert caught.value.field == "checked_on"


def test_a_further_village_finds_its_customer(work, wang) -> None:
    contacts.add_address(work, wang, SHOP)

    [address] = customers.addresses(work, wang)
    assert (address.kind, address.village, address.years) == (
        AddressKind.BUSINESS,
        "石桥村",
        3,
    )
    assert [hit.id for hit in search.find(work, "shiqiao").customers] == [wang]


def test_an_address_has_a_village_and_likely_years(work, wang) -> None:
    with pytest.raises(Missing):
        contacts.add_address(work, wang, NewAddress(AddressKind.OTHER, "", " ", "", None))
    with pytest.raises(Unusable):
        contacts.add_address(work, wang, NewAddress(AddressKind.OTHER, "", "村", "", 91))


def test_the_first_account_is_the_one_for_repayments(work, wang) -> None:
    contacts.add_account(work, wang, CARD)

    [account] = customers.accounts(work, wang)
    assert account.repays
    assert account.number == "621 · · · · 0017"


def test_exactly_one_account_is_for_repayments(work, wang) -> None:
    card = contacts.add_account(work, wang, CARD)
    book = contacts.add_account(work, wang, BOOK)

    assert [(a.id, a.repays) for a in customers.accounts(work, wang)] == [
        (book, True),
        (card, False),
    ]
    contacts.choose_account(work, card)
    assert [a.id for a in customers.accounts(work, wang) if a.repays] == [card]


def test_an_account_stands_in_a_file_once(work, wang) -> None:
    contacts.add_account(work, wang, CARD)

    with pytest.raises(AccountKnown):
        contacts.add_account(work, wang, CARD)


@pytest.mark.parametrize(
    ("kind", "number", "reason"),
    [
        (AccountKind.CARD, "6210000000000000012", "luhn"),
        (AccountKind.PASSBOOK, "12", "not_a_passbook"),
    ],
)
def test_a_mistyped_account_is_refused(work, wang, kind, number, reason) -> None:
    with pytest.raises(Unusable) as caught:
        contacts.add_account(work, wang, NewAccount(kind, number, "", repays=True))

    assert caught.value.reason == reason


def test_only_some_may_add(database, approver) -> None:
    for act in (
        lambda work: contacts.add_phone(work, 1, "13900000034", "", None),
        lambda work: contacts.add_address(work, 1, SHOP),
        lambda work: contacts.add_account(work, 1, CARD),
        lambda work: contacts.choose_account(work, 1),
    ):
        with pytest.raises(NotAllowed), database.work(approver) as work:
            act(work)
