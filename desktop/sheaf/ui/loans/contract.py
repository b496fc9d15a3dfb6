"""The papers of a contract: drawn up, looked at, printed, signed; what else must be so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.domain.application import Stage
from sheaf.domain.errors import Refused
from sheaf.domain.paper.disbursement_notice import ConditionKind
from sheaf.domain.paper.signatories import TO_SIGN
from sheaf.domain.teller import Permission
from sheaf.printing.kinds import stamp
from sheaf.queries import applications, consents, contracts, loans, trainings
from sheaf.queries.applications import Application
from sheaf.queries.consents import Wanted
from sheaf.queries.contracts import Spouseless
from sheaf.queries.papers import PaperLine
from sheaf.queries.securities import CollateralLine
from sheaf.services import contracts as services
from sheaf.ui import spouses
from sheaf.ui.actions import Offer, allowed, offer
from sheaf.ui.desk import Desk, new_key
from sheaf.ui.kept_papers import preview
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import down
from sheaf.ui.kit.marks import AmountLabel, StateBadge
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.scroll import Columns
from sheaf.ui.kit.section import Section
from sheaf.ui.loans.conditions_list import (
    CHARGED,
    Required,
    conditions_list,
    required,
)
from sheaf.ui.loans.papers_list import papers_list
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.said import yearly
from sheaf.ui.words import words_for

PAPERS = 720  # dp that names and numbers of papers need
RIGHT = 440  # dp of the column with the conditions
BEFORE = (Stage.APPROVED, Stage.APPROVED_WITH_CONDITIONS, Stage.TRAINING)


class ContractPage(Page):
    """The contract of one application, until the money leaves."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.key = new_key()
        self.application: Application | None = None
        self.spouseless: tuple[Spouseless, ...] = ()
        self.missing: tuple[Wanted, ...] = ()
        self.unwanted: tuple[PaperLine, ...] = ()
        self.papers, self.conditions = papers_list(numbered=True), conditions_list()
        self.papers.chosen.connect(self._open)
        self.conditions.chosen.connect(self._meet)
        none = self.tr("No paper yet: the contract is drawn up from the decision.")
        self._papers = Section(self.tr("Papers"), self.papers, none)
        self._conditions = Section(
            self.tr("Before paying out"), self.conditions, self.tr("Nothing is required.")
        )
        left, right = down(self._papers, None), down(self._conditions, None)
        self.fill(Columns(left, right, RIGHT, PAPERS), None)
        self.flow(self.papers, self.conditions)

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter takes the next step."""
        return None

    def reload(self) -> None:
        """Read the application, its papers and what is required."""
        found = self.desk.read(applications.one, self.place.id)
        lines = self.desk.read(contracts.current, self.place.id)
        needs = required(found, self.desk.read(contracts.conditions, self.place.id))
        self.application = found
        ahead = found.stage in BEFORE or found.stage in consents.OPEN
        self.spouseless = self.desk.read(contracts.spouseless, found) if ahead else ()
        self.missing = self.desk.read(consents.missing, found, lines)
        self.unwanted = self.desk.read(consents.unwanted, found, lines)
        self._say_head(found)
        self.papers.show_rows(lines)
        self._papers.say(str(len(lines)))
        self._papers.set_empty(not lines)
        self.conditions.show_rows(needs)
        met = sum(one.condition.met for one in needs)
        self._conditions.say(self.tr("{0} of {1} met").format(met, len(needs)))
        words, tone, names = self._next(found)
        self.step.say(words, self._offers(names), tone)

    def acts(self) -> list[Offer]:
        """Offer the next step first, then what else can be done with the papers."""
        first = [one.act.name for one in self.step.offers]
        names = [one for one in self._possible() if one not in first]
        back = offer("back", lambda: self.go.emit(Place("back")))
        return [*self.step.offers, *self._offers(names), back]

    def _possible(self) -> list[str]:
        if self.application is None:
            return []
        names = ["print"] if self.papers.table.rowCount() else []
        if self._unsigned():
            names.append("sign")
        if self.application.stage is Stage.CONTRACTING:
            signed = any(line.signed_on for line in self._drawn())
            names += [] if signed else ["draw_up"]
            names += ["register"] if self._charged() else []
            names += ["fulfil"] if self._agreed(met=False) else []
            names += ["reopen"] if self._agreed(met=True) else []
            names += ["take_in"] if self._with_owner() else []
        return names

    def _offers(self, names: list[str]) -> list[Offer]:
        found = {
            "draw_up": offer("draw_up", self._draw_up),
            "draw_consents": offer(
                "draw_up", self._draw_consents, self.tr("Draw up the consent")
            ),
            "void_consents": offer(
                "draw_up", self._draw_consents, self.tr("Void the consent")
            ),
            "spouse": offer("spouse", self._spouse, self._spouse_words()),
            "print": offer("print", self._print),
            "sign": offer("sign", self._sign),
            "register": offer("register", self._register),
            "take_in": offer("take_in", self._take_in),
            "fulfil": offer("fulfil", self._fulfil),
            "reopen": offer("reopen", self._reopen),
            "disburse": offer("disburse", self._disburse),
            "loan": offer("default", self._to_loan, self.tr("Open the loan")),
        }
        return allowed([found[name] for name in names], self.desk.teller)

    def _say_head(self, found: Application) -> None:
        agreed = found.agreed
        number = found.contract_number or self.tr("not yet drawn up")
        words = self.tr("Application {0}    contract {1}    {2}    {3}")
        told = words.format(
            found.number, number, found.product.name, words_for(agreed.method)
        )
        self.head.say(found.applicant, told)
        self.head.badges(StateBadge(words_for(found.stage), "accent", "contract"))
        months = self.tr("{0} months").format(agreed.term_months)
        self.head.amounts(
            AmountLabel(self.tr("Term"), months),
            AmountLabel(self.tr("A year"), yearly(agreed.rate)),
            AmountLabel(self.tr("Agreed (yuan)"), str(agreed.amount)),
        )

    def _next(self, found: Application) -> tuple[str, str, list[str]]:
        if found.stage in BEFORE:
            return self._next_before(found)
        if self.missing or self.unwanted:
            return self._next_spouse()
        unready = found.stage is Stage.READY and self._open_ones()
        if found.stage is Stage.CONTRACTING or unready:
            return self._next_contracting()
        if found.stage is Stage.READY:
            words = self.tr("All is signed and fulfilled. Pay out {0}.")
            if Permission.DISBURSE not in self.desk.teller.permissions:
                words = self.tr("All is signed and fulfilled; {0} waits to be paid out.")
            return words.format(found.agreed.amount), "accent", ["disburse", "print"]
        if self.desk.read(loans.of_application, self.place.id) is not None:
            return self.tr("Paid out. What follows is on the loan."), "accent", ["loan"]
        return self.tr("There is nothing to sign at this stage."), "accent", []

    def _next_before(self, found: Application) -> tuple[str, str, list[str]]:
        if left := self.desk.read(trainings.left, found):
            words = self.tr("Training comes first: {0} days still to be held.")
            return words.format(left), "warn", []
        if self.spouseless:
            return spouses.lacking(self.spouseless[0]), "warn", ["spouse", "draw_up"]
        words = self.tr("Draw up the contract and everything that has to be signed.")
        return words, "accent", ["draw_up"]

    def _next_spouse(self) -> tuple[str, str, list[str]]:
        """Say of who married or parted since what is to be done; signed papers stay."""
        if self.missing and self.spouseless:
            return spouses.lacking(self.spouseless[0]), "warn", ["spouse"]
        if not self.missing:
            words = self.tr("{0} is no spouse any more, and need not consent.")
            return words.format(self.unwanted[0].who), "warn", ["void_consents"]
        one = self.missing[0]
        if any(line.signed_on for line in self._drawn()):
            words = self.tr(
                "No consent of {0}'s spouse was drawn up: draw it up, and have it signed."
            )
            return words.format(one.name), "warn", ["draw_consents"]
        words = self.tr("No consent of {0}'s spouse was drawn up: draw the papers up anew.")
        return words.format(one.name), "warn", ["draw_up"]

    def _next_contracting(self) -> tuple[str, str, list[str]]:
        unsigned = self._unsigned()
        if unsigned and not all(line.printed for line in unsigned):
            words = self.tr("Print the papers ({0}) and have them signed.")
            return words.format(len(unsigned)), "accent", ["print", "sign"]
        if unsigned:
            words = self.tr("Papers that wait to be signed: {0}. Mark them once they are.")
            return words.format(len(unsigned)), "warn", ["sign", "print"]
        words = self.tr("All is signed. Still open: {0}.")
        names = ["register"] if self._charged() else ["fulfil"]
        return words.format(self._open_ones()), "warn", names

    def _open_ones(self) -> str:
        open_ = [one.said for one in self.conditions.table.rows if not one.condition.met]
        return self.tr("; ").join(open_)

    def _drawn(self) -> list[PaperLine]:
        before = contracts.BEFORE_CONTRACT
        return [line for line in self.papers.table.rows if line.kind not in before]

    def _unsigned(self) -> list[PaperLine]:
        rows = self.papers.table.rows
        return [one for one in rows if one.kind in TO_SIGN and not one.signed_on]

    def _charged(self) -> list[Required]:
        return [
            one
            for one in self.conditions.table.rows
            if one.condition.kind in CHARGED and not one.condition.met
        ]

    def _spouse_words(self) -> str:
        return spouses.act_words(self.spouseless[0]) if self.spouseless else ""

    def _spouse(self) -> None:
        if self.spouseless:
            self.go.emit(spouses.form_of(self.spouseless[0]))

    def _draw_up(self) -> None:
        try:
            made = self.desk.write(services.draw_up, self.key, self.place.id, stamp)
        except Refused as refusal:
            self.step.say(explain(refusal), self.step.offers, "bad")
            return
        self.key = new_key()
        tell(
            self, self.tr("Contract {0}: {1} papers").format(made.number, len(made.papers))
        )

    def _draw_consents(self) -> None:
        try:
            made = self.desk.write(services.draw_consents, self.place.id, stamp)
        except Refused as refusal:
            self.step.say(explain(refusal), self.step.offers, "bad")
            return
        words = self.tr("Papers drawn up: {0}") if made else self.tr("It is void.")
        tell(self, words.format(len(made)))

    def _print(self) -> None:
        line = self.papers.current() if self.papers.hasFocus() else None
        lines = [line] if line else self._unsigned() or self._drawn()
        if lines:
            preview(self.desk, [one.id for one in lines], self)

    def _open(self, line: PaperLine) -> None:
        preview(self.desk, [line.id], self)

    def _sign(self) -> None:
        line = self.papers.current() if self.papers.hasFocus() else None
        one = str(line.id) if line and line in self._unsigned() else ""
        self.go.emit(Place("sign", self.place.id, one))

    def _register(self) -> None:
        at = self.conditions.current() if self.conditions.hasFocus() else None
        wanted = at if at in self._charged() else None
        if (one := wanted or next(iter(self._charged()), None)) is not None:
            self.go.emit(Place("register", one.collateral_id, str(self.place.id)))

    def _with_owner(self) -> list[CollateralLine]:
        """List the mortgaged things whose originals the owner still has."""
        things = self.application.collateral if self.application else ()
        return [one for one in things if one.form == "mortgage" and not one.kept_at]

    def _take_in(self) -> None:
        self.go.emit(Place("take_in", self._with_owner()[0].id, str(self.place.id)))

    def _agreed(self, *, met: bool) -> list[Required]:
        """List the conditions of the decision that are met, or those still open."""
        rows = self.conditions.table.rows
        own = [one for one in rows if one.condition.kind is ConditionKind.OTHER]
        return [one for one in own if one.condition.met is met]

    def _fulfil(self) -> None:
        self._answer("fulfil", self._agreed(met=False))

    def _reopen(self) -> None:
        self._answer("reopen", self._agreed(met=True)[::-1])

    def _answer(self, kind: str, conditions: list[Required]) -> None:
        """Ask about the condition the cursor is on, else about the first of these."""
        at = self.conditions.current() if self.conditions.hasFocus() else None
        wanted = at if at in conditions else None
        if (one := wanted or next(iter(conditions), None)) is not None:
            self.go.emit(Place(kind, self.place.id, str(one.turn)))

    def _meet(self, one: Required) -> None:
        if one.condition.met or not allowed(self._offers(["sign"]), self.desk.teller):
            return
        if one.condition.kind in CHARGED:
            self.go.emit(Place("register", one.collateral_id, str(self.place.id)))
        elif one.condition.kind is ConditionKind.OTHER:
            self.go.emit(Place("fulfil", self.place.id, str(one.turn)))
        elif self._unsigned():
            self.go.emit(Place("sign", self.place.id))

    def _disburse(self) -> None:
        self.go.emit(Place("disburse", self.place.id))

    def _to_loan(self) -> None:
        loan = self.desk.read(loans.of_application, self.place.id)
        if loan is not None:
            self.go.emit(Place("loan", loan))
