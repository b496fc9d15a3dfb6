from threading import Event

from PySide6.QtCore import Qt

from sheaf.domain.errors import NoRoom
from sheaf.ui.making import Making

ESC = Qt.Key.Key_Escape


def test_it_says_when_the_office_stands(qtbot, machine) -> None:
    window = Making(machine, lambda _watch: None)
    qtbot.addWidget(window)

    with qtbot.waitSignal(window.made):
        window.show()


def test_esc_stops_it_and_goes_back(qtbot, machine) -> None:
    go_on = Event()

    def make(watch) -> None:
        watch(0.5)
        go_on.wait(5)
        watch(0.6)

    window = Making(machine, make)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.bar.value() == 50)
    assert window.stop.isVisible()

    qtbot.keyClick(window, Qt.Key.Key_Return)  # pressed once more, stops nothing
    assert not window.acting._stop.is_set()
    with qtbot.waitSignal(window.back):
        qtbot.keyClick(window, ESC)
        go_on.set()

    assert not window.acting.running


def test_what_failed_is_said_and_one_may_go_back(qtbot, machine) -> None:
    def full(_watch) -> None:
        raise NoRoom

    window = Making(machine, full)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "disk is full" in window.form.accessibleDescription())

    with qtbot.waitSignal(window.back):
        qtbot.mouseClick(window.buttons[0], Qt.MouseButton.LeftButton)


def test_after_our_own_mistake_one_may_go_back(qtbot, machine) -> None:
    window = Making(machine, lambda _watch: 1 / 0)
    qtbot.addWidget(window)
    with qtbot.captureExceptions() as raised:
        window.show()
        qtbot.waitUntil(lambda: len(raised) == 1)

    with qtbot.waitSignal(window.back):
        qtbot.keyClick(window, ESC)
