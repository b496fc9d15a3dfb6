from datetime import date

from tests.build import a_customer

from sheaf.domain.customer import AccountKind, AddressKind
from sheaf.queries import contacts
from sheaf.services import contact_corrections as corrections
from sheaf.services import contacts as acts
from sheaf.services.contacts import NewAccount, NewAddress

BOOK = NewAccount(AccountKind.PASSBOOK, "00120034", "", repays=True)
CARD = NewAccount(AccountKind.CARD, "6210000000000000017", "", repays=False)


def test_an_act_sees_the_numbers_in_use_whole(work) -> None:
    wang = a_customer(work)
    old = acts.add_phone(work, wang, "13900000034", "女儿", date(2026, 3, 1))
    new = acts.add_phone(work, wang, "13700000056", "", None)
    book, card = (acts.add_account(work, wang, one) for one in (BOOK, CARD))

    corrections.retire_phone(work, old, "停机")

    assert contacts.phone_numbers(work, wang) == {new: "13700000056"}
    assert contacts.account_numbers(work, wang) == {book: BOOK.number, card: CARD.number}


def test_a_village_counts_until_its_address_is_retired(work) -> None:
    wang = a_customer(work)
    for village in ("石桥村", "下河村"):
        shop = NewAddress(AddressKind.BUSINESS, "", village, "", None)
        last = acts.add_address(work, wang, shop)
    assert contacts.further_villages(work, wang) == ("石桥村", "下河村")

    corrections.retire_address(work, last, "搬走")

    assert contacts.further_villages(work, wang) == ("石桥村",)
