"""Put a thing forward: what it is, whose, what it is worth, and how much it secures."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.collateral import (
    FORMS,
    Collateral,
    CollateralKind,
    Form,
    Insurance,
    Lease,
    check_collateral,
    check_kind,
    lendable,
    shares,
)
from sheaf.domain.errors import Missing, Refused
from sheaf.domain.money import ZERO
from sheaf.printing.kinds import stamp
from sheaf.queries import applications as asked
from sheaf.queries import policy, securities
from sheaf.services import collaterals
from sheaf.services.collaterals import Charging
from sheaf.ui.applications.withdraw import ReasonSheet
from sheaf.ui.customers.person import PersonEdit
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, DateEdit, LineEdit, MoneyEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for


class CollateralSheet(FormSheet):
    """How it may secure the loan follows from what it is (Civil Code 399)."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.application = desk.read(asked.one, place.id)
        rules = desk.read(lambda work: policy.on(work, work.today))
        self.today = desk.read(lambda work: work.today)
        self.shares = shares(rules)
        who = f"{self.application.applicant}   {self.application.number}"
        self.say(self.tr("Add collateral"), who)
        self._fields()
        self._bound()
        self._lay_out()
        self.fill(self.form)
        self.kind.edited.connect(self._follow)
        self.how.edited.connect(self._ask_bound)
        self.form.edited.connect(self._show)
        self.form.typed.connect(self._show)
        title = self.tr("Collateral of {0}").format(self.application.applicant)
        words = self.tr("Registered once it is signed")
        self.begin(title, words)
        self._follow()
        self._show()

    def first(self) -> QWidget | None:
        """Begin with what it is."""
        return self.kind

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Put forward")

    def perform(self) -> int:
        """Put it forward."""
        values = self.form.values()
        charging = Charging(
            owner_id=values["owner"],
            kind=values["kind"],
            form=values["form"],
            thing=values["thing"] or "",
            certificate=values["certificate"] or "",
            value=values["value"] or ZERO,
            valued_on=values["valued_on"],
            valued_by=values["valued_by"] or "",
            prior_charges=values["prior_charges"] or ZERO,
            co_owners=values["co_owners"] or "",
            lease=self._lease(values),
            insurance=self._insurance(values),
            quantity=values["quantity"] or "",
            place=values["place"] or "",
        )
        return self.act(collaterals.add, self.key, self.place.id, charging, stamp)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (its id says nothing)
        """Say that it is kept."""
        tell(self, self.tr("{0} secures the application").format(self.thing.value()))

    def _fields(self) -> None:
        kinds = [Option(kind, words_for(kind)) for kind in CollateralKind]
        self.kind = Field("kind", self.tr("What it is"), ChoiceEdit(kinds), 6).must()
        self.kind.ruled(check_kind)
        self.kind.edit.put(CollateralKind.HOUSE.value)
        self.how = Field("form", self.tr("Security"), ChoiceEdit([]), 6).must()
        self.thing = Field("thing", self.tr("Which one, its model"), LineEdit(), 8).must()
        self.quantity = Field("quantity", self.tr("How many, how large"), LineEdit(), 4)
        self.where = Field("place", self.tr("Where it is"), LineEdit(), 6)
        self.certificate = Field(
            "certificate", self.tr("Certificate number"), LineEdit(), 6
        )
        owner = PersonEdit(self.desk)
        owner.take(self.application.customer_id)
        self.owner = Field("owner", self.tr("Owner"), owner, 6).must()
        self.co_owners = Field(
            "co_owners", self.tr("Co-owners, with a space between"), LineEdit(), 6
        )
        self.value = Field("value", self.tr("Value (yuan)"), MoneyEdit(), 6).must()
        self.charges = Field("prior_charges", self.tr("Charged before"), MoneyEdit(), 6)
        day = DateEdit(lambda: self.today)
        day.put_date(self.today)
        self.day = Field("valued_on", self.tr("Valued on"), day, 6).must()
        self.by = Field("valued_by", self.tr("Valued by"), LineEdit(), 6).must()

    def _bound(self) -> None:
        """Ask who has leased it and with whom it is insured: mostly nobody, with none."""
        tenant = _unless(self.tr("Not leased, and the contract says so"))
        self.tenant = Field("leased_to", self.tr("Leased to"), tenant, 8).rarely()
        until = DateEdit(lambda: self.today)
        words = self.tr("Until, if agreed")
        self.let_until = Field("leased_until", words, until, 4).rarely()
        insurer = _unless(self.tr("Not insured, and the contract says so"))
        words = self.tr("Insured with")
        self.insurer = Field("insured_with", words, insurer, 8).rarely()
        until = DateEdit(lambda: self.today)
        words = self.tr("Insured until")
        self.insured_until = Field("insured_until", words, until, 4).rarely()

    def _lease(self, values: dict[str, Any]) -> Lease | None:
        tenant, until = values["leased_to"] or "", values["leased_until"]
        said = self.tenant.isVisibleTo(self) and (tenant or until)
        return Lease(tenant, until) if said else None

    def _insurance(self, values: dict[str, Any]) -> Insurance | None:
        insurer, until = values["insured_with"] or "", values["insured_until"]
        if not self.insurer.isVisibleTo(self) or not (insurer or until):
            return None
        if until is None:
            raise Missing("insured_until")
        return Insurance(insurer, until)

    def _lay_out(self) -> None:
        self.form.row(self.kind, self.how)
        self.form.row(self.thing, self.quantity)
        self.form.row(self.where, self.certificate)
        self.form.row(self.owner, self.co_owners)
        self.form.row(self.value, self.charges)
        self.form.row(self.day, self.by)
        self.form.row(self.tenant, self.let_until)
        self.form.row(self.insurer, self.insured_until)

    def _follow(self) -> None:
        """Offer the forms that go with the kind; say when the law allows none."""
        kind = self.kind.value()
        forms = sorted(FORMS.get(kind, set()), key=lambda one: one.value)
        self.kind.check()
        choice: Any = self.how.widget
        choice.offer([Option(form, words_for(form)) for form in forms])
        if choice.value() is None and forms:
            choice.choose(forms[0])
        self.how.setVisible(bool(forms))
        self._ask_bound()

    def _ask_bound(self) -> None:
        """Ask for leases of what stays with its owner, and insurance of what can burn."""
        stays = self.how.value() is Form.MORTGAGE
        for field in (self.tenant, self.let_until):
            field.setVisible(stays)
        for field in (self.insurer, self.insured_until):
            field.setVisible(self.kind.value() is not CollateralKind.DEPOSIT)

    def _show(self) -> None:
        """Say how much it secures."""
        try:
            thing = self._thing()
        except Refused:
            return
        if thing is None:
            return
        if not self.value.wrong:
            words = self.tr("secures {0}; {1} is asked for")
            asked_for = self.application.agreement.amount
            self.value.note(words.format(lendable(thing, self.shares), asked_for))

    def _thing(self) -> Collateral | None:
        kind, form, value = self.kind.value(), self.how.value(), self.value.value()
        if form is None or value is None:
            return None
        thing = Collateral(kind, form, value, self.charges.value() or ZERO)
        check_collateral(thing)
        return thing


def _unless(words: str) -> LineEdit:
    """Say in the line what holds while nobody writes in it."""
    line = LineEdit()
    line.setPlaceholderText(words)
    return line


class CollateralOffSheet(ReasonSheet):
    """A thing is taken back before the application is submitted."""

    service = staticmethod(collaterals.remove)

    def heading(self) -> tuple[str, str]:
        """Say what is done, and about what."""
        return self.tr("Take the collateral back"), self.desk.read(
            securities.thing_name, self.place.id
        )

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Take back")

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say that it is kept."""
        tell(self, self.tr("Taken back"))
