"""A case before the committee: what was asked and said, who voted, what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.committee import NoQuorum, VotesMissing, seated
from sheaf.domain.decision import Ruling, Verdict
from sheaf.domain.errors import Refused
from sheaf.domain.teller import Permission
from sheaf.printing.kinds import stamp
from sheaf.queries.applications import Override
from sheaf.queries.hearing import Hearing, Investigated, Remark, hearing, investigated
from sheaf.services import committee, committee_papers
from sheaf.ui.actions import Offer, offer
from sheaf.ui.applications.conditions import in_short
from sheaf.ui.applications.sections import pressures_list
from sheaf.ui.committee import lists
from sheaf.ui.desk import Desk, new_key
from sheaf.ui.kept_papers import preview
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.ledger import AnyLedger
from sheaf.ui.kit.marks import AmountLabel, StateBadge
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.priced import rate_said
from sheaf.ui.said import listed
from sheaf.ui.words import words_for

#: Acts that open a sheet over the case.
SHEETS = {
    "vote": "vote",
    **dict.fromkeys(lists.VOTES, "vote"),
    "remark": "remark",
    "stand_aside": "aside",
    "countersign": "countersign",
    "veto": "veto",
}

#: The right that each act takes; whoever convenes sits at the table for all of them.
NEEDED = {
    **dict.fromkeys(["vote", *lists.VOTES], Permission.VOTE),
    "remark": Permission.VOTE,
    "stand_aside": Permission.VOTE,
    "countersign": Permission.COUNTERSIGN,
    "veto": Permission.COUNTERSIGN,
    "count_votes": Permission.CONVENE,
}


class CasePage(Page):
    """One case, read from top to bottom; Enter takes it a step further."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.hearing: Hearing | None = None
        self.told: Investigated | None = None
        self.key = new_key()
        self.parts: dict[str, AnyLedger] = {
            "doubts": lists.doubts_list(),
            "pressures": pressures_list(),
            "votes": lists.votes_list(),
            "aside": lists.aside_list(),
            "signatures": lists.signatures_list(),
            "remarks": lists.remarks_list(self._may_unsay),
        }
        self.parts["remarks"].chosen.connect(self._unsay)
        titles = {
            "doubts": self.tr("Investigation"),
            "pressures": self.tr("Pressure and interventions"),
            "votes": self.tr("Votes"),
            "aside": self.tr("Not voting"),
            "signatures": self.tr("Directors"),
            "remarks": self.tr("What was said"),
        }
        empty = {
            "doubts": self.tr("Every check agrees."),
            "votes": self.tr("Nobody has voted yet."),
            "remarks": self.tr("Nothing was noted yet."),
        }
        self.sections = {
            name: Section(titles[name], part, empty.get(name, ""))
            for name, part in self.parts.items()
        }
        self.fill(*self.sections.values(), None)
        self.flow(*self.parts.values())

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter takes the next step."""
        return None

    def reload(self) -> None:
        """Look at the case again."""
        found = self.hearing = self.desk.read(hearing, self.place.id)
        self.told = self.desk.read(investigated, found.application)
        self._say_head(found)
        self._say_investigation(self.told, found.application.overrides)
        self._show("pressures", found.pressures)
        self._show("votes", found.votes)
        self._show("aside", found.aside)
        self._show("signatures", found.signatures)
        self._show("remarks", found.remarks)
        words = self.tr("{0} of {1}").format(len(found.votes), len(found.voters))
        self.sections["votes"].say(words)
        told, names, tone = self._next(found)
        self.step.say(told, self._offers(names), tone)

    def acts(self) -> list[Offer]:
        """Take the next step, or whatever else a case that is open allows."""
        named = [one.act.name for one in self.step.offers]
        rest = [name for name in self._possible() if name not in named]
        back = offer("back", lambda: self.go.emit(Place("back")))
        return [*self.step.offers, *self._offers(rest), back]

    def _say_head(self, found: Hearing) -> None:
        application = found.application
        words = self.tr("{0}   {1}   presented by {2}   session {3}")
        told = words.format(
            application.number,
            application.product.name,
            found.line.presenter,
            found.session.number,
        )
        self.head.say(application.applicant, told)
        asked = application.agreement
        words = self.tr("{0} yuan over {1} months, {2}, at {3}, for {4}.")
        told = words.format(
            asked.amount,
            asked.term_months,
            words_for(asked.method),
            rate_said(asked.rate, application.asked_pricing),
            application.purpose,
        )
        if found.authority.green:
            words = self.tr("Green channel: {0} votes are a quorum.")
            told = f"{told} {words.format(found.authority.quorum)}"
        self.head.summary(told)
        state, tone = lists.case_said(found.line), lists.case_tone(found.line)
        self.head.badges(StateBadge(state, tone, "vote"))
        amount = found.line.approved or asked.amount
        caption = self.tr("Approved (yuan)")
        if found.line.approved is None:
            caption = self.tr("Asked for (yuan)")
        proposed = [] if found.line.approved else self._proposed(found)
        self.head.amounts(
            AmountLabel(self.tr("Decides"), words_for(found.authority.body)),
            *proposed,
            AmountLabel(caption, str(amount)),
        )

    def _proposed(self, found: Hearing) -> list[AmountLabel]:
        if found.wanted.amount == found.application.agreement.amount:
            return []
        return [AmountLabel(self.tr("Proposed (yuan)"), str(found.wanted.amount))]

    def _say_investigation(
        self, told: Investigated | None, overrides: Sequence[Override]
    ) -> None:
        """Show what the report proposes, what holds it down, and what deviates in it."""
        section = self.sections["doubts"]
        rows = lists.doubts(told, overrides)
        section.setVisible(told is not None or bool(rows))
        self.parts["doubts"].show_rows(rows)
        self.parts["doubts"].span(range(len(rows)), lists.ANSWER)
        section.set_empty(not rows)
        if told is None:
            section.say(str(len(rows)), self.tr("There is no notebook"))
            return
        words = self.tr("{0} proposes {1} yuan; held down by: {2}")
        amount, bound = told.proposed.agreement.amount, words_for(told.binding)
        said = words.format(told.officer, amount, bound)
        section.say(str(len(rows)) if rows else "", said)

    def _show(self, name: str, rows: Any) -> None:
        ledger, section = self.parts[name], self.sections[name]
        ledger.show_rows(rows)
        section.set_empty(not rows)
        section.setVisible(bool(rows) or name in {"votes", "remarks"})

    def _next(self, found: Hearing) -> tuple[str, list[str], str]:
        """Say what comes next, and name the acts it asks for, the default first."""
        if found.decision is not None or not found.line.open:
            return self._ended(found)
        if self.desk.teller.name in found.missing:
            names = ["vote", *lists.VOTES, "remark"]
            return self._awaited(found), names, "accent"
        try:
            return self._count(found, found.verdict)
        except NoQuorum as refusal:
            return explain(refusal), ["remark"], "bad"
        except VotesMissing as refusal:
            words = self.tr("Still to vote: {0}.").format(listed([*refusal.names]))
            return words, ["vote", *lists.VOTES, "remark"], "accent"

    def _awaited(self, found: Hearing) -> str:
        """Ask for the vote, and say when too few are present for any to count."""
        told, quorum = self.tr("Your vote is awaited."), found.authority.quorum
        if (lacking := quorum - len(found.voters)) <= 0:
            return told
        words = self.tr("A quorum is {0}: {1} more must come in before votes count.")
        return f"{told} {words.format(quorum, lacking)}"

    def _ended(self, found: Hearing) -> tuple[str, list[str], str]:
        if found.decision is None:
            words = self.tr("This case was put off; a later session takes it up.")
            return words, ["to_application"], "muted"
        words = self.tr("Decided on {0}.").format(f"{found.decision.at:%Y-%m-%d %H:%M}")
        return words, ["to_application", "print"], "accent"

    def _count(self, found: Hearing, verdict: Verdict) -> tuple[str, list[str], str]:
        if found.standing:
            return self._undecidable(found), ["count_votes"], "warn"
        told = lists.verdict_said(verdict)
        if missing := found.unsigned:
            words = self.tr("The votes come to: {0}. Directors still to sign: {1}.")
            return words.format(told, missing), ["countersign", "veto"], "accent"
        words = self.tr("The votes come to: {0}").format(told)
        names = ["count_votes"]
        approved = verdict.ruling is Ruling.APPROVED
        names += ["veto"] if approved and found.authority.may_refuse else []
        return words, names, "accent"

    def _undecidable(self, found: Hearing) -> str:
        """Say what the votes come to that cannot be decided; nothing where it can."""
        if not found.standing:
            return ""
        words = self.tr("Voted for: {0} yuan over {1} months, to be looked into again: {2}")
        told = found.voted
        return words.format(told.amount, told.term_months, in_short(found.standing))

    def _possible(self) -> list[str]:
        if self.hearing is None:
            return []
        open_ = ["remark", "stand_aside"] if self.hearing.line.open else []
        report = ["report"] if self.told else []
        return [*report, *open_, "to_application"]

    def _offers(self, names: list[str]) -> list[Offer]:
        return [self._offer(name) for name in names if self._may(name)]

    def _may(self, name: str) -> bool:
        right = NEEDED.get(name)
        return right is None or seated(self.desk.teller.permissions, right)

    def _offer(self, name: str) -> Offer:
        if name in SHEETS:
            place = Place(SHEETS[name], self.place.id, lists.VOTES.get(name, ""))
            return offer(name, lambda: self.go.emit(place))
        runs = {
            "count_votes": self._decide,
            "report": self._report,
            "to_application": self._to_application,
            "print": self._print,
        }
        return offer(name, runs[name])

    def _decide(self) -> None:
        why = self._undecidable(self.desk.read(hearing, self.place.id))
        try:
            made = self.desk.write(committee.decide, self.key, self.place.id, why)
        except Refused as refusal:
            self.step.say(explain(refusal), self.step.offers, "bad")
        else:
            tell(self, words_for(made.stage))

    def _may_unsay(self, one: Remark) -> bool:
        open_ = self.hearing is not None and self.hearing.line.open
        return open_ and one.withdrawn is None and self._may("remark")

    def _unsay(self, one: Remark) -> None:
        if self._may_unsay(one):
            self.go.emit(Place("unsay", one.id))

    def _to_application(self) -> None:
        if self.hearing is not None:
            self.go.emit(Place("application", self.hearing.application.id))

    def _report(self) -> None:
        """Open the report that was submitted, as it was then."""
        if self.told is not None:
            preview(self.desk, [self.told.report], self)

    def _print(self) -> None:
        made = self.desk.write(committee_papers.decision, self.place.id, stamp)
        preview(self.desk, [made], self)
