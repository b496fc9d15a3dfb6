from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt

from sheaf.domain.errors import Unreadable
from sheaf.domain.teller import WrongPassword
from sheaf.ui.restore import BY_KEY, Restore


class Shelf:
    """What bringing books back does."""

    def __init__(self) -> None:
        self.wishes = []
        self.refusal: Exception | None = None
        self.go_on = Event()
        self.go_on.set()

    def people(self, backup: Path) -> list[str]:
        if backup.suffix != ".sheaf":
            raise Unreadable
        return ["孙立", "李娜"]

    def bring_back(self, wish, watch):
        self.wishes.append(wish)
        watch(0.25)
        self.go_on.wait(5)
        watch(0.5)
        if self.refusal:
            raise self.refusal
        return Path("/aside")


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def window(qtbot, machine, shelf, tmp_path):
    window = Restore(machine, tmp_path / "books", shelf.people, shelf.bring_back)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def choose(qtbot, window, backup: str) -> None:
    window.backup.put(backup)
    window.backup.left.emit()


def test_whoever_can_open_the_backup_is_offered(qtbot, window) -> None:
    choose(qtbot, window, "/stick/a.sheaf")

    offered = [window.name.itemText(at) for at in range(window.name.count())]
    assert offered == ["孙立", "李娜", "The recovery key"]


def test_the_books_are_brought_back_and_the_present_ones_kept(
    qtbot, window, shelf, tmp_path
) -> None:
    choose(qtbot, window, "/stick/a.sheaf")
    window.secret.setText("three good words")
    with qtbot.waitSignal(window.restored) as heard:
        window.form.confirm()

    assert heard.args == [tmp_path / "books", Path("/aside")]
    [wish] = shelf.wishes
    assert (wish.backup, wish.name) == (Path("/stick/a.sheaf"), "孙立")
    assert (wish.secret, wish.folder) == ("three good words", tmp_path / "books")


def test_the_recovery_key_will_do_too(qtbot, window, shelf) -> None:
    choose(qtbot, window, "/stick/a.sheaf")
    window.name.choose(BY_KEY)
    window.secret.setText("AAAA-BBBB")
    with qtbot.waitSignal(window.restored):
        window.form.confirm()

    assert shelf.wishes[0].name == ""


def test_what_is_no_backup_is_said_beside_the_field(qtbot, window) -> None:
    choose(qtbot, window, "/stick/picture.jpg")

    assert window.form.field("backup").wrong


def test_a_wrong_password_is_said_and_the_window_stays(qtbot, window, shelf) -> None:
    shelf.refusal = WrongPassword()
    choose(qtbot, window, "/stick/a.sheaf")
    window.secret.setText("wrong words")
    window.form.confirm()
    qtbot.waitUntil(lambda: window.form.field("password").wrong)

    assert window.isVisible()
    assert window.backup.text() == "/stick/a.sheaf"


def test_esc_leaves_everything_as_it_was(qtbot, window, shelf) -> None:
    with qtbot.waitSignal(window.back):
        qtbot.keyClick(window, Qt.Key.Key_Escape)

    assert shelf.wishes == []


def test_a_backup_that_was_clicked_on_is_taken_at_once(window) -> None:
    window.take(Path("/stick/a.sheaf"))

    assert window.backup.text() == "/stick/a.sheaf"
    assert window.name.value() == "孙立"


def test_nobody_leaves_while_the_books_are_moved_and_esc_stops(
    qtbot, window, shelf
) -> None:
    shelf.go_on.clear()
    left = []
    window.back.connect(lambda: left.append(1))
    choose(qtbot, window, "/stick/a.sheaf")
    window.secret.setText("three good words")
    window.form.confirm()
    qtbot.waitUntil(lambda: window.bar.value() == 25)
    assert window.stop.isVisible()

    window.close()
    assert window.isVisible()
    assert "It stops" in window.status.text()
    shelf.go_on.set()

    qtbot.waitUntil(lambda: "Nothing of it was kept" in window.complaint)
    assert left == []
    assert not window.bar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert left == [1]
