"""What belongs to this machine and not to the books: looks, language, choices."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.ui import theme
from sheaf.ui.language import Tongue
from sheaf.ui.preferences import LANGUAGES, Preferences
from sheaf.ui.theme import Looks


@dataclass(frozen=True, slots=True)
class Machine:
    """Handed to every window; what is changed here is remembered on this machine."""

    looks: Looks
    tongue: Tongue
    preferences: Preferences

    def bigger(self) -> None:
        """Show everything larger."""
        self.looks.bigger()
        self.preferences.zoom = self.looks.percent

    def smaller(self) -> None:
        """Show everything smaller."""
        self.looks.smaller()
        self.preferences.zoom = self.looks.percent

    def plain(self) -> None:
        """Show everything in its usual size."""
        self.looks.plain()
        self.preferences.zoom = self.looks.percent

    def other_theme(self) -> None:
        """Change between light and dark."""
        self.looks.choose("light" if theme.now is theme.DARK else "dark")
        self.preferences.theme = self.looks.name

    def other_language(self) -> None:
        """Change between Chinese and English."""
        at = LANGUAGES.index(self.tongue.language)
        self.speak(LANGUAGES[(at + 1) % len(LANGUAGES)])

    def speak(self, language: str) -> None:
        """Speak this language from now on."""
        self.tongue.speak(language)
        self.preferences.language = language
