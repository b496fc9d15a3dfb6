"""A product's terms: new ones hold from a day on, what runs keeps those it has."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.asked_papers import AskedPaper
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.money import ZERO
from sheaf.domain.product import (
    OF_AGE,
    AgeLimits,
    LimitsCrossed,
    ProductFee,
    ProductTerms,
    Security,
)
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method
from sheaf.domain.tier import Price, Tier
from sheaf.queries import lpr, policy
from sheaf.queries import products as asked
from sheaf.queries.products import Product, Version
from sheaf.services import products
from sheaf.ui.applications.conditions import paper_words, security_words
from sheaf.ui.dear import too_dear
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import (
    CheckEdit,
    DateEdit,
    DecimalEdit,
    LineEdit,
    MoneyEdit,
    NumberEdit,
    Option,
    RateEdit,
)
from sheaf.ui.kit.edits.ticks import TicksEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import down, paragraph
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.scroll import FORM, Columns
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.office.products import price_words
from sheaf.ui.place import Place
from sheaf.ui.priced import Priced
from sheaf.ui.rounding import RoundingFields
from sheaf.ui.words import words_for

BESIDE = 440
ALONE = 800  # dp of the form of a new product, which has no terms so far
QUOTES = (Quote.PERCENT_PER_YEAR, Quote.PERMILLE_PER_MONTH)
HUNDRED = Decimal(100)
AGES = ("age_least", "age_most", "age_most_woman")
LEAST_FEES = 2  # rows for fees, so that a second is seen to be possible
FROM_SETTINGS = ("penalty_uplift", "misuse_uplift", "prepay_fee_rate")
STOPS = ("，", "、", "；", ";", "\n")


class ProductSheet(FormSheet):
    """One product, or a new one where the place has no id."""

    wide = 1300

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.today, self.rules = desk.read(
            lambda work: (work.today, policy.on(work, work.today))
        )
        self.product: Product | None = desk.read(asked.one, place.id) if place.id else None
        self.prime_rates = desk.read(lambda work: lpr.latest(work, work.today))
        self.dear = paragraph("", "warn", "small")
        self._fields()
        self.priced = Priced(self.prime_rates, self._named["rate"])
        self.rounding = RoundingFields()
        extra = (*self.priced.fields, *self.rounding.fields)
        self._named |= {field.name: field for field in extra}
        self._lay_out()
        self._fill_in()
        self.form.edited.connect(self._warn)
        self._warn()
        self.versions = _versions_list()
        self.versions.show_rows(self.product.versions if self.product else ())
        if self.product is None:
            self.wide = ALONE
            self.fill(self.form)
        else:
            beside = Section(self.tr("Terms so far"), self.versions)
            self.fill(Columns(down(self.form, None), down(beside, None), BESIDE, FORM))
        title = self.tr("Terms of {0}") if self.product else self.tr("New product")
        name = self._terms().name if self.product else ""
        self.say(title.format(name), self.product.code if self.product else "")
        self.form.edited.connect(self._show_rate)
        self.begin(title.format(name), self.tr("Loans under way keep the terms they have"))
        self._show_rate()

    def first(self) -> QWidget | None:
        """Begin with the code of a new product, else with its name."""
        return self.form.field("name" if self.product else "code")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Keep")

    def perform(self) -> str:
        """Write new terms, and offer the product or withdraw it."""
        values = self.form.values()
        terms, since, why = self.terms(), values["since"], values["why"] or ""
        if self.product is None:
            code = values["code"] or ""
            self.act(products.add, self.key, code, terms, since)
            return code
        change = products.Change(terms, since, why, bool(values["offered"]))
        self.act(products.change, self.key, self.place.id, change)
        return self.product.code

    def done(self, answer: Any) -> None:
        """Say that it is kept."""
        tell(self, self.tr("Product {0} kept").format(answer))

    def terms(self) -> ProductTerms:
        """Read the terms as they stand in the form."""
        values = self.form.values()
        made = self.priced.pricing(values)
        return ProductTerms(
            name=values["name"] or "",
            purpose=values["purpose"] or "",
            amount_min=values["amount_min"] or ZERO,
            amount_max=values["amount_max"] or ZERO,
            term_min=values["term_min"] or 0,
            term_max=values["term_max"] or 0,
            rate=made.rate if made else values["rate"],
            methods=tuple(Method(one) for one in values["methods"] or ()),
            securities=(
                *(values["securities"] or ()),
                *_names_in(values["own_securities"]),
            ),
            fees=self._fees(values),
            papers=(*(values["papers"] or ()), *_names_in(values["own_papers"])),
            penalty_uplift=_share(values["penalty_uplift"]),
            misuse_uplift=_share(values["misuse_uplift"]),
            prepay_fee_rate=_share(values["prepay_fee_rate"]),
            prepay_fee_months=values["prepay_fee_months"] or 0,
            ages=self._ages(values),
            training=bool(values["training"]),
            consumption=bool(values["consumption"]),
            prices=self._prices(values),
            price_rule=made.rule if made else None,
            rounded=self.rounding.rounded(),
        )

    def _warn(self) -> None:
        """Say at once that a court might reduce a rate."""
        names = ["rate", *(f"rate_{tier.value}" for tier in self._tiers())]
        try:
            rates = [self._named[name].value() for name in names]
            uplift = _share(self._named["penalty_uplift"].value())
        except Refused:
            return
        told = [rate for rate in rates if rate is not None]
        dearest = max(told, key=lambda one: one.yearly, default=None)
        words = too_dear(dearest, uplift, self.rules) if dearest else ""
        self.dear.setText(words)
        self.dear.setVisible(bool(words))

    def _tiers(self) -> dict[Tier, str]:
        """Name the tiers that may have a rate of their own."""
        return {
            Tier.PROVED: self.tr("Rate for proved customers"),
            Tier.NEW: self.tr("Rate for new customers"),
        }

    def _prices(self, values: dict[str, Any]) -> tuple[Price, ...]:
        told = {tier: values[f"rate_{tier.value}"] for tier in self._tiers()}
        return tuple(Price(tier, rate) for tier, rate in told.items() if rate is not None)

    def _terms(self) -> ProductTerms:
        """Return the terms in force, or the first that will be."""
        assert self.product is not None  # noqa: S101 (asked of a product alone)
        return (self.product.on(self.today) or self.product.first).terms

    def _fees(self, values: dict[str, Any]) -> tuple[ProductFee, ...]:
        """Read the fees; a row left empty is none."""
        rows = (
            ProductFee(values[kind] or "", values[amount] or ZERO, _share(values[share]))
            for kind, amount, share in self._fee_rows()
        )
        return tuple(fee for fee in rows if fee.kind or fee.amount or fee.share)

    def _fee_rows(self) -> list[tuple[str, str, str]]:
        """Name the fields of each fee, and of one more."""
        fees = len(self._terms().fees) if self.product else 0
        rows = range(1, max(fees + 1, LEAST_FEES) + 1)
        return [(f"fees.{one}", f"fees.{one}.amount", f"fees.{one}.share") for one in rows]

    def _ages(self, values: dict[str, Any]) -> AgeLimits | None:
        limits = AgeLimits(*(values[name] for name in AGES))
        return None if limits == AgeLimits() else limits

    def _fields(self) -> None:
        today = self.today
        before = self._terms() if self.product else None
        methods = [one.value for one in before.methods] if before else []
        tick = [Option(one.value, words_for(one)) for one in Method]
        secured = [Option(one.value, security_words(one.value)) for one in Security]
        securities = _first(before.securities if before else (), secured)
        listed = [Option(one.value, paper_words(one.value)) for one in AskedPaper]
        papers = _first(before.papers if before else (), listed)
        since = DateEdit(lambda: today)
        since.put_date(today)
        fields = [
            Field("code", self.tr("Code"), LineEdit(), 3).must(),
            Field("name", self.tr("Name"), LineEdit(), 9).must(),
            Field("purpose", self.tr("What for"), LineEdit(), 12),
            Field("amount_min", self.tr("Least (yuan)"), MoneyEdit(), 3).must(),
            Field("amount_max", self.tr("Most (yuan)"), MoneyEdit(), 3).must(),
            Field("term_min", self.tr("Least months"), NumberEdit(), 3).must(),
            Field("term_max", self.tr("Most months"), NumberEdit(), 3).must(),
            Field("rate", self.tr("Rate"), RateEdit(QUOTES), 6).must(),
            *(
                Field(f"rate_{tier.value}", words, RateEdit(QUOTES), 6)
                for tier, words in self._tiers().items()
            ),
            Field("penalty_uplift", self.tr("Late: % more"), DecimalEdit(), 3).must(),
            Field("misuse_uplift", self.tr("Misuse: % more"), DecimalEdit(), 3).must(),
            Field(
                "methods", self.tr("Repayment"), TicksEdit(_first(methods, tick)), 12
            ).must(),
            Field("securities", self.tr("Security"), TicksEdit(securities), 12),
            Field("own_securities", self.tr("Other security, by name"), LineEdit(), 12),
            Field("papers", self.tr("Papers to hand in"), TicksEdit(papers), 12),
            Field("own_papers", self.tr("Other papers, by name"), LineEdit(), 12),
            *self._fee_fields(),
            Field("prepay_fee_rate", self.tr("Paying early: %"), DecimalEdit(), 3),
            Field("prepay_fee_months", self.tr("In the first months"), NumberEdit(), 3),
            Field("age_least", self.tr("Age at least"), NumberEdit(), 3),
            Field("age_most", self.tr("Men at maturity"), NumberEdit(), 3),
            Field("age_most_woman", self.tr("Women at maturity"), NumberEdit(), 3),
            Field("training", "", CheckEdit(self.tr("Training before the contract")), 12),
            Field(
                "consumption",
                "",
                CheckEdit(self.tr("For spending, not for a trade (consumer loan)")),
                12,
            ),
            Field("since", self.tr("From"), since, 3).must(),
            Field("why", self.tr("Why"), LineEdit(), 6),
            Field("offered", "", CheckEdit(self.tr("Offered")), 3),
        ]
        self._named = {field.name: field for field in fields}
        if self.product is not None:
            self._named["why"].must()

    def _fee_fields(self) -> list[Field]:
        return [
            field
            for kind, amount, share in self._fee_rows()
            for field in (
                Field(kind, self.tr("Fee at payout"), LineEdit(), 6),
                Field(amount, self.tr("Amount (yuan)"), MoneyEdit(), 3),
                Field(share, self.tr("% of the loan"), DecimalEdit(), 3),
            )
        ]

    def _lay_out(self) -> None:
        rows = [
            ("code", "name"),
            ("purpose",),
            ("amount_min", "amount_max", "term_min", "term_max"),
            ("rate", "penalty_uplift", "misuse_uplift"),
            ("lpr", "basis_points", "repricing"),
            ("rate_proved", "rate_new"),
            (),
            ("methods",),
            tuple(self.rounding.named),
            ("securities",),
            ("own_securities",),
            ("papers",),
            ("own_papers",),
            *self._fee_rows(),
            ("prepay_fee_rate", "prepay_fee_months"),
            AGES,
            ("training",),
            ("consumption",),
            ("since", "why", "offered"),
        ]
        for row in rows:
            if row:
                self.form.row(*(self._named[name] for name in row))
            else:
                self.form.add(self.dear)
        self._named["methods"].edited.connect(self._follow_methods)
        self._note_ages()
        same = self.tr("empty: the same")
        for tier in self._tiers():
            self._named[f"rate_{tier.value}"].noted(same)
        for least, most in (("amount_min", "amount_max"), ("term_min", "term_max")):
            self._named[most].ruled(partial(self._not_crossed, least, most))

    def _note_ages(self) -> None:
        """Say what holds where an age is left empty; under 18 nobody borrows."""
        rules = self.desk.read(lambda work: policy.on(work, work.today))
        words = self.tr("empty: {0}, the office's own")
        office = (
            rules.age_min,
            rules.age_max_at_maturity,
            rules.age_max_at_maturity_female,
        )
        for name, own in zip(AGES, office, strict=True):
            self._named[name].noted(words.format(own))
        self._named["age_least"].ruled(_of_age)

    def _not_crossed(self, least: str, most: str, given: Any) -> None:
        """Say at once that the most is below the least."""
        try:
            low = self._named[least].value()
        except Refused:
            return
        if low is not None and given < low:
            raise LimitsCrossed(most, str(low), str(given))

    def _fill_in(self) -> None:
        """Write what holds now; a new product begins with the office's settings."""
        if self.product is None:
            for name in FROM_SETTINGS:
                self._put(name, _percent(getattr(self.rules, name)))
            self._put("offered", "yes")
            self._named["offered"].hide()
            self._follow_methods()
            return
        terms = self._terms()
        self._named["code"].widget.setEnabled(False)
        self._put("code", self.product.code)
        self._put("offered", "yes" if self.product.offered else "")
        for name in ("name", "purpose"):
            self._put(name, getattr(terms, name))
        for name in ("amount_min", "amount_max", "term_min", "term_max"):
            self._put(name, str(getattr(terms, name)))
        self.priced.put(terms.price_rule)
        rates = {"rate": self._today(terms, Tier.ORDINARY)}
        told = {one.tier: self._today(terms, one.tier) for one in terms.prices}
        rates |= {f"rate_{tier.value}": rate for tier, rate in told.items()}
        for name, rate in rates.items():
            edit: Any = self._named[name].widget
            edit.put_rate(rate)
        for name in FROM_SETTINGS:
            self._put(name, _percent(getattr(terms, name)))
        self._put("prepay_fee_months", str(terms.prepay_fee_months or ""))
        self._put("training", "yes" if terms.training else "")
        self._put("consumption", "yes" if terms.consumption else "")
        self._put("methods", "\n".join(one.value for one in terms.methods))
        self.rounding.put(terms.rounded)
        self._follow_methods()
        self._lists(terms)
        ages = terms.ages or AgeLimits()
        own = (ages.least, ages.most, ages.most_woman)
        for name, limit in zip(AGES, own, strict=True):
            self._put(name, "" if limit is None else str(limit))

    def _follow_methods(self) -> None:
        """Ask for the rounding that the methods ticked have a use for."""
        ticked = self._named["methods"].value() or ()
        self.rounding.follow(map(Method, ticked))

    def _today(self, terms: ProductTerms, tier: Tier) -> Rate:
        """Say what a rate is today, as the prime rate makes it."""
        rule = terms.rule_for(tier)
        known = [
            one
            for one in self.prime_rates
            if rule and one.over_five_years is rule.over_five_years
        ]
        return rule.on(known[0]).rate if rule and known else terms.rate_for(tier)

    def _show_rate(self) -> None:
        """Let the rate follow what it is made from, once that can be read."""
        try:
            self.priced.show(self.form.values())
        except Refused:
            return

    def _lists(self, terms: ProductTerms) -> None:
        kinds = {one.value for one in Security}
        codes = {one.value for one in AskedPaper}
        for name, chosen, known in (
            ("securities", terms.securities, kinds),
            ("papers", terms.papers, codes),
        ):
            self._put(name, "\n".join(one for one in chosen if one in known))
            self._put(f"own_{name}", "，".join(one for one in chosen if one not in known))
        for fee, (kind, amount, share) in zip(terms.fees, self._fee_rows(), strict=False):
            self._put(kind, fee.kind)
            self._put(amount, str(fee.amount) if fee.amount else "")
            self._put(share, _percent(fee.share) if fee.share else "")

    def _put(self, name: str, text: str) -> None:
        self._named[name].edit.put(text)


