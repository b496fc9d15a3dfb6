from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from sheaf.ui.preferences import Preferences


@pytest.fixture
def choices(tmp_path):
    def choices() -> Preferences:
        return Preferences(
            QSettings(str(tmp_path / "here.ini"), QSettings.Format.IniFormat)
        )

    return choices


def test_choices_are_remembered(choices, tmp_path) -> None:
    once = choices()
    once.language, once.theme, once.zoom = "en", "dark", 125
    once.books, once.person, once.printer = tmp_path, "李娜", "HP"

    again = choices()

    assert (again.language, again.theme, again.zoom) == ("en", "dark", 125)
    assert (again.books, again.person, again.printer) == (tmp_path, "李娜", "HP")


def test_a_machine_that_knows_nothing_has_sensible_choices(choices) -> None:
    fresh = choices()

    assert fresh.language in {"zh_CN", "en"}
    assert (fresh.theme, fresh.zoom, fresh.books) == ("system", 100, None)
    assert fresh.window.isEmpty()


def test_a_spoilt_file_does_no_harm(choices, tmp_path: Path) -> None:
    spoilt = "[General]\nlanguage=xx\ntheme=pink\nzoom=9999\n"
    (tmp_path / "here.ini").write_text(spoilt, encoding="utf-8")

    assert choices().language in {"zh_CN", "en"}
    assert (choices().theme, choices().zoom) == ("system", 100)
