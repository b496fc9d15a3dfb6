import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from sheaf.ui.language import Tongue


@pytest.fixture
def tongue(qapp):
    tongue = Tongue("en")
    yield tongue
    tongue.speak("en")


def test_dates_follow_the_language(tongue) -> None:
    assert QLocale().dayName(1) == "Monday"

    tongue.speak("zh_CN")
    assert QLocale().dayName(1) == "星期一"


def test_qts_own_words_follow_too(tongue) -> None:
    tongue.speak("zh_CN")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"

    tongue.speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_saying_it_again_changes_nothing(tongue) -> None:
    tongue.speak("zh_CN")
    tongue.speak("zh_CN")
    tongue.speak("en")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
