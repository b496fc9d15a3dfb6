"""How the office stands today, line by line; each opens what its figure is made of."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.portfolio import Figure, percent
from sheaf.queries.office_day import OfficeDay
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place, figure_loans
from sheaf.ui.said import listed
from sheaf.ui.today.lines import loans

translate = QCoreApplication.translate

NAME, AMOUNT, TALL = 208, 144, 36
WAIT = "…"
HERE = Place("today")  # what stands on this very page


@dataclass(frozen=True, slots=True)
class Standing:
    """One figure: its name, what it is made of, the place where that is listed."""

    name: str
    says: str
    amount: str
    place: Place
    bad: bool = False


def overview_list() -> Ledger[Standing]:
    """Lay the figures out: what is bad stands in words and in its ink."""
    return Ledger(
        [
            Column("", lambda one: one.name, NAME, bold=True),
            Column(
                "",
                lambda one: one.says,
                tone=lambda one: "bad" if one.bad else "muted",
                picture=lambda one: "overdue" if one.bad else "",
            ),
            enter_column(),
            Column("", lambda one: one.amount, AMOUNT, right=True, bold=True),
        ],
        lambda one: one.name,
        TALL,
    )


def unread() -> list[Standing]:
    """Name the figures while they are being added up."""
    return [Standing(name, "", WAIT, HERE) for name in _names()]


def standings(now: OfficeDay) -> list[Standing]:
    """Say how the office stands."""
    told = (*_money(now), *_loans(now), _cash(now), _decisions(now), _late(now))
    return [Standing(name, *rest) for name, rest in zip(_names(), told, strict=True)]


Told = tuple[str, str, Place, bool]


def _names() -> list[str]:
    return [
        translate("overview", "Paid out today"),
        translate("overview", "Received today"),
        translate("overview", "Still due today"),
        translate("overview", "Lent out"),
        translate("overview", "Overdue principal"),
        translate("overview", "PAR30"),
        translate("overview", "Cash in the tills"),
        translate("overview", "Decisions waiting"),
        translate("overview", "Promises broken"),
    ]


def _money(now: OfficeDay) -> list[Told]:
    passed = Place("passed", 0, now.day.isoformat())
    payouts = translate("overview", "Payouts: {0}").format(now.paid_out.count)
    receipts = translate("overview", "Receipts: {0}").format(now.received.count)
    return [
        (payouts, str(now.paid_out.amount), passed, False),
        (receipts, str(now.received.amount), passed, False),
        (loans(now.due.count), str(now.due.amount), HERE, False),
    ]


def _loans(now: OfficeDay) -> list[Told]:
    told = now.loans
    late, par = told.of(Figure.OVERDUE), told.of(Figure.PAR30)
    words = translate("overview", "{0} of all principal, {1}")
    risk = words.format(percent(told.share(par.amount)), loans(par.count))
    return [
        (loans(told.count), str(told.balance), Place("classification"), False),
        (
            loans(late.count),
            str(late.amount),
            figure_loans(Figure.OVERDUE, now.day),
            bool(late.count),
        ),
        (risk, str(par.amount), figure_loans(Figure.PAR30, now.day), bool(par.count)),
    ]


def _cash(now: OfficeDay) -> Told:
    words = translate("overview", "Every earlier day is closed")
    if now.open_tills:
        words = translate("overview", "Days not closed: {0}, since {1}")
        words = words.format(now.open_tills, now.open_since)
    return words, str(now.cash), Place("tills"), bool(now.open_tills)


def _decisions(now: OfficeDay) -> Told:
    one = translate("overview", "By an approver: {0}").format(now.decide.count)
    many = translate("overview", "by the committee: {0}").format(now.hear.count)
    amount = now.decide.amount + now.hear.amount
    return listed([one, many]), str(amount), Place("applications"), False


def _late(now: OfficeDay) -> Told:
    visits = translate("overview", "Visits: {0}").format(now.late_visits)
    answers = translate("overview", "answers: {0}").format(now.late_answers)
    late = now.late_visits + now.late_answers
    return listed([visits, answers]), "", Place("broken"), bool(late)
