from PySide6.QtCore import Qt

from sheaf.domain.errors import NoRoom
from sheaf.ui.making import Making


def test_it_says_when_the_office_stands(qtbot, machine) -> None:
    window = Making(machine, lambda: None)
    qtbot.addWidget(window)

    with qtbot.waitSignal(window.made):
        window.show()


def test_what_failed_is_said_and_one_may_go_back(qtbot, machine) -> None:
    def full() -> None:
        raise NoRoom

    window = Making(machine, full)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "disk is full" in window.form.accessibleDescription())

    with qtbot.waitSignal(window.back):
        qtbot.mouseClick(window.buttons[0], Qt.MouseButton.LeftButton)


def test_after_our_own_mistake_one_may_go_back(qtbot, machine) -> None:
    window = Making(machine, lambda: 1 / 0)
    qtbot.addWidget(window)
    with qtbot.captureExceptions() as raised:
        window.show()
        qtbot.waitUntil(lambda: len(raised) == 1)

    with qtbot.waitSignal(window.back):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
