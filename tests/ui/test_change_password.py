import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sheaf.domain.teller import WrongPassword
from sheaf.store import keyring as keys
from sheaf.ui.change_password import ChangePassword
from sheaf.ui.place import Place

KEY = bytes(range(32))


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    weak = {"memory_cost": 8, "time_cost": 1, "parallelism": 1}
    monkeypatch.setattr(keys, "STRENGTH", weak)


@pytest.fixture
def sheet(qtbot, machine, desk):
    desk.keyring.hold("李娜", "three good words", KEY)
    window = QWidget()
    window.resize(1000, 700)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    sheet = ChangePassword(desk, Place("password"), window)
    sheet.open()
    yield sheet
    window.close()


def fill(sheet, old, new, again) -> None:
    for field, text in (("old", old), ("password", new), ("again", again)):
        sheet.form.field(field).widget.setText(text)


def test_the_new_password_opens_the_books_and_the_old_one_does_not(
    qtbot, sheet, desk
) -> None:
    fill(sheet, "three good words", "four new words!", "four new words!")
    qtbot.keyClick(sheet.old, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert desk.keyring.unlock("李娜", "four new words!") == KEY
    with pytest.raises(WrongPassword):
        desk.keyring.unlock("李娜", "three good words")


def test_without_the_present_password_nothing_changes(sheet, desk) -> None:
    fill(sheet, "guessed", "four new words!", "four new words!")
    sheet.form.confirm()

    assert sheet.form.field("old").wrong
    assert desk.keyring.unlock("李娜", "three good words") == KEY


def test_a_new_password_is_typed_twice_alike(sheet, desk) -> None:
    fill(sheet, "three good words", "four new words!", "five")
    sheet.form.confirm()

    assert sheet.form.field("again").wrong
    assert desk.keyring.unlock("李娜", "three good words") == KEY
