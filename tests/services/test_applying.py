from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.asked import OFFICER, TELLER, apply, applying, offered, one
from tests.build import a_customer, a_group, a_loan, yuan

from sheaf.domain.application import TooClose
from sheaf.domain.errors import Gone, Missing, Unusable
from sheaf.domain.product import NotOffered
from sheaf.domain.rate import Rate
from sheaf.domain.relation import Relation
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Role
from sheaf.domain.tier import Price, Tier
from sheaf.services import products, tellers, ties
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.people import AccountRow, CustomerRow

TODAY = date(2026, 3, 10)


@pytest.fixture
def farm(books) -> int:
    with books.work(HOUSE) as work:
        return offered(work)["farm"]


@pytest.fixture
def customer(books) -> int:
    with books.work(HOUSE) as work:
        return a_customer(work)


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"amount": yuan("0")}, "amount", "not_above_zero"),
        ({"amount": -yuan("100")}, "amount", "not_above_zero"),
        ({"term_months": 0}, "term_months", "not_above_zero"),
        ({"first_due_on": date(2026, 3, 10)}, "first_due_on", "not_after_today"),
        ({"first_due_on": date(2026, 3, 9)}, "first_due_on", "not_after_today"),
        ({"first_due_on": date(2027, 3, 11)}, "first_due_on", "after_maturity"),
        (
            {"method": Method.BULLET, "first_due_on": date(2026, 4, 10)},
            "first_due_on",
            "not_for_this_kind",
        ),
        ({"method": Method.INTEREST_ONLY}, "settlement_months", "not_for_this_kind"),
        ({"settlement_months": 3}, "settlement_months", "not_for_this_kind"),
        (
            {"method": Method.INTEREST_ONLY, "settlement_months": 2},
            "settlement_months",
            "not_a_choice",
        ),
        ({"received": ("licence",)}, "received", "not_a_choice"),
        ({"officer_id": TELLER.id}, "officer", "not_an_officer"),
        ({"co_officer_id": TELLER.id}, "co_officer", "not_an_officer"),
        ({"co_officer_id": OFFICER.id}, "co_officer", "given_twice"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_field(
    books, customer, farm, changes, field, reason
) -> None:
    with pytest.raises(Unusable) as no:
        apply(books, applying(customer, farm, **changes))

    assert (no.value.field, no.value.reason) == (field, reason)


@pytest.mark.parametrize("field", ["purpose", "source"])
def test_purpose_and_source_must_be_said(books, customer, farm, field) -> None:
    with pytest.raises(Missing) as no:
        apply(books, applying(customer, farm, **{field: " "}))

    assert no.value.field == field


@pytest.mark.parametrize("changes", [{"method": Method.FLAT}, {"security": "mortgage"}])
def test_only_what_the_product_offers_is_asked_for(books, customer, farm, changes) -> None:
    with pytest.raises(NotOffered):
        apply(books, applying(customer, farm, **changes))


def test_interest_may_be_paid_every_quarter(books, customer, farm) -> None:
    wanted = applying(customer, farm, method=Method.INTEREST_ONLY, settlement_months=3)

    agreement = one(books, apply(books, wanted).id).agreement

    assert agreement.settlement_months == 3


def test_a_household_does_not_borrow_its_people_do(books, customer, farm) -> None:
    with books.work(HOUSE) as work:
        work.session.get_one(CustomerRow, customer).kind = "household"

    with pytest.raises(Unusable) as no:
        apply(books, applying(customer, farm))

    assert no.value.reason == "household"


def test_a_person_without_a_birth_date_cannot_be_judged(books, customer, farm) -> None:
    with books.work(HOUSE) as work:
        work.session.get_one(CustomerRow, customer).born = None

    with pytest.raises(Unusable) as no:
        apply(books, applying(customer, farm))

    assert no.value.reason == "no_birth_date"


def test_a_loan_goes_to_an_account_of_the_borrowers_own(books, customer, farm) -> None:
    with books.work(HOUSE) as work:
        other = a_customer(work, "李国平")
        rows = [
            AccountRow(customer_id=who, kind="card", number=n, bank="", repays=True)
            for who, n in ((customer, "621000000000001233"), (other, "6220000000000019"))
        ]
        work.session.add_all(rows)
        work.session.flush()
        own, others = [row.id for row in rows]

    with pytest.raises(Unusable):
        apply(books, applying(customer, farm, account_id=others))

    application = apply(books, applying(customer, farm, account_id=own)).id
    assert one(books, application).account_id == own


def test_a_product_that_is_not_offered_any_more_is_gone(books, customer) -> None:
    with books.work(HOUSE) as work:
        from_april = offered_from_april(work)

    with pytest.raises(Gone):
        apply(books, applying(customer, from_april))


def offered_from_april(work) -> int:
    farm = products.three_products("zh_CN")[0].terms
    return products.add(work, "april", "april", farm, date(2026, 4, 1))


def test_a_group_is_for_its_members_and_for_loans_it_secures(books, customer) -> None:
    with books.work(HOUSE) as work:
        group = a_group(work, a_customer(work, "赵一"))
        product = products.add(
            work, "g", "g", products.three_products("en")[2].terms, TODAY
        )
        farm = products.add(work, "f", "f", products.three_products("en")[0].terms, TODAY)
    papers = ("id_card", "household_register", "group_roll")
    wanted = applying(
        customer,
        product,
        security="group",
        received=papers,
        group_id=group,
        method=Method.BULLET,
    )

    with pytest.raises(Unusable) as no:
        apply(books, wanted)
    assert no.value.reason == "not_a_member"
    with pytest.raises(Unusable) as no:
        apply(books, applying(customer, farm, group_id=group))
    assert no.value.reason == "not_for_this_kind"


@pytest.mark.parametrize("field", ["officer_id", "co_officer_id"])
def test_nobody_is_given_a_relative_to_look_into(books, customer, farm, field) -> None:
    with books.work(HOUSE) as work:
        own = a_customer(work, "周建", sex="M", phone="13800000077")
        ties.link(work, customer, own, Relation.SIBLING, "")
        other = tellers.appoint(work, "何建", {Role.LOAN_OFFICER}).id
        tellers.own_file(work, other if field == "co_officer_id" else OFFICER.id, own)
    changes = {"co_officer_id": other}

    with pytest.raises(TooClose) as no:
        apply(books, applying(customer, farm, **changes))

    assert no.value.field == field.removesuffix("_id")


def test_who_repaid_a_loan_on_time_has_the_price_of_the_proved(books) -> None:
    with books.work(HOUSE) as work:
        loan = a_loan(work, borrower="王秀英")
        known = work.session.get_one(LoanRow, loan).customer_id
        work.session.get_one(StandingRow, loan).status = "settled"
        new = a_customer(work, "李强", sex="M", phone="13800000078")
        terms = replace(
            products.three_products("zh_CN")[0].terms,
            rate=Rate(Decimal(10)),
            prices=(
                Price(Tier.PROVED, Rate(Decimal(8))),
                Price(Tier.NEW, Rate(Decimal(12))),
            ),
        )
        farm = products.add(work, "p", "p", terms, work.today)

    def rate(customer: int, key: str) -> Rate:
        return one(books, apply(books, applying(customer, farm), key).id).agreement.rate

    assert (rate(known, "k"), rate(new, "n")) == (Rate(Decimal(8)), Rate(Decimal(12)))
