from dataclasses import MISSING, fields
from datetime import date
from decimal import Decimal

import pytest

from sheaf.cli import terms
from sheaf.domain.calendar import HolidayRule
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import Money
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule.switches import (
    Basis,
    DayCount,
    Every,
    Grace,
    Interest,
    Level,
    Planned,
    Remainder,
    Rounding,
    RoundingMode,
    Step,
    Unit,
)
from sheaf.domain.schedule.terms import Method, Terms

PLAIN = {
    "principal": "30000.00",
    "rate": {"permille_per_month": "7.5"},
    "disbursed_on": "2026-03-10",
    "method": "equal_instalments",
}
LENT = Terms(
    principal=Money(3_000_000),
    rate=Rate(Decimal("7.5"), Quote.PERMILLE_PER_MONTH),
    disbursed_on=date(2026, 3, 10),
    method=Method.EQUAL_INSTALMENTS,
)


#: The desk keeps the maturity by it where a first due date is wished for; others say
#: ``due_day`` for that.
OF_THE_DESK = {"ends_on"}


def test_whatever_terms_can_say_can_be_written() -> None:
    said = {one.name for one in fields(Terms)} - OF_THE_DESK
    assert set(terms.READERS) == said | {"id"}
    assert set(terms.NEEDED) == {
        one.name
        for one in fields(Terms)
        if one.default is MISSING and one.default_factory is MISSING
    }


def test_what_is_not_written_is_as_usual() -> None:
    assert terms.read(PLAIN) == (None, LENT)


@pytest.mark.parametrize("name", ["A-7", "", 7])
def test_a_name_comes_back_as_it_was(name) -> None:
    assert terms.read({**PLAIN, "id": name}) == (name, LENT)


@pytest.mark.parametrize("name", [True, None, 1.5, ["A"]])
def test_a_name_is_text_or_a_whole_number(name) -> None:
    with pytest.raises(Unusable) as refused:
        terms.read({**PLAIN, "id": name})

    assert refused.value.field == "terms.id"


@pytest.mark.parametrize(
    ("switch", "written", "read"),
    [
        ("rate", {"percent_per_year": "9"}, Rate(Decimal(9))),
        ("every", {"weeks": 2}, Every(2, Unit.WEEKS)),
        ("step", {"every": 3, "by": "-100"}, Step(3, Money(-10_000))),
        (
            "plan",
            [{"due_on": "2026-07-01", "principal": "30000"}],
            (Planned(date(2026, 7, 1), Money(3_000_000)),),
        ),
        ("shares", ["40", "60"], (Decimal(40), Decimal(60))),
        (
            "grace",
            {"principal": 3, "interest_in_grace": False},
            Grace(principal=3, interest_in_grace=False),
        ),
        (
            "interest",
            {"basis": "days", "day_count": "actual/365"},
            Interest(Basis.DAYS, DayCount.ACTUAL_365),
        ),
        ("level", "actual", Level.ACTUAL),
        ("remainder", "first", Remainder.FIRST),
        (
            "rounding",
            {"mode": "up", "to": "0.10", "instalment_multiple": "1"},
            Rounding(RoundingMode.UP, Money(10), Money(100)),
        ),
        ("holidays", ["2026-10-01"], (date(2026, 10, 1),)),
        ("holiday_rule", "next", HolidayRule.NEXT),
    ],
)
def test_a_switch_is_read_into_its_value(switch, written, read) -> None:
    _, found = terms.read({**PLAIN, switch: written})

    assert getattr(found, switch) == read


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"rate": {}}, "terms.rate"),
        ({"rate": {"percent_per_year": 9}}, "terms.rate.percent_per_year"),
        ({"every": {"years": 1}}, "terms.every.years"),
        ({"step": {"every": 3, "by": 100}}, "terms.step.by"),
        ({"plan": [{"due_on": "soon", "principal": "1"}]}, "terms.plan[0].due_on"),
        ({"rounding": {"to": "0.001"}}, "terms.rounding.to"),
        ({"holidays": ["2026-10-01", 2]}, "terms.holidays[1]"),
    ],
)
def test_a_wrong_value_is_named_from_the_top(changes, field) -> None:
    with pytest.raises(Unusable) as refused:
        terms.read({**PLAIN, **changes})

    assert refused.value.field == field


@pytest.mark.parametrize("key", terms.NEEDED)
def test_what_terms_cannot_do_without_is_missed_by_name(key) -> None:
    with pytest.raises(Missing) as refused:
        terms.read({name: value for name, value in PLAIN.items() if name != key})

    assert refused.value.field == f"terms.{key}"
