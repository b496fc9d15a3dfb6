import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from tests.ui.kit.hand import Hearing

from sheaf.ui.kit.edits import Option
from sheaf.ui.kit.edits.ticks import TicksEdit

THREE = [Option("a", "First"), Option("b", "Second"), Option("c", "Third")]


@pytest.fixture
def ticks(qtbot):
    made = TicksEdit(THREE)
    made.resize(640, 40)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def press(ticks, text):
    """Press a key that writes a text, full width or not."""
    known = {" ": Qt.Key.Key_Space}
    key = known.get(text, Qt.Key.Key_unknown)
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QCoreApplication.sendEvent(ticks, event)


@pytest.mark.parametrize(
    ("keys", "ticked"),
    [
        (" ", ("a",)),
        ("2", ("b",)),
        ("31", ("a", "c")),
        ("=", ("a", "b", "c")),
        ("==", None),
        ("22", None),
        ("＝", ("a", "b", "c")),
        ("9x", None),
    ],
)
def test_space_numbers_and_the_equals_sign_tick(ticks, keys, ticked) -> None:
    for key in keys:
        press(ticks, key)

    assert ticks.value() == ticked


def test_arrows_walk_and_space_ticks_where_one_is(ticks) -> None:
    QTest.keyClick(ticks, Qt.Key.Key_Right)
    QTest.keyClick(ticks, Qt.Key.Key_Right)
    QTest.keyClick(ticks, Qt.Key.Key_Right)  # there is no fourth
    QTest.keyClick(ticks, Qt.Key.Key_Left)
    QTest.keyClick(ticks, Qt.Key.Key_Space)

    assert ticks.value() == ("b",)


def test_it_says_that_it_was_edited_by_a_hand_alone(ticks) -> None:
    heard = []
    ticks.edited.connect(lambda: heard.append(1))

    ticks.tick(["a"])
    assert heard == []
    QTest.keyClicks(ticks, "2")

    assert heard == [1]


def test_a_click_ticks(ticks) -> None:
    QTest.mouseClick(ticks, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))

    assert ticks.value() == ("a",)


def test_enter_and_keys_with_ctrl_are_for_the_form(qtbot) -> None:
    ticks = TicksEdit(THREE)
    hearing = Hearing(ticks)
    qtbot.addWidget(hearing)
    hearing.show()
    ticks.setFocus()

    QTest.keyClick(ticks, Qt.Key.Key_Return)
    QTest.keyClick(ticks, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    letters = [key for key in hearing.heard if key != Qt.Key.Key_Control]
    assert letters == [Qt.Key.Key_Return, Qt.Key.Key_S]


def test_a_draft_keeps_what_is_ticked(ticks) -> None:
    ticks.tick(["c", "a"])
    kept = ticks.kept()

    other = TicksEdit(THREE)
    other.put(kept)

    assert other.value() == ("a", "c")


def test_what_is_no_longer_offered_is_no_longer_ticked(ticks) -> None:
    ticks.tick(["a", "b"])

    ticks.offer(THREE[1:])

    assert ticks.value() == ("b",)


def test_a_screen_reader_hears_what_is_ticked(ticks) -> None:
    ticks.tick(["a", "c"])

    assert ticks.accessibleDescription() == "First, Third"


def test_in_a_narrow_place_it_is_higher(ticks) -> None:
    assert ticks.heightForWidth(200) == 3 * ticks.heightForWidth(640)


def test_it_can_be_painted(ticks) -> None:
    ticks.tick(["a"])

    assert not ticks.grab().isNull()
