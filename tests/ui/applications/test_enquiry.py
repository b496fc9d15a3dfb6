"""An enquiry by keys: taken down, assigned, and turned into an application."""

import pytest
from PySide6.QtCore import Qt
from tests import asked
from tests.asked import OFFICER, TELLER
from tests.build import a_customer, yuan
from tests.windows import CTRL, ENTER, Keyboard

from sheaf.domain.enquiry import Enquiring
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import enquiries as queries
from sheaf.services import enquiries, tellers
from sheaf.ui.place import Place

Key, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
BOTH = CTRL | SHIFT


@pytest.fixture
def enquiry(books) -> int:
    with books.work(HOUSE) as work:
        tellers.appoint(work, "郑凯", {Role.LOAN_OFFICER})
        asked.offered(work)
    with books.work(TELLER) as work:
        told = Enquiring("Zhao Xiaomei", "13800000041", "feed", yuan("20000"))
        return enquiries.register(work, "e", told)


def one(books, enquiry):
    with books.look(TELLER) as work:
        return queries.one(work, enquiry)


def test_it_is_taken_down_by_keys_from_anywhere(window, books) -> None:
    keys, shown = Keyboard(), window(TELLER)

    keys.press(Key.Key_F5, SHIFT)
    for text in ("Zhao Xiaomei", "13800000041", "feed", "20000"):
        keys.type(text)
        keys.press(ENTER)

    assert shown.page.place.kind == "enquiry"
    found = one(books, shown.page.place.id)
    assert (found.name, found.purpose, found.amount) == (
        "Zhao Xiaomei",
        "feed",
        yuan("20000"),
    )


def test_it_stands_on_today_until_somebody_is_named(window, books, enquiry) -> None:
    keys, shown = Keyboard(), window(OFFICER)
    [line] = shown.page.waiting["enquiries"].part.table.rows
    assert line.id == enquiry
    shown.go(Place("enquiry", enquiry))

    keys.press(Key.Key_A, BOTH)
    keys.press(ENTER, CTRL)

    found = one(books, enquiry)
    assert found.officer == OFFICER.name
    assert found.co_officer == "郑凯"


def test_a_known_customer_goes_on_to_the_form_with_what_was_told(
    window, books, enquiry
) -> None:
    with books.work(HOUSE) as work:
        customer = a_customer(work, "Zhao Xiaomei", phone="13800000041")
    keys, shown = Keyboard(), window(TELLER)
    shown.go(Place("enquiry", enquiry))

    keys.press(ENTER)

    form = shown.front
    assert form.place == Place("apply", customer)
    assert form.asking.purpose.value() == "feed"
    assert form.asking.amount.value() == yuan("20000")


def test_who_is_not_registered_is_with_name_and_telephone(window, enquiry) -> None:
    keys, shown = Keyboard(), window(TELLER)
    shown.go(Place("enquiry", enquiry))

    keys.press(ENTER)

    form = shown.page.form
    assert shown.page.place.kind == "customer_edit"
    assert (form.read("name"), form.read("phone")) == ("Zhao Xiaomei", "13800000041")


def test_whose_it_is_is_said_before_it_is_taken_in(window, books, enquiry) -> None:
    with books.work(HOUSE) as work:
        customer = a_customer(work, "Zhao Xiaomei", phone="13800000041")
    keys, shown = Keyboard(), window(TELLER)
    shown.go(Place("enquiry", enquiry))
    assert shown.page.step._words.text() == (
        "On file by name and telephone alone, in 上河村. Compare the ID card first."
    )
    with books.work(HOUSE) as work:
        second = a_customer(work, "Zhao Xiaomei", phone="13800000041")
    shown.page.look_again()
    assert shown.page.step._words.text().startswith("2 on file are called")

    keys.press(ENTER)
    keys.press(Key.Key_Down)
    keys.press(ENTER)

    assert customer != second
    assert shown.front.place == Place("apply", second)


def test_somebody_else_of_the_name_is_not_taken_for_who_asked(window, books) -> None:
    with books.work(TELLER) as work:
        told = Enquiring("Zhao", "13800000041", "feed", None, "130000198504120029")
        enquiry = enquiries.register(work, "e", told)
    with books.work(HOUSE) as work:
        a_customer(work, "Zhao", "130000198209160044", phone="13800000041")
    keys, shown = Keyboard(), window(TELLER)
    shown.go(Place("enquiry", enquiry))
    assert shown.page.step._words.text().startswith("Who is on file has another ID")

    keys.press(ENTER)

    assert shown.page.form.read("number") == "130000198504120029"


def test_a_wrong_number_is_said_beside_it(window) -> None:
    keys, shown = Keyboard(), window(TELLER)
    keys.press(Key.Key_F5, SHIFT)
    form = shown.front.form
    for name, text in (("name", "Zhao"), ("phone", "13800000041"), ("purpose", "feed")):
        form.field(name).edit.put(text)
    form.field("number").edit.put("130000198504120028")

    keys.press(ENTER, CTRL)

    assert [one.name for one in form.fields.values() if one.wrong] == ["number"]


def test_it_is_closed_with_a_reason(window, books, enquiry) -> None:
    keys, shown = Keyboard(), window(TELLER)
    shown.go(Place("enquiry", enquiry))

    keys.press(Key.Key_W, CTRL)
    keys.type("too dear")
    keys.press(ENTER, CTRL)

    assert one(books, enquiry).reason == "too dear"
    shown.go(Place("today"))
    assert not shown.page.waiting["enquiries"].part.table.rows
