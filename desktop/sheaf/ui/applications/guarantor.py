"""Put a guarantor forward, registered or new; and judge what they can carry."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain import contact
from sheaf.domain.customer import Person
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.identity import resident_id
from sheaf.domain.money import ZERO, Money
from sheaf.printing.kinds import stamp
from sheaf.queries import applications as asked
from sheaf.queries import assessment, parties, policy, securities
from sheaf.queries.securities import GuarantorLine
from sheaf.services import guarantors
from sheaf.services.guarantors import Guaranteeing
from sheaf.ui.applications.conditions import conditions_list
from sheaf.ui.applications.person import PersonEdit
from sheaf.ui.applications.withdraw import ReasonSheet
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import (
    CheckEdit,
    ChoiceEdit,
    IdEdit,
    LineEdit,
    MoneyEdit,
    NumberEdit,
    Option,
    PhoneEdit,
)
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.section import Section
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LETTERS = {GuaranteeKind.JOINT_SEVERAL: "ld", GuaranteeKind.GENERAL: "yb"}
AMOUNTS = ("monthly_income", "owes", "guarantees", "net_assets")


class _AnyoneEdit(PersonEdit):
    """Any name will do here: who is not registered yet will be."""

    def value(self) -> str | None:
        """Return the name written."""
        return self.text().strip() or None


class GuarantorSheet(FormSheet):
    """Who, related how, with what; the figures are judged as they are typed."""

    wide = 760

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.application = desk.read(asked.one, place.id)
        who = f"{self.application.applicant}   {self.application.number}"
        self.say(self.tr("Add a guarantor"), who)
        self.person = _AnyoneEdit(desk)
        self._fields()
        self._lay_out()
        self.conditions = conditions_list()
        self.section = Section(self.tr("What they can carry"), self.conditions)
        self.fill(self.form, self.section)
        self.person.chosen.connect(self._who)
        self.person.edited.connect(self._who)
        self.form.edited.connect(self._show)
        self.form.typed.connect(self._show)
        title = self.tr("Guarantor for {0}").format(self.application.applicant)
        self.begin(title, self.tr("An authorisation is made with it"))
        self._who()

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
        person = Person(
            name=self.person.text(),
            number=self.number.value() or "",
            phone=self.phone.value() or "",
        )
        return self.act(guarantors.add_new, self.key, self.place.id, person, given, stamp)

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
        self.number = Field("number", self.tr("ID number"), IdEdit(), 6)
        self.phone = Field("phone", self.tr("Mobile"), PhoneEdit(), 6)
        self.number.ruled(self._number_rule)
        self.phone.ruled(_phone_rule)
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
        self.form.row(self.number, self.phone)
        self.form.row(*self.amounts.values())
        self.form.row(self.kind, self.years, self.consents)

    def _number_rule(self, number: str) -> str:
        """Read the number off beside it: birth date and sex, to be compared."""
        card = resident_id(number, self.desk.read(lambda work: work.today))
        return f"{card.born}  {words_for(card.sex)}"

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
        return bool(who) and self.desk.read(parties.is_married, who)

    def _who(self) -> None:
        """Ask for the number of somebody new, for the spouse of somebody married."""
        typed, known = self.person.text().strip(), self.person.customer_id
        new = bool(typed) and not known and not self.person.searching
        self.number.setVisible(new)
        self.phone.setVisible(new)
        self.number.needed = new
        self.consents.setVisible(self._married())
        words = self.tr("Not registered yet: a file is opened with the ID number")
        self.guarantor.noted(words if new else "")
        self._show()

    def _show(self) -> None:
        """Show what the guarantor can carry, once there is something to judge."""
        rows = self._judged() if self.person.customer_id else ()
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
        application = self.application
        try:
            return self.desk.read(
                assessment.capacity_of, application, application.agreement, line
            )
        except Refused:
            return ()


def _not_below_zero(name: str, amount: Money) -> None:
    if amount < ZERO:
        raise Unusable(name, "negative", amount.plain)


def _phone_rule(number: str) -> None:
    contact.phone(number)


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
