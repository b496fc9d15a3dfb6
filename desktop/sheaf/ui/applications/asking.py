"""The fields of an application, and how they follow the product and the method chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject

from sheaf.domain.agreement import Agreement, Customs, customs
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.pricing import LprMissing
from sheaf.domain.product import ProductTerms, Security
from sheaf.domain.rate import Rate
from sheaf.queries.intake import AccountLine, Intake
from sheaf.queries.products import Product
from sheaf.services.applying import Applying
from sheaf.ui.applications.conditions import paper_options, security_words
from sheaf.ui.kit.edits import (
    ChoiceEdit,
    LineEdit,
    MoneyEdit,
    NumberEdit,
    Option,
)
from sheaf.ui.kit.edits.ticks import TicksEdit
from sheaf.ui.kit.field import Field, Warned
from sheaf.ui.kit.form import Form
from sheaf.ui.messages import explain
from sheaf.ui.priced import rate_said
from sheaf.ui.repaying import Repaying
from sheaf.ui.said import in_words

LONGEST = 60
NO_RATE = Rate(Decimal())  # before there is a product


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form now, as far as a schedule can be drawn up from it."""

    product: ProductTerms
    agreement: Agreement
    security: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Former:
    """What an application keeps while it is changed: its product's terms, its customs."""

    product_id: int
    terms: ProductTerms
    customs: Customs


