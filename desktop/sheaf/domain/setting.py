"""What a setting of the office is: its kind, its bounds, how it is written and read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import Field, dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Any

from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.typed import narrow

YES = frozenset({"true", "yes", "1", "是"})
NO = frozenset({"false", "no", "0", "否"})

#: No office has a setting above it; what is typed beyond it is a slip of the hand.
MOST = Money(10**13)


@dataclass(eq=False)
class OutOfRange(Refused):
    """A setting was given a value that the rule does not allow; the ends are allowed."""

    field: str = ""
    given: str = ""
    low: str = ""
    high: str = ""


class Kind(Enum):
    """What a setting's value is."""

    SWITCH = "switch"  # bool
    COUNT = "count"  # int, of a unit
    SHARE = "share"  # Decimal: 0.50 is 50 %
    MONEY = "money"  # Money
    CHOICE = "choice"  # an Enum


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting as the settings page shows it; ``section`` is the chapter of DOMAIN."""

    name: str
    default: Any
    kind: Kind
    section: str
    unit: str = ""  # of a count: days, months, years, or nothing
    low: Any = None
    high: Any = None
    choices: tuple[Enum, ...] = ()

    def read(self, text: str) -> Any:
        """Read a value as typed; a share may be typed as 50% or as 0.5."""
        value = READERS[self.kind](self, narrow(text))
        if self.low is not None and not self.low <= value <= self.high:
            ends = (self.write(self.low), self.write(self.high))
            raise OutOfRange(self.name, text, *ends)
        return value

    def write(self, value: Any) -> str:
        """Write a value so that ``read`` gives it back."""
        if isinstance(value, Enum):
            return str(value.value)
        if isinstance(value, Money):
            return value.plain
        if isinstance(value, Decimal):
            return f"{value:f}"  # never with an exponent
        return str(value).lower()


def setting_of(declared: Field[Any]) -> Setting:
    """Return what a field of the policy was declared to be."""
    return Setting(name=declared.name, default=declared.default, **declared.metadata)


def switch(section: str, *, default: bool) -> Any:
    """Declare a setting that holds or does not."""
    return field(default=default, metadata={"kind": Kind.SWITCH, "section": section})


def count(section: str, default: int, low: int, high: int, unit: str) -> Any:
    """Declare a whole number with its unit, between two ends."""
    facts = {"kind": Kind.COUNT, "section": section, "low": low, "high": high}
    return field(default=default, metadata=facts | {"unit": unit})


def share(section: str, default: str, low: str, high: str) -> Any:
    """Declare a share, between two ends: 0.50 is 50 %."""
    ends = {"low": Decimal(low), "high": Decimal(high)}
    facts = {"kind": Kind.SHARE, "section": section}
    return field(default=Decimal(default), metadata=facts | ends)


def money(section: str, yuan: int) -> Any:
    """Declare an amount, from nothing upwards."""
    facts = {"kind": Kind.MONEY, "section": section, "low": ZERO, "high": MOST}
    return field(default=Money(yuan * 100), metadata=facts)


def choice(section: str, default: Enum) -> Any:
    """Declare a choice between the members of an enum."""
    facts = {"kind": Kind.CHOICE, "section": section, "choices": tuple(type(default))}
    return field(default=default, metadata=facts)


def _switch(setting: Setting, text: str) -> bool:
    if text.lower() not in YES | NO:
        raise Unusable(setting.name, "not_yes_or_no", text)
    return text.lower() in YES


def _count(setting: Setting, text: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,9}", text):
        raise Unusable(setting.name, "not_a_whole_number", text)
    return int(text)


def _share(setting: Setting, text: str) -> Decimal:
    figures = text.removesuffix("%").strip()
    if not re.fullmatch(r"-?[0-9]{1,6}(\.[0-9]{1,6})?", figures):
        raise Unusable(setting.name, "not_a_number", text)
    value = Decimal(figures)
    return value / 100 if text.endswith("%") else value


def _money(_setting: Setting, text: str) -> Money:
    return Money.parse(text)


def _choice(setting: Setting, text: str) -> Enum:
    for one in setting.choices:
        if text.lower() == one.value:
            return one
    raise Unusable(setting.name, "not_a_choice", text)


READERS: dict[Kind, Callable[[Setting, str], Any]] = {
    Kind.SWITCH: _switch,
    Kind.COUNT: _count,
    Kind.SHARE: _share,
    Kind.MONEY: _money,
    Kind.CHOICE: _choice,
}
