"""From a key in the notebook to everything that follows from it on the screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))
from PySide6.QtWidgets import QApplication
from tests.benchmarks._stand import Stand, times
from tests.notebooks import VILLAGE_SHOP, setting, typed

from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.notebook import Sheet, read
from sheaf.domain.investigation.submitted import Submitted
from sheaf.ui import theme
from sheaf.ui.investigation.results import Results
from sheaf.ui.kit.layout import down
from sheaf.ui.kit.scroll import scrolling

TURNS = 60
PAGES, SETTING = typed(VILLAGE_SHOP), setting()
TOLD = Submitted({}, {}, SETTING)


def typed_over(turn: int) -> dict:
    """Change the figure that everything hangs on."""
    said = ((str(87000 + turn),), *PAGES[Sheet.SAID][1:])
    return PAGES | {Sheet.SAID: said}


def figures() -> list[tuple[Sheet, int, int]]:
    """List every cell of the notebook that holds a figure."""
    return [
        (sheet, line, at)
        for sheet, lines in PAGES.items()
        for line, cells in enumerate(lines)
        for at, text in enumerate(cells)
        if text.strip().replace(".", "").isdigit()
    ]


CELLS = figures()


def any_typed_over(turn: int) -> dict:
    """Change one figure after the other, every one in its turn."""
    sheet, line, at = CELLS[turn % len(CELLS)]
    lines = [[*cells] for cells in PAGES[sheet]]
    lines[line][at] = f"{float(lines[line][at]) + 1 + turn // len(CELLS):g}"
    return PAGES | {sheet: tuple(map(tuple, lines))}


def main() -> None:
    app = QApplication([])
    theme.load_fonts()
    theme.apply(app, theme.LIGHT, 1.0)
    results = Results()
    shown = scrolling(down(results))
    shown.resize(460, 560)
    shown.show()

    def follow(turn: int) -> None:
        results.show_case(worked_out(typed_over(turn), SETTING), TOLD)
        app.processEvents()

    floor = times(lambda turn: read(typed_over(turn)), TURNS).middle.clock
    stand = Stand("An investigation, key by key", floor, "reading the notebook")
    worked = times(lambda turn: worked_out(typed_over(turn), SETTING), TURNS)
    stand.line("everything worked out", worked.middle, 25)
    stand.line("worked out and shown", times(follow, TURNS).middle, 50)

    def follow_any(turn: int) -> None:
        results.show_case(
            worked_out(any_typed_over(turn), SETTING), Submitted({}, {}, SETTING)
        )
        app.processEvents()

    every = times(follow_any, len(CELLS))
    stand.line(f"whichever of {len(CELLS)} figures, 95 of 100", every.p95, 50)
    stand.end()


if __name__ == "__main__":
    main()
