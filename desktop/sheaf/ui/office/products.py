"""What the office lends: each product with its limits, and whether it is offered."""

from __future__ import annotations

from datetime import date

from sheaf.domain.product import ProductTerms
from sheaf.domain.rate import SIGNS, Rate
from sheaf.domain.teller import Permission
from sheaf.queries import products
from sheaf.queries.products import Product, Version
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place

TALL = 36


class ProductsPage(Page):
    """The office's list; Enter opens the terms of one."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.today = date.min
        self.list: Ledger[Product] = Ledger(self._columns(), lambda one: one.id, TALL)
        self.list.chosen.connect(lambda one: self.go.emit(Place("product", one.id)))
        none = self.tr("Nothing is lent yet. Ctrl+I adds a product.")
        self.section = Section(self.tr("Products"), self.list, none)
        self.head.say(self.tr("What we lend"))
        self.fill(self.section, None)

    def reload(self) -> None:
        """Read the list again."""
        self.today = self.desk.read(lambda work: work.today)
        found = self.desk.read(products.products)
        self.list.show_rows(found)
        self.section.set_empty(not found)
        offered = sum(one.offered for one in found)
        self.section.say(self.tr("{0} of {1} offered").format(offered, len(found)))

    def acts(self) -> list[Offer]:
        """Add a product, or go back."""
        may = Permission.CHANGE_PRODUCT in self.desk.teller.permissions
        words = self.tr("New product")
        add = offer("add", lambda: self.go.emit(Place("product")), words)
        back = offer("back", lambda: self.go.emit(Place("back")))
        return [add, back] if may else [back]

    def _columns(self) -> list[Column[Product]]:
        return [
            Column(self.tr("Name"), lambda one: self._of(one).terms.name, bold=True),
            Column(self.tr("Code"), lambda one: one.code, 96, tone="muted"),
            Column(self.tr("Amount (yuan)"), self._amounts, 232, right=True),
            Column(self.tr("Months"), self._months, 96, right=True),
            Column(
                self.tr("Rate"),
                lambda one: price_words(self._of(one).terms),
                116,
                right=True,
            ),
            Column(self.tr("Since"), lambda one: self._of(one).since, 112),
            Column(
                "",
                self._state,
                136,
                tone=lambda one: "ok" if one.offered else "muted",
                picture=lambda one: "paid" if one.offered else "cross",
            ),
            enter_column(),
        ]

    def _of(self, product: Product) -> Version:
        return product.on(self.today) or product.first

    def _amounts(self, product: Product) -> str:
        terms = self._of(product).terms
        return f"{terms.amount_min} – {terms.amount_max}"

    def _months(self, product: Product) -> str:
        terms = self._of(product).terms
        return f"{terms.term_min} – {terms.term_max}"

    def _state(self, product: Product) -> str:
        return self.tr("offered") if product.offered else self.tr("not offered")


def price_words(terms: ProductTerms) -> str:
    """Write a product's rate as it is quoted, or the points on the prime rate."""
    if terms.price_rule is None:
        return rate_words(terms.rate)
    return f"LPR {terms.price_rule.basis_points:+d} bp"


def rate_words(rate: Rate) -> str:
    """Write a rate as it is quoted: ``9%``, ``8.5‰``."""
    return f"{str(rate).split()[0]}{SIGNS[rate.quote]}"
