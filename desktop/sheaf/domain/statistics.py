"""What a period brought and how it was repaid, summed by whatever one asks (DOMAIN 10.10).

Every ratio bears the name of what is divided by what: there are several of each.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from fractions import Fraction

from sheaf.domain.errors import Unusable
from sheaf.domain.money import ZERO, Money


class Cut(Enum):
    """What the figures of a period are parted by."""

    OFFICER = "officer"
    PRODUCT = "product"
    SECURITY = "security"
    VILLAGE = "village"
    TRADE = "trade"


@dataclass(frozen=True, slots=True)
class Sums:
    """The figures of a period.

    ``borrowers`` are those lent to for the first time. ``principal_due`` and
    ``interest_due`` fell due in the period, ``principal_in`` and ``interest_in`` came in,
    whenever they fell due; ``late_in`` is penalty and compound interest. ``before`` is the
    principal outstanding the evening before, ``balance`` and ``bad`` that at the end.
    """

    applied: int = 0
    approved: int = 0
    paid_out: int = 0
    borrowers: int = 0
    lent: Money = ZERO
    principal_due: Money = ZERO
    principal_in: Money = ZERO
    interest_due: Money = ZERO
    interest_in: Money = ZERO
    late_in: Money = ZERO
    before: Money = ZERO
    balance: Money = ZERO
    bad: Money = ZERO

    def __add__(self, other: Sums) -> Sums:
        names = (one.name for one in fields(Sums))
        return Sums(**{name: getattr(self, name) + getattr(other, name) for name in names})

    @property
    def increase(self) -> Money:
        """By how much the principal outstanding grew, or below zero shrank."""
        return self.balance - self.before

    @property
    def principal_recovered(self) -> Fraction | None:
        """Principal that came in, over principal that fell due; none if none did."""
        return _share(self.principal_in, self.principal_due)

    @property
    def interest_recovered(self) -> Fraction | None:
        """Interest that came in, over interest that fell due; none if none did."""
        return _share(self.interest_in, self.interest_due)

    @property
    def bad_share(self) -> Fraction | None:
        """The principal of bad loans, over all that is outstanding."""
        return _share(self.bad, self.balance)


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one officer, product, village …; ``name`` is empty if it has none."""

    key: str
    name: str
    sums: Sums


@dataclass(frozen=True, slots=True)
class Statistics:
    """The figures of a period, of each and of all; ``enquiries`` is who asked in it."""

    since: date
    until: date
    cut: Cut
    enquiries: int
    lines: tuple[Line, ...]

    @property
    def total(self) -> Sums:
        """All lines together."""
        return sum((one.sums for one in self.lines), Sums())


def _share(part: Money, whole: Money) -> Fraction | None:
    return Fraction(part.fen, whole.fen) if whole else None


def check_period(since: date, until: date) -> None:
    """Refuse a period that ends before it begins."""
    if until < since:
        raise Unusable("until", "before_it_begins", until.isoformat())
