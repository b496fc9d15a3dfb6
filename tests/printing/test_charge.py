from __future__ import annotations

from datetime import date

import pytest
from tests.printing.counter import read
from tests.printing.drawn_up import LANGUAGES, WANG, a_mortgage, a_pledge

from sheaf.domain.collateral import Insurance, Lease
from sheaf.domain.money import Money
from sheaf.domain.paper.shared import Language
from sheaf.printing import mortgage_contract, pledge_contract
from sheaf.printing.charge import conditions, fields
from sheaf.printing.tongue import Tongue
from sheaf.printing.wording import load

COVER = Insurance("平安农险清河支公司", date(2027, 5, 1))
OWN_FIELDS = {"mortgage_contract": {"leased"}, "pledge_contract": set()}
OWN_CONDITIONS = {
    "mortgage_contract": {
        "leased",
        "rises_on_registration",
        "rises_on_contract",
        "rises_on_farm_land",
    },
    "pledge_contract": {"rises_on_registration", "rises_on_delivery"},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("paper", "facts"),
    [("mortgage_contract", a_mortgage()), ("pledge_contract", a_pledge())],
)
def test_both_wordings_ask_for_the_same_beside_their_own(paper, facts, language):
    wording = load(paper, language)
    say = Tongue(Language(language))
    assert fields(facts, say).keys() | OWN_FIELDS[paper] == wording.fields
    assert conditions(facts).keys() | OWN_CONDITIONS[paper] == wording.conditions


def test_what_is_empty_does_not_hold():
    so = conditions(a_mortgage(co_owners=(), owner=WANG))
    assert not any(so[name] for name in so.keys() - {"lender_chooses"})
    all_so = conditions(
        a_mortgage(prior_charges="a", insurance=COVER, limit=Money(1), lender_chooses=False)
    )
    assert all(all_so[name] for name in all_so.keys() - {"lender_chooses", "refinancing"})


def test_that_there_is_no_lease_and_no_insurance_is_said_too():
    text = read(mortgage_contract.render(a_mortgage(lease=Lease("李国平", None))))
    assert "抵押财产已经租给李国平，没有约定租赁期限" in text
    assert "抵押财产在本合同签订时没有投保" in text

    text = read(mortgage_contract.render(a_mortgage(insurance=COVER)))
    assert "抵押财产在本合同签订时没有出租" in text
    assert "没有投保" not in text


def test_nobody_was_asked_whether_a_deposit_is_insured():
    text = read(pledge_contract.render(a_pledge()))

    assert "没有另行约定投保" in text
    assert "签订时没有投保" not in text
