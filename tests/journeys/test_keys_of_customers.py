"""How many keys the acts of the registry take, from an idle window, search included."""

from collections.abc import Callable
from random import Random

import pytest
from pypinyin import lazy_pinyin
from PySide6.QtCore import Qt

from sheaf.domain.customer import MaritalStatus
from sheaf.domain.teller import HOUSE
from sheaf.queries import customers as registry
from sheaf.queries import search
from sheaf.ui.place import Place
from tests import crowd
from tests.ui.kit.hand import commit
from tests.windows import CTRL, ENTER, Keyboard, focus

Key = Qt.Key
MANY = 20_000
SOME = 40
FIRST = 5  # lines of what was found that one takes in at a glance
BY_INPUT_METHOD = 3  # keys a Chinese character takes: its reading, and a choice
KEYS_TO_FIND, KEYS_TO_REGISTER = 6, 90


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def folk(books) -> list[crowd.Someone]:
    folk = crowd.people(MANY)
    with books.work(HOUSE) as work:
        crowd.settle(work, folk)
    return folk


def write(keys: Keyboard, text: str) -> None:
    """Write Chinese as an input method commits it, counted by the keys it took."""
    commit(focus(), text)
    keys.count += BY_INPUT_METHOD * len(text)


def initials(name: str) -> str:
    return "".join(syllable[0] for syllable in lazy_pinyin(name))


def a_bit_more(one: crowd.Someone) -> list[str]:
    """What people type: initials, then a bit of the telephone's end, or of the village."""
    letters = initials(one.name)
    room = KEYS_TO_FIND - 1 - len(letters)
    places = [f" {initials(one.village)}"[:room]]
    return [letters + one.phone[-room:], *(letters + place for place in places)]


def test_any_of_20_000_customers_is_found_with_six_keys(folk, window, keys) -> None:
    shown = window()
    missed = []
    for one in Random(11).sample(folk, SOME):
        found = [look(shown, keys, typed) for typed in a_bit_more(one)]
        if not any(one.id in lines for lines in found):
            missed.append(one)

    assert missed == []


def look(shown, keys: Keyboard, typed: str) -> list[int]:
    """Search as one types, and return the customers one sees first."""
    before = keys.count
    keys.ctrl(Key.Key_K)
    keys.type(typed)
    shown.search._look_now()
    assert keys.count - before <= KEYS_TO_FIND
    lines = [hit.id for hit in shown.search.found.customers][:FIRST]
    shown.search.close_panel()
    return lines


def test_the_file_of_the_one_found_first_opens_with_enter(books, window, keys) -> None:
    with books.work(HOUSE) as work:
        folk = crowd.people(50)
        crowd.settle(work, folk)
    shown = window()
    meant = folk[7]

    keys.ctrl(Key.Key_K)
    keys.type(meant.phone[-4:])
    keys.press(ENTER)

    assert shown.page.place == Place("customer", meant.id)
    assert keys.count <= KEYS_TO_FIND


def test_a_new_customer_takes_ninety_keys(books, window, keys) -> None:
    with books.work(HOUSE) as work:
        crowd.settle(work, crowd.people(50))
    shown = window()
    fields: list[Callable[[], None]] = [
        lambda: write(keys, "陆小梅"),
        lambda: keys.type("130000198503151229"),
        lambda: keys.type("20160518"),
        lambda: None,  # the end of the card follows from its beginning
        lambda: keys.type("2"),
        lambda: keys.type("13900000034"),
        lambda: None,
        lambda: write(keys, "上"),  # the village is known, and completes itself
        lambda: write(keys, "四组"),
        lambda: write(keys, "大棚蔬菜"),
        lambda: keys.type("11"),
    ]

    keys.press(Key.Key_F3)
    for field in fields:
        field()
        keys.press(ENTER)
    keys.type("4")
    keys.press(ENTER, CTRL)

    assert shown.page.place.kind == "customer"
    kept = shown.desk.read(registry.customer, shown.page.place.id)
    assert (kept.name, kept.number) == ("陆小梅", "130000198503151229")
    assert kept.village in crowd.VILLAGES
    assert (kept.marital_status, kept.family_size) == (MaritalStatus.MARRIED, 4)
    assert kept.valid_to is not None
    assert shown.desk.read(search.find, "lxm0034").customers[0].id == shown.page.place.id
    assert keys.count <= KEYS_TO_REGISTER
