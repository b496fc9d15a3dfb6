import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from tests.ui.pages import Paid, Plain, Written

from sheaf.ui import rooms, theme
from sheaf.ui.main_window import DEPTH, MainWindow
from sheaf.ui.place import Place

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def few_pages(monkeypatch):
    here = "tests.ui.pages"
    few = dict.fromkeys(
        ("today", "customers", "loans", "loan", "office", "cash_day", "apply"),
        f"{here}:Plain",
    )
    few |= {"password": "sheaf.ui.change_password:ChangePassword"}
    few |= {"customer_edit": f"{here}:Written", "receive": f"{here}:Paid"}
    monkeypatch.setattr(rooms, "PAGES", few)


@pytest.fixture
def open_window(qtbot, machine):
    windows = []

    def open_window(desk) -> MainWindow:
        window = MainWindow(desk, machine)
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_window
    for window in windows:
        window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window, desk):
    return open_window(desk)


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def test_the_day_starts_on_today(window) -> None:
    assert window.page.place == Place("today")
    assert window.page.list.hasFocus()


def test_enter_opens_and_esc_goes_back_to_the_same_page(qtbot, window) -> None:
    before = window.page

    press(qtbot, window, Key.Key_Down)
    press(qtbot, window, Key.Key_Return)
    assert window.page.place == Place("loan", 2)

    press(qtbot, window, Key.Key_Escape)
    assert window.page is before
    assert window.page.list.currentIndex().row() == 1


def test_esc_on_today_stays(qtbot, window) -> None:
    press(qtbot, window, Key.Key_Escape)

    assert window.page.place == Place("today")


def test_a_room_has_its_key_and_its_mark(qtbot, window) -> None:
    doors = [door.name for door in rooms.doors(window.desk.teller)]
    press(qtbot, window, Key(Key.Key_1 + doors.index("loans")), Ctrl)

    assert window.page.place == Place("loans")
    press(qtbot, window, Key.Key_Escape)
    assert window.page.place == Place("today")


def test_the_stack_does_not_grow_for_ever(window) -> None:
    for number in range(1, 40):
        window.go(Place("loan", number))

    assert window.stack.count() <= DEPTH
    assert window.page.place == Place("loan", 39)
    assert window.stack.widget(0).place == Place("today")


def test_the_same_place_is_looked_at_again_and_not_opened_twice(window) -> None:
    window.go(Place("loan", 3))
    looked, count = window.page.looked, window.stack.count()

    window.go(Place("loan", 3))

    assert window.stack.count() == count
    assert window.page.looked == looked + 1


def test_a_write_is_seen_by_the_page_in_front_at_once(window, desk) -> None:
    looked = window.page.looked

    desk.write(lambda work: work.number("receipt"))

    assert window.page.looked == looked + 1


def test_a_page_behind_looks_again_when_one_comes_back(qtbot, window, desk) -> None:
    today = window.page
    window.go(Place("loan", 1))
    looked = today.looked

    desk.write(lambda work: work.number("receipt"))
    assert today.looked == looked

    window.back()
    assert today.looked == looked + 1


def test_a_sheet_stands_over_the_page_and_esc_takes_it_away(qtbot, window) -> None:
    press(qtbot, window, Key.Key_F4)
    assert isinstance(window.front, Paid)
    assert window.front.place == Place("receive", 7)

    press(qtbot, window, Key.Key_Escape)
    assert window.front is window.page
    assert window.page.list.hasFocus()


def test_no_key_of_the_page_works_through_a_sheet(qtbot, window) -> None:
    press(qtbot, window, Key.Key_F4)
    press(qtbot, window, Key.Key_4, Ctrl)
    press(qtbot, window, Key.Key_F4)

    assert window.page.place == Place("today")
    assert len(window.sheets) == 1


def test_a_sheet_that_sends_one_to_a_page_goes_away(qtbot, window) -> None:
    press(qtbot, window, Key.Key_F4)
    window.front.go.emit(Place("loan", 4))

    assert window.sheets == []
    assert window.page.place == Place("loan", 4)


def test_the_calculator_puts_its_result_into_the_field_one_came_from(qtbot, window) -> None:
    press(qtbot, window, Key.Key_F4)
    sheet = window.front
    press(qtbot, window, Key.Key_F7)
    qtbot.keyClicks(QApplication.focusWidget(), "12000*9%/12")
    press(qtbot, window, Key.Key_Return)

    assert window.front is sheet
    assert sheet.amount.text() == "90.00"
    assert sheet.amount.hasFocus()


def test_help_is_about_the_page_in_front(qtbot, window) -> None:
    window.go(Place("loan", 1))
    press(qtbot, window, Key.Key_F1)

    assert window.front.accessibleName() == "A loan"


