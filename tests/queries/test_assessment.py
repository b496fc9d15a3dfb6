from dataclasses import replace
from datetime import date

import pytest
from tests.asked import (
    OFFICER,
    apply,
    applying,
    failed,
    findings,
    guarantee,
    guaranteeing,
    offered,
    one,
)
from tests.build import a_customer, a_thing, yuan

from sheaf.domain.agreement import Agreement
from sheaf.domain.product import AgeLimits
from sheaf.domain.teller import HOUSE
from sheaf.queries import assessment
from sheaf.queries.assessment import Asked
from sheaf.services.products import three_products
from sheaf.store.tables.people import CustomerRow


@pytest.fixture
def customer(books) -> int:
    with books.work(HOUSE) as work:
        return a_customer(work)


def entry(books, customer, **changes):
    farm = three_products("zh_CN")[0].terms
    usual = {
        "customer_id": customer,
        "product": farm,
        "agreement": Agreement(yuan("30000"), farm.rate, farm.methods[0], 12),
        "security": "guarantor",
        "missing": (),
        "secured": True,
    }
    with books.look(OFFICER) as work:
        found = assessment.entry(work, Asked(**(usual | changes)))
    return {condition.code.value: condition for condition in found}


def test_every_condition_is_shown_met_or_not_before_anything_is_written(
    books, customer
) -> None:
    found = entry(books, customer)

    assert all(condition.passed for condition in found.values())
    assert (found["age"].figure, found["age"].limit) == ("40", "18")
    assert found["age_at_maturity"].limit == "60"


def test_a_products_own_ages_go_before_the_offices(books, customer) -> None:
    farm = replace(three_products("zh_CN")[0].terms, ages=AgeLimits(20, 70, 38))

    found = entry(books, customer, product=farm)

    assert (found["age"].limit, found["age_at_maturity"].limit) == ("20", "38")
    assert not found["age_at_maturity"].passed


def test_a_product_with_one_age_of_its_own_lends_to_no_minor(books) -> None:
    farm = replace(three_products("zh_CN")[0].terms, ages=AgeLimits(most=70))
    with books.work(HOUSE) as work:
        minor = a_customer(work, "李小", born=date(2011, 6, 16))

    found = entry(books, minor, product=farm)

    assert (found["age"].limit, found["age_at_maturity"].limit) == ("18", "60")
    assert not found["age"].passed


def test_the_age_of_a_business_is_not_asked(books, customer) -> None:
    with books.work(HOUSE) as work:
        row = work.session.get_one(CustomerRow, customer)
        row.kind, row.sex = "business", ""

    assert "age" not in entry(books, customer)


def test_a_firm_that_guarantees_has_no_age(books, customer) -> None:
    with books.work(HOUSE) as work:
        farm = offered(work)["farm"]
        firm = a_customer(work, "上河粮油店")
        row = work.session.get_one(CustomerRow, firm)
        row.kind, row.sex, row.born = "business", "", None
    application = apply(books, applying(customer, farm)).id

    given = guarantee(books, application, guaranteeing(firm))

    assert f"guarantor_age:{given}" not in findings(books, application)
    assert failed(books, application) == set()


@pytest.mark.parametrize(
    ("security", "form", "secured"),
    [
        ("mortgage", "mortgage", True),
        ("pledge", "pledge", True),
        ("pledge", "mortgage", False),
        ("guarantor", "mortgage", False),
        ("group", "mortgage", False),
        ("village committee", "mortgage", True),
    ],
)
def test_what_was_chosen_must_be_there(books, customer, security, form, secured) -> None:
    with books.work(HOUSE) as work:
        farm = offered(work)["farm"]
    application = apply(books, applying(customer, farm)).id
    with books.work(HOUSE) as work:
        a_thing(work, application, form=form)

    found = replace(one(books, application), security=security)

    assert assessment.secured(found) is secured
