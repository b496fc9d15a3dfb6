"""Why terms cannot be made into a schedule. Each says which field has to change."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as fact
from datetime import date
from decimal import Decimal

from sheaf.domain.errors import Refused
from sheaf.domain.money import Money


@dataclass(eq=False)
class MethodDoesNotKnow(Refused):
    """The switch means nothing to this method."""

    field: str = fact()
    method: str


@dataclass(eq=False)
class MethodNeeds(Refused):
    """The method cannot do without the switch."""

    field: str = fact()
    method: str


@dataclass(eq=False)
class OutOfRange(Refused):
    """A figure lies outside what makes sense."""

    field: str = fact()
    given: str
    least: str
    most: str


@dataclass(eq=False)
class TooFine(Refused):
    """A figure has more decimals than the books keep."""

    field: str = fact()
    given: str
    places: int


@dataclass(eq=False)
class NotAfter(Refused):
    """A due date or maturity is not after the day it has to follow."""

    field: str = fact()
    given: date
    earlier: date


@dataclass(eq=False)
class Disagree(Refused):
    """Two switches say different things."""

    field: str = fact()
    other: str


@dataclass(eq=False)
class NotCleared(Refused):
    """The principal parts of a plan do not add up to the loan."""

    field: str = fact()
    planned: Money
    principal: Money


@dataclass(eq=False)
class NotTheWhole(Refused):
    """The shares do not add up to 100 per cent."""

    field: str = fact()
    total: Decimal


@dataclass(eq=False)
class BelowInterest(Refused):
    """A payment would be smaller than the interest due with it."""

    field: str = fact()
    number: int
    payment: Money
    interest: Money


@dataclass(eq=False)
class ClearedEarly(Refused):
    """Rounding or steps would repay the whole loan before the last instalment."""

    field: str = fact()
    number: int
    instalments: int


@dataclass(eq=False)
class DatesMeet(Refused):
    """Moved off holidays, a due date would not be after the one before it."""

    field: str = fact()
    number: int
    due_on: date


@dataclass(eq=False)
class BeyondTheCalendar(Refused):
    """The last due date lies further off than a calendar reaches."""

    field: str = fact()