def _versions_list() -> Ledger[Version]:
    return Ledger(
        [
            Column("", lambda one: one.since, 112),
            Column(
                "",
                lambda one: f"{one.terms.amount_min} – {one.terms.amount_max}",
                right=True,
            ),
            Column("", lambda one: price_words(one.terms), 104, right=True),
            Column("", lambda one: one.teller, 72, tone="muted"),
        ],
        key=lambda one: one.id,
    )


def _first(chosen: Sequence[str], options: list[Option]) -> list[Option]:
    """Put what is chosen first, in its order: the first is what forms begin with."""
    ranks = {value: turn for turn, value in enumerate(chosen)}
    return sorted(options, key=lambda one: ranks.get(one.value, len(ranks)))


def _of_age(least: int) -> None:
    if least < OF_AGE:
        raise Unusable("age_least", "under_age", str(least))


def _names_in(text: str | None) -> tuple[str, ...]:
    """Read names with a comma between, as Chinese or English writes it."""
    written = text or ""
    for stop in STOPS:
        written = written.replace(stop, ",")
    return tuple(one.strip() for one in written.split(",") if one.strip())


def _share(percent: Decimal | None) -> Decimal:
    return Decimal(0) if percent is None else percent / HUNDRED


def _percent(share: Decimal) -> str:
    return f"{(share * HUNDRED).normalize():f}"
