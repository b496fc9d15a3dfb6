"""The main job, played by keys through the real windows; it needs no display.

``sheaf tour DIR`` leaves a picture of every step and every paper in ``DIR``, once in
Chinese and once in English, and prints a list of them. Each scene looks into the books
afterwards: a tour that ends has proved what it shows.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from PySide6.QtWidgets import QApplication

from sheaf.cli.options import Parser
from sheaf.tour.office import Office
from sheaf.tour.player import SCREEN
from sheaf.tour.scenes import SCENES
from sheaf.tour.story import STORIES, Story
from sheaf.ui import theme

BOOKS = "books-of-the-tour"
OFF_SCREEN, DPI = "offscreen", 96


def main(argv: list[str]) -> int:
    """Play the tour into the folder named on the command line."""
    parser = Parser(prog="sheaf tour", description="Play the main job by keys.")
    parser.add_argument("folder", metavar="DIR", type=Path, help="where pictures go")
    parser.add_argument("--language", choices=[*STORIES], help="only in this language")
    options = parser.parse_args(argv)
    told = [options.language] if options.language else [*STORIES]
    with _screen():
        app = cast("QApplication", QApplication.instance() or QApplication([sys.argv[0]]))
    theme.load_fonts()
    left = [path for one in told for path in play(app, STORIES[one], options.folder / one)]
    sys.stdout.write(json.dumps([str(path) for path in left], ensure_ascii=False) + "\n")
    return 0


def play(app: QApplication, story: Story, folder: Path) -> list[Path]:
    """Play the whole story; return what it left: pictures, papers, and the books."""
    app.setQuitOnLastWindowClosed(False)
    hook = sys.excepthook
    with TemporaryDirectory(prefix="sheaf-") as home:
        office = Office(app, story, Path(home), folder)
        try:
            for scene in SCENES:
                scene(office)
        finally:
            office.close()
            sys.excepthook = hook
        kept = folder / BOOKS
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(Path(home) / "books", kept)
        books = sorted(path for path in kept.rglob("*") if path.is_file())
    return [*office.player.album.left, *books]


@contextmanager
def _screen() -> Iterator[None]:
    """Play off-screen where there is no screen, on one as large as an office's."""
    seen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen != OFF_SCREEN and (chosen or seen or sys.platform != "linux"):
        yield
        return
    wide, high = SCREEN
    one = {"name": "office", "x": 0, "y": 0, "width": wide, "height": high, "dpr": 1}
    one |= {"logicalDpi": DPI, "logicalBaseDpi": DPI}
    with TemporaryDirectory(prefix="sheaf-screen-") as folder:
        told = Path(folder) / "screen.json"
        told.write_text(json.dumps({"screens": [one]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"{OFF_SCREEN}:configfile={told}"
        try:
            yield
        finally:
            os.environ["QT_QPA_PLATFORM"] = OFF_SCREEN
