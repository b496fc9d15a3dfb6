"""Questions about products: what the office offers, and on which terms on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter

from sqlalchemy import select

from sheaf.domain.errors import Gone
from sheaf.domain.product import ProductTerms
from sheaf.store import canonical
from sheaf.store.asking import Line, Question
from sheaf.store.tables.office import TellerRow
from sheaf.store.tables.products import ProductRow, ProductTermsRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Version:
    """A product's terms from a day on: who decided them, and when."""

    id: int
    since: date
    terms: ProductTerms
    teller: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Product:
    """A product with every version of its terms, the latest first."""

    id: int
    code: str
    offered: bool
    versions: tuple[Version, ...]

    def on(self, day: date) -> Version | None:
        """Return the terms in force on a day; none before its first."""
        return next((one for one in self.versions if one.since <= day), None)

    @property
    def first(self) -> Version:
        """The terms it began with."""
        return self.versions[-1]


def products(work: Work) -> tuple[Product, ...]:
    """List every product the office has or had, the first made first."""
    return _products(work, _rows())


def offered(work: Work, day: date) -> tuple[Product, ...]:
    """List the products one may apply for on a day."""
    found = _products(work, _rows().where(ProductRow.offered))
    return tuple(one for one in found if one.on(day))


def one(work: Work, product_id: int) -> Product:
    """Return a product with every version of its terms."""
    [found] = _products(work, _rows().where(ProductRow.id == product_id))
    return found


def in_force(work: Work, product_id: int, day: date) -> Version:
    """Return the terms one applies on; refuse a product no longer offered."""
    found = one(work, product_id)
    version = found.on(day)
    if not found.offered or version is None:
        raise Gone("product")
    return version


def version(work: Work, terms_id: int) -> ProductTerms:
    """Return the terms an application was made on."""
    return canonical.load(
        ProductTerms, work.session.get_one(ProductTermsRow, terms_id).facts
    )


def _rows() -> Question:
    return (
        select(
            ProductRow.id,
            ProductRow.code,
            ProductRow.offered,
            ProductTermsRow.id,
            ProductTermsRow.since,
            ProductTermsRow.facts,
            TellerRow.name,
            ProductTermsRow.at,
        )
        .join(ProductTermsRow, ProductTermsRow.product_id == ProductRow.id)
        .outerjoin(TellerRow, TellerRow.id == ProductTermsRow.teller_id)
        .order_by(ProductRow.id, ProductTermsRow.since.desc(), ProductTermsRow.id.desc())
    )


def _products(work: Work, query: Question) -> tuple[Product, ...]:
    rows = work.session.execute(query)
    return tuple(
        Product(product_id, code, offered, tuple(_version(row) for row in part))
        for (product_id, code, offered), part in groupby(rows, key=itemgetter(0, 1, 2))
    )


def _version(row: Line) -> Version:
    *_product, terms_id, since, facts, name, at = row
    return Version(terms_id, since, canonical.load(ProductTerms, facts), name or "", at)
