from __future__ import annotations

from tests.printing.drawn_up import a_group

from sheaf.domain.money import Money


def test_the_limit_of_a_group_is_that_of_all_members():
    assert a_group(count=3).limit == Money.parse("150000")
