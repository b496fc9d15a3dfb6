"""Acting for somebody is for days to come, up to an amount, with a reason."""

from dataclasses import replace
from datetime import date

import pytest
from tests.build import yuan

from sheaf.domain.delegation import (
    DECIDING,
    DELEGABLE,
    WITNESSING,
    ActsForThemselves,
    Delegating,
    check,
)
from sheaf.domain.errors import Missing, Unusable

TODAY, FRIDAY = date(2026, 3, 10), date(2026, 3, 13)
TOLD = Delegating(3, 5, TODAY, FRIDAY, yuan("50000"), "外出培训")


def test_a_day_of_today_and_one_to_come_are_well() -> None:
    check(TOLD, TODAY)
    check(replace(TOLD, until=TODAY), TODAY)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"since": date(2026, 3, 9)}, "since"),
        ({"since": FRIDAY, "until": TODAY}, "until"),
        ({"most": yuan("0")}, "most"),
    ],
)
def test_what_makes_no_sense_is_said_of_its_field(changes, field) -> None:
    with pytest.raises(Unusable) as no:
        check(replace(TOLD, **changes), TODAY)

    assert no.value.field == field


def test_nobody_acts_for_themselves_or_without_a_reason() -> None:
    with pytest.raises(ActsForThemselves):
        check(replace(TOLD, deputy_id=3), TODAY)
    with pytest.raises(Missing):
        check(replace(TOLD, reason=" "), TODAY)


def test_what_is_decided_is_not_what_is_only_agreed_to() -> None:
    assert not DECIDING & WITNESSING
    assert DELEGABLE == DECIDING | WITNESSING
