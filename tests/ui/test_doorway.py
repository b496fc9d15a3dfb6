import pytest
from PySide6.QtCore import Qt

from sheaf.domain.errors import Missing, NoRoom, NotAllowed
from sheaf.ui.doorway import Doorway
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import button


class Door(Doorway):
    """One field, one act."""

    gone = 0

    def __init__(self, machine) -> None:
        super().__init__(machine)
        self.build()

    def lay_out(self) -> None:
        self.say("Door", "Enter")
        self.form.row(Field("name", "Name", LineEdit(), 12))
        self.fill(self.form)
        self.acts(button("Go"))

    def leave(self) -> None:
        self.gone += 1


@pytest.fixture
def door(qtbot, machine):
    door = Door(machine)
    qtbot.addWidget(door)
    with qtbot.waitActive(door):
        door.show()
        door.activateWindow()
    return door


def test_a_no_is_said_beside_its_field(door) -> None:
    door.refused(Missing("name"))

    assert door.form.field("name").wrong


@pytest.mark.parametrize(
    ("no", "words"), [(NoRoom(), "disk is full"), (NotAllowed(), "role")]
)
def test_a_no_without_a_field_is_said_under_the_form(door, no, words) -> None:
    door.refused(no)

    assert words in door.form.accessibleDescription()


def test_while_work_goes_on_the_acts_wait(door) -> None:
    door.busy("Opening …")
    assert not door.buttons[0].isEnabled()
    assert door.status.text() == "Opening …"

    door.busy("")
    assert door.buttons[0].isEnabled()


def test_esc_leaves(qtbot, door) -> None:
    qtbot.keyClick(door, Qt.Key.Key_Escape)

    assert door.gone == 1


def test_a_new_size_builds_it_anew_and_keeps_what_was_typed(qtbot, door, machine) -> None:
    door.form.field("name").edit.put("孙立")
    before = door.form

    machine.bigger()
    qtbot.waitUntil(lambda: door.form is not before)

    assert door.form.field("name").edit.text() == "孙立"


def test_nobody_leaves_while_work_goes_on(qtbot, door) -> None:
    door.busy("Opening …")
    qtbot.keyClick(door, Qt.Key.Key_Escape)

    assert door.gone == 0
    assert door.status.text() == "Opening … Wait until this is done."


@pytest.mark.parametrize("no", [NoRoom(), NotAllowed()])
def test_after_a_no_one_may_act_again(qtbot, door, no) -> None:
    def fail() -> None:
        raise no

    door.attempt("Opening …", fail, print)
    assert not door.form.isEnabled()
    qtbot.waitUntil(lambda: bool(door.complaint))

    assert door.form.isEnabled()
    assert door.buttons[0].isEnabled()


def test_after_our_own_mistake_one_may_act_again(qtbot, door) -> None:
    with qtbot.captureExceptions() as raised:
        door.attempt("Opening …", lambda: 1 / 0, print)
        qtbot.waitUntil(lambda: len(raised) == 1)

    assert door.form.isEnabled()
    assert door.buttons[0].isEnabled()
    assert door.status.text() == ""


def test_built_anew_while_work_goes_on_the_acts_still_wait(qtbot, door, machine) -> None:
    door.busy("Opening …")
    before = door.form

    machine.bigger()
    qtbot.waitUntil(lambda: door.form is not before)

    assert not door.form.isEnabled()
    assert not door.buttons[0].isEnabled()
