"""Who put in a word, how, and what was answered: all of it, or it is no record."""

from dataclasses import replace
from datetime import date

import pytest

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.pressure import Pressure, tidied

TODAY = date(2026, 6, 16)
TOLD = Pressure(TODAY, "赵 主任", "打电话要求多批两万\n", "按规定办，未答应")


def test_it_is_kept_as_told_but_for_idle_spaces() -> None:
    told = replace(TOLD, who=" 赵  主任 ")

    assert tidied(told, TODAY) == replace(TOLD, how="打电话要求多批两万")


@pytest.mark.parametrize("field", ["who", "how", "answer"])
def test_nothing_of_it_is_left_open(field) -> None:
    with pytest.raises(Missing) as refused:
        tidied(replace(TOLD, **{field: "  "}), TODAY)

    assert refused.value.field == field


def test_a_day_to_come_has_not_happened() -> None:
    with pytest.raises(Unusable):
        tidied(replace(TOLD, on=date(2026, 6, 17)), TODAY)
