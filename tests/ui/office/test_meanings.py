import pytest

from sheaf.domain.policy import SETTINGS
from sheaf.ui import theme
from sheaf.ui.office import meanings, settings
from sheaf.ui.office.meanings import CHAPTERS, MEANINGS, chapter_of

PAGE = 1366 - 176 - 40  # dp of a list on a screen of 1366, without a scroll bar
SIDES = 24


def test_every_setting_has_one_meaning() -> None:
    assert set(MEANINGS) == set(SETTINGS)
    assert len(set(MEANINGS.values())) == len(MEANINGS)


def test_every_setting_belongs_to_a_chapter_in_their_order() -> None:
    found = [chapter_of(one.section) for one in SETTINGS.values()]

    assert list(dict.fromkeys(found)) == list(CHAPTERS)


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_meaning_is_read_without_being_cut(machine, language) -> None:
    machine.speak(language)
    theme.load_fonts()
    room = PAGE - settings.VALUE - settings.DEFAULT - settings.SINCE - SIDES
    wide = theme.metrics().horizontalAdvance

    assert [name for name in SETTINGS if wide(meanings.meaning(name)) > room] == []
