"""Make things to test with, saying only what the test is about."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sheaf.domain.agreement import Agreement
from sheaf.domain.arrears import LateRules
from sheaf.domain.loan import Covenants
from sheaf.domain.money import ZERO, Money
from sheaf.domain.office import Office
from sheaf.domain.policy import Policy
from sheaf.domain.product import ProductTerms
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method
from sheaf.services import lending
from sheaf.services.offices import BEGINNING
from sheaf.store import canonical
from sheaf.store.tables.office import OfficeRow, PolicyRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.tables.products import ProductRow, ProductTermsRow
from sheaf.store.work import Work

NINE = Rate(Decimal(9), Quote.PERCENT_PER_YEAR)
OFFICE = Office(
    "清河信用社上河分社", "清河农信", "", "清河县上河镇", "中街1号", "0300-0000012"
)


def yuan(text: str) -> Money:
    return Money.parse(text)


def an_office(work: Work, policy: Policy | None = None) -> None:
    """Print a letterhead and settings that hold from the beginning."""
    facts = canonical.dump(OFFICE)
    work.session.add(OfficeRow(since=BEGINNING, facts=facts, at=work.now, teller_id=0))
    text = canonical.dump(policy or Policy())
    work.session.add(PolicyRow(since=BEGINNING, facts=text, at=work.now, teller_id=0))
    work.session.flush()


def a_customer(
    work: Work,
    name: str = "王芳",
    number: str | None = None,
    *,
    sex: str = "F",
    born: date = date(1985, 3, 15),
    phone: str = "13800000012",
) -> int:
    """Open a customer's file and return its id."""
    row = CustomerRow(
        kind="person",
        name=name,
        former_name="",
        number=number,
        issuer="",
        born=born,
        sex=sex,
        ethnic_group="汉族",
        marital_status="10",
        marriage_certificate="",
        farmer=True,
        business_kind="",
        trade="大棚蔬菜",
        land="",
        share_capital=ZERO,
        credit_grade="",
        phone=phone,
        village="上河村",
        door="四组27号",
        note="",
        opened_at=work.now,
        opened_by=1,
    )
    work.session.add(row)
    work.session.flush()
    return row.id


def a_product(work: Work, code: str = "farm") -> int:
    """Offer a product that allows nearly everything."""
    product = ProductRow(code=code, offered=True)
    work.session.add(product)
    work.session.flush()
    terms = ProductTerms(
        name="农户贷款",
        purpose="",
        amount_min=yuan("1000"),
        amount_max=yuan("500000"),
        term_min=1,
        term_max=60,
        rate=NINE,
        methods=(
            Method.EQUAL_INSTALMENTS,
            Method.EQUAL_PRINCIPAL,
            Method.INTEREST_ONLY,
            Method.BULLET,
        ),
        securities=("credit", "guarantor", "group", "mortgage", "pledge"),
    )
    work.session.add(
        ProductTermsRow(
            product_id=product.id,
            since=BEGINNING,
            facts=canonical.dump(terms),
            at=work.now,
            teller_id=0,
        )
    )
    work.session.flush()
    return product.id


def covenants(**changes: object) -> Covenants:
    """Agree on what DOMAIN says by default, but for these changes."""
    late = LateRules(NINE, Decimal("0.50"))
    return Covenants(late=late, **changes)  # type: ignore[arg-type]


def a_loan(
    work: Work,
    *,
    number: str = "2026-00012",
    borrower: str = "王芳",
    principal: str = "30000",
    months: int = 6,
    method: Method = Method.EQUAL_INSTALMENTS,
    **changes: object,
) -> int:
    """Pay a loan out on the day of the work, and return its id."""
    customer = a_customer(work, borrower)
    product = a_product(work, f"farm {number}")
    entered = lending.enter(
        work,
        lending.Lending(
            number=number,
            application_id=None,
            customer_id=customer,
            product_id=product,
            borrower=borrower,
            security="credit",
            officer_id=2,
            agreement=Agreement(yuan(principal), NINE, method, months),
            covenants=covenants(**changes),
        ),
    )
    return entered.loan.id
