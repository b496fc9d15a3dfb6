"""The lists of a file: which columns each has, and what a line says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from sheaf.domain.application import Stage
from sheaf.domain.contact import place
from sheaf.domain.schedule import Method
from sheaf.queries.customer_history import HistoryLine
from sheaf.queries.customers import (
    Account,
    Address,
    Asked,
    Correction,
    Mark,
    Phone,
    Tie,
)
from sheaf.queries.loans import LoanLine
from sheaf.ui.customers.telling import field_name, happened, related, value_said
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.loans.state import of_line
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

#: How an application stands, as icon and ink: ended well, ended badly, or on its way.
GOOD = {Stage.APPROVED, Stage.APPROVED_WITH_CONDITIONS, Stage.READY, Stage.DISBURSED}
BAD = {Stage.REJECTED, Stage.REJECTED_BY_OFFICER, Stage.EXPIRED, Stage.WITHDRAWN}


def loans_list(on: Callable[[], date]) -> Ledger[LoanLine]:
    """List loans: which, how it is repaid, how it stands on that day, what is left."""
    return Ledger(
        [
            Column("", lambda one: one.number, 112),
            Column("", lambda one: words_for(Method(one.method))),
            Column("", _paid, 92, tone="muted", small=True),
            Column(
                "",
                lambda one: of_line(one, on()).words,
                144,
                tone=lambda one: of_line(one, on()).tone,
                picture=lambda one: of_line(one, on()).picture,
            ),
            enter_column(60),
            Column("", lambda one: one.outstanding, 116, bold=True),
        ],
        lambda one: one.id,
    )


def applications_list(*, others: bool) -> Ledger[Asked]:
    """List applications: which, whose if not their own, how far, how much."""
    name: Column[Asked] = Column("", lambda one: one.applicant, 96)
    return Ledger(
        [
            Column("", lambda one: one.number, 132),
            *([name] if others else []),
            Column("", lambda one: one.applied_on, 104, tone="muted"),
            Column("", lambda one: words_for(one.stage), tone=_tone, picture=_picture),
            enter_column(60),
            Column("", lambda one: one.amount, 116, bold=True),
        ],
        lambda one: one.id,
    )


def ties_list() -> Ledger[Tie]:
    """List family and firms: who, what they are to the customer, where."""
    return Ledger(
        [
            Column("", lambda tie: tie.name, 132, bold=True),
            Column("", related),
            Column("", lambda tie: tie.village, 112, tone="muted"),
            Column("", _warned, 112, tone="bad", picture=_warning),
            enter_column(60),
        ],
        lambda tie: (tie.customer_id, tie.relation),
    )


def accounts_list() -> Ledger[Account]:
    """List cards and passbooks; the one for repayments says so."""
    return Ledger(
        [
            Column("", lambda one: words_for(one.kind), 112),
            Column("", lambda one: one.number, 168),
            Column("", lambda one: one.bank, tone="muted"),
            Column("", _repays, 168, tone="ok", picture=_repaying),
            enter_column(60),
        ],
        lambda one: one.id,
    )


def marks_list() -> Ledger[Mark]:
    """List marks: what, why, since when and by whom; lifted ones say so."""
    return Ledger(
        [
            Column(
                "", lambda one: words_for(one.kind), 168, tone=_mark_tone, picture="mark"
            ),
            Column("", _reason),
            Column("", lambda one: f"{one.at:%Y-%m-%d} {one.teller}", 152, tone="muted"),
            enter_column(60),
        ],
        lambda one: one.id,
    )


def contacts_list() -> Ledger[Phone | Address]:
    """List telephones and addresses: of what, which, and whose."""
    return Ledger(
        [
            Column("", _of_what, 132, tone="muted", small=True),
            Column("", _where),
            enter_column(60),
        ],
        lambda one: (type(one).__name__, one.id),
    )


def corrections_list() -> Ledger[Correction]:
    """List corrections: when, what it was, what it became, who and why."""
    return Ledger(
        [
            Column("", lambda one: f"{one.at:%Y-%m-%d}", 100, tone="muted", small=True),
            Column("", _corrected),
        ],
        lambda one: (one.at, one.field),
    )


def history_list() -> Ledger[HistoryLine]:
    """List what happened, in sentences."""
    return Ledger(
        [
            Column("", lambda one: f"{one.at:%Y-%m-%d}", 100, tone="muted", small=True),
            Column("", happened),
            Column("", lambda one: one.teller, 72, tone="muted", small=True),
        ],
        lambda one: (one.at, one.act, one.facts),
    )


def _paid(one: LoanLine) -> str:
    return translate("customers", "{0} of {1} paid").format(one.paid, one.instalments)


def _tone(one: Asked) -> str:
    return "ok" if one.stage in GOOD else "bad" if one.stage in BAD else "text"


def _picture(one: Asked) -> str:
    return {"ok": "paid", "bad": "refused", "text": "waiting"}[_tone(one)]


def _warned(tie: Tie) -> str:
    return translate("customers", "blacklisted") if tie.blacklisted else ""


def _warning(tie: Tie) -> str:
    return "mark" if tie.blacklisted else ""


def _repays(one: Account) -> str:
    return translate("customers", "for repayments") if one.repays else ""


def _repaying(one: Account) -> str:
    return "tick" if one.repays else ""


def _mark_tone(one: Mark) -> str:
    return "muted" if one.lifted_at else "bad"


def _reason(one: Mark) -> str:
    if one.lifted_at is None:
        return one.reason
    lifted = translate("customers", "{0}; lifted {1} by {2}: {3}")
    return lifted.format(
        one.reason, f"{one.lifted_at:%Y-%m-%d}", one.lifted_by, one.lifted_because
    )


def _of_what(one: Phone | Address) -> str:
    if isinstance(one, Address):
        return words_for(one.kind)
    return one.owner or translate("customers", "Telephone")


def _where(one: Phone | Address) -> str:
    if isinstance(one, Phone):
        if one.checked_on is None:
            return one.number
        checked = translate("customers", "{0}, checked {1}")
        return checked.format(one.number, one.checked_on)
    where = place(one.region, one.village, one.door)
    if one.years is None:
        return where
    return translate("customers", "{0}, {1} years").format(where, one.years)


def _corrected(one: Correction) -> str:
    turned = translate("customers", "{0}: {1} became {2}. {3} {4}")
    return turned.format(
        field_name(one.field),
        value_said(one.field, one.before),
        value_said(one.field, one.after),
        one.teller,
        one.reason,
    )
