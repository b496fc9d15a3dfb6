"""How it turned out: by officer, by who decided; how long each step took, what ran out."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sheaf.domain.money import Money
from sheaf.queries import record as asked
from sheaf.queries.promises import Kept
from sheaf.queries.record import Answered, Deviated, Record, Taken
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.investigation_words import check_words
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

COUNT, AMOUNT, SHARE = 88, 124, 80
JANUARY = 1


class RecordPage(Page):
    """What was applied for this year and the year before, and what became of it."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        today = desk.read(lambda work: work.today)
        self.since = date(today.year - 1, JANUARY, 1)
        self.officers, self.deciders = self._people(), self._people()
        self.deviations, self.times = self._deviations(), self._times()
        self.sections = {
            "deciders": Section(self.tr("By who decided"), self.deciders),
            "officers": Section(self.tr("By loan officer"), self.officers),
            "deviations": Section(self.tr("What deviated, and later"), self.deviations),
            "times": Section(self.tr("Time each step took"), self.times),
        }
        self.head.say(self.tr("How it turned out"))
        self.fill(*self.sections.values(), None)
        self.flow(self.deciders, self.officers, self.deviations, self.times)

    def first(self) -> QWidget | None:
        """Leave the focus to the page."""
        return None

    def reload(self) -> None:
        """Read aside: there may be many applications."""
        self.head.summary(self.tr("Reading the applications …"))
        since = self.since
        self.desk.read_later(lambda work: asked.record(work, since), self._show)

    def acts(self) -> list[Offer]:
        """Go back."""
        return [offer("back", lambda: self.go.emit(Place("back")))]

    def _show(self, found: Record) -> None:
        if not isValid(self):
            return  # the page was left meanwhile
        words = self.tr(
            "Applied for since {0}: {1}. Approved {2}, declined {3}, paid out {4}. "
            "Assigned late: {5}. Visits late: {6}. Answers late: {7}."
        )
        asked_for = found.enquiries
        enquired = self.tr(
            "Enquiries: {0}; became applications {1}, closed {2}, assigned late {3}."
        ).format(asked_for.count, asked_for.applied, asked_for.closed, asked_for.late)
        told = (
            words.format(
                self.since,
                found.applied,
                found.approved,
                found.declined,
                found.paid_out,
                _kept(found.promised.assigned),
                _kept(found.promised.visits),
                _kept(found.promised.answers),
            ),
            *([enquired] if asked_for.count else []),
        )
        self.head.summary(" ".join(told))
        self.head.amounts(
            AmountLabel(
                self.tr("Approved of applied"), _share(found.approved, found.applied)
            ),
            AmountLabel(
                self.tr("Paid out of applied"), _share(found.paid_out, found.applied)
            ),
        )
        self.deciders.show_rows(found.deciders)
        self.officers.show_rows(found.officers)
        self.deviations.show_rows(found.deviations)
        self.times.show_rows(found.times)
        for name, rows in (
            ("deciders", found.deciders),
            ("officers", found.officers),
            ("deviations", found.deviations),
            ("times", found.times),
        ):
            self.sections[name].setVisible(bool(rows))

    def _people(self) -> Ledger[Answered]:
        return Ledger(
            [
                Column("", lambda one: one.name, bold=True),
                Column(self.tr("Cases"), lambda one: one.cases, COUNT, right=True),
                Column(self.tr("Approved"), lambda one: one.approved, COUNT, right=True),
                *self._lent(),
            ],
            lambda one: one.teller_id,
        )

    def _deviations(self) -> Ledger[Deviated]:
        nothing = self.tr("Nothing deviated")
        return Ledger(
            [
                Column(
                    "",
                    lambda one: check_words(one.check) if one.check else nothing,
                    bold=True,
                ),
                Column(self.tr("Cases"), lambda one: one.cases, COUNT, right=True),
                *self._lent(),
            ],
            lambda one: one.check,
        )

    def _lent(self) -> list[Column[Any]]:
        """Say how loans did: the same of people as of what deviated."""
        return [
            Column(self.tr("Loans"), lambda one: one.lent.loans, COUNT, right=True),
            Column(
                self.tr("Ever late"),
                lambda one: one.lent.ever_late,
                COUNT,
                right=True,
                tone=lambda one: "bad" if one.lent.ever_late else "muted",
            ),
            Column(self.tr("Lent"), lambda one: one.lent.lent, AMOUNT),
            Column(self.tr("Left"), lambda one: one.lent.left, AMOUNT),
            Column(
                self.tr("Late"),
                lambda one: one.lent.late,
                AMOUNT,
                tone=lambda one: "bad" if one.lent.late else "muted",
            ),
            Column(
                self.tr("Written off"),
                lambda one: one.lent.written_off,
                AMOUNT,
                tone=lambda one: "bad" if one.lent.written_off else "muted",
            ),
            Column(
                self.tr("Bad"),
                lambda one: _ratio(one.lent.bad, one.lent.left + one.lent.written_off),
                SHARE,
                right=True,
                tone=lambda one: "bad" if one.lent.bad else "muted",
            ),
        ]

    def _times(self) -> Ledger[Taken]:
        return Ledger(
            [
                Column("", lambda one: words_for(one.stage), bold=True),
                Column(self.tr("Times"), lambda one: one.count, COUNT, right=True),
                Column(
                    self.tr("Days on average"),
                    lambda one: f"{one.average:.1f}",
                    AMOUNT,
                    right=True,
                ),
                Column(
                    self.tr("Days at most"),
                    lambda one: f"{one.longest:.1f}",
                    AMOUNT,
                    right=True,
                ),
            ],
            lambda one: one.stage,
        )


def _kept(kept: Kept) -> str:
    return f"{kept.missed} / {kept.count}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "—"


def _ratio(part: Money, whole: Money) -> str:
    return f"{part.fen / whole.fen:.1%}" if whole else "—"
