from dataclasses import replace
from datetime import date

import pytest
from tests.asked import TELLER, apply, applying, failed, findings, offered, one
from tests.build import a_customer, yuan
from tests.lent import unstamped

from sheaf.domain.collateral import (
    CannotSecure,
    CollateralKind,
    Form,
    Insurance,
    Lease,
)
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.teller import HOUSE
from sheaf.services import collaterals
from sheaf.services.collaterals import Charging

PAPERS = ("id_card", "business_licence", "bank_statements", "purpose_proof")


@pytest.fixture
def customer(books) -> int:
    with books.work(HOUSE) as work:
        return a_customer(work)


@pytest.fixture
def application(books, customer) -> int:
    with books.work(HOUSE) as work:
        trade = offered(work)["trade"]
    wanted = applying(
        customer, trade, amount=yuan("100000"), security="mortgage", received=PAPERS
    )
    return apply(books, wanted).id


@pytest.fixture
def house(customer) -> Charging:
    return Charging(
        owner_id=customer,
        kind=CollateralKind.HOUSE,
        form=Form.MORTGAGE,
        thing="上河镇中街18号房屋",
        certificate="冀（2024）清河县不动产权第0000123号",
        value=yuan("180000"),
        valued_on=date(2026, 3, 9),
        valued_by="双方协商",
        prior_charges=yuan("0"),
        co_owners=" 李国平  孙秀英 ",
        lease=None,
        insurance=None,
        quantity="1套，98.5平方米",
        place=" 上河镇中街18号 ",
    )


def add(books, application, charging, key="c"):
    with books.work(TELLER) as work:
        return collaterals.add(work, key, application, charging, unstamped)


def test_a_house_secures_a_share_of_its_value(books, application, house) -> None:
    first = add(books, application, house)

    assert add(books, application, house) == first
    [thing] = one(books, application).collateral
    assert (thing.quantity, thing.place) == ("1套，98.5平方米", "上河镇中街18号")
    assert (thing.owner, thing.co_owners) == ("王芳", "李国平 孙秀英")
    assert failed(books, application) == set()
    cover = findings(books, application)["collateral_cover"].condition
    assert (cover.figure, cover.limit) == ("108,000.00", "100,000.00")


def test_too_little_value_is_shown_with_the_figure(books, application, house) -> None:
    add(books, application, replace(house, prior_charges=yuan("30000")))

    assert failed(books, application) == {"collateral_cover"}


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"kind": CollateralKind.HOMESTEAD}, CannotSecure),
        ({"form": Form.PLEDGE}, Unusable),
        ({"value": yuan("0")}, Unusable),
        ({"prior_charges": -yuan("1")}, Unusable),
        ({"valued_on": date(2026, 3, 11)}, Unusable),
        ({"thing": " "}, Missing),
        ({"valued_by": ""}, Missing),
        ({"lease": Lease(" ", None)}, Missing),
        ({"lease": Lease("赵某", date(2026, 3, 9))}, Unusable),
        ({"insurance": Insurance("", date(2027, 1, 1))}, Missing),
        ({"insurance": Insurance("人保财险", date(2026, 3, 9))}, Unusable),
    ],
)
def test_what_cannot_secure_a_loan_is_refused(
    books, application, house, changes, refusal
) -> None:
    with pytest.raises(refusal):
        add(books, application, replace(house, **changes))


def test_who_has_leased_it_and_who_insures_it_is_kept(books, application, house) -> None:
    lease = Lease("赵某", None)
    insurance = Insurance("人保财险", date(2026, 3, 10))

    add(books, application, replace(house, lease=lease, insurance=insurance))

    [thing] = one(books, application).collateral
    assert (thing.lease, thing.insurance) == (lease, insurance)


def test_a_thing_is_taken_back_with_a_reason(books, application, house) -> None:
    thing = add(books, application, house)

    with pytest.raises(Missing), books.work(TELLER) as work:
        collaterals.remove(work, thing, " ")
    with books.work(TELLER) as work:
        collaterals.remove(work, thing, "改为保证")

    assert one(books, application).collateral == ()
    assert failed(books, application) == {"security"}
