"""Convene a session: who chairs it, who is there, what is on its agenda."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.money import Money
from sheaf.queries import committee as asked
from sheaf.queries import hearing
from sheaf.queries.applications import ApplicationLine
from sheaf.services import committee
from sheaf.services.committee import Convened, Convening
from sheaf.ui.committee.lists import proposed_said
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.edits.ticks import TicksEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place


class ConveneSheet(FormSheet):
    """All that waits is on the agenda; who is there is ticked by whoever sees them.

    Who convenes it is there, and takes the chair, if they sit on the committee.
    """

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        members, waiting = desk.read(asked.seats), desk.read(asked.waiting)
        today = desk.read(lambda work: work.today)
        self.say(self.tr("Convene a session"), today.isoformat())
        people = [Option(str(one.id), one.name) for one in members]
        proposals = desk.read(hearing.proposals, [one.id for one in waiting])
        cases = [
            Option(str(one.id), _case_said(one, proposals.get(one.id))) for one in waiting
        ]
        self.chair = Field("chair_id", self.tr("In the chair"), ChoiceEdit(people), 6)
        self.present = Field("present", self.tr("Present"), TicksEdit(people), 12)
        self.agenda = Field("applications", self.tr("Agenda"), TicksEdit(cases), 12)
        self.present.noted(self.tr("A number ticks one, = ticks all"))
        self._propose(people, cases)
        self.form.row(self.chair.must())
        self.form.row(self.present.must())
        self.form.row(self.agenda.must())
        self.fill(self.form)
        note = self.tr("Whoever comes later is added; what is not decided is put off")
        self.begin(self.tr("Session of {0}").format(today), note)

    def first(self) -> QWidget | None:
        """Begin with who is there, once it is known who chairs."""
        return self.present if self.chair.value() else self.chair

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Convene")

    def perform(self) -> Convened:
        """Open the session."""
        values = self.form.values()
        convening = Convening(
            int(values["chair_id"]),
            tuple(int(one) for one in values["present"] or ()),
            tuple(int(one) for one in values["applications"] or ()),
        )
        return self.act(committee.convene, self.key, convening)

    def done(self, answer: Any) -> None:
        """Open the session's page: the cases stand there."""
        tell(self, self.tr("Session {0}").format(answer.number))
        self.go.emit(Place("session", answer.id))

    def _propose(self, people: list[Option], cases: list[Option]) -> None:
        me = str(self.desk.teller.id)
        mine = me if me in {one.value for one in people} else ""
        self.chair.edit.put(mine)
        self.present.edit.put(mine)
        self.agenda.edit.put("\n".join(one.value for one in cases))


def _case_said(line: ApplicationLine, proposed: Money | None) -> str:
    """Name a case with what is asked for, and what is proposed of it if it is not that."""
    amount = f"{proposed_said(proposed)} {line.amount}".strip()
    return f"{line.applicant}  {line.number}  {amount}"
