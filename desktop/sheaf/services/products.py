"""What the office lends: new products, new terms from a day on, offered or withdrawn.

A change is a new version: what runs, and what was applied for, keeps the terms it has.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sheaf.domain.asked_papers import AskedPaper
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.money import Money
from sheaf.domain.product import ProductTerms, Security, check
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.refusals import Disagree
from sheaf.domain.teller import Permission
from sheaf.domain.tier import Tier
from sheaf.domain.typed import narrow
from sheaf.queries import lpr, products
from sheaf.services.acts import once
from sheaf.store import canonical
from sheaf.store.tables.products import ProductRow, ProductTermsRow
from sheaf.store.work import Work

LEVEL = Method.EQUAL_INSTALMENTS, Method.EQUAL_PRINCIPAL
FARMER = AskedPaper.ID_CARD, AskedPaper.HOUSEHOLD_REGISTER
TRADER = (
    AskedPaper.ID_CARD,
    AskedPaper.BUSINESS_LICENCE,
    AskedPaper.BANK_STATEMENTS,
    AskedPaper.PURPOSE_PROOF,
)

#: Says something in the language of the office: Chinese, English.
Say = Callable[[str, str], str]


class CodeTaken(Refused):
    """Another product has this code."""

    field = "code"


@dataclass(frozen=True, slots=True)
class Shipped:
    """A product that comes with a practice office."""

    code: str
    terms: ProductTerms


@dataclass(frozen=True, slots=True)
class Change:
    """What a product is to be from a day on, and why."""

    terms: ProductTerms
    since: date
    why: str = ""
    offered: bool = True


@once
def add(work: Work, code: str, terms: ProductTerms, since: date) -> int:
    """Add a product, offered from a day on; return its id."""
    work.require(Permission.CHANGE_PRODUCT)
    code = narrow(code)
    if not code:
        raise Missing("code")
    if any(one.code == code for one in products.products(work)):
        raise CodeTaken
    check(terms)
    row = ProductRow(code=code, offered=True)
    work.session.add(row)
    work.session.flush()
    _write(work, row.id, terms, since)
    work.note("product.add", code, after=terms)
    return row.id


@once
def change(work: Work, product_id: int, wanted: Change) -> int:
    """Give a product other terms from a day on, and offer it or not, all or nothing.

    Returns the id of the version that holds from that day on: a new one if terms differ.
    """
    work.require(Permission.CHANGE_PRODUCT)
    check(wanted.terms)
    found = products.one(work, product_id)
    before = found.on(wanted.since) or found.first
    version = before.id
    if wanted.terms != before.terms:
        version = _write(work, product_id, wanted.terms, wanted.since)
        after, why = wanted.terms, wanted.why
        work.note("product.change", found.code, before=before.terms, after=after, why=why)
    if wanted.offered and not found.offered:
        offer(work, product_id)
    elif found.offered and not wanted.offered:
        withdraw(work, product_id, wanted.why)
    return version


def offer(work: Work, product_id: int) -> None:
    """Let customers apply for a product again."""
    work.require(Permission.CHANGE_PRODUCT)
    row = work.session.get_one(ProductRow, product_id)
    row.offered = True
    work.note("product.offer", row.code)


def withdraw(work: Work, product_id: int, why: str) -> None:
    """Take no more applications for a product; those under way go on."""
    work.require(Permission.CHANGE_PRODUCT)
    if not why.strip():
        raise Missing("why")
    row = work.session.get_one(ProductRow, product_id)
    row.offered = False
    work.note("product.withdraw", row.code, why=why.strip())


def three_products(language: str) -> tuple[Shipped, ...]:
    """Return what a village office lends first: to farmers, to traders, to groups."""

    def say(chinese: str, english: str) -> str:
        return english if language == "en" else chinese

    return (
        Shipped("farm", _farm(say)),
        Shipped("trade", _trade(say)),
        Shipped("group", _group(say)),
    )


def _farm(say: Say) -> ProductTerms:
    return ProductTerms(
        name=say("农户担保贷款", "Farmer's guaranteed loan"),
        purpose=say("种植、养殖、农资", "Crops, livestock, seed and fertiliser"),
        amount_min=Money(5_000_00),
        amount_max=Money(100_000_00),
        term_min=3,
        term_max=24,
        rate=Rate(Decimal(9), Quote.PERCENT_PER_YEAR),
        methods=(*LEVEL, Method.INTEREST_ONLY, Method.BULLET, Method.CUSTOM),
        securities=_codes(Security.GUARANTOR, Security.CREDIT),
        papers=_codes(*FARMER, AskedPaper.INCOME_PROOF),
    )


def _trade(say: Say) -> ProductTerms:
    return ProductTerms(
        name=say("小店经营贷款", "Village shop loan"),
        purpose=say("进货、设备、店面", "Stock, equipment, premises"),
        amount_min=Money(10_000_00),
        amount_max=Money(300_000_00),
        term_min=6,
        term_max=36,
        rate=Rate(Decimal("8.5"), Quote.PERMILLE_PER_MONTH),
        methods=(*LEVEL, Method.INTEREST_ONLY, Method.REVOLVING),
        securities=_codes(Security.GUARANTOR, Security.MORTGAGE, Security.PLEDGE),
        papers=_codes(*TRADER),
    )


def _group(say: Say) -> ProductTerms:
    return ProductTerms(
        name=say("农户联保贷款", "Joint-liability group loan"),
        purpose=say("小组成员的种植和养殖", "Crops and livestock of group members"),
        amount_min=Money(3_000_00),
        amount_max=Money(50_000_00),
        term_min=3,
        term_max=12,
        rate=Rate(Decimal("8.4"), Quote.PERCENT_PER_YEAR),
        methods=(Method.INTEREST_ONLY, Method.BULLET, Method.EQUAL_INSTALMENTS),
        securities=_codes(Security.GROUP),
        papers=_codes(*FARMER, AskedPaper.GROUP_ROLL),
    )


def _codes(*named: AskedPaper | Security) -> tuple[str, ...]:
    return tuple(one.value for one in named)


def _write(work: Work, product_id: int, terms: ProductTerms, since: date) -> int:
    if since < work.today:
        raise Unusable("since", "in_the_past", since.isoformat())
    made = lpr.pricing(work, terms, Tier.ORDINARY)
    if made and made.rate.yearly != terms.rate_for(Tier.ORDINARY).yearly:
        raise Disagree("rate", "basis_points")
    row = ProductTermsRow(
        product_id=product_id,
        since=since,
        facts=canonical.dump(terms),
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.session.flush()
    return row.id
