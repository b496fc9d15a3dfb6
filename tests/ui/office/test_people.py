import pytest
from PySide6.QtCore import Qt
from tests.build import a_customer
from tests.conftest import PEOPLE
from tests.ui.office.sheets import gone
from tests.windows import ENTER, ESC, Keyboard, focus

from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money
from sheaf.domain.teller import Role, WrongPassword
from sheaf.queries import tellers
from sheaf.services import cash, customers
from sheaf.ui.place import Place

ADMINISTRATOR, TELLER = PEOPLE[Role.ADMINISTRATOR], PEOPLE[Role.TELLER]
PASSWORD = "three good words"
Key = Qt.Key
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window, keyring, books):
    for person in (ADMINISTRATOR, TELLER):
        keyring.hold(person.name, PASSWORD, books.key)
    shown = window(ADMINISTRATOR)
    shown.go(Place("tellers"))
    return shown


def rows(shown) -> dict[str, str]:
    ledger = shown.page.here
    return {
        one.colleague.name: ledger.table.cell(at, 2).text
        for at, one in enumerate(ledger.table.rows)
    }


def colleague(books, name):
    with books.look(ADMINISTRATOR) as work:
        return next((one for one in tellers.colleagues(work) if one.name == name), None)


def to(shown, keys, person) -> None:
    shown.page.here.mark_key(person.id)
    shown.page.here.setFocus()


def test_the_page_says_who_works_here_and_who_can_sign_in(shown) -> None:
    assert rows(shown)["孙立"] == "signs in"
    assert rows(shown)["周敏"] == "has no password yet"


def test_someone_is_appointed_by_keys_and_can_sign_in(
    qtbot, shown, books, keyring, keys: Keyboard
) -> None:
    keys.ctrl(Key.Key_I)
    sheet = shown.sheets[-1]
    keys.type("Hejing")
    keys.press(ENTER)
    keys.type("12")
    keys.press(ENTER)
    keys.type("four very good words")
    keys.press(ENTER)
    keys.type("four very good words")
    keys.press(ENTER)

    assert gone(sheet)
    assert colleague(books, "Hejing").roles == {Role.TELLER, Role.LOAN_OFFICER}
    qtbot.waitUntil(lambda: rows(shown).get("Hejing") == "signs in")
    assert keyring.unlock("Hejing", "four very good words") == books.key


@pytest.mark.parametrize(
    ("password", "again", "field"),
    [
        ("short", "short", "password"),
        ("practice", "practice", "password"),
        (PASSWORD, "three good word", "again"),
    ],
)
def test_a_weak_or_mistyped_password_appoints_nobody(
    shown, books, keys: Keyboard, password, again, field
) -> None:
    keys.ctrl(Key.Key_I)
    sheet = shown.sheets[-1]
    for name, text in (("name", "Hejing"), ("roles", "teller")):
        sheet.form.field(name).edit.put(text)
    sheet.form.field("password").edit.put(password)
    sheet.form.field("again").edit.put(again)
    keys.ctrl(ENTER)

    assert sheet.form.field(field).wrong
    assert colleague(books, "Hejing") is None


def test_a_name_that_is_taken_is_said_beside_the_name(shown, keys: Keyboard) -> None:
    keys.ctrl(Key.Key_I)
    sheet = shown.sheets[-1]
    texts = {"name": "李娜", "roles": "teller", "password": PASSWORD, "again": PASSWORD}
    for name, text in texts.items():
        sheet.form.field(name).edit.put(text)
    keys.ctrl(ENTER)

    assert sheet.form.field("name").wrong
    assert focus() is sheet.form.field("name").widget


def test_a_draft_never_keeps_a_password(shown, books, keys: Keyboard) -> None:
    keys.ctrl(Key.Key_I)
    sheet = shown.sheets[-1]
    keys.type("Hejing")
    sheet.form.focus(sheet.form.field("password"))
    keys.type("four very good words")
    keys.press(ESC)

    keys.ctrl(Key.Key_I)
    again = shown.sheets[-1]
    assert again.form.texts()["name"] == "Hejing"
    assert again.form.texts()["password"] == ""


