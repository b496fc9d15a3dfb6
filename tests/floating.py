"""A product whose rate is made from the loan prime rate, and a table that has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from sheaf.domain.pricing import Lpr, PriceRule, Repricing
from sheaf.domain.rate import Rate
from sheaf.domain.teller import HOUSE
from sheaf.queries import products as asked
from sheaf.services import lpr, products
from sheaf.services.products import Change
from sheaf.store.database import Database
from tests.asked import MANAGER

FEBRUARY = date(2026, 2, 20)
RULE = PriceRule(
    over_five_years=False, basis_points=600, repricing=Repricing.EVERY_1_JANUARY
)


def publish(books: Database, value: str = "3.00", on: date = FEBRUARY) -> None:
    """Write a prime rate of one year into the table."""
    with books.work(HOUSE) as work:
        lpr.add(work, Lpr(on, over_five_years=False, value=Decimal(value)))


def let_float(books: Database, product: int, rate: str = "9.00", **changes: object) -> None:
    """Let a product have the prime rate and 600 points from today on."""
    with books.work(MANAGER) as work:
        before = asked.one(work, product).versions[0].terms
        terms = replace(before, rate=Rate(Decimal(rate)), prices=(), price_rule=RULE)
        terms = replace(terms, **changes)  # type: ignore[arg-type]
        products.change(work, f"float {terms}", product, Change(terms, work.today))
