"""Which language the windows speak; switched while they are open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from sheaf import paths

SOURCE = "en"  # the language the source is written in needs no translator


class Tongue:
    """The translators in use: ours, and Qt's for its own dialogs."""

    def __init__(self, language: str) -> None:
        self.language = ""
        self._translators: list[QTranslator] = []
        self.speak(language)

    def speak(self, language: str) -> None:
        """Speak this language from now on; Qt tells every window of the change."""
        if language == self.language:
            return
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self.language = language
        QLocale.setDefault(QLocale(language))
        self._translators = [] if language == SOURCE else _translators(language)
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)


def _translators(language: str) -> list[QTranslator]:
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    places = [(f"qtbase_{language}", qt), (language, str(paths.TRANSLATIONS))]
    made = []
    for name, folder in places:
        translator = QTranslator()
        if translator.load(name, folder):
            made.append(translator)
    return made
