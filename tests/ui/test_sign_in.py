import threading

import pytest
from PySide6.QtCore import Qt

from sheaf.domain.errors import Busy, SpoiltKey
from sheaf.domain.teller import WrongPassword
from sheaf.ui.sign_in import SignIn

PEOPLE = ("李娜", "周敏")


class Door:
    """What unlocking the books does, and how often it was tried."""

    def __init__(self) -> None:
        self.tried = []
        self.answer: object = "opened"

    def __call__(self, name: str, password: str) -> object:
        self.tried.append((name, password, threading.current_thread()))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def window(qtbot, machine, door):
    window = SignIn(machine, PEOPLE, door, practice=False)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_the_password_is_where_one_begins(window) -> None:
    assert window.name.value() == "李娜"
    assert window.focusWidget() is window.password


def test_whoever_came_last_is_offered_first(qtbot, machine, door) -> None:
    machine.preferences.person = "周敏"
    window = SignIn(machine, PEOPLE, door, practice=False)
    qtbot.addWidget(window)

    assert window.name.value() == "周敏"


def test_enter_opens_the_books_off_the_main_thread(qtbot, window, door, machine) -> None:
    qtbot.keyClicks(window.password, "three good words")
    with qtbot.waitSignal(window.opened) as heard:
        qtbot.keyClick(window.password, Qt.Key.Key_Return)

    assert heard.args == ["opened"]
    [(name, password, thread)] = door.tried
    assert (name, password) == ("李娜", "three good words")
    assert thread is not threading.main_thread()
    assert machine.preferences.person == "李娜"


def test_no_password_is_said_beside_the_field_and_nothing_is_tried(
    qtbot, window, door
) -> None:
    qtbot.keyClick(window.password, Qt.Key.Key_Return)

    assert window.form.field("password").wrong
    assert door.tried == []


def test_a_wrong_password_is_said_beside_the_field(qtbot, window, door) -> None:
    door.answer = WrongPassword()
    qtbot.keyClicks(window.password, "wrong")
    qtbot.keyClick(window.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.form.field("password").wrong)

    assert window.password.text() == ""
    assert window.focusWidget() is window.password
    assert window.buttons[0].isEnabled()


def test_books_that_are_busy_say_what_to_do_and_the_window_stays(
    qtbot, window, door
) -> None:
    door.answer = Busy()
    qtbot.keyClicks(window.password, "right")
    qtbot.keyClick(window.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Try again" in window.form.accessibleDescription())

    assert window.isVisible()


def test_a_second_enter_while_opening_tries_nothing_more(qtbot, window, door) -> None:
    qtbot.keyClicks(window.password, "right")
    with qtbot.waitSignal(window.opened):
        window.form.confirm()
        assert not window.form.isEnabled()
        assert not window.buttons[0].isEnabled()
        qtbot.keyClick(window.password, Qt.Key.Key_Return)

    assert len(door.tried) == 1


def test_practice_books_say_their_password(qtbot, machine, door) -> None:
    window = SignIn(machine, PEOPLE, door, practice=True)
    qtbot.addWidget(window)

    assert "practice" in window.about.text()


def test_it_says_once_that_it_was_painted(qtbot, machine, door) -> None:
    window = SignIn(machine, PEOPLE, door, practice=True)
    qtbot.addWidget(window)
    heard = []
    window.painted.connect(lambda: heard.append(1))

    window.show()
    qtbot.waitUntil(lambda: heard == [1])
    window.update()
    qtbot.wait(50)

    assert heard == [1]


def test_another_language_keeps_the_name_that_was_chosen(qtbot, window, machine) -> None:
    window.name.choose("周敏")
    before = window.name

    machine.other_language()
    qtbot.waitUntil(lambda: window.name is not before)

    assert window.name.value() == "周敏"


def test_a_password_typed_while_the_name_has_the_focus_is_not_lost(
    qtbot, machine, door
) -> None:
    window = SignIn(machine, PEOPLE, door, practice=False)
    qtbot.addWidget(window)
    window.show()
    window.name.setFocus()

    qtbot.keyClicks(window.name, "x")

    assert window.password.text() == "x"
    assert window.focusWidget() is window.password


def test_whoever_is_chosen_types_the_password_next(qtbot, machine, door) -> None:
    window = SignIn(machine, PEOPLE, door, practice=False)
    qtbot.addWidget(window)
    window.show()
    window.name.setFocus()

    window.name.activated.emit(1)

    assert window.focusWidget() is window.password


def test_a_practice_office_says_what_its_people_do(qtbot, machine, door) -> None:
    window = SignIn(machine, ["李娜", "新来的"], door, practice=True)
    qtbot.addWidget(window)

    told = [window.name.itemText(at) for at in range(window.name.count())]

    assert told == ["李娜   Teller", "新来的"]
    assert window.name.value() == "李娜"


def test_a_damaged_key_file_is_said_and_somebody_else_may_try(qtbot, window, door) -> None:
    door.answer = SpoiltKey()
    qtbot.keyClicks(window.password, "right")
    qtbot.keyClick(window.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "key file is damaged" in window.complaint)

    assert window.form.isEnabled()
    assert window.buttons[0].isEnabled()
