"""Every number that was given out stands on a paper, and none between is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import CompoundSelect, select, union

from sheaf.queries.checks.fault import Fault
from sheaf.store.asking import Question
from sheaf.store.tables.applications import ApplicationRow, GroupRow
from sheaf.store.tables.audit import SeriesRow
from sheaf.store.tables.committee import SessionRow
from sheaf.store.tables.ledger import EntryRow
from sheaf.store.tables.loans import DisbursementRow, PayoutReversalRow
from sheaf.store.tables.papers import PaperRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work

#: The year and the running number in a paper's number, short or spelt out.
SERIAL = re.compile(r"(20[0-9]{2})[^0-9]+([0-9]+)")


def _repayments(*kinds: str) -> Question:
    return select(RepaymentRow.number).where(RepaymentRow.kind.in_(kinds))


def _papers(kind: str) -> Question:
    return select(PaperRow.number).where(PaperRow.kind == kind)


def _vouchers() -> CompoundSelect[tuple[str]]:
    """Count the first draw on a limit once: it is what opened it."""
    return union(select(DisbursementRow.number), _repayments("draw"))


#: Where the numbers of each kind stand.
BEARERS: dict[str, Question | CompoundSelect[tuple[str]]] = {
    "application": select(ApplicationRow.number),
    "contract": _papers("loan_contract"),
    "receipt": _repayments("repayment", "settlement", "prepayment", "recovery"),
    "waiver": _repayments("waiver"),
    "extension": _repayments("extension"),
    "rescheduling": _repayments("rescheduling"),
    "write_off": _repayments("write_off"),
    "repricing": _repayments("repricing"),
    "misuse": _repayments("misuse"),
    "refund": _repayments("refund"),
    "reversal": union(select(PayoutReversalRow.number), _repayments("reversal")),
    "kept": _repayments("from_kept", "kept_back"),
    "disbursement": _vouchers(),
    "debit_note": _papers("debit_note"),
    "certificate": _papers("settlement"),
    "cash_book": _papers("cash_book"),
    "classification": _papers("classification"),
    "performance_pay": _papers("performance_pay"),
    "cash_move": select(EntryRow.number).where(EntryRow.kind == "cash_move"),
    "session": select(SessionRow.number),
    # A group is called by its number only where nobody gave it a name.
    "group": select(GroupRow.name).where(GroupRow.name.startswith("J20")),
}


def have_no_gaps(work: Work) -> Iterator[Fault]:
    """Prove that every number from 1 to the last is on a paper, once."""
    for series in work.session.scalars(select(SeriesRow)):
        query = BEARERS[series.kind]
        found = sorted(_serials(work, query, series.year))
        missing = set(range(1, series.last + 1)) - set(found)
        doubled = len(found) - len(set(found))
        if missing or doubled or (found and found[-1] > series.last):
            subject = f"{series.kind} {series.year}"
            gaps = ", ".join(map(str, sorted(missing))) or f"{doubled} doubled"
            yield Fault(subject, f"1 to {series.last}", gaps)


def _serials(
    work: Work, query: Question | CompoundSelect[tuple[str]], year: int
) -> Iterator[int]:
    for (number,) in work.session.execute(query):
        if (match := SERIAL.search(number)) and int(match[1]) == year:
            yield int(match[2])
