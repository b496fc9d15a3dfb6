"""What a cross-check is: two figures for one thing, and how far they may lie apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from sheaf.domain.investigation.balance import Balance
from sheaf.domain.investigation.entries import Entries
from sheaf.domain.investigation.equity import EquityCheck
from sheaf.domain.investigation.income import Income
from sheaf.domain.investigation.known import Known
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.investigation.trade import Template
from sheaf.domain.investigation.years import Year
from sheaf.domain.money import Money
from sheaf.domain.policy import EquityTest

TWELFTH = Fraction(1, 12)
#: The tolerance of what is no estimate: a bound is kept, or it is not.
EXACTLY = Fraction()


class Figure(Enum):
    """The figures of which each must hold by two methods at least."""

    SALES = "sales"
    MARGIN = "margin"
    STOCK = "stock"
    RECEIVABLES = "receivables"
    EQUITY = "equity"
    DEBTS = "debts"
    HOUSEHOLD_INCOME = "household_income"


class Unit(Enum):
    """What a compared figure is counted in."""

    YUAN = "yuan"
    SHARE = "share"
    COUNT = "count"


class Verdict(Enum):
    """What a check says: it agrees, it wants a reason, it wants one or a no."""

    PASS = "pass"  # noqa: S105 (no password)
    EXPLAIN = "explain"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far figures may lie apart: ``passing`` agrees, up to ``warning`` is explained."""

    passing: Fraction
    warning: Fraction
    equity: Fraction
    decides: EquityTest


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything a check may look at."""

    entries: Entries
    income: Income
    balance: Balance
    equity: EquityCheck | None
    ratios: dict[Ratio, Fraction]
    template: Template
    tolerance: Tolerance
    known: Known
    years: tuple[Year, ...]

    @property
    def sales(self) -> Money:
        """The normal month's sales that were adopted.

        Who sells at harvest alone has none: there it is a twelfth of the year as told, or
        else an average month's.
        """
        said = self.entries.said
        year = said.year.times(TWELFTH) if said.year else self.income.average.sales
        return said.month or year


@dataclass(frozen=True, slots=True)
class Compared:
    """Two figures for one thing: what was stated and what was found another way.

    ``formula`` is the sum itself, in figures and signs, so that it needs no language;
    ``sheet`` is the page to look at. ``deviation`` is told where it is not
    (found − stated) / stated, ``passing`` where another tolerance holds; ``proves`` tells
    whether two figures that agree are worth a method.
    """

    stated: Fraction
    found: Fraction
    formula: str
    sheet: Sheet
    unit: Unit = Unit.YUAN
    deviation: Fraction | None = None
    passing: Fraction | None = None
    proves: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """A named check. One-sided ones count against a figure, never as one of its methods."""

    name: str
    about: frozenset[Figure]
    compare: Callable[[Ground], Compared | None]
    one_sided: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """A check carried out: both figures, how far apart, how far allowed, the verdict.

    It says by itself what its rule was called and what it is about, so that it can be kept:
    a later program may have other rules. ``most`` is how far a reason alone excuses it,
    ``counts`` tells whether it is one of the methods that a figure stands by.
    """

    name: str
    about: frozenset[Figure]
    compared: Compared
    deviation: Fraction
    tolerance: Fraction
    most: Fraction
    verdict: Verdict
    counts: bool


def check(rule: Rule, ground: Ground) -> Checked | None:
    """Carry a check out; none while what it needs is not known."""
    compared = rule.compare(ground)
    if compared is None:
        return None
    deviation = _deviation(compared)
    if deviation is None:
        return None
    passing = compared.passing
    tolerance = ground.tolerance.passing if passing is None else passing
    most = max(tolerance, ground.tolerance.warning)
    verdict = judged(deviation, tolerance, most)
    counts = verdict is Verdict.PASS and compared.proves and not rule.one_sided
    told = (rule.name, rule.about, compared, deviation, tolerance, most)
    return Checked(*told, verdict, counts)


def judged(deviation: Fraction, passing: Fraction, warning: Fraction) -> Verdict:
    """Say what a deviation means; the ends themselves are still within."""
    if abs(deviation) <= passing:
        return Verdict.PASS
    return Verdict.EXPLAIN if abs(deviation) <= max(passing, warning) else Verdict.REJECT


def _deviation(compared: Compared) -> Fraction | None:
    if compared.deviation is not None:
        return compared.deviation
    if not compared.stated:
        return None
    return (compared.found - compared.stated) / compared.stated
