from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication

from sheaf import app, paths
from sheaf.app import Options, Program
from sheaf.domain.identity import ALPHABET
from sheaf.domain.office import Office
from sheaf.services import books
from sheaf.store import keyring
from sheaf.ui import theme
from sheaf.ui.first_start import FirstStart, Step
from sheaf.ui.language import Tongue
from sheaf.ui.machine import Machine
from sheaf.ui.main_window import MainWindow
from sheaf.ui.papers import PaperWindow
from sheaf.ui.place import Place
from sheaf.ui.preferences import Preferences
from sheaf.ui.recovery import Recovery
from sheaf.ui.restore import Restore
from sheaf.ui.sign_in import SignIn

PASSWORD = "three good words"
OFFICE = Office("清河农村信用合作社", "清河农信")


def noon() -> datetime:
    return datetime(2026, 3, 10, 12, 0)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    weak = {"memory_cost": 8, "time_cost": 1, "parallelism": 1}
    monkeypatch.setattr(keyring, "STRENGTH", weak)


@pytest.fixture
def program(qapp, tmp_path):
    kept = QSettings(str(tmp_path / "machine.ini"), QSettings.Format.IniFormat)
    machine = Machine(theme.Looks(qapp, "light", 100), Tongue("en"), Preferences(kept))
    program = Program(machine, tmp_path, noon)
    qapp.setQuitOnLastWindowClosed(False)
    yield program
    for window in [*program.windows]:
        window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if program.desk is not None:
        program.desk.close()
    qapp.setQuitOnLastWindowClosed(True)


def found(folder: Path) -> str:
    founded = books.found(folder, OFFICE, "孙立", PASSWORD, noon)
    founded.opened.database.close()
    return founded.recovery


def in_front(program):
    [window] = program.windows
    return window


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], Options()),
        (["--practice"], Options(practice=True)),
        (["--fresh", "--practice"], Options(practice=True, fresh=True)),
        (["--books", "/a/b"], Options(books=Path("/a/b"))),
        (["--books=/a/b"], Options(books=Path("/a/b"))),
        (["--books"], Options()),
        (["--restore", "/stick/a.sheaf"], Options(backup=Path("/stick/a.sheaf"))),
        (["--restore"], Options()),
    ],
)
def test_options_are_read(arguments, options) -> None:
    assert Options.read(arguments) == options


def test_without_books_it_is_the_first_start(program) -> None:
    program.start(Options())

    assert isinstance(in_front(program), FirstStart)


def test_books_that_stand_there_ask_who_it_is(program, tmp_path) -> None:
    found(tmp_path / "books")
    program.start(Options())

    window = in_front(program)
    assert isinstance(window, SignIn)
    assert window.name.value() == "孙立"


def test_a_fresh_start_leaves_the_books_that_stand_there_alone(program, tmp_path) -> None:
    found(tmp_path / "books")
    program.start(Options(fresh=True))

    assert isinstance(in_front(program), FirstStart)
    assert program.folder == tmp_path / "books-2"


def test_from_the_password_to_today_and_back_to_the_sign_in(
    qtbot, program, tmp_path
) -> None:
    found(tmp_path / "books")
    program.start(Options())
    in_front(program).password.setText(PASSWORD)
    in_front(program).form.confirm()
    qtbot.waitUntil(lambda: isinstance(program.windows[0], MainWindow))
    window = in_front(program)
    assert window.page.place.kind == "today"
    assert program.desk.teller.name == "孙立"
    assert program.machine.preferences.books == tmp_path / "books"

    window.signed_out.emit()
    assert isinstance(in_front(program), SignIn)
    assert program.desk is None


