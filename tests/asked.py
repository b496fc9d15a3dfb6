"""Take an application to whatever stage a test is about, as the office's people would."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from sheaf.domain.agreement import Particulars
from sheaf.domain.application import Stage
from sheaf.domain.decision import Ruling, Verdict
from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.product import Security
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Planned
from sheaf.domain.teller import HOUSE, Role
from sheaf.domain.visit import VisitKind
from sheaf.queries import applications as asked
from sheaf.queries import assessment, products
from sheaf.queries.applications import Application
from sheaf.queries.assessment import Finding
from sheaf.services import applications, approvals, guarantors, visits
from sheaf.services.applications import Applied, Applying
from sheaf.services.approvals import Decided
from sheaf.services.guarantors import Guaranteeing
from sheaf.services.products import add, three_products
from sheaf.services.visits import Visiting
from sheaf.store.database import Database
from sheaf.store.work import Work
from tests.build import a_customer, yuan
from tests.conftest import PEOPLE
from tests.lent import unstamped

TELLER, OFFICER = PEOPLE[Role.TELLER], PEOPLE[Role.LOAN_OFFICER]
CLERK = PEOPLE[Role.DISBURSEMENT_CLERK]
APPROVER, MANAGER = PEOPLE[Role.APPROVER], PEOPLE[Role.MANAGER]
#: A plan of repayment: a third in spring, the rest after the harvest.
PLAN = (
    Planned(date(2026, 3, 21), yuan("10000")),
    Planned(date(2026, 10, 21), yuan("20000")),
)
PAPERS = ("id_card", "household_register", "income_proof")


def offered(work: Work) -> dict[str, int]:
    """Offer the three products a practice office ships with; return their ids."""
    return {
        one.code: add(work, one.code, one.code, one.terms, work.today)
        for one in three_products("zh_CN")
    }


def applying(customer: int, product: int, **changes: object) -> Applying:
    """Ask for 30,000 over a year with a guarantor, all papers in hand."""
    usual = Applying(
        customer_id=customer,
        product_id=product,
        amount=yuan("30000"),
        term_months=12,
        method=Method.EQUAL_INSTALMENTS,
        purpose="购买大棚薄膜",
        source="种植收入",
        security=Security.GUARANTOR.value,
        officer_id=OFFICER.id,
        received=PAPERS,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def guaranteeing(customer: int, **changes: object) -> Guaranteeing:
    """Answer for the loan with enough of everything."""
    usual = Guaranteeing(
        customer_id=customer,
        relation="同村",
        monthly_income=yuan("6000"),
        owes=yuan("0"),
        guarantees=yuan("0"),
        net_assets=yuan("200000"),
        spouse_consents=True,
        kind=GuaranteeKind.JOINT_SEVERAL,
        period_years=3,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def apply(books: Database, wanted: Applying, key: str = "a") -> Applied:
    with books.work(TELLER) as work:
        return applications.apply(work, key, wanted, unstamped)


def guarantee(
    books: Database, application: int, given: Guaranteeing, key: str = "g"
) -> int:
    with books.work(OFFICER) as work:
        return guarantors.add(work, key, application, given, unstamped)


def visit(books: Database, application: int, key: str = "v") -> int:
    with books.work(OFFICER) as work:
        found = Visiting(
            work.today, "上河村四组", "大棚六个，长势良好", "何建", (), VisitKind.HOME
        )
        return visits.record(work, key, application, found)


def submit(books: Database, application: int) -> Stage:
    with books.work(OFFICER) as work:
        return applications.submit(work, application)


def submitted(books: Database) -> int:
    """Take an application with one guarantor before the approver; return its id."""
    with books.work(HOUSE) as work:
        product = offered(work)["farm"]
        borrower = a_customer(work)
        neighbour = a_customer(work, "李国平", sex="M", phone="13800000013")
    application = apply(books, applying(borrower, product)).id
    guarantee(books, application, guaranteeing(neighbour))
    visit(books, application)
    submit(books, application)
    return application


def with_a_plan(books: Database) -> int:
    """Ask, with a guarantor, for a loan that is repaid in March and in October."""
    with books.work(HOUSE) as work:
        product = offered(work)["farm"]
        borrower = a_customer(work)
        neighbour = a_customer(work, "李国平", sex="M", phone="13800000013")
    told = Particulars(plan=PLAN)
    wanted = applying(borrower, product, method=Method.CUSTOM, particulars=told)
    application = apply(books, wanted).id
    guarantee(books, application, guaranteeing(neighbour))
    visit(books, application)
    return application


def yes(**changes: object) -> Verdict:
    """Approve what was asked for."""
    usual = Verdict(
        Ruling.APPROVED,
        yuan("30000"),
        12,
        Rate(Decimal(9)),
        Method.EQUAL_INSTALMENTS,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def decide(books: Database, application: int, verdict: Verdict, key: str = "y") -> Decided:
    with books.work(APPROVER) as work:
        return approvals.decide(work, key, application, verdict)


def one(books: Database, application: int) -> Application:
    with books.look(OFFICER) as work:
        return asked.one(work, application)


def findings(books: Database, application: int) -> dict[str, Finding]:
    with books.look(OFFICER) as work:
        found = assessment.findings(work, asked.one(work, application))
    return {finding.key: finding for finding in found}


def failed(books: Database, application: int) -> set[str]:
    """Name the conditions that still stop an application."""
    found = findings(books, application).items()
    return {key.partition(":")[0] for key, finding in found if not finding.stands}


def terms_of(books: Database, product: int) -> products.Product:
    with books.look(OFFICER) as work:
        return products.one(work, product)
