"""Put a guarantor forward, registered or new, and right; judge what they can carry."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.money import ZERO, Money
from sheaf.printing.kinds import stamp
from sheaf.queries import applications as asked
from sheaf.queries import assessment, parties, policy, securities
from sheaf.queries.namesakes import Described, Namesake
from sheaf.queries.securities import GuarantorLine
from sheaf.services import guarantors
from sheaf.services.guarantors import Guaranteeing
from sheaf.ui.applications.conditions import conditions_list
from sheaf.ui.applications.newcomer import AnyoneEdit, NewcomerFields
from sheaf.ui.applications.withdraw import ReasonSheet
from sheaf.ui.customers.beside import Around, Beside
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import (
    CheckEdit,
    ChoiceEdit,
    LineEdit,
    MoneyEdit,
    NumberEdit,
    Option,
)
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import down
from sheaf.ui.kit.section import Section
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LETTERS = {GuaranteeKind.JOINT_SEVERAL: "ld", GuaranteeKind.GENERAL: "yb"}
AMOUNTS = ("monthly_income", "owes", "guarantees", "net_assets")


class GuarantorSheet(FormSheet):
    """Who, related how, with what; the figures are judged as they are typed."""

    wide = 760

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.application = desk.read(asked.one, self.application_id())
        self.person, self.new = AnyoneEdit(desk), NewcomerFields(desk)
        self.beside, self._seen = Beside(desk, 0), frozenset[int]()
        self._fields()
        self._lay_out()
        self.conditions = conditions_list()
        self.section = Section(self.tr("What they can carry"), self.conditions)
        around = Around(down(self.form, gap=0), self.beside)
        self.fill(around, self.beside, self.section)
        self.beside.chosen.connect(self._open)
        self.person.chosen.connect(self._who)
        self.person.edited.connect(self._who)
        self.new.edited.connect(self._who)
        self.form.edited.connect(self._show)
        self.form.typed.connect(self._show)
        self.start()
        self._who()

    def application_id(self) -> int:
        """Say what is guaranteed."""
        return self.place.id

    def start(self) -> None:
        """Begin, or take up what was left half typed."""
        self.say(self.tr("Add a guarantor"), self.about())
        title = self.tr("Guarantor for {0}").format(self.application.applicant)
        self.begin(title, self.tr("An authorisation is made with it"))

    def about(self) -> str:
        """Name the applicant and the number."""
        return f"{self.application.applicant}   {self.application.number}"

    def first(self) -> QWidget | None:
        """Begin with the person."""
        return self.guarantor

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Put forward")

    def perform(self) -> int:
        """Put the guarantor forward; a new person's file is opened with it."""
        given, who = self._given(), self.person.customer_id
        if who:
            return self.act(guarantors.add, self.key, self.place.id, given, stamp)
        newcomer = self.new.newcomer(self.person.text())
        return self.act(guarantors.add_new, self.key, self.place.id, newcomer, given, stamp)

    def waits(self) -> bool:
        """Say once that this is likely somebody registered; a second try goes on."""
        strong = frozenset(like.id for like in self._alike())
        if strong <= self._seen:
            return False
        self._seen = strong
        self.form.complain(
            self.tr(
                "Somebody like this is registered already: see below. If it is "
                "another person, put them forward again."
            )
        )
        return True

    def refused(self, refusal: Refused) -> None:
        """Say whose name is wrong beside the place where it stands."""
        if refusal.field == "name":
            self.guarantor.fail(explain(refusal))
            self.form.focus(self.guarantor)
        else:
            super().refused(refusal)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (its id says nothing)
        """Say that it is kept."""
        tell(self, self.tr("{0} guarantees the application").format(self.person.text()))

    def _fields(self) -> None:
        years = self.desk.read(lambda work: policy.on(work, work.today))
        kinds = [Option(k, words_for(k), LETTERS[k]) for k in GuaranteeKind]
        self.guarantor = Field("guarantor", self.tr("Guarantor"), self.person, 6).must()
        self.relation = Field(
            "relation", self.tr("Relation to the borrower"), LineEdit(), 6
        ).must()
        self.kind = Field("kind", self.tr("Guarantee"), ChoiceEdit(kinds), 5).must()
        self.kind.edit.put(GuaranteeKind.JOINT_SEVERAL.value)
        self.years = Field("period_years", self.tr("Years"), NumberEdit(), 3).must()
        self.years.edit.put(str(years.guarantee_period_years))
        self.years.noted(self.tr("after the loan is due"))
        words = {
            "monthly_income": self.tr("Spare income a month"),
            "owes": self.tr("Owes"),
            "guarantees": self.tr("Guarantees elsewhere"),
            "net_assets": self.tr("Assets after debts"),
        }
        self.amounts = {name: Field(name, words[name], MoneyEdit(), 3) for name in AMOUNTS}
        for name, field in self.amounts.items():
            field.ruled(partial(_not_below_zero, name))
        for name in ("monthly_income", "net_assets"):
            self.amounts[name].must()
        self.consents = Field(
            "spouse_consents", "", CheckEdit(self.tr("The spouse consents")), 4
        )

    def _lay_out(self) -> None:
        self.form.row(self.guarantor, self.relation)
        self.form.row(self.new.number, self.new.phone, self.new.marriage)
        self.form.row(self.new.spouse, self.new.spouse_number)
        self.form.row(*self.amounts.values())
        self.form.row(self.kind, self.years, self.consents)

    def _given(self) -> Guaranteeing:
        def amount(name: str) -> Money:
            found: Money = self.amounts[name].value() or ZERO
            _not_below_zero(name, found)
            return found

        return Guaranteeing(
            customer_id=self.person.customer_id,
            relation=self.relation.value() or "",
            monthly_income=amount("monthly_income"),
            owes=amount("owes"),
            guarantees=amount("guarantees"),
            net_assets=amount("net_assets"),
            spouse_consents=bool(self.consents.value()) or not self._married(),
            kind=self.kind.value(),
            period_years=self.years.value() or 0,
        )

    def _married(self) -> bool:
        who = self.person.customer_id
        if not who:
            return self.person.new and self.new.married
        return self.desk.read(parties.is_married, who)

    def _who(self) -> None:
        """Ask for the number of somebody new, for the spouse of somebody married."""
        self.new.show(new=self.person.new)
        self.guarantor.noted(self._told())
        self._show()

    def _told(self) -> str:
        who = self.person.customer_id
        if self.person.new:
            return self.tr("Not registered yet: a file is opened with the ID number")
        if who and self.desk.read(parties.marriage_unsaid, who):
            return self.tr("Whether they are married is not said: contracts ask for it")
        return ""

    def _alike(self) -> tuple[Namesake, ...]:
        """Show who is like somebody new, or the spouse; return the likely ones."""
        if not self.person.new:
            return self.beside.look(Described())
        new = self.new.described(self.person.text())
        return self.beside.look(new, self.new.described_spouse())

    def _open(self, customer_id: int) -> None:
        """Open the file of who is like this; what was typed is kept."""
        self.leave()
        self.go.emit(Place("customer", customer_id))

    def _show(self) -> None:
        """Show what the guarantor can carry, and who is like somebody new."""
        self.consents.setVisible(self._married())
        self._alike()
        named = self.person.customer_id or self.person.new
        rows = self._judged() if named else ()
        self.section.setVisible(bool(rows))
        self.conditions.show_rows(sorted(rows, key=lambda one: one.passed))

    def _judged(self) -> Any:
        try:
            given = self._given()
        except Refused:
            return ()
        line = GuarantorLine(
            0,
            given.customer_id,
            self.person.text(),
            given.kind.value,
            given.relation,
            given.monthly_income,
            given.owes,
            given.guarantees,
            given.net_assets,
            given.spouse_consents,
            given.period_years,
        )
        try:
            return self._carries(line)
        except Refused:
            return ()

    def _carries(self, line: GuarantorLine) -> Any:
        """Look at what is known of them: in their file, else what is typed here."""
        asked_for = self.application
        if line.customer_id:
            agreed = asked_for.agreement
            return self.desk.read(assessment.capacity_of, asked_for, agreed, line)
        told = self.new.told()
        return self.desk.read(assessment.capacity_of_new, asked_for, line, told)


