"""A loan's terms as other programs write them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from sheaf.cli import values
from sheaf.domain.calendar import HolidayRule
from sheaf.domain.errors import Unusable
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

Reader = Callable[[Any, str], Any]

QUOTES: dict[str, Reader] = {quote.value: values.number for quote in Quote}
UNITS: dict[str, Reader] = {unit.value: values.whole for unit in Unit}
NEEDED = ("principal", "rate", "disbursed_on", "method")


def rate(value: Any, field: str) -> Rate:
    """Read a rate under the name of its unit."""
    quote, figure = values.one_of(value, field, QUOTES)
    return Rate(figure, Quote(quote))


def every(value: Any, field: str) -> Every:
    """Read how far due dates lie apart, under the name of its unit."""
    unit, count = values.one_of(value, field, UNITS)
    return Every(count, Unit(unit))


def whole_object(
    make: Callable[..., Any], readers: Mapping[str, Reader], needed: tuple[str, ...] = ()
) -> Reader:
    """Read an object whose keys are all fields of the same value."""
    return lambda value, field: make(**values.fields(value, field, readers, needed))


def identifier(value: Any, field: str) -> str | int:
    """Read a name that only the sender understands."""
    if isinstance(value, str):
        return value
    return values.whole(value, field)


def _method(value: Any, field: str) -> Method:
    """Read a method; a limit is no schedule, and lives in stories alone."""
    found = values.word(Method)(value, field)
    if found is Method.REVOLVING:
        raise Unusable(field, "unknown_word", values.shown(value))
    return found


READERS: dict[str, Reader] = {
    "id": identifier,
    "principal": values.amount,
    "rate": rate,
    "disbursed_on": values.day,
    "method": _method,
    "instalments": values.whole,
    "every": every,
    "first_due_on": values.day,
    "due_day": values.whole,
    "matures_on": values.day,
    "drawn_until": values.day,
    "settlement_day": values.whole,
    "pay_offset_days": values.whole,
    "amortised_over": values.whole,
    "step": whole_object(
        Step, {"every": values.whole, "by": values.amount}, ("every", "by")
    ),
    "growth": values.number,
    "shares": values.several(values.number),
    "plan": values.several(
        whole_object(
            Planned,
            {"due_on": values.day, "principal": values.amount},
            ("due_on", "principal"),
        )
    ),
    "grace": whole_object(
        Grace,
        {
            "principal": values.whole,
            "interest_payment": values.whole,
            "interest_free": values.whole,
            "interest_in_grace": values.yes,
        },
    ),
    "interest": whole_object(
        Interest, {"basis": values.word(Basis), "day_count": values.word(DayCount)}
    ),
    "level": values.word(Level),
    "remainder": values.word(Remainder),
    "rounding": whole_object(
        Rounding,
        {
            "mode": values.word(RoundingMode),
            "to": values.amount,
            "instalment_multiple": values.amount,
        },
    ),
    "holidays": values.several(values.day),
    "holiday_rule": values.word(HolidayRule),
}


_fields = partial(values.fields, field="terms", readers=READERS, needed=NEEDED)


def read(value: Any) -> tuple[str | int | None, Terms]:
    """Read terms and the name that they came under."""
    found = _fields(value)
    return found.pop("id", None), Terms(**found)
