"""Learning from a finished case by keys: read it, decide, then see what was decided."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.asked import OFFICER
from tests.build import yuan
from tests.heard import ASKED, an_investigated_case, decide, vote_all
from tests.windows import CTRL, ENTER, Keyboard

from sheaf.ui.place import Place

Key = Qt.Key
WANTED = replace(ASKED, amount=yuan("50000"))


@pytest.fixture
def decided(books) -> None:
    case = an_investigated_case(books)
    vote_all(books, case, WANTED, WANTED, WANTED)
    decide(books, case)


def words(shown):
    return shown.page.step._words.text()


def test_the_decision_is_hidden_until_it_is_asked_for(window, decided) -> None:
    keys, shown = Keyboard(), window(OFFICER)
    keys.ctrl(Key.Key_3)
    keys.press(Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert shown.page.place == Place("lessons")
    keys.press(ENTER)
    assert shown.page.place.kind == "lesson"
    assert words(shown).startswith("What would you decide")
    assert not shown.page.view.isEnabled()

    keys.press(ENTER)
    assert words(shown).startswith("Approved  50,000.00 yuan, 12 months")
    assert ("Enter", "Hide it again") in shown.foot._hints
    keys.press(ENTER)

    assert words(shown).startswith("What would you decide")


def test_without_finished_cases_the_list_says_so(window) -> None:
    shown = window(OFFICER)

    shown.go(Place("lessons"))

    assert "No case" in shown.page.section._empty.text()
