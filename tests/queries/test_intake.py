from datetime import date

import pytest
from sqlalchemy import select
from tests.asked import MANAGER, OFFICER, TELLER, offered
from tests.build import a_customer, a_group

from sheaf.domain.policy import Policy
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.queries import intake
from sheaf.store.tables.office import TellerRow
from sheaf.store.tables.people import AccountRow
from sheaf.store.tables.products import ProductRow


@pytest.fixture
def customer(books) -> int:
    with books.work(HOUSE) as work:
        offered(work)
        return a_customer(work)


def asked(books, customer, teller=TELLER):
    with books.look(teller) as work:
        return intake.intake(work, customer)


def test_the_form_offers_what_the_office_offers_today(books, customer) -> None:
    with books.work(HOUSE) as work:
        farm = work.session.scalars(select(ProductRow).filter_by(code="farm")).one()
        farm.offered, gone = False, farm.id

    found = asked(books, customer)

    assert (found.customer, found.village) == ("王芳", "上河村")
    assert found.today == date(2026, 3, 10)
    assert found.policy == Policy()
    assert len(found.products) == 2
    assert gone not in {one.id for one in found.products}


def test_only_who_may_look_into_an_application_is_an_officer(books, customer) -> None:
    assert [one.id for one in asked(books, customer).officers] == [OFFICER.id]

    with books.work(HOUSE) as work:
        work.session.get_one(TellerRow, OFFICER.id).active = False

    assert asked(books, customer).officers == ()


def test_the_account_loans_go_to_stands_first_and_shows_its_tail(books, customer) -> None:
    assert asked(books, customer).accounts == ()
    with books.work(HOUSE) as work:
        other = a_customer(work, "李国平")
        work.session.add_all(
            AccountRow(customer_id=who, kind="card", number=n, bank=bank, repays=repays)
            for who, n, bank, repays in (
                (customer, "621000000000001233", "别行", False),
                (customer, "622000000000004455", "本社", True),
                (other, "622000000000009999", "", True),
            )
        )

    found = asked(books, customer).accounts

    assert [(one.bank, one.tail, one.repays) for one in found] == [
        ("本社", "4455", True),
        ("别行", "1233", False),
    ]


def test_a_member_is_offered_the_group(books, customer) -> None:
    assert asked(books, customer).group is None
    with books.work(HOUSE) as work:
        group = a_group(work, customer)

    found = asked(books, customer).group

    assert found is not None
    assert found.id == group
    assert found.leader_id == customer


def test_nobody_sets_a_condition_aside_for_themselves(books, customer) -> None:
    with books.look(OFFICER) as work:
        assert [one.id for one in intake.managers(work)] == [MANAGER.id]
    with books.look(MANAGER) as work:
        assert intake.managers(work) == ()


def test_who_left_sets_nothing_aside(books, customer) -> None:
    with books.work(HOUSE) as work:
        work.session.get_one(TellerRow, MANAGER.id).active = False

    with books.look(Teller(9, "外人", frozenset({Role.TELLER}))) as work:
        assert intake.managers(work) == ()
