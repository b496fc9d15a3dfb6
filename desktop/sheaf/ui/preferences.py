"""What is chosen for one machine: language, looks, printer; no rule of the office."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from sheaf import paths

ORGANISATION = PROGRAM = "Sheaf"
LANGUAGES = ("zh_CN", "en")
THEMES = ("system", "light", "dark")
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)  # per cent; DESK asks for 80 to 200


class Preferences:
    """Typed names over a ``QSettings``; nothing about customers is ever kept here."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @classmethod
    def of_this_machine(cls) -> Preferences:
        """Open the choices of the person logged in to this machine."""
        scope, form = QSettings.Scope.UserScope, QSettings.Format.IniFormat
        if carried := paths.stick():
            return cls(QSettings(str(carried / f"{PROGRAM}.ini"), form))
        return cls(QSettings(form, scope, ORGANISATION, PROGRAM))

    @property
    def language(self) -> str:
        """The language of the windows; Chinese unless the system speaks English."""
        english = QLocale.system().language() == QLocale.Language.English
        chosen = self._text("language")
        return chosen if chosen in LANGUAGES else LANGUAGES[english]

    @language.setter
    def language(self, language: str) -> None:
        self._keep("language", language)

    @property
    def theme(self) -> str:
        """``system``, ``light`` or ``dark``."""
        chosen = self._text("theme")
        return chosen if chosen in THEMES else THEMES[0]

    @theme.setter
    def theme(self, theme: str) -> None:
        self._keep("theme", theme)

    @property
    def zoom(self) -> int:
        """How large everything is, in per cent."""
        chosen = self._text("zoom")
        return int(chosen) if chosen.isdigit() and int(chosen) in ZOOMS else 100

    @zoom.setter
    def zoom(self, zoom: int) -> None:
        self._keep("zoom", str(zoom))

    @property
    def books(self) -> Path | None:
        """The folder of the books opened last, if any were."""
        kept = self._text("books")
        return Path(kept) if kept else None

    @books.setter
    def books(self, folder: Path) -> None:
        self._keep("books", str(folder))

    @property
    def person(self) -> str:
        """Who signed in last."""
        return self._text("person")

    @person.setter
    def person(self, name: str) -> None:
        self._keep("person", name)

    @property
    def printer(self) -> str:
        """The printer used last, by the system's name for it."""
        return self._text("printer")

    @printer.setter
    def printer(self, name: str) -> None:
        self._keep("printer", name)

    @property
    def papers(self) -> str:
        """The folder a paper was last saved in."""
        return self._text("papers")

    @papers.setter
    def papers(self, folder: str) -> None:
        self._keep("papers", folder)

    @property
    def backups(self) -> str:
        """The folder, usually on a USB stick, that backups were last copied to."""
        return self._text("backups")

    @backups.setter
    def backups(self, folder: str) -> None:
        self._keep("backups", folder)

    @property
    def window(self) -> QByteArray:
        """Where the main window stood, as Qt keeps it; empty the first time."""
        kept = self._settings.value("window")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @window.setter
    def window(self, geometry: QByteArray) -> None:
        self._settings.setValue("window", geometry)

    def _text(self, name: str) -> str:
        kept = self._settings.value(name)
        return kept if isinstance(kept, str) else ""

    def _keep(self, name: str, value: str) -> None:
        self._settings.setValue(name, value)
        self._settings.sync()
