"""The lines that a page of a trade's notebook begins with."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.trade import AS_IT_CAME
from sheaf.queries import trades as asked
from sheaf.services import trades
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.investigation.trades import asked_for, names, trade_words
from sheaf.ui.kit.edits import TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.office.trade_ranges import kept_words, since_field
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LINES = 13
CELL = " | "  # between the name and what stands in a further cell
NOTHING = "-"


class TradeLinesSheet(FormSheet):
    """``place.extra`` is the trade's code and the name of its page: ``grain/costs``."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        code, _, page = place.extra.partition("/")
        self.sheet, self.found = Sheet(page), desk.read(asked.latest, code)
        self.came = names(self.found.trade.like).get(page, ())
        self.lines = Field("lines", words_for(self.sheet), TextEdit(LINES), 12).noted(
            self.tr("A line each, by Shift+Enter. Empty: as it came. - alone: none.")
        )
        here = asked_for(self.found).get(page, ())
        self.lines.edit.put(NOTHING if self.came and not here else _written(here))
        self.form.row(self.lines)
        self.form.row(since_field(desk))
        self.fill(self.form)
        name = trade_words(self.found.trade)
        self.say(name, words_for(self.sheet))
        self.begin(name, self.tr("A notebook that was begun keeps what it began with"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Keep")

    def perform(self) -> bool:
        """Write what holds from the day chosen; what came is not kept as the office's."""
        values, before = self.form.values(), self.found.own or AS_IT_CAME
        page = self.sheet.value
        typed = _read(values["lines"]) if values["lines"] else self.came
        own = {name: lines for name, lines in before.lines.items() if name != page}
        if typed != self.came:
            own[page] = typed
        told = replace(before, lines=own)
        code, since = self.found.trade.code, values["since"]
        return self.act(trades.change, self.key, code, told, since)

    def done(self, answer: Any) -> None:
        """Say that it is kept, or that it stood so already."""
        tell(self, kept_words(trade_words(self.found.trade), anything=answer))


def _written(lines: tuple[str, ...]) -> str:
    return "\n".join(line.replace("\t", CELL) for line in lines)


def _read(text: str) -> tuple[str, ...]:
    """Read a line each, and the cells of each; empty lines say nothing."""
    lines = (
        "\t".join(cell.strip() for cell in line.split(CELL.strip())).rstrip()
        for line in text.splitlines()
    )
    return tuple(line for line in lines if line not in ("", NOTHING))
