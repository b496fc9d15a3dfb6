"""The trades an office lends to: what is usual in each, and what is asked."""

from __future__ import annotations

from sheaf.queries import trades
from sheaf.queries.trades import TradeLine
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

NAME, SINCE = 264, 320


class TradesPage(Page):
    """Enter opens a trade; a notebook keeps the questions that it began with."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.trades: Ledger[TradeLine] = Ledger(
            [
                Column("", lambda one: words_for(one.trade), NAME, bold=True),
                Column("", self._since, SINCE),
                Column("", lambda one: one.teller, tone="muted"),
                enter_column(),
            ],
            lambda one: one.trade,
        )
        self.trades.chosen.connect(self._open)
        self.fill(self.trades, None)

    def reload(self) -> None:
        """Look at the trades again."""
        self.head.say(self.tr("Trades"))
        self.head.summary(
            self.tr("What is usual in a trade, and what is asked, where notebooks begin.")
        )
        self.trades.show_rows(self.desk.read(trades.lines))

    def acts(self) -> list[Offer]:
        """Change the trade one is on."""
        change = [offer("edit", self._edit)] if self.trades.current() else []
        return [*super().acts(), *change]

    def _since(self, one: TradeLine) -> str:
        if one.since is None:
            return self.tr("as it came")
        return self.tr("own since {0}").format(one.since)

    def _edit(self) -> None:
        if (one := self.trades.current()) is not None:
            self._open(one)

    def _open(self, one: TradeLine) -> None:
        self.go.emit(Place("trade", 0, one.trade.value))
