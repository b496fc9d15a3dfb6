"""The room of applications: by what has to be done next, with the answers promised."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from sheaf.domain.money import total
from sheaf.queries import enquiries, worklists
from sheaf.queries.applications import ApplicationLine
from sheaf.ui import rooms, said
from sheaf.ui.actions import Offer, offer
from sheaf.ui.applications.enquiry import enquiries_list
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

TALL = 36


class ApplicationsPage(Page):
    """Every application that is still somebody's work; Enter opens it."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.head.say(self.tr("Applications"))
        self.today = date.min
        titles = {
            "decide": self.tr("To decide"),
            "hear": self.tr("For the committee"),
            "assign": self.tr("To assign"),
            "visit": self.tr("To visit"),
            "submit": self.tr("To submit"),
            "complete": self.tr("To complete"),
            "contract": self.tr("To contract"),
            "pay": self.tr("To pay out"),
        }
        self.lists = {name: self._made() for name in titles}
        self.sections = {
            name: Section(titles[name], ledger) for name, ledger in self.lists.items()
        }
        self.asked = enquiries_list()
        self.asked.chosen.connect(lambda one: self.go.emit(Place("enquiry", one.id)))
        self.enquiries = Section(self.tr("Enquiries"), self.asked)
        words = self.tr("No application is under way. F5 takes one in.")
        self.nothing = Section(self.tr("Under way"), QWidget(), words)
        self.nothing.set_empty(True)
        self.fill(*self.sections.values(), self.nothing, self.enquiries, None)
        self.flow(*self.lists.values(), self.asked)

    def reload(self) -> None:
        """Read the list again."""
        self.today = self.desk.read(lambda work: work.today)
        under_way = self.desk.read(worklists.worklists)
        lines = under_way.all
        for name, rows in under_way.by_name.items():
            self.lists[name].show_rows(rows)
            self.sections[name].setVisible(bool(rows))
            many = str(len(rows))
            sum_ = self.tr("Total {0}").format(total(row.amount for row in rows))
            self.sections[name].say(many, sum_)
        self.nothing.setVisible(not lines)
        waiting = self.desk.read(enquiries.waiting)
        self.asked.show_rows(waiting)
        self.enquiries.setVisible(bool(waiting))
        self.enquiries.say(str(len(waiting)))
        promised = [line.promised for line in lines if line.promised]
        late = sum(by < self.today for by in promised)
        words = self.tr("{0} under way, {1} answers promised, {2} of them late.")
        self.head.summary(words.format(len(lines), len(promised), late))

    def acts(self) -> list[Offer]:
        """Learn from finished cases, go back; a new application is offered everywhere."""
        return [
            offer("lessons", lambda: self.go.emit(Place("lessons"))),
            offer("back", lambda: self.go.emit(Place("back"))),
        ]

    def _made(self) -> Ledger[ApplicationLine]:
        ledger = Ledger(self._columns(), lambda line: line.id, TALL)
        ledger.chosen.connect(self._open)
        return ledger

    def _open(self, line: ApplicationLine) -> None:
        if "application" in rooms.PAGES:
            self.go.emit(Place("application", line.id))

    def _columns(self) -> list[Column[ApplicationLine]]:
        return [
            Column("", lambda line: line.applicant, 96, bold=True),
            Column("", lambda line: line.number, 116, tone="muted"),
            Column("", lambda line: words_for(line.stage), 164),
            Column("", self._way, spare=True),
            Column("", lambda line: line.officer, 96, tone="muted", spare=True),
            Column("", self._promise, 188, tone=self._tone, picture=self._picture),
            enter_column(),
            Column("", lambda line: line.amount, 124, bold=True),
        ]

    def _way(self, line: ApplicationLine) -> str:
        words = self.tr("{0}, {1} months")
        return words.format(words_for(line.method), line.term_months)

    def _promise(self, line: ApplicationLine) -> str:
        if line.promised is None:
            return ""
        days = (line.promised - self.today).days
        if days < 0:
            return self.tr("answer {0} late").format(said.days(-days))
        if not days:
            return self.tr("answer today")
        return self.tr("answer by {0}").format(line.promised)

    def _tone(self, line: ApplicationLine) -> str:
        if line.promised is None:
            return "muted"
        days = (line.promised - self.today).days
        return "bad" if days < 0 else "warn" if days <= 1 else "ok"

    def _picture(self, line: ApplicationLine) -> str:
        tones = {"bad": "overdue", "warn": "waiting", "ok": "due"}
        return tones.get(self._tone(line), "") if line.promised else ""
