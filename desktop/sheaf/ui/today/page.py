"""Today: what is due, what is late, what waits; each line opens the thing to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sheaf.domain.money import total
from sheaf.domain.teller import Permission
from sheaf.queries import office_day, tellers, today
from sheaf.queries.applications import ApplicationLine
from sheaf.queries.committee import CaseLine
from sheaf.queries.drafts import Draft
from sheaf.queries.enquiries import Enquiry
from sheaf.queries.office_day import OfficeDay
from sheaf.queries.repricings import DueRepricing
from sheaf.queries.today import PapersToSign, Today
from sheaf.ui.desk import Desk
from sheaf.ui.kit.layout import down, holding
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.scroll import TABLE, Columns
from sheaf.ui.kit.section import Section
from sheaf.ui.place import Place
from sheaf.ui.today import lines, overview
from sheaf.ui.today.overview import Standing

#: Whose work a list is, by the right it takes.
WORK = {
    "to_assign": Permission.ASSIGN,
    "to_visit": Permission.INVESTIGATE,
    "to_decide": Permission.APPROVE,
    "to_vote": Permission.VOTE,
    "to_convene": Permission.CONVENE,
    "to_answer": Permission.INVESTIGATE,
    "to_contract": Permission.CONTRACT,
    "to_pay_out": Permission.DISBURSE,
    "to_sign": Permission.CONTRACT,
}
#: Lists that are shown to whose work they are even when empty.
OWN = ("to_visit", "to_decide", "to_vote", "to_pay_out")

TALL = 36
SIDE = 376


class TodayPage(Page):
    """The day in its order: money on the left, people and papers on the right."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.head.say(self.tr("Today"))
        self.day = desk.read(lambda work: work.today)
        self.due = self._money(lines.due_columns())
        self.soon = self._money(lines.soon_columns())
        self.late = self._money(lines.late_columns())
        self.sections = {
            "due": Section(
                self.tr("Due today"), self.due, self.tr("Nothing is due today.")
            ),
            "soon": Section(
                self.tr("Next three days"),
                self.soon,
                self.tr("Nothing falls due in the next three days."),
            ),
            "late": Section(self.tr("Overdue"), self.late, self.tr("Nothing is overdue.")),
        }
        self.visits_by: dict[int, date] = {}
        self.waiting = self._own_first(self._waiting())
        self.standing = overview.overview_list()
        self.standing.chosen.connect(self._to_figure)
        self.office = Section(self.tr("The office today"), self.standing)
        if self._answers_for_all:
            self.standing.show_rows(overview.unread())
        else:
            self.office.hide()
        left = down(self.office, *self.sections.values(), None, gap=20)
        self.nothing = Section(
            self.tr("Waiting for you"), holding(down()), self._nothing_said()
        )
        self.nothing.set_empty(empty=True)
        right = down(*self.waiting.values(), self.nothing, None, gap=20)
        self.fill(Columns(left, right, SIDE, TABLE), None)
        self.flow(*self._ledgers())

    def first(self) -> QWidget | None:
        """Begin where one's own work waits, for whoever takes no money in.

        Who does begins with what is due.
        """
        if Permission.RECEIVE in self.desk.teller.permissions:
            money = (self.due, self.soon, self.late)
            filled = (one for one in money if one.table.rowCount())
            return next(filled, super().first())
        own = (_ledger(self.waiting[name].part) for name in self._mine())
        return next((one for one in own if one.table.rowCount()), super().first())

    def reload(self) -> None:
        """Look at the day again."""
        now = self.desk.read(today.today)
        self.visits_by = now.visits_by
        self.day = self.desk.read(lambda work: work.today)
        self.head.summary(self._summary(now))
        for name in ("due", "soon", "late"):
            rows = getattr(now, name)
            self._show(self.sections[name], rows)
            many = lines.loans(len(rows))
            sum_ = self.tr("Total {0}").format(total(row.amount for row in rows))
            self.sections[name].say(many if rows else "", sum_ if rows else "")
        for name, section in self.waiting.items():
            rows = getattr(now, name)
            self._show(section, rows)
            section.setVisible(bool(rows) or name in self._mine())
            section.say(str(len(rows)) if rows else "")
        if self._answers_for_all:
            self.desk.read_later(office_day.office_day, self._say_office)
        self.nothing.setVisible(not any(one.isVisibleTo(self) for one in self._asides()))

    @property
    def _answers_for_all(self) -> bool:
        """Whether whoever looks asks how the whole office stands."""
        return Permission.SEE_REPORTS in self.desk.teller.permissions

    def _say_office(self, now: OfficeDay) -> None:
        """Show the figures once they are added up; the page may be left by then."""
        if isValid(self):
            self.standing.show_rows(overview.standings(now))

    def _to_figure(self, one: Standing) -> None:
        """Open what a figure is made of; what falls due is listed on this very page."""
        if one.place == overview.HERE:
            (self.due if self.due.table.rowCount() else self.standing).setFocus()
        else:
            self.go.emit(one.place)

    def _nothing_said(self) -> str:
        """Say what an office begins with while nobody but its founder works there."""
        alone = len(self.desk.read(tellers.colleagues)) == 1
        if alone and Permission.APPOINT in self.desk.teller.permissions:
            return self.tr(
                "Appoint the people of the office first, in the room Office. The manager"
                " then makes a product, and loans can begin."
            )
        return self.tr("Nothing waits for you.")

    def _asides(self) -> list[Section]:
        return list(self.waiting.values())

    def _summary(self, now: Today) -> str:
        due = total(line.amount for line in now.due)
        late = total(line.amount for line in now.late)
        words = self.tr("{0} due, {1} yuan. {2} overdue, {3} yuan with all interest.")
        return words.format(len(now.due), due, len(now.late), late)

    def _money(self, columns: Any) -> Ledger[Any]:
        ledger: Ledger[Any] = Ledger(
            columns, lambda line: (line.loan_id, getattr(line, "instalment", 0)), TALL
        )
        ledger.chosen.connect(lambda line: self.go.emit(Place("loan", line.loan_id)))
        return ledger

    def _waiting(self) -> dict[str, Section]:
        none = self.tr("Nothing waits here.")
        return {
            "enquiries": Section(self.tr("Enquiries"), self._enquiries(), none),
            "to_assign": Section(self.tr("To assign"), self._visits(), none),
            "to_visit": Section(self.tr("To visit"), self._visits(), none),
            "to_decide": Section(self.tr("To decide"), self._applications(), none),
            "to_vote": Section(self.tr("To vote on"), self._cases(), none),
            "to_convene": Section(
                self.tr("Waiting for a session"), self._to_convene(), none
            ),
            "to_answer": Section(self.tr("Answers promised"), self._answers(), none),
            "to_contract": Section(self.tr("To contract"), self._applications(), none),
            "to_pay_out": Section(self.tr("To pay out"), self._applications(), none),
            "to_reprice": Section(self.tr("Rates to set anew"), self._rates(), none),
            "to_sign": Section(self.tr("Papers to sign"), self._papers(), none),
            "parked": Section(self.tr("Drafts"), self._drafts(), none),
        }

    def _mine(self) -> list[str]:
        """Name the lists that are this person's work, shown even when empty."""
        rights = self.desk.teller.permissions
        return [name for name in OWN if WORK[name] in rights]

    def _own_first(self, waiting: dict[str, Section]) -> dict[str, Section]:
        """Put on top what waits for whoever looks, and others' work below."""
        rights = self.desk.teller.permissions
        order = sorted(waiting, key=lambda name: WORK.get(name) not in rights)
        return {name: waiting[name] for name in order}

    def _applications(self) -> Ledger[ApplicationLine]:
        ledger = Ledger(
            lines.application_columns(lambda: self.day), lambda line: line.id, TALL
        )
        ledger.chosen.connect(lambda line: self.go.emit(Place("application", line.id)))
        return ledger

    def _enquiries(self) -> Ledger[Enquiry]:
        ledger = Ledger(lines.enquiry_columns(lambda: self.day), lambda line: line.id, TALL)
        ledger.chosen.connect(lambda line: self.go.emit(Place("enquiry", line.id)))
        return ledger

    def _visits(self) -> Ledger[ApplicationLine]:
        def left(line: ApplicationLine) -> int | None:
            by = self.visits_by.get(line.id)
            return (by - self.day).days if by else None

        ledger = Ledger(lines.visit_columns(left), lambda line: line.id, TALL)
        ledger.chosen.connect(lambda line: self.go.emit(Place("application", line.id)))
        return ledger

    def _cases(self) -> Ledger[CaseLine]:
        ledger = Ledger(lines.case_columns(), lambda line: line.id, TALL)
        ledger.chosen.connect(lambda line: self.go.emit(Place("case", line.id)))
        return ledger

    def _to_convene(self) -> Ledger[ApplicationLine]:
        ledger = Ledger(lines.answer_columns(lambda: self.day), lambda one: one.id, TALL)
        ledger.chosen.connect(lambda _line: self.go.emit(Place("committee")))
        return ledger

    def _answers(self) -> Ledger[ApplicationLine]:
        ledger = Ledger(lines.answer_columns(lambda: self.day), lambda one: one.id, TALL)
        ledger.chosen.connect(lambda line: self.go.emit(Place("application", line.id)))
        return ledger

    def _rates(self) -> Ledger[DueRepricing]:
        ledger = Ledger(lines.rate_columns(), lambda line: line.loan_id, TALL)
        ledger.chosen.connect(lambda _line: self.go.emit(Place("repricings")))
        return ledger

    def _papers(self) -> Ledger[PapersToSign]:
        ledger = Ledger(lines.paper_columns(), lambda line: line.id, TALL)
        ledger.chosen.connect(self._to_paper)
        return ledger

    def _drafts(self) -> Ledger[Draft]:
        ledger = Ledger(lines.draft_columns(), lambda d: (d.kind, d.subject, d.extra), TALL)
        ledger.chosen.connect(lambda d: self.go.emit(Place(d.kind, d.subject, d.extra)))
        return ledger

    def _to_paper(self, line: PapersToSign) -> None:
        if line.loan_id:
            self.go.emit(Place("loan", line.loan_id))
        else:
            self.go.emit(Place("application", line.application_id or 0))

    def _ledgers(self) -> list[Ledger[Any]]:
        sections = [*self.sections.values(), *self.waiting.values()]
        shown = [self.standing] if self._answers_for_all else []
        return [*shown, *(_ledger(section.part) for section in sections)]

    def _show(self, section: Section, rows: Sequence[Any]) -> None:
        _ledger(section.part).show_rows(rows)
        section.set_empty(not rows)


def _ledger(part: QWidget) -> Ledger[Any]:
    assert isinstance(part, Ledger)  # noqa: S101 (every part here is one)
    return part
