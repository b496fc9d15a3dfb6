from threading import Event

from sheaf.ui.making import Making


def test_who_closes_the_window_waits_for_nothing(qtbot, machine) -> None:
    begun, stopped = Event(), Event()

    def make(watch) -> None:
        try:
            while True:
                watch(0.1)
                begun.set()
        finally:
            stopped.set()

    window = Making(machine, make)
    window.show()
    qtbot.waitUntil(begun.is_set)

    window.close()

    assert stopped.wait(5)


def test_built_anew_it_shows_how_far_it_is(qtbot, machine) -> None:
    go_on = Event()

    def make(watch) -> None:
        watch(0.5)
        go_on.wait(5)

    window = Making(machine, make)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.bar.value() == 50)

    machine.other_language()
    qtbot.waitUntil(lambda: window.title.text() == "正在建立练习机构")

    assert (window.bar.value(), window.stop.isVisible()) == (50, True)
    go_on.set()
    qtbot.waitUntil(lambda: not window.acting.running)
