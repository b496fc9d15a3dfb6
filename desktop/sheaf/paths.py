"""Where things are: files we ship, and files we keep."""

import sys
from pathlib import Path

#: The repository root when run from source, the unpacked bundle when installed.
ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2]))
RESOURCES = ROOT / "resources"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
TRANSLATIONS = RESOURCES / "translations"
WORDING = RESOURCES / "wording"
HELP = RESOURCES / "help"
TRADES = RESOURCES / "trades"

BOOKS, KEYS = "books.db", "keys.json"  # the two files of an office, in a folder of its own
BACKUPS = "backups"  # the folder beside them for the backups of every day


def backups_home(books: Path) -> Path:
    """Name the folder for the backups of every day, beside the books."""
    return books.parent / BACKUPS


def home() -> Path:
    """Name the folder of our own in the user's data folder, where books lie by default."""
    from platformdirs import user_data_path  # noqa: PLC0415 (late: only a start needs it)

    return user_data_path("Sheaf", appauthor=False)