def test_an_office_is_founded_and_its_key_is_a_paper(qtbot, program, tmp_path) -> None:
    program.start(Options())
    window = in_front(program)
    window.to(Step.OFFICE)
    texts = {"name": OFFICE.name, "short_name": OFFICE.short_name, "place": "清河县"}
    for name, text in {**texts, "licence": _code()}.items():
        window.form.field(name).edit.put(text)
    window.form.confirm()
    window.form.field("administrator").edit.put("孙立")
    for name in ("password", "again"):
        window.form.field(name).widget.setText(PASSWORD)
    window.form.confirm()
    qtbot.waitUntil(lambda: window.step is Step.KEY)

    qtbot.keyClick(window, Qt.Key.Key_F8)
    [paper] = window.findChildren(PaperWindow)
    assert paper.paper.content.startswith(b"%PDF")

    recovery = window._made.recovery
    window.form.field("block").edit.put(recovery[-4:])
    window.form.confirm()
    qtbot.waitUntil(lambda: isinstance(program.windows[0], MainWindow))
    books.recover(tmp_path / "books", recovery, "孙立", "four new words!", noon)


def _code() -> str:
    body = "91130000MA0000000"
    weighed = sum(ALPHABET.index(sign) * pow(3, at, 31) for at, sign in enumerate(body))
    return body + ALPHABET[-weighed % 31]


def test_the_recovery_key_leads_to_the_desk(qtbot, program, tmp_path) -> None:
    recovery = found(tmp_path / "books")
    program.start(Options())
    program.recover()
    window = in_front(program)
    assert isinstance(window, Recovery)
    window.key.setText(recovery)
    window.password.setText("four new words!")
    window.again.setText("four new words!")
    window.form.confirm()

    qtbot.waitUntil(lambda: isinstance(program.windows[0], MainWindow))


def test_a_practice_office_is_made_once_then_asks_who_it_is(
    qtbot, program, tmp_path, monkeypatch
) -> None:
    made = []

    def make(_watch) -> None:
        made.append(found(tmp_path / "practice"))

    monkeypatch.setattr(program, "_make_practice", make)
    program.start(Options(practice=True))
    qtbot.waitUntil(lambda: isinstance(program.windows[0], SignIn), timeout=20_000)
    program.start(Options(practice=True))

    assert isinstance(in_front(program), SignIn)
    assert len(made) == 1
    assert program.machine.preferences.books is None


def test_a_folder_whose_key_file_is_spoilt_says_so(program, tmp_path) -> None:
    found(tmp_path / "books")
    (tmp_path / "books" / paths.KEYS).write_text("{}")
    program.start(Options())

    window = in_front(program)
    assert isinstance(window, FirstStart)
    assert "not a book" in window.complaint


def test_restoring_is_one_step_from_the_sign_in(program, tmp_path) -> None:
    found(tmp_path / "books")
    program.start(Options())
    program.restore()

    window = in_front(program)
    assert isinstance(window, Restore)
    window.back.emit()
    assert isinstance(in_front(program), SignIn)


def test_a_second_window_shares_the_desk(qtbot, program, tmp_path) -> None:
    found(tmp_path / "books")
    opened = books.unlock(tmp_path / "books", "孙立", PASSWORD, noon)
    program.enter(opened)

    program.new_window()

    first, second = program.windows
    assert first.desk is second.desk
    second.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert program.windows == [first]


def test_fcitx_is_reached_through_ibus_unless_told_otherwise(monkeypatch, tmp_path) -> None:
    named = tmp_path / "machine-id"
    monkeypatch.setattr(app, "MACHINE_IDS", (str(named),))
    monkeypatch.setenv("QT_IM_MODULE", "")
    app.lend_input_method()
    assert app.os.environ["QT_IM_MODULE"] == ""  # D-Bus ends whoever asks without it

    named.write_text("0123456789abcdef0123456789abcdef", encoding="utf-8")
    app.lend_input_method()
    assert app.os.environ["QT_IM_MODULE"] == "ibus"

    monkeypatch.setenv("QT_IM_MODULE", "fcitx")
    app.lend_input_method()
    assert app.os.environ["QT_IM_MODULE"] == "fcitx"


def test_from_the_desk_to_a_backup_nobody_holds_the_books_open(
    qtbot, program, tmp_path
) -> None:
    found(tmp_path / "books")
    program.start(Options())
    in_front(program).password.setText(PASSWORD)
    in_front(program).form.confirm()
    qtbot.waitUntil(lambda: isinstance(program.windows[0], MainWindow))

    in_front(program).go(Place("restore"))

    window = in_front(program)
    assert isinstance(window, Restore)
    assert program.desk is None
    window.back.emit()
    assert isinstance(in_front(program), SignIn)
