import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.conftest import PEOPLE
from tests.ui.kit.hand import commit
from tests.windows import ENTER, ESC, Keyboard, focus

from sheaf.domain.policy import PENDING, SETTINGS
from sheaf.domain.teller import Role
from sheaf.services import policy
from sheaf.ui.office.settings import NUMBERS
from sheaf.ui.place import Place

MANAGER = PEOPLE[Role.MANAGER]


@pytest.fixture
def shown(window):
    shown = window(MANAGER)
    shown.go(Place("settings"))
    return shown


def names(page) -> list[str]:
    return [
        line.name
        for ledger in page.lists.values()
        if ledger.isVisible()
        for line in ledger.table.rows
    ]


def cells(page, name) -> list[str]:
    for ledger in page.lists.values():
        for at, line in enumerate(ledger.table.rows):
            if line.name == name:
                return [ledger.table.cell(at, one).text for one in range(4)]
    raise AssertionError(name)


def test_every_setting_stands_on_the_one_page(shown) -> None:
    assert names(shown.page) == list(SETTINGS)
    assert cells(shown.page, "grace_days") == [
        "Days after a due date during which nobody is late yet",
        "0 days",
        "the default",
        "never changed",
    ]


def test_typing_filters_at_once(shown, keys: Keyboard) -> None:
    assert focus() is shown.page.filter
    keys.type("grace")

    assert names(shown.page) == ["grace_days", "grace_mode"]
    keys.press(ESC)
    assert len(names(shown.page)) == len(SETTINGS)
    assert shown.page.place == Place("settings")
    keys.press(ESC)
    assert shown.page.place != Place("settings")


def test_a_word_is_found_where_it_begins(shown, keys: Keyboard) -> None:
    keys.type("late")

    assert "ltv_house" not in names(shown.page)  # collateral
    assert "penalty_uplift" in names(shown.page)


def test_a_value_is_found_as_it_is_written(shown, keys: Keyboard) -> None:
    keys.type("90 days")

    assert names(shown.page) == ["non_accrual_after_days"]


def test_nothing_found_says_so(shown, keys: Keyboard) -> None:
    keys.type("moon")

    assert names(shown.page) == []
    assert shown.page.nothing.isVisible()
    keys.press(ENTER)
    assert shown.sheets == []


def test_arrows_walk_and_enter_opens_while_one_types(shown, keys: Keyboard) -> None:
    keys.type("grace")
    keys.press(Qt.Key.Key_Down)
    keys.press(ENTER)

    assert shown.sheets[-1].place == Place("setting", NUMBERS["grace_mode"])


def test_f2_changes_what_the_cursor_is_on(shown, keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_F2)

    assert shown.sheets[-1].place == Place("setting", 0)


def test_a_change_shows_since_when_and_by_whom(shown, books) -> None:
    with books.work(MANAGER) as work:
        policy.change(work, "grace_days", "3", work.today, "决定")
    shown.page.look_again()

    assert cells(shown.page, "grace_days")[1:] == [
        "3 days",
        "default 0 days",
        "since 2026-03-10, 赵敏",
    ]


def test_what_is_decided_for_later_shows_from_when(shown, books) -> None:
    with books.work(MANAGER) as work:
        april = work.today.replace(month=4, day=1)
        policy.change(work, "grace_days", "3", april, "决定")
    shown.page.look_again()

    assert cells(shown.page, "grace_days")[3] == "3 days from 2026-04-01"


def test_chinese_words_filter_too(shown, machine) -> None:
    commit(shown.page.filter, "宽限")  # nothing in English has it

    assert names(shown.page) == []


def test_what_nothing_reads_yet_says_so(shown, window) -> None:
    for name in PENDING:
        assert cells(shown.page, name)[3] == "not used yet"

    shown.go(Place("setting", NUMBERS[min(PENDING)]))

    sheet = shown.sheets[-1]
    told = [one.text() for one in sheet.findChildren(QLabel)]
    assert "Not used yet: nothing in the program reads it so far." in told