def test_all_keys_of_the_window_in_front_are_shown(qtbot, window) -> None:
    press(qtbot, window, Key.Key_Slash, Ctrl)

    keys = [key for _heading, pairs in window.front.shown for key, _words in pairs]
    assert {"F4", "Ctrl+K", "↑ ↓", "F3"} <= set(keys)
    assert len(keys) == len(set(keys))


def test_every_act_always_on_offer_can_be_told_from_the_others(window) -> None:
    keys = [one.act.key for one in window.keys.offers if one.act.key]

    assert len(keys) == len(set(keys))


def test_a_role_sees_only_its_rooms(open_window, desk_of, administrator, teller) -> None:
    assert [room.name for room in rooms.open_to(administrator)] == ["today", "office"]
    window = open_window(desk_of(administrator))

    assert "receive" not in {one.act.name for one in window.keys.offers}
    assert "new_customer" not in {one.act.name for one in window.keys.offers}


def test_the_rail_says_who_sits_here_and_how_the_backup_stands(window) -> None:
    words = [part.text() for part in window.rail.findChildren(type(window.top.date))]

    assert any("李娜" in line and "Teller" in line for line in words)
    assert "No backup verified yet" in words
    assert "Practice office" in words


def test_the_bar_says_the_day_with_its_weekday(window) -> None:
    assert window.top.date.text() == "2026-03-10 Tuesday"


def test_what_is_half_typed_is_kept_when_one_leaves(qtbot, window) -> None:
    press(qtbot, window, Key.Key_F3)
    form = window.page
    assert isinstance(form, Written)
    qtbot.keyClicks(QApplication.focusWidget(), "half")
    press(qtbot, window, Key.Key_Escape)

    assert form.left_with == ["half"]


def test_the_looks_change_live_and_one_stays_where_one_was(qtbot, window, machine) -> None:
    window.go(Place("loan", 5))
    before = window.page

    press(qtbot, window, Key.Key_Equal, Ctrl)
    qtbot.waitUntil(lambda: window.page is not before)
    assert theme.zoom == 1.1
    assert machine.preferences.zoom == 110
    assert window.page.place == Place("loan", 5)

    window.back()
    assert window.page.place == Place("today")


def test_the_language_changes_live_and_half_typed_text_is_kept(
    qtbot, window, machine
) -> None:
    press(qtbot, window, Key.Key_F3)
    form = window.page
    qtbot.keyClicks(QApplication.focusWidget(), "half")
    kept = form.left_with

    machine.other_language()
    qtbot.waitUntil(lambda: window.page is not form)

    assert machine.preferences.language == "zh_CN"
    assert kept == ["half"]
    assert window.page.place == Place("customer_edit")


def test_an_open_sheet_comes_back_in_the_other_theme(qtbot, window, machine) -> None:
    press(qtbot, window, Key.Key_F4)
    sheet = window.front

    machine.other_theme()
    qtbot.waitUntil(lambda: window.front is not sheet and window.sheets != [])

    assert theme.now is theme.DARK
    assert window.front.place == Place("receive", 7)


def test_a_second_window_is_asked_for_and_both_follow_the_books(
    qtbot, open_window, window, desk
) -> None:
    with qtbot.waitSignal(window.another):
        press(qtbot, window, Key.Key_N, Ctrl | Qt.KeyboardModifier.ShiftModifier)
    second = open_window(desk)
    looked = window.page.looked

    desk.write(lambda work: work.number("receipt"))

    assert window.page.looked == looked + 1
    assert second.page.looked >= 2


def test_the_menu_names_every_act_with_its_key(qtbot, window) -> None:
    window.top.drop(window.keys)
    menu = window.top.shown

    under = menu.findChildren(QMenu)
    acts = [action for one in (menu, *under) for action in one.actions()]
    keys = {action.text().partition("\t")[2] for action in acts}
    offered = {one.act.shown_key for one in window.keys.offers if one.act.name != "menu"}
    assert offered == keys - {""}
    menu.close()


def test_alt_alone_opens_the_menu_and_with_another_key_does_not(qtbot, window) -> None:
    press(qtbot, window, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.top.shown is None

    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Alt)
    assert window.top.shown is not None
    window.top.shown.close()


def test_f4_without_a_line_looks_for_the_loan_first(qtbot, window, monkeypatch) -> None:
    monkeypatch.setattr(Plain, "acts", lambda self: [])
    window.go(Place("cash_day"))
    press(qtbot, window, Key.Key_F4)

    assert window.search.isVisible()
    press(qtbot, window, Key.Key_Escape)
    assert not window.search.isVisible()


@pytest.mark.parametrize("width", [760, 1024, 1366])
def test_nothing_is_cut_off_in_a_narrow_window(qtbot, window, width) -> None:
    window.resize(width, 600)
    QApplication.processEvents()

    assert window.top.menu.geometry().right() <= window.top.width()
    assert not window.findChildren(QPushButton, "cut")
    assert window.top.box.width() > 200
