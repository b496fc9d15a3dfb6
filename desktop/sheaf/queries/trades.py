"""Questions about trades: what the office made of them, and from which day on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select

from sheaf.domain.investigation.trade import (
    AS_IT_CAME,
    TEMPLATES,
    Called,
    OwnTrade,
    Template,
    Trade,
    came,
)
from sheaf.store import canonical
from sheaf.store.tables.office import TellerRow, TradeRow
from sheaf.store.work import Work

OWN = "own_{0}"  # the codes of trades that an office added, in their order


@dataclass(frozen=True, slots=True)
class TradeLine:
    """A trade as it holds on a day: as it came, or as somebody of the office set it.

    ``kept_as`` is what notebooks begun now find it by again; none where it was never set.
    ``next`` is the day from which it is otherwise, if that is decided already.
    """

    trade: Called
    template: Template
    own: OwnTrade | None
    since: date | None
    teller: str
    kept_as: int | None
    next: date | None = None


def line(work: Work, code: str) -> TradeLine:
    """Return a trade as it holds today; one added for a later day as it will be."""
    found = _versions(work, code)
    held = [one for one in found if one.since is None or one.since <= work.today]
    coming = found[len(held) :]
    now = held[-1] if held else found[0]
    return replace(now, next=coming[0].since if coming else None)


def latest(work: Work, code: str) -> TradeLine:
    """Return a trade as it was set last, be it for a later day."""
    return _versions(work, code)[-1]


def lines(work: Work) -> tuple[TradeLine, ...]:
    """List every trade: those that came, then those that the office added."""
    return tuple(line(work, code) for code in (*(one.value for one in Trade), *_own(work)))


def choices(work: Work) -> tuple[TradeLine, ...]:
    """List the trades that a notebook may be begun for today."""
    return tuple(one for one in lines(work) if not one.since or one.since <= work.today)


def kept(work: Work, row_id: int | None) -> OwnTrade | None:
    """Return what a trade was when a notebook was begun; none where it held as it came."""
    if row_id is None:
        return None
    return _told(canonical.load(OwnTrade, work.session.get_one(TradeRow, row_id).facts))


def next_code(work: Work) -> str:
    """Return the code of the trade that is added next."""
    return OWN.format(len(_own(work)) + 1)


def _own(work: Work) -> list[str]:
    """List the codes of the trades that the office added, in their order."""
    rows = work.session.scalars(
        select(TradeRow.trade).group_by(TradeRow.trade).order_by(func.min(TradeRow.id))
    )
    return [code for code in rows if not came(code)]


def _versions(work: Work, code: str) -> list[TradeLine]:
    """List what a trade was and will be, from how it came on."""
    rows = work.session.execute(
        select(TradeRow, TellerRow.name)
        .outerjoin(TellerRow, TellerRow.id == TradeRow.teller_id)
        .where(TradeRow.trade == code)
        .order_by(TradeRow.since, TradeRow.id)
    )
    found = [_line(*row) for row in rows]
    return [_came(Trade(code)), *found] if came(code) else found


def _came(like: Trade) -> TradeLine:
    called = Called(like.value, like)
    return TradeLine(called, TEMPLATES[like], None, None, "", None)


def _line(row: TradeRow, teller: str | None) -> TradeLine:
    own = canonical.load(OwnTrade, row.facts)
    trade = own.called(row.trade)
    template = TEMPLATES[trade.like].with_own(own)
    return TradeLine(trade, template, _told(own), row.since, teller or "", row.id)


def _told(own: OwnTrade) -> OwnTrade | None:
    return None if own == AS_IT_CAME else own
