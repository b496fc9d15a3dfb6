"""One trade: its usual ranges, and the lines that each page of its notebook begins with."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.trade import CHOOSABLE
from sheaf.queries import trades
from sheaf.queries.trades import TradeLine
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.investigation.trades import asked_for, trade_words
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.office.trade_ranges import span_words
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

NAME, OWN = 264, 120
RANGES = "trade_ranges"


@dataclass(frozen=True, slots=True)
class _Part:
    """A line of the page: what it opens, what it is called and says, whether it is own."""

    place: Place
    name: str
    says: str
    own: bool


class TradePage(Page):
    """``place.extra`` is the trade's code; Enter opens the ranges, or a page's lines."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.ranges, self.pages = self._ledger(), self._ledger()
        self.fill(
            Section(self.tr("What is usual, and what is asked"), self.ranges),
            Section(self.tr("What a notebook begins with, page by page"), self.pages),
            None,
        )
        self.flow(self.ranges, self.pages)

    def reload(self) -> None:
        """Look at the trade again, as it was set last."""
        found = self.desk.read(trades.latest, self.place.extra)
        self.head.say(trade_words(found.trade), self._since(found))
        self.head.summary(self.tr("A notebook that was begun keeps what it began with."))
        self.ranges.show_rows([self._usual(found), self._chosen(found)])
        lines = asked_for(found)
        self.pages.show_rows(
            [self._page(found, sheet, lines) for sheet in found.template.lined]
        )

    def acts(self) -> list[Offer]:
        """Go back; the lists open their lines."""
        return [offer("back", lambda: self.go.emit(Place("back")))]

    def _since(self, found: TradeLine) -> str:
        if found.since is None:
            return self.tr("as it came")
        return self.tr("since {0}, {1}").format(found.since, found.teller)

    def _usual(self, found: TradeLine) -> _Part:
        ranges = found.template.ranges.items()
        said = [f"{words_for(ratio)} {span_words(ratio, ends)}" for ratio, ends in ranges]
        named = found.trade.name
        words = self.tr("Name, ranges") if named else self.tr("Ranges")
        own = bool(found.own and found.own.ranges)
        return _Part(Place(RANGES, 0, found.trade.code), words, "   ".join(said), own)

    def _chosen(self, found: TradeLine) -> _Part:
        template = found.template
        left_out = [words_for(one) for one in CHOOSABLE if one in template.without]
        words = self.tr("{0}, without: {1}")
        says = str(len(template.sheets))
        if left_out:
            says = words.format(says, self.tr(", ").join(left_out))
        own = bool(found.own and found.own.pages)
        place = Place("trade_pages", 0, found.trade.code)
        return _Part(place, self.tr("Pages"), says, own)

    def _page(
        self, found: TradeLine, sheet: Sheet, lines: dict[str, tuple[str, ...]]
    ) -> _Part:
        here = lines.get(sheet.value, ())
        names = self.tr(", ").join(line.split("\t")[0] for line in here)
        own = bool(found.own and sheet.value in found.own.lines)
        place = Place("trade_lines", 0, f"{found.trade.code}/{sheet.value}")
        return _Part(place, words_for(sheet), names, own)

    def _ledger(self) -> Ledger[_Part]:
        own = self.tr("own")
        made: Ledger[_Part] = Ledger(
            [
                Column("", lambda one: one.name, NAME, bold=True),
                Column("", lambda one: one.says),
                Column("", lambda one: own if one.own else "", OWN, tone="accent"),
                enter_column(),
            ],
            lambda one: one.place,
        )
        made.chosen.connect(lambda one: self.go.emit(one.place))
        return made
