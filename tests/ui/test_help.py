import pytest
from PySide6.QtWidgets import QWidget

from sheaf.ui import rooms
from sheaf.ui.help import HelpSheet, texts
from sheaf.ui.place import Place
from sheaf.ui.preferences import LANGUAGES


def test_both_languages_help_with_the_same_pages() -> None:
    assert texts("en").keys() == texts("zh_CN").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_help(language) -> None:
    told = texts(language)
    silent = {
        kind
        for kind in rooms.PAGES
        if kind not in told and rooms.room_of(Place(kind)) not in told
    }

    assert silent == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_short_and_whole(language) -> None:
    for kind, words in texts(language).items():
        assert words["title"], kind
        assert 10 < len(words["text"]) < 700, kind


def test_it_stands_over_the_window(qtbot, machine) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = HelpSheet("loan", "en", window)

    assert sheet.accessibleName() == "A loan"
