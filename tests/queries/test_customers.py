from dataclasses import replace

import pytest
from tests.build import NINE, a_customer, a_loan, a_product, an_office, yuan
from tests.conftest import NOON

from sheaf.domain.application import Stage
from sheaf.domain.customer import (
    AccountKind,
    Business,
    BusinessKind,
    Caution,
    Household,
    MaritalStatus,
    Person,
    PictureKind,
)
from sheaf.domain.mark import MarkKind
from sheaf.domain.policy import Policy
from sheaf.domain.relation import Relation
from sheaf.queries import customers
from sheaf.services import contacts, pictures, ties
from sheaf.services import customers as services
from sheaf.services.contacts import NewAccount
from sheaf.services.papers import Scan
from sheaf.store.tables.applications import ApplicationRow, GuarantorRow
from sheaf.store.tables.people import MarkRow
from sheaf.store.tables.products import ProductTermsRow

WANG = Person(
    name="王芳",
    number="130000198503151229",
    phone="13800000012",
    village="上河村",
    marital_status=MaritalStatus.MARRIED,
)
LI = Person(name="李国平", number="410000199211300431")


def registered(work, customer) -> int:
    return services.register(work, customer.name, customer).customer_id


def an_application(work, customer_id: int, number: str = "A2026-0087") -> int:
    product = a_product(work, number)
    terms = work.session.query(ProductTermsRow).filter_by(product_id=product).one()
    row = ApplicationRow(
        particulars="{}",
        number=number,
        customer_id=customer_id,
        product_id=product,
        product_terms_id=terms.id,
        stage=Stage.APPLIED.value,
        amount=yuan("30000"),
        term_months=12,
        method="bullet",
        rate=NINE,
        purpose="",
        source="",
        security="guarantor",
        acceptor_id=1,
        officer_id=2,
        applied_on=NOON.date(),
    )
    work.session.add(row)
    work.session.flush()
    return row.id


def vouch(work, application_id: int, customer_id: int) -> None:
    work.session.add(
        GuarantorRow(
            application_id=application_id,
            customer_id=customer_id,
            kind="joint_several",
            relation="relative",
            monthly_income=yuan("3000"),
            owes=yuan("0"),
            guarantees=yuan("0"),
            net_assets=yuan("0"),
            spouse_consents=False,
            period_years=3,
        )
    )
    work.session.flush()


@pytest.mark.parametrize(
    "customer",
    [
        WANG,
        Household(name="王家", family_size=4, number="00123456"),
        Business(name="清河粮油店", number="92130000MA0H2K3L9W"),
        Business(name="王家农场", business_kind=BusinessKind.FARMER),
    ],
)
def test_each_kind_is_read_back_as_it_was_written(work, customer) -> None:
    file = registered(work, customer)

    assert customers.customer(work, file) == customer.checked(work.today)


def test_a_file_is_read_from_top_to_bottom(work, teller) -> None:
    wang, li = registered(work, WANG), registered(work, LI)
    ties.link(work, wang, li, Relation.SPOUSE, "")
    contacts.add_phone(work, wang, "13900000034", "丈夫", None)
    contacts.add_account(
        work,
        wang,
        NewAccount(AccountKind.CARD, "6210000000000000017", "清河农信", repays=True),
    )
    photo = Scan("照片", "image/png", b"png")
    pictures.add(work, wang, PictureKind.PHOTOGRAPH, photo)
    services.correct(work, "c", wang, {"trade": "养殖"}, "转产")
    application = an_application(work, wang)

    file = customers.page(work, wang)

    assert (file.opened_by, file.opened_at) == (teller.name, NOON)
    assert [tie.name for tie in file.ties] == ["李国平"]
    assert [phone.owner for phone in file.phones] == ["丈夫"]
    assert [account.repays for account in file.accounts] == [True]
    assert [one.name for one in file.attachments] == ["照片"]
    assert [(one.field, one.after) for one in file.corrections] == [("trade", "养殖")]
    assert [asked.id for asked in file.applications] == [application]
    assert file.cautions == ()


def test_numbers_are_masked_everywhere_on_the_page(work) -> None:
    wang = registered(work, WANG)
    services.correct(work, "c", wang, {"phone": "13900000034"}, "换号")

    file = customers.page(work, wang)

    assert file.customer.number == "130 · · · · 1229"
    assert file.customer.phone == "139 · · · · 0034"
    [correction] = file.corrections
    assert (correction.before, correction.after) == (
        "138 · · · · 0012",
        "139 · · · · 0034",
    )


def test_a_file_says_what_is_still_missing(work) -> None:
    file = registered(work, replace(WANG, phone=""))

    assert customers.page(work, file).cautions == (
        Caution.SPOUSE_UNKNOWN,
        Caution.NO_PHONE,
    )


def test_the_least_age_is_the_offices(work) -> None:
    an_office(work, Policy(age_min=30))
    young = replace(LI, number="370000200001012004", phone="13800000012", village="村")

    assert Caution.UNDER_AGE in customers.page(work, registered(work, young)).cautions


def test_a_file_lists_the_loans_and_whom_one_guarantees(work) -> None:
    loan = a_loan(work, borrower="陆小梅")
    lu = 1
    wang = registered(work, WANG)
    vouch(work, an_application(work, lu), wang)

    assert [line.id for line in customers.page(work, lu).loans] == [loan]
    [asked] = customers.page(work, wang).guarantees
    assert (asked.applicant, asked.stage) == ("陆小梅", Stage.APPLIED)


def test_a_relative_on_the_blacklist_is_seen(work) -> None:
    wang, li = registered(work, WANG), registered(work, LI)
    ties.link(work, wang, li, Relation.RELATIVE, "")
    work.session.add(
        MarkRow(
            customer_id=li,
            kind=MarkKind.BLACKLIST.value,
            reason="骗贷",
            at=NOON,
            teller_id=1,
            lifted_because="",
        )
    )
    work.session.flush()

    assert [tie.blacklisted for tie in customers.ties(work, wang)] == [True]
    assert [tie.blacklisted for tie in customers.ties(work, li)] == [False]


def test_the_villages_are_known_for_completing(work) -> None:
    registered(work, WANG)
    a_customer(work, "陆小梅", phone="")
    registered(work, LI)

    assert customers.villages(work) == ("上河村",)


def test_a_number_says_whose_it_is(work) -> None:
    file = registered(work, WANG)

    assert customers.registered(work, "130000198503151229") == (file, "王芳")
    assert customers.registered(work, "410000199211300431") is None


def test_what_is_empty_is_not_masked() -> None:
    assert customers.masked_number("") == ""
