from __future__ import annotations

from dataclasses import replace

from tests.printing.drawn_up import HOUSE, TRACTOR, WANG, a_mortgage

from sheaf.domain.collateral import Rises
from sheaf.domain.money import Money


def test_the_value_is_that_of_all_things():
    assert a_mortgage(things=(HOUSE, TRACTOR)).value == Money.parse("226000")


def test_an_owner_who_is_not_the_borrower_is_a_third_party():
    assert a_mortgage().third_party
    assert not a_mortgage(owner=WANG).third_party
    moved = replace(WANG, address="elsewhere")
    assert not a_mortgage(owner=moved).third_party


def test_each_thing_has_its_own_way_to_arise():
    both = a_mortgage(things=(HOUSE, TRACTOR))
    assert both.any_rises(Rises.REGISTRATION)
    assert both.any_rises(Rises.CONTRACT)
    assert not both.any_rises(Rises.DELIVERY)
