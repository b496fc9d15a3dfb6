"""The committee's room: what waits for a session, what waits for a vote, the sessions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sheaf.domain.money import total
from sheaf.domain.teller import Permission
from sheaf.queries import committee, hearing
from sheaf.queries.applications import ApplicationLine
from sheaf.queries.committee import CaseLine, SessionLine
from sheaf.ui.actions import Offer, allowed, offer
from sheaf.ui.committee import lists
from sheaf.ui.desk import Desk
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.place import Place
from sheaf.ui.words import words_for


class CommitteePage(Page):
    """Whoever still has a vote casts it from here; else a session is convened or opened."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.mine: tuple[CaseLine, ...] = ()
        self.proposals: lists.Proposals = {}
        self.cases = lists.cases_list(lambda: self.proposals)
        self.waiting = lists.waiting_list(lambda: self.proposals)
        self.sessions, self.members = lists.sessions_list(), lists.people_list()
        self.cases.chosen.connect(lambda one: self.go.emit(Place("case", one.id)))
        self.waiting.chosen.connect(lambda one: self.go.emit(Place("application", one.id)))
        self.sessions.chosen.connect(lambda one: self.go.emit(Place("session", one.id)))
        self.sections = {
            "cases": Section(self.tr("On the table"), self.cases),
            "waiting": Section(
                self.tr("Waiting for a session"),
                self.waiting,
                self.tr("Nothing waits for a session."),
            ),
            "sessions": Section(
                self.tr("Sessions"), self.sessions, self.tr("No session was held yet.")
            ),
            "members": Section(
                self.tr("Members"),
                self.members,
                self.tr("The administrator appoints the members of the committee."),
            ),
        }
        self.head.say(self.tr("Credit committee"))
        self.fill(*self.sections.values(), None)
        self.flow(self.cases, self.waiting, self.sessions)

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter takes the next step."""
        return None

    def reload(self) -> None:
        """Look at the committee's work again."""
        found = self.desk.read(committee.open_cases)
        waiting = self.desk.read(committee.waiting)
        sessions = self.desk.read(committee.sessions)
        members = self.desk.read(committee.members)
        self.mine = self.desk.read(hearing.to_vote)
        asked = [one.application_id for one in found] + [one.id for one in waiting]
        self.proposals = self.desk.read(hearing.proposals, asked)
        self.cases.show_rows(found)
        self.waiting.show_rows(waiting)
        self.sessions.show_rows(sessions)
        self.members.show_rows(members)
        self.sections["cases"].setVisible(bool(found))
        for name, rows in (
            ("waiting", waiting),
            ("sessions", sessions),
            ("members", members),
        ):
            self.sections[name].set_empty(not rows)
            self.sections[name].say(str(len(rows)) if rows else "")
        if waiting:
            self.sections["waiting"].say(str(len(waiting)), self._sum(waiting))
        self.head.summary(self._summary(len(members)))
        self._say_step([one for one in sessions if not one.over])

    def _sum(self, waiting: Sequence[ApplicationLine]) -> str:
        """Add up what is asked for, and what is proposed where it is not that."""
        asked = total(one.amount for one in waiting)
        proposed = total(self.proposals.get(one.id, one.amount) for one in waiting)
        if not any(one.id in self.proposals for one in waiting):
            return self.tr("Total {0}").format(asked)
        return self.tr("Total {0}, proposed {1}").format(asked, proposed)

    def acts(self) -> list[Offer]:
        """Take the next step, convene a session, go back."""
        named = [one.act.name for one in self.step.offers]
        rest = [one for one in self._possible() if one.act.name not in named]
        back = offer("back", lambda: self.go.emit(Place("back")))
        return [*self.step.offers, *rest, back]

    def _possible(self) -> list[Offer]:
        record = offer("record", lambda: self.go.emit(Place("record")))
        return [*self._to_convene(), *allowed([record], self.desk.teller)]

    def _to_convene(self) -> list[Offer]:
        waits = bool(self.waiting.table.rowCount())
        return [offer("convene", self._convene)] if waits and self._may_convene() else []

    def _may_convene(self) -> bool:
        return Permission.CONVENE in self.desk.teller.permissions

    def _say_step(self, running: list[SessionLine]) -> None:
        if self.mine:
            first = self.mine[0]
            words = self.tr("Your vote on {0} is awaited: {1} yuan over {2} months.")
            told = words.format(first.applicant, first.amount, first.term_months)
            votes = [self._to_vote(name, one) for name, one in lists.VOTES.items()]
            told += lists.proposes(self.proposals.get(first.application_id))
            self.step.say(told, [self._to_vote("vote"), *votes])
        elif running:
            words = self.tr("Session {0} goes on.").format(running[0].number)
            run = offer("default", lambda: self._open(running[0]), self.tr("Open it"))
            self.step.say(words, [run])
        elif offers := self._to_convene():
            words = self.tr("Waiting for a session: {0}.")
            many = self.waiting.table.rowCount()
            self.step.say(words.format(many), offers, "warn")
        else:
            self.step.say("", [])

    def _summary(self, members: int) -> str:
        rules = self.desk.read(committee.rules)
        words = self.tr("Decides on more than {0} yuan. {1} members, a quorum of {2}; {3}.")
        told = words.format(
            rules.approver_max, members, rules.committee_quorum, words_for(rules.vote_rule)
        )
        if rules.business_quorum > rules.committee_quorum:
            words = self.tr(" Above {0} yuan {1} are a quorum.")
            told += words.format(rules.micro_committee_max, rules.business_quorum)
        if rules.green_quorum < rules.committee_quorum:
            words = self.tr(" On a proved customer {0} are a quorum.")
            told += words.format(rules.green_quorum)
        if members and members % 2 == 0:
            told += self.tr(" An odd number of members is better.")
        return told

    def _to_vote(self, name: str, choice: str = "") -> Offer:
        place = Place("vote", self.mine[0].id, choice)
        return offer(name, lambda: self.go.emit(place))

    def _convene(self) -> None:
        self.go.emit(Place("convene"))

    def _open(self, line: SessionLine) -> None:
        self.go.emit(Place("session", line.id))
