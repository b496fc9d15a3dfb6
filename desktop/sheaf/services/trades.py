"""Trades as the office knows them: usual ranges and questions, from a day on."""

from __future__ import annotations

from datetime import date

from sheaf.domain.investigation.trade import OwnTrade, Trade, check_own
from sheaf.domain.teller import Permission
from sheaf.queries import trades
from sheaf.services.acts import once
from sheaf.store import canonical
from sheaf.store.tables.office import TradeRow
from sheaf.store.work import Work


@once
def change(work: Work, trade: Trade, own: OwnTrade, since: date) -> int:
    """Let a trade have these ranges and questions from a day on.

    What was submitted keeps the ranges that it was judged by.
    """
    work.require(Permission.CHANGE_POLICY)
    check_own(own)
    before = trades.own(work, trade)
    row = TradeRow(
        trade=trade.value,
        since=since,
        facts=canonical.dump(own),
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.session.flush()
    work.note("trade.change", trade.value, before=before, after=own)
    return row.id
