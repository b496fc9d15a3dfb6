"""The trades an office lends to: what is usual in each, and what is asked."""

from __future__ import annotations

from sheaf.queries import trades
from sheaf.queries.trades import TradeLine
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.investigation.trades import trade_words
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place

NAME, SINCE, NEXT = 264, 264, 200


class TradesPage(Page):
    """Enter opens a trade; a notebook keeps what it began with."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.trades: Ledger[TradeLine] = Ledger(
            [
                Column("", lambda one: trade_words(one.trade), NAME, bold=True),
                Column("", self._since, SINCE),
                Column("", self._next, NEXT, tone="muted"),
                Column("", lambda one: one.teller, tone="muted"),
                enter_column(),
            ],
            lambda one: one.trade.code,
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
        """Open the trade one is on, or add one."""
        add = offer("add", lambda: self.go.emit(Place("new_trade")), self.tr("New trade"))
        edit = [offer("edit", self._edit)] if self.trades.current() else []
        return [*super().acts(), *edit, add]

    def _since(self, one: TradeLine) -> str:
        if one.since is None or one.own is None:
            return self.tr("as it came")
        if one.next == one.since:
            return self.tr("from {0}").format(one.since)
        return self.tr("own since {0}").format(one.since)

    def _next(self, one: TradeLine) -> str:
        if one.next in (None, one.since):
            return ""
        return self.tr("changes on {0}").format(one.next)

    def _edit(self) -> None:
        if (one := self.trades.current()) is not None:
            self._open(one)

    def _open(self, one: TradeLine) -> None:
        self.go.emit(Place("trade", 0, one.trade.code))
