"""What the loans outstanding come to: classes, provisions, ratios, moves (DOMAIN 6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from sheaf.domain import risk
from sheaf.domain.money import Money, total
from sheaf.domain.policy import Policy, ProvisionBase
from sheaf.domain.risk import Position, RiskClass

PAR30, PAR90 = 30, 90  # days


class Figure(Enum):
    """What is divided by the principal outstanding."""

    NON_PERFORMING = "non_performing"
    PAR30 = "par30"
    PAR90 = "par90"
    OVERDUE = "overdue"
    STATISTICAL = "statistical"
    NON_ACCRUAL = "non_accrual"


@dataclass(frozen=True, slots=True)
class ClassSum:
    """The loans of one class. ``specific``: set aside for them; for normal ones nothing."""

    risk_class: RiskClass
    count: int
    balance: Money
    specific: Money


@dataclass(frozen=True, slots=True)
class FigureSum:
    """One figure: how many loans, how much."""

    figure: Figure
    count: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Report:
    """What all loans outstanding come to on a day; the five classes, the best first."""

    classes: tuple[ClassSum, ...]
    figures: tuple[FigureSum, ...]
    general: Money
    base: ProvisionBase

    @property
    def count(self) -> int:
        """How many loans are outstanding."""
        return sum(one.count for one in self.classes)

    @property
    def balance(self) -> Money:
        """The principal outstanding."""
        return total(one.balance for one in self.classes)

    @property
    def specific(self) -> Money:
        """What the loans need that are not normal."""
        return total(one.specific for one in self.classes)

    @property
    def provision(self) -> Money:
        """All that is set aside, general and specific."""
        return self.general + self.specific

    def of(self, figure: Figure) -> FigureSum:
        """Return one figure."""
        return next(one for one in self.figures if one.figure is figure)

    def share(self, part: Money) -> Fraction:
        """Divide by the principal outstanding; where there is none, nothing is at risk."""
        return Fraction(part.fen, self.balance.fen) if self.balance else Fraction()


@dataclass(frozen=True, slots=True)
class Move:
    """Loans that went from one class to another. None: not yet lent, or settled since."""

    before: RiskClass | None
    after: RiskClass | None
    count: int


def percent(part: Fraction) -> str:
    """Write a share in per cent with two places, rounded half up: ``33.60%``."""
    hundredths = int(part * 10_000 + Fraction(1, 2))
    return f"{hundredths // 100}.{hundredths % 100:02}%"


def report(positions: Sequence[Position], policy: Policy) -> Report:
    """Add up the loans outstanding by the settings in force."""
    normal_only = policy.general_provision_base is ProvisionBase.NORMAL
    return Report(
        classes=tuple(_class_sum(one, positions) for one in RiskClass),
        figures=tuple(_figure_sum(one, positions, policy) for one in Figure),
        general=risk.general_provision(positions, normal_only=normal_only),
        base=policy.general_provision_base,
    )


def moves(
    before: Mapping[int, RiskClass], after: Mapping[int, RiskClass]
) -> tuple[Move, ...]:
    """Count how loans moved between the classes, told apart by their ids."""
    ways = Counter((before.get(one), after.get(one)) for one in {*before, *after})
    return tuple(Move(*way, count) for way, count in ways.items())


def _class_sum(risk_class: RiskClass, positions: Sequence[Position]) -> ClassSum:
    here = [one for one in positions if one.risk_class is risk_class]
    balance = total(one.balance for one in here)
    return ClassSum(risk_class, len(here), balance, risk.specific_provision(here))


def _figure_sum(figure: Figure, positions: Sequence[Position], policy: Policy) -> FigureSum:
    here = [one for one in positions if counts(figure, one, policy)]
    if figure is Figure.OVERDUE:
        amount = risk.overdue(here)
    elif figure is Figure.STATISTICAL:
        amount = risk.statistically_overdue(here)
    else:
        amount = total(one.balance for one in here)
    return FigureSum(figure, len(here), amount)


def counts(figure: Figure, one: Position, policy: Policy) -> bool:
    """Tell whether a loan belongs to a figure; asked of every loan, six times over."""
    days = one.days_past_due
    if figure is Figure.NON_PERFORMING:
        return one.risk_class.non_performing
    if figure is Figure.NON_ACCRUAL:
        return risk.non_accrual(days, policy.non_accrual_after_days)
    if figure is Figure.PAR30 or figure is Figure.PAR90:
        watched = one.restructured and policy.par_includes_restructured
        return days > (PAR30 if figure is Figure.PAR30 else PAR90) or watched
    return days > 0
