"""A form whose act is done aside: it waits, is stopped, posts once, answers in place."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from tests.ui.office.sheets import gone
from tests.windows import (
    COUNTER,
    ENTER,
    ESC,
    Keyboard,
    books,
    clock,
    keyring,
    this_machine,
    window,
)

from sheaf.domain.errors import Busy, Missing, NoRoom
from sheaf.queries import drafts
from sheaf.queries.drafts import Draft
from sheaf.services.acts import once
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.long_sheet import LongSheet
from sheaf.ui.messages import lament
from sheaf.ui.place import Place

__all__ = ["books", "clock", "keyring", "this_machine", "window"]

PATIENCE = 5  # seconds
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Slowly:
    """An act that takes as long as a test wants, and what becomes of it."""

    def __init__(self) -> None:
        self.go, self.begun, self.ends = Event(), Event(), []
        self.no: Exception | None = None

    def do(self, work, key, watch) -> int:
        """Number something, once a key."""
        watch(0.25)
        self.begun.set()
        self.go.wait(PATIENCE)
        watch(0.5)
        if self.no is not None:
            raise self.no
        return number_once(work, key)


def number(work) -> int:
    return work.number("slow")


number_once = once(number)


class _Sheet(LongSheet):
    slowly: Slowly

    def __init__(self, desk, place, parent) -> None:
        super().__init__(desk, place, parent)
        self.say("Slow", "")
        self.form.row(Field("name", "Name", LineEdit(), 12))
        self.fill(self.form)
        self.begin("Slow", "")

    def waiting_words(self) -> str:
        return "Doing it"

    def deed(self):
        slowly, key = self.slowly, self.key
        return lambda work, watch: slowly.do(work, key, watch)

    def done(self, answer) -> None:
        self.slowly.ends.append(answer)


@pytest.fixture
def slowly():
    made = _Sheet.slowly = Slowly()
    yield made
    made.go.set()


@pytest.fixture
def shown(window):
    return window()


@pytest.fixture
def sheet(shown, slowly):
    made = _Sheet(shown.desk, Place("move_cash"), shown)
    shown.open_sheet(made)
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def begun(qtbot, sheet, slowly, keys):
    """Begin it by keys, and wait for the bar."""
    keys.type("abc")
    keys.ctrl(ENTER)
    qtbot.waitUntil(slowly.begun.is_set)
    qtbot.waitUntil(sheet.waiting.isVisible)
    return sheet


def test_it_waits_under_a_bar_and_goes_when_done(qtbot, begun, slowly, books) -> None:
    assert not begun.form.field("name").widget.isEnabled()
    assert begun.bar.value() == 25
    assert [one.said for one in begun.acts()] == ["Stop"]

    slowly.go.set()

    qtbot.waitUntil(lambda: slowly.ends == [1])
    assert gone(begun)
    with books.look(COUNTER) as work:
        assert drafts.parked(work) == ()


def test_enter_pressed_twice_posts_once(qtbot, begun, slowly, keys) -> None:
    keys.ctrl(ENTER)
    keys.press(ENTER)
    slowly.go.set()

    qtbot.waitUntil(lambda: gone(begun))
    assert slowly.ends == [1]


def test_esc_stops_it_and_the_form_is_as_it_was(qtbot, begun, slowly, keys, shown) -> None:
    keys.press(ESC)
    slowly.go.set()

    qtbot.waitUntil(begun.form.isEnabled)
    qtbot.waitUntil(lambda: not begun.waiting.isVisible())
    assert begun.form.field("name").widget.hasFocus()
    assert begun.form.texts() == {"name": "abc"}
    assert begun.form.accessibleDescription().startswith("It was stopped.")
    assert shown.sheets == [begun]
    assert slowly.ends == []


def test_neither_parked_nor_thrown_away_meanwhile(begun, keys, shown) -> None:
    keys.press(Qt.Key.Key_F9)
    keys.press(Qt.Key.Key_E, CTRL_SHIFT)

    assert shown.sheets == [begun]


def test_a_no_comes_back_beside_its_field(qtbot, begun, slowly) -> None:
    slowly.no = Missing("name")
    slowly.go.set()

    qtbot.waitUntil(lambda: begun.form.field("name").wrong)
    assert begun.form.field("name").widget.hasFocus()
    assert not gone(begun)


def test_a_failure_is_said_in_the_form(qtbot, begun, slowly) -> None:
    slowly.no = NoRoom()
    slowly.go.set()

    qtbot.waitUntil(lambda: bool(begun.form.accessibleDescription()))
    assert begun.form.accessibleDescription().startswith("The disk is full.")


def test_the_window_closes_once_it_is_done(qtbot, begun, slowly, shown) -> None:
    shown.close()
    assert shown.isVisible()

    slowly.go.set()

    qtbot.waitUntil(lambda: gone(shown))
    assert slowly.ends == [1]


def test_the_window_stays_for_a_no(qtbot, begun, slowly, shown) -> None:
    shown.close()
    slowly.no = Missing("name")
    slowly.go.set()

    qtbot.waitUntil(lambda: begun.form.field("name").wrong)
    qtbot.wait(1)
    assert shown.isVisible()


def test_a_new_look_waits_for_it(qtbot, begun, slowly, shown) -> None:
    shown.rebuild()
    assert shown.sheets == [begun]

    slowly.go.set()

    qtbot.waitUntil(lambda: slowly.ends == [1])


def test_nobody_signs_out_meanwhile(begun, shown) -> None:
    left = []
    shown.signed_out.connect(lambda: left.append(1))

    shown._unless_acting(shown.signed_out)

    assert left == []


def test_other_acts_are_refused_at_once_and_drafts_are_kept_after(
    qtbot, begun, slowly, shown, books
) -> None:
    desk = shown.desk
    with pytest.raises(Busy):
        desk.quietly(number)

    draft = Draft("receive", 7, "receive", {"amount": "5"}, "k", parked=True)
    desk.keep(draft)
    assert desk.offer("receive", 7).texts == {"amount": "5"}
    slowly.go.set()

    qtbot.waitUntil(lambda: slowly.ends == [1])
    with books.look(COUNTER) as work:
        assert drafts.offered(work, "receive", 7).texts == {"amount": "5"}


def test_a_second_form_is_told_to_wait(begun, shown) -> None:
    other = _Sheet(shown.desk, Place("move_cash", 1), shown)
    shown.open_sheet(other)
    other.form.confirm()

    assert other.form.accessibleDescription().startswith("Another window is writing")
    other.shut()


def test_what_fails_after_it_is_kept_is_not_said_to_be_undone(
    qtbot, begun, slowly, monkeypatch
) -> None:
    def done(_answer) -> None:
        raise Busy

    monkeypatch.setattr(begun, "done", done)

    with qtbot.captureExceptions() as raised:
        slowly.go.set()
        qtbot.waitUntil(lambda: bool(raised))

    [(_, error, _)] = raised
    assert "do not do it again" in lament(error)
