from __future__ import annotations

import pytest
from tests.printing.drawn_up import LANGUAGES, WANG, a_mortgage, a_pledge

from sheaf.domain.money import Money
from sheaf.domain.paper.shared import Language
from sheaf.printing.charge import conditions, fields
from sheaf.printing.tongue import Tongue
from sheaf.printing.wording import load

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
        a_mortgage(prior_charges="a", insurance="b", limit=Money(1), lender_chooses=False)
    )
    assert all(all_so[name] for name in all_so.keys() - {"lender_chooses", "refinancing"})