def test_places_change_on_enter(shown, books, keys: Keyboard) -> None:
    to(shown, keys, TELLER)
    keys.press(ENTER)
    sheet = shown.sheets[-1]
    assert sheet.form.field("roles").value() == ("teller",)
    keys.type("4")
    keys.ctrl(ENTER)

    assert gone(sheet)
    assert colleague(books, "李娜").roles == {Role.TELLER, Role.DISBURSEMENT_CLERK}


def test_the_last_administrator_stays_one(shown, books, keys: Keyboard) -> None:
    to(shown, keys, ADMINISTRATOR)
    keys.press(Key.Key_F2)
    sheet = shown.sheets[-1]
    keys.type("16")
    keys.ctrl(ENTER)

    assert sheet.form.field("roles").wrong
    assert colleague(books, "孙立").roles == {Role.ADMINISTRATOR}


def test_whoever_leaves_loses_their_key(
    qtbot, shown, books, keyring, keys: Keyboard
) -> None:
    to(shown, keys, TELLER)
    keys.ctrl(Key.Key_J)
    sheet = shown.sheets[-1]
    keys.type("moved away")
    keys.press(ENTER)

    assert gone(sheet)
    assert not colleague(books, "李娜").active
    qtbot.waitUntil(lambda: "李娜" not in keyring.holders())
    qtbot.waitUntil(lambda: "李娜" not in rows(shown))
    [left] = shown.page.left.table.rows
    assert left.colleague.name == "李娜"
    with pytest.raises(WrongPassword):
        keyring.unlock("李娜", PASSWORD)


def test_nobody_leaves_without_a_reason_nor_lets_themselves_go(
    shown, books, keyring, keys: Keyboard
) -> None:
    to(shown, keys, ADMINISTRATOR)
    keys.ctrl(Key.Key_J)
    sheet = shown.sheets[-1]
    keys.ctrl(ENTER)
    assert sheet.form.field("why").wrong
    keys.type("tired")
    keys.ctrl(ENTER)

    assert not gone(sheet)
    assert colleague(books, "孙立").active
    assert "孙立" in keyring.holders()


def test_a_till_that_still_holds_cash_is_warned_of(shown, books, keys: Keyboard) -> None:
    with books.work(TELLER) as work:
        cash.move(work, "f", Money.parse("500"), Channel.CASH, "备用金")
    to(shown, keys, TELLER)
    keys.ctrl(Key.Key_J)

    assert "500.00" in shown.sheets[-1].warning.text()
    assert shown.sheets[-1].warning.isVisible()


def test_a_new_password_opens_and_the_old_one_no_more(
    qtbot, shown, books, keyring, keys: Keyboard
) -> None:
    to(shown, keys, TELLER)
    keys.ctrl(Key.Key_U)
    sheet = shown.sheets[-1]
    keys.type("quite another thing")
    keys.press(ENTER)
    keys.type("quite another thing")
    keys.press(ENTER)
    assert gone(sheet)

    def opens() -> bool:
        try:
            return keyring.unlock("李娜", "quite another thing") == books.key
        except WrongPassword:
            return False

    qtbot.waitUntil(opens)
    with pytest.raises(WrongPassword):
        keyring.unlock("李娜", PASSWORD)


def test_a_key_file_that_cannot_be_written_is_said(
    qtbot, shown, keyring, keys: Keyboard
) -> None:
    keyring.path.with_suffix(".new").symlink_to("/dev/full")
    to(shown, keys, TELLER)
    keys.ctrl(Key.Key_U)
    for _ in range(2):
        keys.type("quite another thing")
        keys.press(ENTER)

    qtbot.waitUntil(lambda: "disk is full" in shown.foot.accessibleDescription())


def test_a_colleagues_own_file_is_named_by_initials(shown, books, keys) -> None:
    with books.work(TELLER) as work:
        customer = a_customer(work, "李娜")
        customers.reindex(work, customer)
    to(shown, keys, TELLER)

    keys.press(Key.Key_O, BOTH)
    keys.type("ln")
    keys.press(ENTER)
    keys.ctrl(Key.Key_Return)

    with books.look(ADMINISTRATOR) as work:
        assert tellers.colleague(work, TELLER.id).customer_id == customer
