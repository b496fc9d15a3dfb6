from datetime import date

import pytest
from tests.build import (
    a_customer,
    a_group,
    a_guarantor,
    a_thing,
    an_application,
    an_office,
    married,
)
from tests.lent import OFFICER, draw_up, papers, sign, sign_all

from sheaf.domain.collateral import Rises
from sheaf.domain.paper.disbursement_notice import ConditionKind as Kind
from sheaf.domain.policy import Policy, SpouseSignature
from sheaf.domain.teller import HOUSE
from sheaf.queries import applications, contracts, securities
from sheaf.services import contracts as services
from sheaf.services.contracts import Registration
from sheaf.store.tables.applications import ApplicationRow, CollateralRow
from sheaf.store.tables.people import CustomerRow

DAY = date(2026, 3, 10)


@pytest.fixture
def secured(books) -> int:
    """A loan of a married borrower, answered for by every means there is."""
    with books.work(HOUSE) as work:
        wife, husband = a_customer(work), a_customer(work, "李国平", sex="M")
        married(work, wife, husband)
        application = an_application(work, customer=wife, conditions=("还清旧欠",))
        a_guarantor(work, application, a_customer(work, "何建"))
        a_thing(work, application)
        a_thing(work, application, kind="vehicle")
        a_thing(work, application, form="pledge", kind="deposit")
        work.session.get_one(ApplicationRow, application).group_id = a_group(work, wife)
    return application


def asked(books, application):
    with books.look(OFFICER) as work:
        return contracts.conditions(work, application)


def met(books, application) -> dict[str, list[tuple[bool, str]]]:
    found: dict[str, list[tuple[bool, str]]] = {}
    for one in asked(books, application):
        found.setdefault(one.kind.value, []).append((one.met, one.proof))
    return found


def things(books, application):
    with books.look(OFFICER) as work:
        return securities.collateral(work, application)


def test_who_signs_with_a_spouse_whom_nobody_knows_is_named(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        neighbour, other = a_customer(work, "李国平"), a_customer(work, "何建")
        a_guarantor(work, application, neighbour)
        a_guarantor(work, application, other)
        work.session.get_one(CustomerRow, neighbour).marital_status = "20"
        work.session.get_one(CustomerRow, other).marital_status = "90"

    with books.look(OFFICER) as work:
        found = contracts.spouseless(work, applications.one(work, application))

    assert [(one.name, one.said) for one in found] == [("李国平", True), ("何建", False)]


def test_where_no_spouse_signs_none_is_missed(books) -> None:
    with books.work(HOUSE) as work:
        an_office(work, Policy(spouse_signature=SpouseSignature.NOT_REQUIRED))
        application = an_application(work)
        row = work.session.get_one(ApplicationRow, application)
        work.session.get_one(CustomerRow, row.customer_id).marital_status = "90"

    with books.look(OFFICER) as work:
        assert contracts.spouseless(work, applications.one(work, application)) == ()


def test_a_plain_loan_waits_for_its_contract_alone(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)

    [contract] = asked(books, application)
    assert (contract.kind, contract.met) == (Kind.CONTRACT_SIGNED, False)

    draw_up(books, application)
    assert not asked(books, application)[0].met
    sign_all(books, application)

    [contract] = asked(books, application)
    assert (contract.met, contract.proof) == (True, "2026-03-10")
    assert contract.papers == ("清河农信借字〔2026〕第00001号",)


def test_everything_that_secures_a_loan_is_asked_for(books, secured) -> None:
    # A movable is charged by the contract itself: nothing about it is waited for.
    assert met(books, secured) == {
        "contract_signed": [(False, "")],
        "guarantors_signed": [(False, "")],
        "spouse_consented": [(False, "")],
        "group_signed": [(False, "")],
        "mortgage_registered": [(False, "")],
        "pledge_delivered": [(False, "")],
        "other": [(False, "")],
    }
    assert asked(books, secured)[-1].text == "还清旧欠"


def test_each_is_met_by_what_proves_it(books, secured) -> None:
    draw_up(books, secured)
    sign_all(books, secured)
    house, _car, deposit = things(books, secured)
    with books.work(OFFICER) as work:
        services.register(work, house.id, Registration("清河县", "证明第7号", DAY))
        services.deliver(work, deposit.id, Registration("", "", DAY, "金库"))
        services.fulfil(work, secured, 0, "还款收据")

    found = met(books, secured)

    assert found["mortgage_registered"][0] == (True, "证明第7号")
    assert found["pledge_delivered"] == [(True, "2026-03-10")]
    assert all(one.met for one in asked(books, secured))


def test_contracts_are_signed_when_the_last_of_them_is(books, secured, clock) -> None:
    draw_up(books, secured)
    clock.on("2026-03-12")
    lines = [x for x in papers(books, secured) if x.kind in contracts.CONTRACTS]
    assert len(lines) > 2

    for line in lines[:-1]:
        sign(books, line.id, date(2026, 3, 11))
    assert met(books, secured)["contract_signed"] == [(False, "")]

    sign(books, lines[-1].id, date(2026, 3, 10))
    assert met(books, secured)["contract_signed"] == [(True, "2026-03-11")]


def test_what_was_drawn_up_before_counts_no_more(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    first, second = draw_up(books, application), draw_up(books, application, "again")

    assert {line.id for line in papers(books, application)} == set(second.papers)
    assert not set(first.papers) & set(second.papers)


@pytest.mark.parametrize(
    ("form", "kind", "rises"),
    [
        ("mortgage", "house", Rises.REGISTRATION),
        ("mortgage", "commercial", Rises.REGISTRATION),
        ("mortgage", "land_right", Rises.FARM_LAND),
        ("mortgage", "vehicle", Rises.CONTRACT),
        ("pledge", "deposit", Rises.DELIVERY),
    ],
)
def test_a_right_exists_from_its_own_day(books, form, kind, rises) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        a_thing(work, application, form=form, kind=kind)

    [thing] = things(books, application)

    assert contracts.rises(thing) is rises


def test_a_registration_without_its_number_proves_nothing(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        thing = a_thing(work, application)
        work.session.get_one(CollateralRow, thing).registered_on = DAY

    assert met(books, application)["mortgage_registered"] == [(False, "")]
