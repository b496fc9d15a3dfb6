"""Questions about trades: what the office made of them, and from which day on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain.investigation.trade import TEMPLATES, OwnTrade, Template, Trade
from sheaf.store import canonical
from sheaf.store.tables.office import TellerRow, TradeRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class TradeLine:
    """A trade as it holds today: as it came, or as somebody of the office set it."""

    trade: Trade
    template: Template
    own: OwnTrade | None
    since: date | None
    teller: str


def own(work: Work, trade: Trade) -> OwnTrade | None:
    """Return what the office made of a trade; none where it holds as it came."""
    return line(work, trade).own


def line(work: Work, trade: Trade) -> TradeLine:
    """Return a trade as it holds today."""
    row = work.session.execute(
        select(TradeRow, TellerRow.name)
        .outerjoin(TellerRow, TellerRow.id == TradeRow.teller_id)
        .where(TradeRow.trade == trade.value, TradeRow.since <= work.today)
        .order_by(TradeRow.since.desc(), TradeRow.id.desc())
        .limit(1)
    ).first()
    if row is None:
        return TradeLine(trade, TEMPLATES[trade], None, None, "")
    found, name = row
    told = canonical.load(OwnTrade, found.facts)
    template = TEMPLATES[trade].with_own(told)
    return TradeLine(trade, template, told, found.since, name or "")


def lines(work: Work) -> tuple[TradeLine, ...]:
    """List every trade as it holds today."""
    return tuple(line(work, trade) for trade in Trade)