class Asking(QObject):
    """Makes the fields, lays them out, reads them.

    ``former`` is what an application that is changed keeps from the day it was taken in.
    """

    def __init__(
        self, intake: Intake, me: int, form: Form, former: Former | None = None
    ) -> None:
        super().__init__()
        self.intake, self.form, self.former = intake, form, former
        today = intake.today
        products = [Option(one.id, _terms(one, today).name) for one in intake.products]
        self.product = _field("product", self.tr("Product"), ChoiceEdit(products), 6)
        self.amount = _field("amount", self.tr("Amount (yuan)"), MoneyEdit(), 6)
        self.term = _field("term_months", self.tr("Months"), NumberEdit(), 3)
        self.repaying = Repaying(lambda: today, self.amount.value, self.term.value)
        self.repaying.customs = former.customs if former else customs(intake.policy)
        self.security = _field("security", self.tr("Security"), ChoiceEdit([]), 6)
        self.group = Field("group", self.tr("Group"), ChoiceEdit(self._groups()), 6)
        self.purpose = _field("purpose", self.tr("Purpose"), LineEdit(LONGEST), 6)
        self.source = _field("source", self.tr("Repaid from"), LineEdit(LONGEST), 6)
        self.refinances = Field(
            "refinances", self.tr("Repays an old loan"), ChoiceEdit(self._old_loans()), 12
        ).noted(self.tr("Must be declared: guarantors have to know, and the class follows"))
        accounts = [Option(one.id, self._account(one)) for one in intake.accounts]
        self.account = Field(
            "account", self.tr("Account to pay out to and repay from"), ChoiceEdit([]), 6
        )
        self._choice(self.account).offer([*accounts, Option(0, self.tr("Cash"))])
        people = [Option(one.id, one.name) for one in intake.officers]
        self.officer = _field("officer", self.tr("Loan officer"), ChoiceEdit(people), 3)
        others = [Option(0, self.tr("nobody")), *people]
        self.co_officer = Field(
            "co_officer", self.tr("Second officer"), ChoiceEdit(others), 3
        )
        self.papers = Field(
            "received", self.tr("Papers handed in"), TicksEdit([]), 12
        ).noted(self.tr("Space or the number ticks one, = ticks all"))
        self._rules()
        self._lay_out()
        self._begin(me)

    def typed(self) -> Typed | None:
        """Read what stands in the form, if a schedule can be drawn up from it."""
        terms = self.terms
        try:
            amount, months = self.amount.value(), self.term.value()
            if terms is None or not amount or not months:
                return None
            agreement = self.repaying.agreement(amount, self.intake.rate(terms), months)
        except Refused:
            return None
        ticked = self.papers.value() or ()
        missing = tuple(one for one in terms.papers if one not in ticked)
        return Typed(terms, agreement, self.security.value() or "", missing)

    def applying(self) -> Applying:
        """Read what is asked for, once every field can be read."""
        terms = self.terms
        amount, months = self.amount.value() or ZERO, self.term.value() or 0
        rate = self._rate(terms)
        agreed = self.repaying.agreement(amount, rate, months)
        return Applying(
            customer_id=self.intake.customer_id,
            product_id=self.product.value(),
            amount=amount,
            term_months=months,
            method=agreed.method,
            purpose=self.purpose.value() or "",
            source=self.source.value() or "",
            security=self.security.value(),
            officer_id=self.officer.value(),
            co_officer_id=self.co_officer.value() or None,
            first_due_on=agreed.first_due_on,
            settlement_months=agreed.settlement_months,
            particulars=agreed.particulars,
            account_id=self.account.value() or None,
            group_id=None if self.group.isHidden() else self.group.value(),
            received=self.papers.value() or (),
            refinances_id=self.refinances.value() or None,
        )

    def _rate(self, terms: ProductTerms | None) -> Rate:
        """Take the price of the customer's tier, as the prime rate makes it today."""
        return self.intake.rate(terms) if terms else NO_RATE

    def put(self, applying: Applying) -> None:
        """Write what was asked for before."""
        self._choice(self.product).choose(applying.product_id)
        self.follow_product()
        self.amount.edit.put(str(applying.amount))
        self.term.edit.put(str(applying.term_months))
        terms = self.terms
        self.repaying.put(applying.agreement(self._rate(terms)))
        self._choice(self.security).choose(applying.security)
        self.purpose.edit.put(applying.purpose)
        self.source.edit.put(applying.source)
        self._choice(self.account).choose(applying.account_id or 0)
        self._choice(self.officer).choose(applying.officer_id)
        self._choice(self.co_officer).choose(applying.co_officer_id or 0)
        self.papers.edit.put("\n".join(applying.received))
        self._choice(self.refinances).choose(applying.refinances_id or 0)
        self.follow()

    @property
    def terms(self) -> ProductTerms | None:
        """The terms of the product chosen: those applied on, unless it is another."""
        chosen, former = self.product.value(), self.former
        if former and former.product_id == chosen:
            return former.terms
        return next(
            (
                _terms(one, self.intake.today)
                for one in self.intake.products
                if one.id == chosen
            ),
            None,
        )

    def follow_product(self, _at: int = 0) -> None:
        """Offer what the product offers: methods, securities, papers, its limits."""
        terms = self.terms
        if terms is None:
            return
        self.repaying.rounded = terms.rounded
        self.repaying.offer(terms.methods)
        securities = [Option(one, security_words(one)) for one in terms.securities]
        _offer(self._choice(self.security), securities)
        ticks: Any = self.papers.widget
        ticks.offer(paper_options(terms.papers))
        self.papers.setVisible(bool(terms.papers))
        self.term.noted(self.tr("{0} to {1}").format(terms.term_min, terms.term_max))
        self.product.noted(self._price(terms))
        self._limits(terms)
        self.follow()

    def follow(self) -> None:
        """Show the field that the security needs."""
        self.group.setVisible(self.security.value() == Security.GROUP.value)

    def _price(self, terms: ProductTerms) -> str:
        """Say the rate, as the prime rate makes it today."""
        try:
            made = self.intake.pricing(terms)
        except LprMissing as missing:
            return explain(missing)
        return self.tr("Rate {0}").format(rate_said(self._rate(terms), made))

    def _choice(self, field: Field) -> ChoiceEdit:
        assert isinstance(field.widget, ChoiceEdit)  # noqa: S101 (asked for those alone)
        return field.widget

    def _limits(self, terms: ProductTerms) -> None:
        words = self.tr("{0} to {1} yuan").format(terms.amount_min, terms.amount_max)
        self.amount.noted(words)

    def _rules(self) -> None:
        self.amount.ruled(self._amount_rule)
        self.term.ruled(self._term_rule)
        self._choice(self.product).currentIndexChanged.connect(self.follow_product)
        self.security.edited.connect(self.follow)

    def _amount_rule(self, amount: Money) -> str:
        if amount <= ZERO:
            raise Unusable("amount", "not_above_zero", amount.plain)
        terms = self.terms
        if terms and not terms.amount_min <= amount <= terms.amount_max:
            words = self.tr("{0} to {1} yuan; outside, a manager must agree")
            return Warned(words.format(terms.amount_min, terms.amount_max))
        return in_words(amount)

    def _term_rule(self, months: int) -> str | None:
        if months <= 0:
            raise Unusable("term_months", "not_above_zero", str(months))
        terms = self.terms
        if terms and not terms.term_min <= months <= terms.term_max:
            words = self.tr("outside {0} to {1}, a manager must agree")
            return Warned(words.format(terms.term_min, terms.term_max))
        return None

    def _account(self, line: AccountLine) -> str:
        return self.tr("…{1}, {0}").format(line.bank or self.tr("own"), line.tail)

    def _old_loans(self) -> list[Option]:
        words = self.tr("contract {0}, {1} left")
        told = [
            Option(one.id, words.format(one.number, one.outstanding))
            for one in self.intake.loans
        ]
        return [Option(0, self.tr("none")), *told]

    def _groups(self) -> list[Option]:
        group = self.intake.group
        return [Option(group.id, group.name)] if group else []

    def _begin(self, me: int) -> None:
        """Choose what is most likely, so that Enter is enough."""
        first = self.intake.products[0].id if self.intake.products else None
        self._choice(self.product).choose(first)
        accounts = [one.id for one in self.intake.accounts]
        self._choice(self.account).choose(accounts[0] if accounts else 0)
        mine = [one.id for one in self.intake.officers]
        officer = me if me in mine else mine[0] if mine else None
        self._choice(self.officer).choose(officer)
        others = [one for one in mine if one != officer]
        asked = self.intake.policy.second_officer and others
        self._choice(self.co_officer).choose(others[0] if asked else 0)
        self._choice(self.refinances).choose(0)
        self._as_told()
        group = self.intake.group
        self._choice(self.group).choose(group.id if group else None)
        if not group:
            self.group.noted(self.tr("Not in a group yet: form one on the next page"))
        self.follow_product()

    def _as_told(self) -> None:
        """Take over what was told when they enquired, and who was named then."""
        enquiry = self.intake.enquiry
        if enquiry is None:
            return
        self.purpose.edit.put(enquiry.purpose)
        if enquiry.amount is not None:
            self.amount.edit.put(str(enquiry.amount))
        if enquiry.officer_id is not None:
            self._choice(self.officer).choose(enquiry.officer_id)
            self._choice(self.co_officer).choose(enquiry.co_officer_id)

    def _lay_out(self) -> None:
        form = self.form
        form.row(self.product, self.amount)
        form.row(self.term, *self.repaying.fields)
        form.row(self.purpose, self.source)
        form.row(self.refinances)
        self.refinances.setVisible(bool(self.intake.loans))
        form.row(self.security, self.group)
        form.row(self.account, self.officer, self.co_officer)
        form.row(self.papers)


def _terms(product: Product, today: date) -> ProductTerms:
    return (product.on(today) or product.first).terms


def _field(name: str, caption: str, edit: Any, span: int) -> Field:
    return Field(name, caption, edit, span).must()


def _offer(choice: ChoiceEdit, options: list[Option]) -> None:
    choice.offer(options)
    if choice.value() is None and options:
        choice.choose(options[0].value)
