import pytest
from tests.conftest import PEOPLE
from tests.ui.office.sheets import gone
from tests.windows import ENTER, ESC, Keyboard, focus

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.teller import Role
from sheaf.queries import policy
from sheaf.ui.office.settings import NUMBERS
from sheaf.ui.place import Place

MANAGER = PEOPLE[Role.MANAGER]


@pytest.fixture
def change(window):
    shown = window(MANAGER)

    def change(name):
        shown.go(Place("setting", NUMBERS[name]))
        return shown.sheets[-1]

    return change


def on(books, day=None):
    with books.look(MANAGER) as work:
        return policy.on(work, day or work.today)


def said(sheet) -> str:
    return sheet.sentence.words.text()


def test_a_share_is_changed_by_a_few_keys(change, books, keys: Keyboard) -> None:
    sheet = change("penalty_uplift")
    keys.type("30")
    assert said(sheet) == (
        "From 2026-03-10: 30 % instead of 50 %. What was agreed before stays."
    )
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("Board 5")
    keys.press(ENTER)

    assert gone(sheet)
    assert str(on(books).penalty_uplift) == "0.3"


def test_a_value_the_rule_forbids_is_said_beside_it_in_its_own_words(
    change, books, keys: Keyboard
) -> None:
    sheet = change("penalty_uplift")
    keys.type("60")
    keys.press(ENTER)

    field = sheet.form.field("value")
    assert field.wrong
    assert field.widget.accessibleDescription() == ("Write a value between 30 % and 50 %.")
    keys.ctrl(ENTER)
    assert focus() is field.widget
    assert str(on(books).penalty_uplift) == "0.50"


def test_a_pair_that_would_cross_is_refused_with_its_limit(
    change, books, keys: Keyboard
) -> None:
    sheet = change("group_min")
    keys.type("10")
    sheet.form.field("why").edit.put("Board")
    keys.ctrl(ENTER)
    assert gone(sheet)

    sheet = change("group_max")
    keys.type("8")
    sheet.form.field("why").edit.put("Board")
    keys.ctrl(ENTER)

    assert sheet.form.field("value").wrong
    assert (on(books).group_min, on(books).group_max) == (10, 10)


def test_a_day_that_is_past_is_said_beside_the_day(change, books, keys: Keyboard) -> None:
    sheet = change("grace_days")
    keys.type("3")
    keys.press(ENTER)
    keys.type("2026-03-09")
    keys.press(ENTER)
    keys.type("Board")
    keys.press(ENTER)

    assert sheet.form.field("since").wrong
    assert on(books).grace_days == 0


def test_nobody_changes_a_setting_without_saying_why(change, books, keys: Keyboard) -> None:
    sheet = change("grace_days")
    keys.type("3")
    keys.ctrl(ENTER)

    assert sheet.form.field("why").wrong
    assert on(books).grace_days == 0


def test_the_same_value_again_is_no_change(change, keys: Keyboard) -> None:
    sheet = change("grace_days")
    assert said(sheet) == "Now: 0 days. Write what it is to be."
    sheet.form.field("why").edit.put("Board")
    keys.ctrl(ENTER)

    assert sheet.form.field("value").wrong


def test_a_choice_is_made_by_its_letters(change, books, keys: Keyboard) -> None:
    sheet = change("holiday_rule")
    keys.type("not")
    sheet.form.field("why").edit.put("Board")
    keys.ctrl(ENTER)

    assert on(books).holiday_rule is HolidayRule.NONE


def test_an_amount_and_a_switch_are_changed_too(change, books, keys: Keyboard) -> None:
    sheet = change("prepay_min")
    keys.type("2,000")
    sheet.form.field("why").edit.put("Board")
    keys.ctrl(ENTER)
    sheet = change("group_freeze")
    keys.type("n")
    sheet.form.field("why").edit.put("Board")
    keys.ctrl(ENTER)

    assert str(on(books).prepay_min) == "2,000.00"
    assert not on(books).group_freeze


def test_what_is_half_typed_is_offered_again(change, keys: Keyboard) -> None:
    change("grace_days")
    keys.type("7")
    keys.press(ESC)

    assert change("grace_days").form.texts()["value"] == "7"
    keys.press(ESC)
    assert change("group_min").form.texts()["value"] == "5"


def test_former_changes_are_listed(change, keys: Keyboard) -> None:
    for value in ("3", "5"):
        sheet = change("grace_days")
        keys.type(value)
        sheet.form.field("why").edit.put("Board")
        keys.ctrl(ENTER)

    assert [one.value for one in change("grace_days").changes] == [5]