def _not_below_zero(name: str, amount: Money) -> None:
    if amount < ZERO:
        raise Unusable(name, "negative", amount.plain)


class CorrectGuarantorSheet(GuarantorSheet):
    """What a guarantor said is put right before the application is submitted."""

    def application_id(self) -> int:
        """Say what is guaranteed."""
        return self.desk.read(securities.guaranteed_by, self.place.id)

    def start(self) -> None:
        """Begin with what was said; who it is stays."""
        lines = self.application.guarantors
        line = next(one for one in lines if one.id == self.place.id)
        self.say(self.tr("Correct the guarantor"), self.about())
        self.person.take(line.customer_id)
        self.person.setEnabled(False)
        self.relation.edit.put(line.relation)
        for name, field in self.amounts.items():
            field.edit.put(str(getattr(line, name)))
        self.kind.edit.put(line.kind)
        self.years.edit.put(str(line.period_years))
        self.consents.edit.put("yes" if line.spouse_consents else "")
        title = self.tr("Correction of guarantor {0}").format(line.name)
        self.begin(title, self.tr("What was said before stays in the audit book"))

    def first(self) -> QWidget | None:
        """Begin with the figures."""
        return self.amounts["monthly_income"]

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Correct")

    def perform(self) -> int:
        """Put it right; return its id, as before."""
        self.act(guarantors.correct, self.place.id, self._given())
        return self.place.id

    def waits(self) -> bool:
        """Ask nothing: who it is has a file."""
        return False

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say that it is kept."""
        tell(self, self.tr("Corrected"))


class GuarantorOffSheet(ReasonSheet):
    """A guarantor is taken back before the application is submitted."""

    service = staticmethod(guarantors.remove)

    def heading(self) -> tuple[str, str]:
        """Say what is done, and about whom."""
        return self.tr("Take the guarantor back"), self.desk.read(
            securities.guarantor_name, self.place.id
        )

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Take back")

    def note(self) -> str:
        """Say what follows."""
        return self.tr("What they were to sign is void")

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say that it is kept."""
        tell(self, self.tr("Taken back"))
