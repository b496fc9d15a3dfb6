"""What was counted in a till is all the cash that ever passed through it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import func, select

from sheaf.domain.ledger import Account
from sheaf.domain.money import ZERO, Money
from sheaf.queries.checks.fault import Fault
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.tables.office import CashDayRow
from sheaf.store.work import Work

#: What was left in whose till on a day, or passed through it.
Tills = dict[int, list[tuple[date, Money]]]


def tills_agree(work: Work) -> Iterator[Fault]:
    """Prove that each count is the cash posted to its teller up to that day.

    A difference found is posted with the count, so that nothing is left between them: what
    was posted under a day already counted would be in no till.
    """
    moved = _moved(work)
    for teller, counts in _counted(work).items():
        days, held = moved.get(teller, []), ZERO
        for day, counted in counts:
            while days and days[0][0] <= day:
                held += days.pop(0)[1]
            if held != counted:
                yield Fault(f"till {teller} of {day}", str(held), str(counted))


def _counted(work: Work) -> Tills:
    rows = work.session.execute(
        select(CashDayRow.teller_id, CashDayRow.day, CashDayRow.counted).order_by(
            CashDayRow.day
        )
    )
    return _by_teller((teller, day, counted) for teller, day, counted in rows)


def _moved(work: Work) -> Tills:
    rows = work.session.execute(
        select(
            EntryRow.teller_id,
            EntryRow.day,
            func.sum(PostingRow.debit),
            func.sum(PostingRow.credit),
        )
        .join(PostingRow, PostingRow.entry_id == EntryRow.id)
        .where(PostingRow.account == Account.CASH.value)
        .group_by(EntryRow.teller_id, EntryRow.day)
        .order_by(EntryRow.day)
    )
    return _by_teller((teller, day, debit - credit) for teller, day, debit, credit in rows)


def _by_teller(lines: Iterator[tuple[int, date, Money]]) -> Tills:
    found: Tills = {}
    for teller, day, amount in lines:
        found.setdefault(teller, []).append((day, amount))
    return found
