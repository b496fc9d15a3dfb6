"""What became of a loan, in sentences, the latest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from sheaf.domain.money import ZERO
from sheaf.queries.arrivals import Arrival
from sheaf.queries.loan_file import LoanFile, PaidOut
from sheaf.queries.payouts import Elsewhere
from sheaf.queries.repayments import TAKEN, RepaymentLine
from sheaf.queries.risk import Classified, CureLine, NoteLine
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.loans.reasons import caption_of
from sheaf.ui.said import instalment, yearly
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

A_DAY = timedelta(days=1)
SHOWN = 4  # figures of an account that are shown


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, and the repayment it was, if it was one.

    What stands, and is no repayment, is the payout.
    """

    at: datetime
    words: str
    repayment_id: int = 0
    tone: str = "text"
    stands: bool = False  # whether it may be reversed

    @property
    def on(self) -> date:
        """The day it happened."""
        return self.at.date()


def events(file: LoanFile, risk: Classified | None = None) -> list[Event]:
    """Tell a loan's history, the latest first."""
    found = [_act(file, one) for one in file.repayments]
    found += [_note(line) for line in risk.notes] if risk else []
    found += [_cure(line) for line in risk.cures] if risk else []
    found += [
        Event(
            datetime.combine(one.due.late_from + A_DAY, time.min),
            translate("history", "{0} overdue: late interest").format(
                instalment(one.due.instalment)
            ),
            tone="bad",
        )
        for one in file.reckonings
        if (one.segments or one.claim.days_late) and one.due.late_from < file.on
    ]
    if file.paid_out is not None:
        found += _paid_out(file, file.paid_out)
    found += [_elsewhere(one) for one in file.elsewhere]
    return sorted(found, key=lambda one: one.at, reverse=True)


def history_list() -> Ledger[Event]:
    """Lay the history out as a list: the day, and what happened."""
    return Ledger(
        [
            Column("", lambda one: one.on, 108, tone="muted"),
            Column("", lambda one: one.words, tone=lambda one: one.tone, middle=True),
        ],
        key=lambda one: (one.at, one.words),
    )


def _act(file: LoanFile, one: RepaymentLine) -> Event:
    told = act_said(file, one)
    if one.day != one.at.date() and one.kind in TAKEN:
        told = translate("history", "{0}, for {1}").format(told, one.day)
    if one.reversed_by:
        told = translate("history", "Reversed: {0}").format(told)
    if one.amount and one.payer != file.standing.loan.borrower and one.kind in TAKEN:
        told = translate("history", "{0}, paid by {1}").format(told, one.payer)
    stands = one.kind in TAKEN and not one.reversed_by
    return Event(one.at, told, one.id, "muted" if one.reversed_by else "text", stands)


def act_said(file: LoanFile, one: RepaymentLine) -> str:
    """Say what an act was, with its number."""
    act = file.wanted.get(one.id)
    words = {
        "repayment": translate("history", "Received {0}, {1}"),
        "settlement": translate("history", "Settled with {0}, {1}"),
        "prepayment": translate("history", "Repaid {5} early, {1}"),
        "waiver": translate("history", "Waived {5}, {4}: {3} ({1})"),
        "extension": translate("history", "Extended to {6}: {3} ({1})"),
        "rescheduling": translate("history", "Rescheduled: {3} ({1})"),
        "write_off": translate("history", "Written off: {3} ({1})"),
        "recovery": translate("history", "Recovered {0}, {1}"),
        "draw": translate("history", "Drew {5}, {1}"),
        "refund": translate("history", "Gave back {5} of money kept, {1}: {3}"),
        "repricing": translate("history", "Rate set to {7} a year: {3} ({1})"),
        "misuse": translate("history", "Interest on misuse of {5} since {8}: {3} ({1})"),
        "from_kept": translate("history", "Used {0} of money kept, {1}"),
        "kept_back": translate("history", "Money kept put back, {0}, {1}"),
        "reversal": (
            translate("history", "{2} reversed: {3} ({1})")
            if one.reason
            else translate("history", "{2} reversed, to be done again ({1})")
        ),
    }[one.kind]
    kept = one.kind in {"from_kept", "kept_back"}
    amount = max(one.unallocated, -one.unallocated) if kept else one.amount
    part = words_for(act.component) if act and act.component else ""
    wanted, to = (act.amount, act.to) if act else (ZERO, None)
    rate = yearly(act.rate) if act and act.rate else ""
    since = act.since if act else None
    told = amount, one.number, one.reverses, one.reason, part, wanted, to, rate, since
    return words.format(*told)


def _note(line: NoteLine) -> Event:
    told = translate("history", "{0}: {1}").format(caption_of(line), line.reason)
    if line.struck:
        told = translate("history", "{0} (struck out: {1})").format(
            told, line.ended_because
        )
    elif line.note.until is not None:
        words = translate("history", "{0} (ended {1}: {2})")
        told = words.format(told, line.note.until, line.ended_because)
    return Event(line.at, told, tone="muted" if line.struck else "text")


def _cure(line: CureLine) -> Event:
    words = translate("history", "Called good again: {0}")
    return Event(datetime.combine(line.day, time.max), words.format(line.reason))


def _paid_out(file: LoanFile, out: PaidOut) -> list[Event]:
    amount = file.standing.loan.principal - out.settled
    tail = out.account[-SHOWN:]
    words = {
        "cash": translate("history", "Paid out {0} in cash"),
        "bank": translate("history", "Paid out {0} to account …{2}"),
        "entrusted": translate("history", "Paid out {0} to {3}"),
    }[out.way]
    if not amount:
        words = translate("history", "Paid an old loan off; nothing left the desk")
    if file.limit is not None:  # what left then was the first draw, told by itself
        words = translate("history", "Limit of {0} opened until {4}")
    ends = file.version.plan.matures_on
    told = words.format(amount, out.number, tail, out.payee, ends)
    first = Event(out.at, told, stands=file.limit is None)
    return [first, *(_arrived(one) for one in out.arrivals)]


def _elsewhere(one: Elsewhere) -> Event:
    words = translate(
        "history", "{3} paid to account …{0}, not to the contract's …{1}: {2}"
    )
    told = one.account[-SHOWN:], one.agreed[-SHOWN:], one.why, one.teller
    return Event(one.at, words.format(*told), tone="warn")


def _arrived(one: Arrival) -> Event:
    words = translate("history", "Borrower confirmed {0} arrived")
    if one.amount < one.left:
        words = translate("history", "Borrower saw {0} of {1} arrive: {2}")
    at = datetime.combine(one.on, time.max)
    return Event(at, words.format(one.amount, one.left, one.reason))
