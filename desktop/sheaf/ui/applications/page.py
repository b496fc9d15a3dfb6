"""An application from top to bottom: who, how much, where it stands, what comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.application import NEXT, Stage
from sheaf.domain.collateral import loan_to_value
from sheaf.domain.condition import Check
from sheaf.domain.errors import Refused
from sheaf.domain.pressure import RECORDED_BY
from sheaf.domain.teller import RIGHTS, Permission
from sheaf.printing.kinds import stamp
from sheaf.queries import application_file, loans
from sheaf.queries.application_file import ApplicationFile
from sheaf.queries.applications import Visit
from sheaf.queries.assessment import Finding
from sheaf.queries.papers import PaperLine
from sheaf.queries.securities import GuarantorLine
from sheaf.services import applications, approvals, committee_papers, preparations
from sheaf.ui import rooms, spouses
from sheaf.ui.actions import Offer, allowed, offer
from sheaf.ui.applications import next_step, sections
from sheaf.ui.applications.conditions import METHODS, count, findings_list, order
from sheaf.ui.applications.photographs import PhotographSheet
from sheaf.ui.applications.stage_map import StageMap
from sheaf.ui.desk import Desk
from sheaf.ui.kept_papers import preview
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.ledger import AnyLedger, Ledger
from sheaf.ui.kit.marks import AmountLabel, StateBadge
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.loans.papers_list import papers_list, to_sign
from sheaf.ui.messages import explain
from sheaf.ui.place import PREPARING, Place
from sheaf.ui.said import roles_said
from sheaf.ui.words import words_for

#: Acts that open a sheet: its place, and the right it takes; none where several do.
SHEETS: dict[str, tuple[str, Permission | None]] = {
    "papers": ("papers", Permission.APPLY),
    "guarantor": ("guarantor", Permission.APPLY),
    "collateral": ("collateral", Permission.APPLY),
    "group": ("group", Permission.APPLY),
    "override": ("override", Permission.APPLY),
    "assign": ("assign", Permission.ASSIGN),
    "investigate": ("visit", Permission.INVESTIGATE),
    "train": ("training", Permission.INVESTIGATE),
    "pressure": ("pressure", None),
    "notebook": ("notebook", Permission.INVESTIGATE),
    "hand_back": ("hand_back", Permission.APPLY),
    "turn_down": ("turn_down", Permission.INVESTIGATE),
    "withdraw": ("withdraw", Permission.APPLY),
    "approve": ("decide", Permission.APPROVE),
    "send_back": ("send_back", Permission.APPROVE),
    "decline": ("decline", Permission.APPROVE),
    "contract": ("contract", Permission.CONTRACT),
    "disburse": ("disburse", Permission.DISBURSE),
    "sign": ("sign", Permission.CONTRACT),
}
#: Rights of what is done at once, without a sheet.
NEEDED = {
    "edit": Permission.APPLY,
    "submit": Permission.INVESTIGATE,
    "resume": Permission.INVESTIGATE,
    "prepare": Permission.INVESTIGATE,
    "expire": Permission.CONTRACT,
    "spouse": Permission.REGISTER_CUSTOMER,
}
TONES = {
    Stage.SUBMITTED: "warn",
    Stage.RE_SURVEY: "warn",
    Stage.RETURNED: "warn",
    Stage.SETTLED: "ok",
}
NONE = "—"
BAD = frozenset(
    {
        Stage.REJECTED,
        Stage.REJECTED_BY_OFFICER,
        Stage.EXPIRED,
        Stage.WITHDRAWN,
        Stage.OVERDUE,
        Stage.WRITTEN_OFF,
    }
)


class ApplicationPage(Page):
    """One application, read from top to bottom."""

    turns = True

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.file: ApplicationFile | None = None
        self.map = StageMap()
        self.conditions = findings_list()
        self.guarantors = sections.guarantors_list()
        self.things = sections.things_list()
        self.members = sections.members_list()
        self.asked = sections.asked_list()
        self.visits = sections.visits_list(self._photographed)
        self.decisions = sections.decisions_list()
        self.training = sections.training_list()
        self.pressures = sections.pressures_list()
        self.papers = papers_list(numbered=True)
        self.history = sections.history_list()
        self.sections: dict[str, Section] = {}
        self._lay_out()
        self._connect()

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter takes the next step."""
        return None

    def turn_to(self, place: Place) -> None:
        """Forget the application before."""
        super().turn_to(place)
        self.file = None

    def reload(self) -> None:
        """Read everything again; where it has gone on, say first what comes next."""
        before = self.file.application.stage if self.file else None
        self.file = self.desk.read(application_file.file, self.place.id)
        if before is not self.file.application.stage:
            self.to_top()
        self._say_head(self.file)
        self._say_step(self.file)
        self._say_lists(self.file)

    def acts(self) -> list[Offer]:
        """Offer the next step first, then whatever else can be done at this stage.

        Before both stands the signing of a paper that the cursor is on.
        """
        if self.file is None:
            return []
        named = [one.act.name for one in self.step.offers]
        chosen = self.papers.current() if self.papers.hasFocus() else None
        first = ["sign"] if chosen and to_sign(chosen) and "sign" not in named else []
        named += first
        rest = [name for name in self._possible(self.file) if name not in named]
        back = offer("back", lambda: self.go.emit(Place("back")))
        return [*self._offers(first), *self.step.offers, *self._offers(rest), back]

    def _lay_out(self) -> None:
        self.fill(self.map)
        self._section("conditions", self.tr("Conditions"), self.conditions)
        self._section("guarantors", self.tr("Guarantors"), self.guarantors)
        self._section("things", self.tr("Collateral"), self.things)
        self._section("members", self.tr("Group"), self.members)
        self._section("asked", self.tr("Papers received"), self.asked)
        self._section("visits", self.tr("Visits"), self.visits)
        self._section("decisions", self.tr("Decisions"), self.decisions)
        self._section("training", self.tr("Training"), self.training)
        words = self.tr("Pressure and interventions")
        self._section("pressures", words, self.pressures)
        self._section("papers", self.tr("Papers to sign"), self.papers)
        self._section("history", self.tr("History"), self.history)
        self.fill(None)
        self.flow(*(_ledger(one) for one in self.sections.values()))

    def _section(self, name: str, title: str, ledger: AnyLedger) -> None:
        self.sections[name] = Section(title, ledger)
        self.fill(self.sections[name])

    def _connect(self) -> None:
        self.conditions.chosen.connect(self._look_into)
        self.guarantors.chosen.connect(self._correct_guarantor)
        self.things.chosen.connect(
            lambda one: self.go.emit(Place("collateral_off", one.id))
        )
        self.members.chosen.connect(lambda _one: self._sheet("group"))
        self.asked.chosen.connect(lambda _one: self._sheet("papers"))
        self.visits.chosen.connect(self._photographs)
        self.papers.chosen.connect(self._preview)
        self.papers.moved.connect(lambda _line: self.offered.emit())

    def _say_head(self, file: ApplicationFile) -> None:
        application = file.application
        self.head.say(application.applicant, sections.facts(file))
        self.head.summary(sections.wanted(file))
        stage = application.stage
        tone = "bad" if stage in BAD else TONES.get(stage, "accent")
        self.head.badges(StateBadge(words_for(stage), tone, "applications"))
        self.head.amounts(
            AmountLabel(self.tr("First payment"), str(file.payment or NONE)),
            *self._proposed(file),
            AmountLabel(self._amount_words(file), str(application.agreed.amount)),
        )
        been = [step.after for step in application.steps]
        self.map.put(stage, been, training=application.product.training)

    def _proposed(self, file: ApplicationFile) -> list[AmountLabel]:
        """Show what the report proposes, while it is not what was asked for or decided."""
        proposed, made = file.proposed, file.application.decision
        if made or not proposed or proposed == file.application.agreement.amount:
            return []
        return [AmountLabel(self.tr("Proposed (yuan)"), str(proposed))]

    def _amount_words(self, file: ApplicationFile) -> str:
        made = file.application.decision
        if made and made.approved:
            return self.tr("Approved (yuan)")
        return self.tr("Asked for (yuan)")

    def _say_step(self, file: ApplicationFile) -> None:
        told = next_step.next_step(file, self.desk.teller)
        offers = self._offers(told.acts)
        whose = "" if offers or not told.acts else self._whose(told.acts[0])
        self.step.say(f"{told.words} {whose}".strip(), offers, told.tone)

    def _whose(self, name: str) -> str:
        """Say whose work it is, to whoever may not do it."""
        right = SHEETS[name][1] if name in SHEETS else NEEDED.get(name)
        roles = [role for role, rights in RIGHTS.items() if right in rights]
        return self.tr("Done by: {0}.").format(roles_said(roles)) if roles else ""

    def _say_lists(self, file: ApplicationFile) -> None:
        application = file.application
        self._show("conditions", order(file.findings))
        self.sections["conditions"].say(count(file.findings))
        self._show("guarantors", application.guarantors)
        self._show("things", application.collateral)
        if ratio := loan_to_value(application.agreed.amount, application.things):
            words = self.tr("loan to value {0}%")
            share = f"{float(ratio * 100):.1f}"
            self.sections["things"].say(words.format(share))
        self._show("members", sections.rows_of(file.group))
        if file.group:
            self.sections["members"].say(sections.group_words(file.group))
        self._show("asked", sections.asked_for(application))
        self._show("visits", application.visits)
        self._show("decisions", tuple(reversed(file.decisions)))
        self._show("training", file.training)
        self._show("pressures", file.pressures)
        self._show("papers", file.papers)
        self._show("history", tuple(reversed(application.steps)))

    def _show(self, name: str, rows: Any) -> None:
        """Fill a part; one with nothing in it is not there."""
        section = self.sections[name]
        _ledger(section).show_rows(rows)
        section.setVisible(bool(rows))

    def _possible(self, file: ApplicationFile) -> list[str]:
        """Name every act that this stage allows."""
        application, names = file.application, list[str]()
        if application.open:
            names += self._while_open(file)
        if application.stage in (Stage.ACCEPTED, Stage.ASSIGNED):
            names.append("assign")
        if application.stage in (Stage.ASSIGNED, Stage.SURVEYED):
            names += ["investigate", "prepare"]
            names += ["notebook"] if file.to_begin else []
        if file.investigation and not file.to_begin:
            names.append("investigation")
        if application.stage is Stage.APPLIED:
            names.append("hand_back")
        if application.stage is Stage.SURVEYED:
            names += ["submit", "turn_down"]
        if any(not line.signed_on for line in file.papers):
            names.append("sign")
        if file.papers:
            names.append("print")
        names += ["spouse"] if next_step.spouse_is_due(file) else []
        if Stage.WITHDRAWN in NEXT[application.stage]:
            names += ["withdraw", "pressure"]
        return names

    def _while_open(self, file: ApplicationFile) -> list[str]:
        names = ["edit", "papers", "guarantor", "collateral", "group"]
        names += ["guarantor_off"] if file.application.guarantors else []
        return names + (["override"] if file.stopping and file.managers else [])

    def _offers(self, names: Any) -> list[Offer]:
        rights = self.desk.teller.permissions
        found = [self._offer(name) for name in names if self._may(name, rights)]
        return allowed([one for one in found if one is not None], self.desk.teller)

    def _may(self, name: str, rights: frozenset[Permission]) -> bool:
        if name == "refuse":
            return bool(committee_papers.TOLD_BY & rights)
        if name == "pressure":
            return bool(RECORDED_BY & rights)
        if name in SHEETS:
            place, right = SHEETS[name]
            return right in rights and place in rooms.PAGES
        return name not in NEEDED or NEEDED[name] in rights

    def _offer(self, name: str) -> Offer | None:
        if name in SHEETS:
            words = {"contract": self.tr("To the contracts")}
            act = "draw_up" if name == "contract" else name
            return offer(act, lambda: self._sheet(name), words.get(name, ""))
        runs: dict[str, tuple[str, Callable[[], None], str]] = {
            "submit": ("submit", self._submit, ""),
            "resume": ("default", self._resume, self.tr("Take it up again")),
            "expire": ("default", self._expire, self.tr("Note as expired")),
            "investigation": ("notebook", self._to_notebook, ""),
            "edit": ("edit", self._edit, ""),
            "guarantor_off": ("guarantor_off", self._guarantor_off, ""),
            "print": ("print", self._print, ""),
            "spouse": ("spouse", self._spouse, self._spouse_words()),
            "prepare": ("prepare", self._prepare, ""),
            "refuse": ("default", self._refuse, self.tr("Letter of refusal")),
            "to_committee": (
                "default",
                self._to_committee,
                self.tr("To the committee"),
            ),
            "loan": ("default", self._to_loan, self.tr("Open the loan")),
        }
        return offer(*runs[name]) if name in runs else None

    def _sheet(self, name: str) -> None:
        self.go.emit(Place(SHEETS[name][0], self.place.id))

    def _edit(self) -> None:
        """Correct what the cursor is on: a guarantor; else what is asked for."""
        line = self.guarantors.current() if self.guarantors.hasFocus() else None
        if line is not None:
            self._correct_guarantor(line)
        else:
            self.go.emit(Place("amend", self.place.id))

    def _correct_guarantor(self, line: GuarantorLine) -> None:
        """Open what a guarantor said while it may be changed; else their file."""
        may = Permission.APPLY in self.desk.teller.permissions
        if may and self.file is not None and self.file.application.open:
            self.go.emit(Place("guarantor_edit", line.id))
        else:
            self.go.emit(Place("customer", line.customer_id))

    def _guarantor_off(self) -> None:
        if (line := self.guarantors.current()) is not None:
            self.go.emit(Place("guarantor_off", line.id))

    def _spouse_words(self) -> str:
        lacking = self.file.spouseless if self.file else ()
        return spouses.act_words(lacking[0]) if lacking else ""

    def _spouse(self) -> None:
        if self.file is not None and self.file.spouseless:
            self.go.emit(spouses.form_of(self.file.spouseless[0]))

    def _look_into(self, finding: Finding) -> None:
        """Open what a condition counts or names in the notebook; else its override."""
        code, notebook = finding.condition.code, Place("investigation", self.place.id)
        if finding.stands or self.file is None or self.file.investigation is None:
            self._override(finding)
        elif code in METHODS:
            figure = code.value.removesuffix("_checked")
            self.go.emit(Place("ways", self.place.id, figure))
        elif code is Check.NOTEBOOK_READABLE:
            [first, *_more] = finding.condition.figure.split(", ")
            self.go.emit(replace(notebook, extra=first))
        else:
            self._override(finding)

    def _override(self, finding: Finding) -> None:
        may = Permission.APPLY in self.desk.teller.permissions
        if not finding.stands and may:
            self.go.emit(Place("override", self.place.id, finding.key))

    def _photographed(self, visit: Visit) -> int:
        return self.file.photographs.get(visit.id, 0) if self.file else 0

    def _photographs(self, visit: Visit) -> None:
        shown = self.desk.read(application_file.photographs, visit.id)
        if shown:
            window: Any = self.window()
            heading = self.tr("Visit of {0}").format(visit.visited_on)
            told = (heading, visit.place, visit.findings)
            window.open_sheet(PhotographSheet(told, shown, self))

    def _preview(self, line: PaperLine) -> None:
        preview(self.desk, [line.id], self)

    def _print(self) -> None:
        if self.file is not None:
            preview(self.desk, [line.id for line in self.file.papers], self)

    def _submit(self) -> None:
        self._act(applications.submit)

    def _resume(self) -> None:
        self._act(applications.resume)

    def _expire(self) -> None:
        self._act(approvals.expire)

    def _to_notebook(self) -> None:
        self.go.emit(Place("investigation", self.place.id))

    def _act(self, service: Any) -> None:
        """Take a step that asks nothing; a no is said where the step was."""
        try:
            stage = self.desk.write(service, self.place.id)
        except Refused as refusal:
            self.step.say(explain(refusal), self.step.offers, "bad")
        else:
            tell(self, words_for(stage))

    def _prepare(self) -> None:
        """Print what is known; the trade, which says what is asked, is asked first."""
        if self.file is not None and self.file.to_begin:
            self.go.emit(Place("notebook", self.place.id, PREPARING))
        else:
            sheet = self.desk.write(preparations.prepare, self.place.id)
            preview(self.desk, [sheet], self)

    def _refuse(self) -> None:
        letter = self.desk.write(committee_papers.refusal, self.place.id, stamp)
        preview(self.desk, [letter], self)

    def _to_committee(self) -> None:
        case = self.file.case if self.file else None
        open_ = case is not None and case.open
        self.go.emit(Place("case", case.id) if case and open_ else Place("committee"))

    def _to_loan(self) -> None:
        loan = self.desk.read(loans.of_application, self.place.id)
        if loan is not None:
            self.go.emit(Place("loan", loan))


def _ledger(section: Section) -> Ledger[Any]:
    assert isinstance(section.part, Ledger)  # noqa: S101 (every part here is one)
    return section.part
