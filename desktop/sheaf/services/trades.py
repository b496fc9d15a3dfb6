"""Trades as the office knows them: usual ranges and preset lines, from a day on."""

from __future__ import annotations

from datetime import date

from sheaf.domain.errors import Unusable
from sheaf.domain.investigation.trade import AS_IT_CAME, OwnTrade, check_own
from sheaf.domain.teller import Permission
from sheaf.queries import trades
from sheaf.services.acts import once
from sheaf.store import canonical
from sheaf.store.tables.office import TradeRow
from sheaf.store.work import Work


@once
def change(work: Work, code: str, own: OwnTrade, since: date) -> bool:
    """Let a trade be so from a day on; tell whether it is anything new.

    A trade that is kept as it holds already does not become the office's own. A notebook
    that was begun keeps what it was begun under.
    """
    _check(work, code, own, since)
    last = trades.latest(work, code)
    if last.since is not None and since < last.since:
        raise Unusable("since", "changes_later", last.since.isoformat())
    before = last.own or AS_IT_CAME
    after = own.differing(code)
    if after == before:
        return False
    _write(work, code, after, since)
    work.note("trade.change", code, before=before, after=after)
    return True


@once
def add(work: Work, own: OwnTrade, since: date) -> str:
    """Add a trade of the office's own, like one that came; return its code."""
    code = trades.next_code(work)
    _check(work, code, own, since)
    _write(work, code, own, since)
    work.note("trade.add", code, after=own)
    return code


def _check(work: Work, code: str, own: OwnTrade, since: date) -> None:
    work.require(Permission.CHANGE_POLICY)
    check_own(own)
    if since < work.today:
        raise Unusable("since", "in_the_past", since.isoformat())
    for line in trades.lines(work):
        if own.name and line.trade.name == own.name and line.trade.code != code:
            raise Unusable("name", "given_twice", own.name)


def _write(work: Work, code: str, own: OwnTrade, since: date) -> None:
    work.session.add(
        TradeRow(
            trade=code,
            since=since,
            facts=canonical.dump(own),
            at=work.now,
            teller_id=work.teller.id,
        )
    )
    work.session.flush()
