from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from sheaf.domain.errors import Absent, NoRoom, ReadOnly
from sheaf.domain.identity import ALPHABET
from sheaf.services.books import BooksStandHere
from sheaf.ui.first_start import FirstStart, Step

RECOVERY = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-2345"


class Ground:
    """What founding an office does."""

    def __init__(self) -> None:
        self.founded, self.papers = [], []
        self.refusal: Exception | None = None
        self.go_on = Event()
        self.go_on.set()

    def found(self, founding):
        self.go_on.wait(5)
        if self.refusal:
            raise self.refusal
        self.founded.append(founding)
        return SimpleNamespace(opened="open books", recovery=RECOVERY)

    def show(self, office, holder, key, _window) -> None:
        self.papers.append((office.name, holder, key))


@pytest.fixture
def ground() -> Ground:
    return Ground()


@pytest.fixture
def window(qtbot, machine, ground, tmp_path):
    window = FirstStart(machine, tmp_path / "books", ground.found, ground.show)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def write(window, **texts) -> None:
    for name, text in texts.items():
        window.form.field(name).edit.put(text)


def an_office(window) -> None:
    window.to(Step.OFFICE)
    write(window, name="清河农村信用合作社", short_name="清河农信", licence=credit_code())
    write(window, place="清河县", phone="0312-8012345", lines="为农服务\n\n始于1952")
    window.form.confirm()


def a_person(window, *passwords) -> None:
    password, again = passwords or ("three good words", "three good words")
    write(window, administrator="孙立", password=password, again=again)
    window.form.confirm()


def credit_code() -> str:
    body = "91130000MA0000000"
    weighed = sum(ALPHABET.index(sign) * pow(3, at, 31) for at, sign in enumerate(body))
    return body + ALPHABET[-weighed % 31]


def test_it_offers_a_practice_office_first(qtbot, window) -> None:
    with qtbot.waitSignal(window.practised):
        qtbot.keyClick(window.ways[0], Qt.Key.Key_Return)


def test_an_office_is_founded_with_what_was_typed(qtbot, window, ground, tmp_path) -> None:
    an_office(window)
    assert window.step is Step.PERSON
    a_person(window)
    qtbot.waitUntil(lambda: window.step is Step.KEY)

    [founding] = ground.founded
    assert founding.folder == tmp_path / "books"
    assert founding.office.short_name == "清河农信"
    assert founding.office.lines == ("为农服务", "始于1952")
    assert (founding.administrator, founding.password) == ("孙立", "three good words")


def test_the_last_block_of_the_key_must_be_typed_before_the_books_open(
    qtbot, window
) -> None:
    an_office(window)
    a_person(window)
    qtbot.waitUntil(lambda: window.step is Step.KEY)
    heard = []
    window.founded.connect(heard.append)

    write(window, block="AAAA")
    window.form.confirm()
    assert window.form.field("block").wrong
    assert heard == []

    write(window, block="2345")
    window.form.confirm()
    assert heard == ["open books"]


def test_the_key_is_printed_with_f8(qtbot, window, ground) -> None:
    an_office(window)
    a_person(window)
    qtbot.waitUntil(lambda: window.step is Step.KEY)

    qtbot.keyClick(window, Qt.Key.Key_F8)

    assert ground.papers == [("清河农村信用合作社", "孙立", RECOVERY)]


def test_nothing_is_founded_while_a_field_is_wrong(window, ground) -> None:
    window.to(Step.OFFICE)
    write(window, name="清河农村信用合作社", licence="123")
    window.form.confirm()

    assert window.step is Step.OFFICE
    assert window.form.field("licence").wrong
    assert window.form.field("short_name").wrong
    assert ground.founded == []


@pytest.mark.parametrize(
    ("password", "again", "field"),
    [("short", "short", "password"), ("three good words", "three bad words", "again")],
)
def test_the_password_is_checked_beside_its_field(
    window, ground, password, again, field
) -> None:
    an_office(window)
    a_person(window, password, again)

    assert window.form.field(field).wrong
    assert ground.founded == []


def test_a_refusal_is_said_and_what_was_typed_stays(qtbot, window, ground) -> None:
    ground.refusal = BooksStandHere()
    an_office(window)
    a_person(window)
    qtbot.waitUntil(lambda: window.step is Step.OFFICE)

    assert window.form.field("folder").wrong
    window.form.confirm()
    assert window.form.field("administrator").edit.text() == "孙立"


@pytest.mark.parametrize("no", [ReadOnly(), Absent(), NoRoom()])
def test_a_folder_that_cannot_be_made_is_said_beside_it_and_another_one_will_do(
    qtbot, window, ground, tmp_path, no
) -> None:
    ground.refusal = no
    an_office(window)
    a_person(window)
    qtbot.waitUntil(lambda: window.step is Step.OFFICE)
    assert window.form.field("folder").wrong
    assert window.form.isEnabled()

    ground.refusal = None
    write(window, folder=str(tmp_path / "elsewhere"))
    window.form.confirm()
    a_person(window)
    qtbot.waitUntil(lambda: window.step is Step.KEY)

    assert ground.founded[0].folder == tmp_path / "elsewhere"


def test_nobody_goes_back_while_the_books_are_made(qtbot, window, ground) -> None:
    ground.go_on.clear()
    an_office(window)
    a_person(window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)

    assert window.step is Step.PERSON
    ground.go_on.set()
    qtbot.waitUntil(lambda: window.step is Step.KEY)


def test_esc_goes_back_a_step_and_keeps_what_was_typed(qtbot, window) -> None:
    an_office(window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)

    assert window.step is Step.OFFICE
    assert window.form.field("short_name").edit.text() == "清河农信"


def test_another_language_keeps_what_was_typed(qtbot, window, machine) -> None:
    window.to(Step.OFFICE)
    write(window, name="清河农村信用合作社")
    before = window.form

    machine.other_language()
    qtbot.waitUntil(lambda: window.form is not before)

    assert window.form.field("name").edit.text() == "清河农村信用合作社"


def test_the_folder_is_where_the_program_proposes(window, tmp_path) -> None:
    window.to(Step.OFFICE)

    assert Path(window.folder.text()) == tmp_path / "books"
