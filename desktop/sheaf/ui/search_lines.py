"""How what was found is laid out: one section a group, its columns and its words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from sheaf.queries.people import MOST, CustomerHit, Span
from sheaf.queries.search import ApplicationHit, LoanHit, ReceiptHit
from sheaf.queries.standing import ENDED, Standing
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.words import words_for

TALL = 36  # dp: rows to be acted on

TONES = {
    Standing.NO_LOAN: ("muted", "customers"),
    Standing.NORMAL: ("ok", "paid"),
    Standing.DUE: ("text", "due"),
    Standing.OVERDUE: ("bad", "overdue"),
    Standing.UNDRAWN: ("muted", "due"),
    Standing.WRITTEN_OFF: ("muted", "cross"),
    Standing.SETTLED: ("muted", "paid"),
}

Hit = CustomerHit | LoanHit | ApplicationHit | ReceiptHit


def marked(text: str, span: Span) -> str:
    """Put the marks of a match around a part of a text."""
    start, end = span
    return f"{text[:start]}**{text[start:end]}**{text[end:]}" if end > start else text


def tone_of(hit: CustomerHit | LoanHit) -> str:
    """Name the ink of a standing."""
    return TONES[hit.standing][0]


def picture_of(hit: CustomerHit | LoanHit) -> str:
    """Name the icon of a standing."""
    return TONES[hit.standing][1]


class SearchLines(QObject):
    """Makes the section of each group, empty."""

    def customers(self, count: int) -> Section:
        """Lay out customers: who, where, how they stand."""
        columns: list[Column[Any]] = [
            Column(
                "",
                lambda hit: marked(hit.name, hit.name_hit),
                156,
                picture="customers",
                bold=True,
            ),
            Column("", lambda hit: hit.village, 128),
            Column(
                "", lambda hit: marked(hit.phone, hit.phone_hit), tone="muted", small=True
            ),
            Column("", self._standing, 136, tone=tone_of, picture=picture_of),
            enter_column(),
        ]
        section = Section(self.tr("Customers"), Ledger(columns, lambda hit: hit.id, TALL))
        section.say(self._count(count))
        return section

    def loans(self, count: int) -> Section:
        """Lay out loans: which, whose, how it stands, what is left."""
        columns: list[Column[Any]] = [
            Column(
                "", lambda hit: marked(hit.contract, hit.contract_hit), 148, picture="loans"
            ),
            Column("", lambda hit: marked(hit.borrower, hit.name_hit), 108, bold=True),
            Column("", self._way),
            Column("", self._standing, 164, tone=tone_of, picture=picture_of),
            Column("", lambda hit: hit.principal_left, 116, bold=True),
        ]
        section = Section(self.tr("Loans"), Ledger(columns, lambda hit: hit.id, TALL))
        said = self._count(count)
        section.say(said, self.tr("Principal left (yuan)"))
        return section

    def applications(self, count: int) -> Section:
        """Lay out applications: which, whose, how far, how much."""
        columns: list[Column[Any]] = [
            Column(
                "",
                lambda hit: marked(hit.number, hit.number_hit),
                148,
                picture="applications",
            ),
            Column("", lambda hit: marked(hit.applicant, hit.name_hit), 108, bold=True),
            Column("", lambda hit: words_for(hit.stage)),
            Column("", lambda hit: hit.amount, 132, bold=True),
        ]
        section = Section(
            self.tr("Applications"), Ledger(columns, lambda hit: hit.id, TALL)
        )
        section.say(self._count(count))
        return section

    def receipts(self, count: int) -> Section:
        """Lay out receipts: which, who paid, when, how much."""
        columns: list[Column[Any]] = [
            Column("", lambda hit: marked(hit.number, hit.number_hit), 148, picture="paid"),
            Column("", lambda hit: hit.payer, 108, bold=True),
            Column("", self._when),
            Column("", lambda hit: hit.amount, 132, bold=True),
        ]
        section = Section(self.tr("Receipts"), Ledger(columns, lambda hit: hit.id, TALL))
        section.say(self._count(count))
        return section

    def _count(self, count: int) -> str:
        """Say how many; where only the best were looked for, that there may be more."""
        return str(count) if count < MOST else self.tr("{0} or more").format(count)

    def _standing(self, hit: CustomerHit | LoanHit) -> str:
        if hit.standing is Standing.OVERDUE:
            return self.tr("{0} days overdue").format(hit.days)
        if isinstance(hit, LoanHit) and hit.next_due and hit.standing not in ENDED.values():
            return self.tr("due {0}").format(hit.next_due)
        return {
            Standing.NO_LOAN: self.tr("no loan"),
            Standing.NORMAL: self.tr("in order"),
            Standing.DUE: self.tr("due today"),
            Standing.UNDRAWN: self.tr("nothing drawn"),
            Standing.WRITTEN_OFF: self.tr("written off"),
            Standing.SETTLED: self.tr("settled"),
        }[hit.standing]

    def _way(self, hit: LoanHit) -> str:
        months = self.tr("{0} months").format(hit.months)
        return f"{words_for(hit.method)} {months}"

    def _when(self, hit: ReceiptHit) -> str:
        day = f"{hit.received:%Y-%m-%d}"
        return self.tr("{0}, reversed").format(day) if hit.reversed else day
