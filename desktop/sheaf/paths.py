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
STICK = (
    "practice-stick"  # beside the program; with this folder there it is for practice alone
)
BACKUPS = "backups"  # the folder beside them for the backups of every day


def backups_home(books: Path) -> Path:
    """Name the folder for the backups of every day, beside the books."""
    return books.parent / BACKUPS


def stick() -> Path | None:
    """Name what a practice stick keeps, beside the program; in an office there is none."""
    beside = Path(sys.executable).parent / STICK
    return beside if getattr(sys, "frozen", False) and beside.is_dir() else None


def home() -> Path:
    """Name the folder of our own in the user's data folder, where books lie by default.

    A practice stick leaves nothing on the machine it is plugged into.
    """
    if carried := stick():
        return carried
    from platformdirs import user_data_path  # noqa: PLC0415 (late: only a start needs it)

    return user_data_path("Sheaf", appauthor=False)
