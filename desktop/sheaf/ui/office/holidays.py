"""The office's calendar: days off, and weekend days that are worked, year by year."""

from __future__ import annotations

from sheaf.queries import office
from sheaf.queries.office import Holiday
from sheaf.services import holidays
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.table import Column
from sheaf.ui.place import Place
from sheaf.ui.top import dated

DAY, KIND = 264, 232


class HolidaysPage(Page):
    """One year at a time; what is typed here decides when a due date is late."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.year = place.id or desk.read(lambda work: work.today.year)
        self.days = Ledger(
            [
                Column("", lambda one: dated(one.day), DAY),
                Column(
                    "",
                    self._kind,
                    KIND,
                    tone=lambda one: "warn" if one.worked else "ok",
                    picture=lambda one: "office" if one.worked else "sun",
                ),
                Column("", lambda one: one.name),
            ],
            lambda one: one.day,
        )
        self.nothing = paragraph(
            self.tr("No day of this year stands here yet. Fill it in, then correct it."),
            "muted",
        )
        self.empty = inset(self.nothing)
        sentence = self.tr(
            "The notice for this year is not known here yet: filled in, it has the days "
            "that the law names, without days in lieu. Correct it once the notice is out."
        )
        self.unknown = inset(paragraph(sentence, "warn"))
        self.fill(self.unknown, self.empty, self.days, None)

    def reload(self) -> None:
        """Look at the year again."""
        rows = self.desk.read(office.holiday_table, self.year)
        self.head.say(self.tr("Holidays {0}").format(self.year))
        worked = sum(one.worked for one in rows)
        self.head.summary(
            self.tr(
                "{0} days off, {1} weekend days worked. Loans paid out before a change "
                "keep the days that held then."
            ).format(len(rows) - worked, worked)
        )
        self.days.show_rows(rows)
        self.empty.setVisible(not rows)
        told = worked > 0 or holidays.is_announced(self.year)
        self.unknown.setVisible(not told)
        add = offer("add", self._add, self.tr("Add a day"))
        fill_in = offer("fill_in", self._fill_in)
        self.step.say(
            self.tr("The State Council announces each year's days in autumn."),
            [add, fill_in] if rows else [fill_in, add],
        )

    def acts(self) -> list[Offer]:
        """Add, take out, fill in, turn to another year."""
        remove = [offer("remove", self._remove)] if self.days.current() else []
        return [
            *super().acts(),
            *remove,
            offer("former_year", lambda: self._turn(-1)),
            offer("next_year", lambda: self._turn(1)),
        ]

    def _kind(self, one: Holiday) -> str:
        return self.tr("weekend day worked") if one.worked else self.tr("day off")

    def _turn(self, way: int) -> None:
        self.year += way
        self.look_again()

    def _add(self) -> None:
        self.go.emit(Place("holiday", self.year))

    def _remove(self) -> None:
        if (one := self.days.current()) is not None:
            self.desk.write(holidays.remove, one.day)
            tell(self, self.tr("{0} is a day like any other again.").format(one.day))

    def _fill_in(self) -> None:
        added = self.desk.write(holidays.fill_in, self.year)
        if added:
            tell(self, self.tr("%n days written. Compare them with the notice.", "", added))
        else:
            tell(self, self.tr("All days known for {0} stand here.").format(self.year))
