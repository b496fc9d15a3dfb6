"""What happened to a customer, in its order: facts, which windows put in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select

from sheaf.domain.loan import Status
from sheaf.domain.tier import Kept
from sheaf.queries import customers, loans, payout_reversals
from sheaf.store import canonical
from sheaf.store.tables.audit import AuditRow
from sheaf.store.work import Work

LOOKED, SHOWN = "customer.look", "customer.show_numbers"
MOST = 400


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened: an act of the audit book, or a step of a loan.

    ``facts`` are what the act was about, in the order that its sentence names them.
    """

    at: datetime
    act: str
    facts: tuple[str, ...]
    teller: str
    why: str


def history(work: Work, customer_id: int) -> tuple[HistoryLine, ...]:
    """List what was done to a file, and its applications and loans, the latest first."""
    found = [
        *_audit(work, customer_id),
        *_applications(work, customer_id),
        *_loans(work, customer_id),
        *_reversed(work, customer_id),
    ]
    return tuple(sorted(found, key=lambda line: line.at, reverse=True))


def looks(work: Work, customer_id: int) -> tuple[HistoryLine, ...]:
    """List who opened a file, and who asked for its numbers, the latest first."""
    rows = work.session.execute(
        select(AuditRow.at, AuditRow.act, AuditRow.teller)
        .where(
            AuditRow.subject == f"customer {customer_id}",
            AuditRow.act.in_([LOOKED, SHOWN]),
        )
        .order_by(AuditRow.id.desc())
        .limit(MOST)
    )
    return tuple(HistoryLine(row.at, row.act, (), row.teller, "") for row in rows)


def _audit(work: Work, customer_id: int) -> Iterator[HistoryLine]:
    rows = work.session.execute(
        select(
            AuditRow.at,
            AuditRow.act,
            AuditRow.before,
            AuditRow.after,
            AuditRow.teller,
            AuditRow.why,
        )
        .where(
            AuditRow.subject == f"customer {customer_id}",
            AuditRow.act.not_in([LOOKED, SHOWN]),
        )
        .order_by(AuditRow.id.desc())
        .limit(MOST)
    )
    for row in rows:
        if row.act == "customer.keeping":
            kept = canonical.load(Kept, row.after or "")
            facts: tuple[str, ...] = str(kept.deposits), str(kept.turnover)
        else:
            facts = _facts(row.act, row.before or "", row.after or "")
        yield HistoryLine(row.at, row.act, facts, row.teller, row.why)


def _facts(act: str, before: str, after: str) -> tuple[str, ...]:
    """Name what an act was about; what holds whole numbers names none of it."""
    if act == "customer.correct":
        return tuple(canonical.load(dict[str, object], after))
    if act in {"customer.link", "customer.mark"}:
        return tuple(canonical.load(str, after).split(" ", 2))
    if act in {"customer.unlink", "customer.lift"}:
        return tuple(canonical.load(str, before).split(" ", 2))
    if act in {"customer.add_account", "customer.choose_account", "customer.add_phone"}:
        return (customers.masked_number(canonical.load(str, after)),)
    if act.startswith("attachment.") or act == "customer.add_address":
        return (canonical.load(str, after),)
    return ()


def _applications(work: Work, customer_id: int) -> Iterator[HistoryLine]:
    for asked in customers.applications(work, customer_id):
        facts = (asked.number, str(asked.amount), asked.stage.value)
        yield HistoryLine(_noon(asked.applied_on), "application.applied", facts, "", "")


def _loans(work: Work, customer_id: int) -> Iterator[HistoryLine]:
    for loan in loans.of_customer(work, customer_id):
        facts = (loan.number, str(loan.principal))
        yield HistoryLine(_noon(loan.disbursed_on), "loan.disbursed", facts, "", "")
        since = loan.late_since
        if loan.status is Status.ACTIVE and since and since < work.today:
            late = (loan.number, since.isoformat())
            yield HistoryLine(_noon(since), "loan.late", late, "", "")


def _reversed(work: Work, customer_id: int) -> Iterator[HistoryLine]:
    """Tell of payouts that were reversed: that there was one, and that there was not."""
    for one in payout_reversals.of_customer(work, customer_id):
        out = (one.contract, str(one.amount))
        yield HistoryLine(_noon(one.paid_out_on), "loan.disbursed", out, "", "")
        facts = (one.contract, one.number)
        yield HistoryLine(one.at, "loan.reversed", facts, one.teller, one.reason)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12))
