import hashlib
import zipfile

import pytest
from PySide6.QtCore import Qt
from tests.conftest import PEOPLE
from tests.windows import ENTER, Keyboard

from sheaf.domain.errors import Absent, NoRoom
from sheaf.domain.teller import Role
from sheaf.paths import BOOKS, KEYS
from sheaf.queries import office
from sheaf.ui.backing import Broken, Made
from sheaf.ui.place import Place

TELLER = PEOPLE[Role.TELLER]
Key = Qt.Key


@pytest.fixture
def stick(tmp_path, this_machine):
    """The folder that backups went to last."""
    folder = tmp_path / "stick"
    folder.mkdir()
    this_machine.backups = str(folder)
    return folder


@pytest.fixture
def shown(window, keyring):
    return window(TELLER)


def made(books):
    with books.look(TELLER) as work:
        return office.backups(work, 9)


def wait(qtbot, shown, state) -> None:
    backing = shown.desk.backing
    qtbot.waitUntil(lambda: isinstance(backing.state, state), timeout=20000)


def test_one_key_writes_a_backup_that_counts(
    qtbot, shown, books, stick, keys: Keyboard
) -> None:
    keys.press(Key.Key_F12)
    wait(qtbot, shown, Made)

    assert keys.count == 1
    [file] = stick.iterdir()
    assert sorted(zipfile.ZipFile(file).namelist()) == [BOOKS, KEYS]
    [one] = made(books)
    assert one.place == str(file)
    assert [row.place for row in shown.page.made.table.rows] == [str(file)]
    assert file.name in shown.page.note.words.text()


def test_f12_again_writes_another_one(qtbot, shown, books, stick, clock, keys) -> None:
    keys.press(Key.Key_F12)
    wait(qtbot, shown, Made)
    clock.on("2026-03-11")

    keys.press(Key.Key_F12)
    qtbot.waitUntil(lambda: len(made(books)) == 2, timeout=20000)

    assert len(list(stick.iterdir())) == 2


def test_a_page_built_anew_does_not_write_again(
    qtbot, shown, books, stick, keys: Keyboard
) -> None:
    keys.press(Key.Key_F12)
    wait(qtbot, shown, Made)

    shown.rebuild()
    qtbot.wait(50)

    assert shown.page.place == Place("backup")
    assert len(made(books)) == 1
    assert stick.name in shown.page.note.words.text()


def test_the_page_opened_from_the_office_waits_for_enter(
    qtbot, shown, books, stick, keys: Keyboard
) -> None:
    shown.go(Place("backup"))
    qtbot.wait(50)
    assert made(books) == ()
    shown.page.setFocus()
    keys.press(ENTER)
    wait(qtbot, shown, Made)

    assert len(made(books)) == 1


def test_a_full_stick_is_said_and_nothing_is_left_on_it(
    qtbot, shown, books, stick, clock, keys: Keyboard
) -> None:
    clock.on("2026-03-10")
    for second in range(200):
        name = f"Sheaf-2026-03-10-09{second // 60:02}{second % 60:02}.part"
        (stick / name).symlink_to("/dev/full")
    before = len(list(stick.iterdir()))

    keys.press(Key.Key_F12)
    wait(qtbot, shown, Broken)

    assert isinstance(shown.desk.backing.state.no, NoRoom)
    assert f"{stick} is full" in shown.page.note.words.text()
    assert made(books) == ()
    assert len(list(stick.iterdir())) == before - 1  # the draft alone was taken away


def test_a_stick_that_was_pulled_is_said(
    qtbot, shown, books, stick, keys: Keyboard
) -> None:
    shown.go(Place("backup"))
    stick.rmdir()
    shown.page.write_to(stick)
    wait(qtbot, shown, Broken)

    assert isinstance(shown.desk.backing.state.no, Absent)
    assert "is not there now" in shown.page.note.words.text()
    assert made(books) == ()


def test_the_folder_is_remembered_on_this_machine(
    qtbot, shown, tmp_path, this_machine
) -> None:
    shown.go(Place("backup"))
    shown.page.write_to(tmp_path)
    wait(qtbot, shown, Made)

    assert this_machine.backups == str(tmp_path)


def test_ctrl_r_asks_for_the_way_back(qtbot, shown, stick, keys: Keyboard) -> None:
    shown.go(Place("backup"))

    with qtbot.waitSignal(shown.restoring):
        keys.ctrl(Key.Key_R)


def test_who_may_not_carry_backups_away_has_no_such_key(window, keyring) -> None:
    shown = window(PEOPLE[Role.LOAN_OFFICER])

    assert "back_up" not in {one.act.name for one in shown.keys.offers}


def test_a_newer_sheaf_on_the_stick_is_offered_after_a_verified_backup(
    qtbot, shown, books, stick, keys, monkeypatch
) -> None:
    opened = []
    monkeypatch.setattr(
        "sheaf.ui.office.backup.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()) or True,
    )
    file = stick / "sheaf_99.0_amd64.deb"
    file.write_bytes(b"program")
    digest = hashlib.sha256(b"program").hexdigest()
    (stick / "SHA256SUMS").write_text(f"{digest}  {file.name}\n")
    shown.go(Place("backup"))

    assert "99.0" in shown.page.step._words.text()
    assert "update" not in [one.act.name for one in shown.page.acts()]

    keys.press(Key.Key_F12)
    wait(qtbot, shown, Made)
    keys.press(Key.Key_Y, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: opened == [str(file)])


def test_a_damaged_installer_is_not_run_and_said_to_be_damaged(
    qtbot, shown, books, stick, keys, monkeypatch
) -> None:
    monkeypatch.setattr(
        "sheaf.ui.office.backup.QDesktopServices.openUrl", lambda _url: pytest.fail("ran")
    )
    file = stick / "sheaf_99.0_amd64.deb"
    file.write_bytes(b"program")
    (stick / "SHA256SUMS").write_text(f"{'0' * 64}  {file.name}\n")
    keys.press(Key.Key_F12)
    wait(qtbot, shown, Made)

    keys.press(Key.Key_Y, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: file.name in shown.page.step._words.text())
