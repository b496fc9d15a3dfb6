"""How a figure can be found in two ways: what agrees, what differs, what is not written."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.domain.condition import Check
from sheaf.domain.investigation.checks.rule import Figure
from sheaf.domain.investigation.figure import apart
from sheaf.domain.investigation.ways import State, Way, ways
from sheaf.domain.teller import Permission
from sheaf.queries import application_file, investigations
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.investigation.figures import written_out
from sheaf.ui.investigation_words import check_words, wanted_words
from sheaf.ui.kit.layout import inset, paragraph, press
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LOOKS = {
    State.AGREES: ("ok", "paid"),
    State.UNPROVED: ("warn", "waiting"),
    State.APART: ("bad", "overdue"),
    State.UNWRITTEN: ("muted", "draft"),
}


class WaysSheet(Sheet):
    """``place.extra`` names a figure. Enter leads to the page where a way is written."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self._condition = Check(f"{place.extra}_checked")
        opened = desk.read(investigations.opened, place.id)
        case, figure = opened.submitted.case, Figure(place.extra)
        [standing] = [one for one in case.standings if one.figure is figure]
        self.ways: Ledger[Way] = Ledger(self._columns(), lambda one: one.name)
        self.ways.show_rows(ways(case, figure))
        about = self.tr("{0} of at least {1} agree")
        self.say(words_for(self._condition), about.format(standing.passing, standing.least))
        self._told = paragraph("", "muted", "small")
        self.fill(self.ways, inset(self._told))
        self.ways.moved.connect(self._tell)
        self.ways.chosen.connect(self._to_page)
        self.fixed(None, *(press(one) for one in self.acts()))
        missing = [one.state is not State.AGREES for one in self.ways.table.rows]
        self.ways.mark_row(missing.index(True) if any(missing) else 0)

    def first(self) -> QWidget | None:
        """Begin in the list, on the first way that is still to be had."""
        return self.ways

    def acts(self) -> list[Offer]:
        """Go back; or let a manager set the condition aside, where one is asked."""
        found = [offer("back", self.leave)]
        if self._may_override():
            found.append(offer("override", self._override))
        return found

    def _columns(self) -> list[Column[Way]]:
        return [
            Column(
                "",
                lambda one: check_words(one.name),
                tone=lambda one: LOOKS[one.state][0],
                picture=lambda one: LOOKS[one.state][1],
            ),
            Column("", self._state, 200, tone=lambda one: LOOKS[one.state][0]),
            Column("", lambda one: words_for(one.sheet), 172, tone="muted", small=True),
            enter_column(),
        ]

    def _state(self, way: Way) -> str:
        words = {
            State.AGREES: self.tr("agrees"),
            State.UNPROVED: self.tr("agrees, proves nothing yet"),
            State.APART: self.tr("differs by {0}"),
            State.UNWRITTEN: self.tr("not written yet"),
        }
        by = apart(way.checked.deviation) if way.checked else ""
        return words[way.state].format(by)

    def _tell(self, way: Way) -> None:
        """Write the way out; where it is not one yet, say what has to be written."""
        done = written_out(way.checked) if way.checked else ""
        lacks = way.state in (State.UNPROVED, State.UNWRITTEN)
        wanted = wanted_words(way.name) if lacks else ""
        self._told.setText(f"{done} {wanted}".strip())

    def _to_page(self, way: Way) -> None:
        self.leave()
        self.go.emit(Place("investigation", self.place.id, way.sheet.value))

    def _may_override(self) -> bool:
        file = self.desk.read(application_file.file, self.place.id)
        stops = self._condition.value in {one.key for one in file.stopping}
        return stops and file.managers and Permission.APPLY in self.desk.teller.permissions

    def _override(self) -> None:
        self.leave()
        self.go.emit(Place("override", self.place.id, self._condition.value))
