import pytest
from PySide6.QtCore import Qt

from sheaf.services.books import NotTheKey
from sheaf.ui.recovery import Recovery


@pytest.fixture
def tried():
    return []


@pytest.fixture
def window(qtbot, machine, tried):
    def recover(*told):
        tried.append(told)
        if told[0] == "WRONG":
            raise NotTheKey
        return "opened"

    window = Recovery(machine, ["孙立", "李娜"], recover)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def fill(window, key, again="three good words") -> None:
    window.key.setText(key)
    window.password.setText("three good words")
    window.again.setText(again)


def test_the_key_opens_the_books_and_sets_the_new_password(qtbot, window, tried) -> None:
    fill(window, "AAAA-BBBB")
    with qtbot.waitSignal(window.opened) as heard:
        window.again.setFocus()
        qtbot.keyClick(window.again, Qt.Key.Key_Return)

    assert heard.args == ["opened"]
    assert tried == [("AAAA-BBBB", "孙立", "three good words")]


def test_another_key_is_refused_beside_its_field(qtbot, window) -> None:
    fill(window, "WRONG")
    window.form.confirm()
    qtbot.waitUntil(lambda: window.form.field("recovery").wrong)

    assert window.password.text() == "three good words"


def test_two_different_passwords_are_not_tried(window, tried) -> None:
    fill(window, "AAAA", again="something else")
    window.form.confirm()

    assert window.form.field("again").wrong
    assert tried == []


def test_esc_goes_back_to_the_sign_in(qtbot, window) -> None:
    with qtbot.waitSignal(window.back):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
