"""Make things to test with, saying only what the test is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from sheaf.domain.agreement import Agreement
from sheaf.domain.application import Stage
from sheaf.domain.arrears import LateRules
from sheaf.domain.calendar import HolidayRule
from sheaf.domain.loan import Covenants
from sheaf.domain.money import ZERO, Money
from sheaf.domain.office import Office
from sheaf.domain.policy import Policy
from sheaf.domain.pricing import Pricing
from sheaf.domain.product import ProductFee, ProductTerms
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method
from sheaf.services import lending
from sheaf.services.offices import BEGINNING
from sheaf.store import canonical
from sheaf.store.tables.applications import (
    ApplicationRow,
    CollateralRow,
    DecisionRow,
    GroupRow,
    GuarantorRow,
    MemberRow,
)
from sheaf.store.tables.office import OfficeRow, PolicyRow, TellerRow
from sheaf.store.tables.people import CustomerRow, LinkRow
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


def a_product(
    work: Work,
    code: str = "farm",
    fees: tuple[ProductFee, ...] = (),
    *,
    training: bool = False,
) -> int:
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
        fees=fees,
        training=training,
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


def covenants(**changes: Any) -> Covenants:
    """Agree on what DOMAIN says by default, but for these changes."""
    late = LateRules(NINE, Decimal("0.50"))
    return replace(Covenants(late, holiday_rule=HolidayRule.NEXT), **changes)


def a_loan(
    work: Work,
    *,
    number: str = "2026-00012",
    borrower: str = "王芳",
    principal: str = "30000",
    months: int = 6,
    method: Method = Method.EQUAL_INSTALMENTS,
    pricing: Pricing | None = None,
    **changes: object,
) -> int:
    """Pay a loan out on the day of the work, and return its id."""
    rate = pricing.rate if pricing else NINE
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
            covenants=covenants(**changes),
            pricing=pricing,
        ),
        Agreement(yuan(principal), rate, method, months).terms(work.today),
    )
    return entered.loan.id


def married(work: Work, one: int, other: int) -> None:
    """Marry two customers: both files say so, and each is linked to the other."""
    for person, spouse in ((one, other), (other, one)):
        work.session.get_one(CustomerRow, person).marital_status = "20"
        link = LinkRow(
            customer_id=person,
            other_id=spouse,
            relation="spouse",
            share="",
            since=work.today,
        )
        work.session.add(link)
    work.session.flush()


def stands_for(work: Work, teller: int, customer: int) -> None:
    """Make a file a colleague's own."""
    work.session.get_one(TellerRow, teller).customer_id = customer
    work.session.flush()


def an_application(
    work: Work,
    *,
    customer: int | None = None,
    amount: str = "30000",
    months: int = 6,
    method: Method = Method.EQUAL_INSTALMENTS,
    security: str = "credit",
    conditions: tuple[str, ...] = (),
    valid_until: date | None = None,
    fees: tuple[ProductFee, ...] = (),
    number: str = "A2026-0001",
    training: bool = False,
) -> int:
    """Ask for a loan and have it approved by person 3; person 2 is the officer."""
    borrower = customer or a_customer(work)
    product = a_product(work, f"farm {number}", fees, training=training)
    terms = work.session.scalars(
        select(ProductTermsRow.id).where(ProductTermsRow.product_id == product)
    ).one()
    row = ApplicationRow(
        number=number,
        customer_id=borrower,
        product_id=product,
        product_terms_id=terms,
        stage=Stage.APPROVED.value,
        amount=yuan(amount),
        term_months=months,
        method=method.value,
        rate=NINE,
        first_due_on=None,
        settlement_months=None,
        particulars="{}",
        purpose="购买大棚薄膜",
        source="种植收入",
        security=security,
        group_id=None,
        account_id=None,
        acceptor_id=1,
        officer_id=2,
        co_officer_id=None,
        applied_on=work.today,
        answer_by=None,
        contract_number=None,
    )
    work.session.add(row)
    work.session.flush()
    row.decision_id = _a_decision(work, row, conditions, valid_until)
    work.session.flush()
    return row.id


def _a_decision(
    work: Work, row: ApplicationRow, conditions: tuple[str, ...], until: date | None
) -> int:
    decision = DecisionRow(
        application_id=row.id,
        verdict="approved",
        amount=row.amount,
        term_months=row.term_months,
        rate=row.rate,
        method=row.method,
        conditions="\n".join(conditions),
        valid_until=until,
        reason="",
        at=work.now,
        teller_id=3,
    )
    work.session.add(decision)
    work.session.flush()
    return decision.id


def a_guarantor(
    work: Work, application: int, customer: int | None = None, kind: str = "joint_several"
) -> int:
    """Have a neighbour answer for the loan; return their customer id."""
    person = customer or a_customer(
        work, "李国平", sex="M", born=date(1985, 3, 15), phone="13800000013"
    )
    work.session.add(
        GuarantorRow(
            application_id=application,
            customer_id=person,
            kind=kind,
            relation="同村",
            monthly_income=yuan("6000"),
            owes=ZERO,
            guarantees=ZERO,
            net_assets=yuan("200000"),
            spouse_consents=True,
            period_years=3,
        )
    )
    work.session.flush()
    return person


def a_thing(
    work: Work, application: int, *, form: str = "mortgage", kind: str = "house"
) -> int:
    """Charge a thing of the borrower's; return the collateral's id."""
    row = CollateralRow(
        application_id=application,
        owner_id=work.session.get_one(ApplicationRow, application).customer_id,
        form=form,
        kind=kind,
        thing="上河镇中街18号房屋" if form == "mortgage" else "定期存单",
        quantity="",
        place="",
        certificate="冀（2024）清河县不动产权第0000123号",
        value=yuan("180000"),
        valued_on=work.today,
        valued_by="双方协商",
        prior_charges=ZERO,
        co_owners="",
        leased_to="",
        leased_until=None,
        insured_with="",
        insured_until=None,
        registered_at="",
        registration="",
        filed="",
        registered_on=None,
        delivered_on=None,
        kept_at="",
        released_on=None,
    )
    work.session.add(row)
    work.session.flush()
    return row.id


def a_group(work: Work, leader: int, others: int = 4) -> int:
    """Form a joint-liability group of so many households around its leader."""
    row = GroupRow(
        name="上河第一联保小组",
        formed_on=work.today,
        until=date(work.today.year + 3, 1, 1),
        leader_id=leader,
    )
    work.session.add(row)
    work.session.flush()
    names = ("赵一", "钱二", "孙三", "周五", "吴六", "郑七")[:others]
    people = [leader, *(a_customer(work, name) for name in names)]
    work.session.add_all(
        MemberRow(group_id=row.id, customer_id=one, limit=yuan("30000"), left_on=None)
        for one in people
    )
    work.session.flush()
    return row.id
