import pytest
from PySide6.QtCore import Qt
from tests.build import yuan
from tests.conftest import PEOPLE
from tests.windows import CTRL, ENTER, PASSWORD, Keyboard

from sheaf.domain.ledger import Channel
from sheaf.domain.teller import Role
from sheaf.queries import cash
from sheaf.services import cash as services
from sheaf.ui.place import Place

TELLER = PEOPLE[Role.TELLER]
Key = Qt.Key


@pytest.fixture
def fetched(books) -> str:
    with books.work(TELLER) as work:
        return services.move(work, "f", yuan("10000"), Channel.CASH, "备用金")


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def test_the_last_move_is_taken_back_before_a_second_person(
    window, books, keyring, fetched, keys
) -> None:
    keyring.hold(PEOPLE[Role.MANAGER].name, PASSWORD, books.key)
    shown = window(TELLER)
    keys.press(Key.Key_F11)
    keys.press(Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    sheet = shown.sheets[-1]
    assert "10,000.00 goes back" in sheet.sentence.words.text()

    keys.type("nought")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type(PASSWORD)
    keys.press(ENTER)

    assert shown.sheets == []
    with books.look(TELLER) as work:
        assert not cash.till(work, TELLER.id, work.today).expected


def test_what_cannot_go_back_says_so_before_one_types(window, books, fetched) -> None:
    with books.work(TELLER) as work:
        services.move(work, "h", yuan("1"), Channel.BANK, "上缴")
    shown = window(TELLER)

    shown.go(Place("take_back_move", 0, fetched))

    assert "The till holds 9,999.00" in shown.sheets[-1].form.accessibleDescription()
