"""A session: its agenda, who is there, and its end."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.teller import Permission
from sheaf.queries import committee as asked
from sheaf.queries import hearing
from sheaf.queries.committee import Attended, Session
from sheaf.services import committee, committee_papers
from sheaf.ui.actions import Offer, offer
from sheaf.ui.committee import lists
from sheaf.ui.desk import Desk
from sheaf.ui.kept_papers import preview
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.marks import StateBadge
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.messages import explain
from sheaf.ui.place import Place


class SessionPage(Page):
    """One case after the other; the session ends when all are decided or put off."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.session: Session | None = None
        self.proposals: lists.Proposals = {}
        self.cases = lists.cases_list(lambda: self.proposals)
        self.present = lists.attended_list()
        self.cases.chosen.connect(lambda one: self.go.emit(Place("case", one.id)))
        self.present.chosen.connect(self._leaves)
        self.sections = [
            Section(self.tr("Agenda"), self.cases),
            Section(self.tr("Present"), self.present),
        ]
        self.fill(*self.sections, None)
        self.flow(self.cases, self.present)

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter takes the next step."""
        return None

    def reload(self) -> None:
        """Look at the session again."""
        found = self.session = self.desk.read(asked.session, self.place.id)
        title = self.tr("Session {0}").format(found.number)
        words = self.tr("{0}   in the chair {1}   opened {2}")
        self.head.say(
            title, words.format(found.held_on, found.chair, f"{found.opened:%H:%M}")
        )
        over = found.ended is not None
        state = self.tr("over") if over else self.tr("goes on")
        self.head.badges(StateBadge(state, "muted" if over else "accent", "committee"))
        asked_for = [one.application_id for one in found.cases]
        self.proposals = self.desk.read(hearing.proposals, asked_for)
        self.cases.show_rows(found.cases)
        self.present.show_rows(found.attended)
        for section, rows in zip(self.sections, (found.cases, found.present), strict=True):
            section.say(str(len(rows)))
        self._say_step(found)

    def acts(self) -> list[Offer]:
        """Take the next step, let somebody in, end the session, print its minutes."""
        named = [one.act.name for one in self.step.offers]
        rest = [one for one in self._possible() if one.act.name not in named]
        back = offer("back", lambda: self.go.emit(Place("back")))
        return [*self.step.offers, *rest, back]

    def _possible(self) -> list[Offer]:
        if self.session is None:
            return []
        may = Permission.CONVENE in self.desk.teller.permissions
        if self.session.ended is None and may:
            return [
                offer("attend", lambda: self.go.emit(Place("attend", self.place.id))),
                offer("leave", lambda: self.go.emit(Place("leave", self.place.id))),
                offer("end_session", self._end),
            ]
        return [offer("print", self._print)] if self.session.ended else []

    def _say_step(self, found: Session) -> None:
        if found.ended is not None:
            words = self.tr("The session ended at {0}.")
            run = offer("print", self._print, self.tr("Print the minutes"))
            self.step.say(words.format(f"{found.ended:%H:%M}"), [run], "muted")
        elif found.undecided:
            case = found.undecided[0]
            words = self.tr("Next on the agenda: {0}, {1} yuan.")
            run = offer("default", lambda: self._open(case.id), self.tr("Open the case"))
            told = words.format(case.applicant, case.amount)
            proposed = self.proposals.get(case.application_id)
            self.step.say(told + lists.proposes(proposed), [run])
        else:
            words = self.tr("Everything is decided; end the session.")
            offers = [one for one in self._possible() if one.act.name == "end_session"]
            self.step.say(words, offers)

    def _leaves(self, one: Attended) -> None:
        """Note that this one has left, or was not here; who has left may be back."""
        if "leave" in {each.act.name for each in self._possible()}:
            kind = "attend" if one.left else "leave"
            self.go.emit(Place(kind, self.place.id, str(one.who.id)))

    def _open(self, case: int) -> None:
        self.go.emit(Place("case", case))

    def _end(self) -> None:
        try:
            self.desk.write(committee.end, self.place.id)
        except Refused as refusal:
            self.step.say(explain(refusal), self.step.offers, "bad")
        else:
            tell(self, self.tr("The session is over"))

    def _print(self) -> None:
        made = self.desk.write(committee_papers.minutes, self.place.id)
        preview(self.desk, [made], self)
