"""A rate that floats: from the product to the committee, the contract, and 1 January."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sheaf.domain.errors import Gone
from sheaf.domain.pricing import LprMissing, PriceRule, Repricing
from sheaf.domain.product import CannotFloat
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.refusals import Disagree
from sheaf.domain.teller import HOUSE
from sheaf.queries import committee, repricings
from sheaf.queries import papers as kept
from sheaf.queries.checks import faults
from sheaf.services import lpr
from tests.asked import (
    OFFICER,
    apply,
    applying,
    guarantee,
    guaranteeing,
    offered,
    one,
    submit,
    visit,
)
from tests.build import a_customer
from tests.floating import FEBRUARY, RULE, let_float, publish
from tests.heard import HE, LOW, convene, decide, heard, seat, settle, vote_all
from tests.lent import draw_up, lend, papers

DEARER = PriceRule(over_five_years=False, basis_points=650, repricing=Repricing.ANNIVERSARY)


@pytest.fixture
def farm(books) -> int:
    publish(books)
    with books.work(HOUSE) as work:
        product = offered(work)["farm"]
    let_float(books, product)
    return product


@pytest.fixture
def customer(books) -> int:
    with books.work(HOUSE) as work:
        return a_customer(work)


@pytest.fixture
def case(books, farm, customer) -> int:
    """Put an application for the product before the committee."""
    seat(books)
    with books.work(HOUSE) as work:
        neighbour = a_customer(work, "李国平", sex="M", phone="13800000013")
    application = apply(books, applying(customer, farm)).id
    guarantee(books, application, guaranteeing(neighbour))
    visit(books, application)
    submit(books, application)
    settle(books, LOW)
    session = convene(books, application)
    with books.look(HE) as work:
        [found] = committee.session(work, session).cases
    return found.id


def test_an_application_takes_the_rate_from_the_product_and_the_day(
    books, farm, customer, clock
) -> None:
    clock.on("2026-03-23")
    publish(books, "2.90", date(2026, 3, 20))

    application = one(books, apply(books, applying(customer, farm)).id)

    assert application.agreement.rate == Rate(Decimal("8.90"))
    assert application.pricing.rule == RULE
    assert application.pricing.published_on == date(2026, 3, 20)


def test_without_a_prime_rate_nothing_is_applied_for(books, farm, customer) -> None:
    with books.work(HOUSE) as work:
        lpr.remove(work, FEBRUARY, over_five_years=False)

    with pytest.raises(LprMissing):
        apply(books, applying(customer, farm))


def test_a_product_says_the_rate_that_its_points_make_today(books, farm) -> None:
    with pytest.raises(Disagree):
        let_float(books, farm, "8.00")


def test_a_product_with_interest_as_a_sum_does_not_float(books, farm) -> None:
    with pytest.raises(CannotFloat):
        let_float(books, farm, methods=(Method.FLAT,))


def test_the_yes_of_the_committee_floats_and_so_does_the_contract(books, case) -> None:
    plain = heard(books, case).asked
    made = replace(plain.pricing, basis_points=650, repricing=Repricing.ANNIVERSARY)
    vote_all(books, case, plain, replace(plain, rate=made.rate, pricing=made), plain)

    decide(books, case)

    application = one(books, heard(books, case).application.id)
    assert (application.agreed.rate, application.pricing.rule) == (made.rate, DEARER)
    draw_up(books, application.id)
    [contract] = [p for p in papers(books, application.id) if p.kind == "loan_contract"]
    with books.look(OFFICER) as work:
        assert kept.paper(work, contract.id).facts.pricing == made
        assert not any(faults(work).values())


def test_paid_out_it_is_set_anew_on_its_day(books, case, clock) -> None:
    vote_all(books, case, *[heard(books, case).asked] * 3)
    decide(books, case)
    lend(books, heard(books, case).application.id)
    clock.on("2027-01-04")
    publish(books, "2.80", date(2026, 12, 21))

    with books.look(OFFICER) as work:
        [due] = repricings.due(work)

    assert (due.day, due.pricing.rate) == (date(2027, 1, 1), Rate(Decimal("8.80")))


def test_nobody_votes_for_a_prime_rate_that_is_not_in_the_table(books, case) -> None:
    plain = heard(books, case).asked
    wrong = replace(plain.pricing, value=Decimal("2.00"))

    with pytest.raises(Gone):
        vote_all(books, case, *[replace(plain, rate=wrong.rate, pricing=wrong)] * 3)
