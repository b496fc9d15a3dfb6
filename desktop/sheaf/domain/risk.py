"""The five classes of loans, what is set aside for them, and the ratios (DOMAIN 6)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache

from sheaf.domain.errors import Refused
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.product import Security

TECHNICAL_DAYS = 7  # a delay that is the office's own counts from there on
SUBSTANDARD_AFTER, DOUBTFUL_AFTER, LOSS_AFTER = 90, 270, 360
STATISTICAL_DAYS = 90  # later, the whole balance counts as overdue


class RiskClass(Enum):
    """The five classes, best first; the last three are non-performing."""

    NORMAL = "normal"
    SPECIAL_MENTION = "special_mention"
    SUBSTANDARD = "substandard"
    DOUBTFUL = "doubtful"
    LOSS = "loss"

    @property
    def rank(self) -> int:
        """How bad it is: 0 for normal."""
        return list(RiskClass).index(self)

    @property
    def non_performing(self) -> bool:
        """Whether a loan of this class counts as bad; it is asked of every loan."""
        return self is not RiskClass.NORMAL and self is not RiskClass.SPECIAL_MENTION


class Event(Enum):
    """What makes a class no better than one, whatever the days say."""

    MISUSE = "misuse"
    RELATED_PARTY = "related_party"
    REFINANCED = "refinanced"
    RESTRUCTURED = "restructured"
    EVASION = "evasion"
    BORROWER_DEAD_NO_ESTATE = "borrower_dead_no_estate"


AT_BEST = {
    Event.MISUSE: RiskClass.SPECIAL_MENTION,
    Event.RELATED_PARTY: RiskClass.SPECIAL_MENTION,
    Event.REFINANCED: RiskClass.SPECIAL_MENTION,
    Event.RESTRUCTURED: RiskClass.SPECIAL_MENTION,
    Event.EVASION: RiskClass.DOUBTFUL,
    Event.BORROWER_DEAD_NO_ESTATE: RiskClass.LOSS,
}

#: The last day of each band of the matrix; the sixth has none.
BANDS = (0, 30, 90, 180, 360)
_N, _M, _S, _D, _L = RiskClass
MATRIX = {
    Security.CREDIT.value: (_N, _M, _S, _D, _D, _L),
    Security.GUARANTOR.value: (_N, _N, _M, _S, _D, _L),
    Security.GROUP.value: (_N, _N, _M, _S, _D, _L),
    Security.MORTGAGE.value: (_N, _N, _M, _M, _S, _D),
    Security.PLEDGE.value: (_N, _N, _N, _M, _S, _D),
}

#: What is set aside for a loan of each class.
PROVISIONS = {
    RiskClass.NORMAL: Decimal("0.01"),
    RiskClass.SPECIAL_MENTION: Decimal("0.02"),
    RiskClass.SUBSTANDARD: Decimal("0.25"),
    RiskClass.DOUBTFUL: Decimal("0.50"),
    RiskClass.LOSS: Decimal(1),
}


class Rule(Enum):
    """What can give a loan its class, in the order in which they are asked."""

    MATRIX = "matrix"
    FLOOR = "floor"
    EVENTS = "events"
    BY_HAND = "by_hand"
    HELD = "held"


@dataclass(eq=False)
class NotWorse(Refused):
    """A class set by hand can only be worse than the one the rules give."""

    field = "risk_class"
    given: RiskClass
    ruled: RiskClass


@dataclass(frozen=True, slots=True)
class RiskFacts:
    """What decides a class. ``technical`` delays are the office's own fault.

    ``held``: it was bad before, and nobody has called it good again (``domain.cure``).
    """

    days_past_due: int
    security: str
    technical: bool = False
    events: tuple[Event, ...] = ()
    manual: RiskClass | None = None
    held: bool = False


@dataclass(frozen=True, slots=True)
class Classification:
    """A loan's class, and what each rule alone would have made of it."""

    matrix: RiskClass
    floor: RiskClass
    events: RiskClass
    manual: RiskClass | None
    held: RiskClass | None = None

    @property
    def by_rule(self) -> dict[Rule, RiskClass]:
        """What each rule alone gives, those that give nothing left out."""
        found = {
            Rule.MATRIX: self.matrix,
            Rule.FLOOR: self.floor,
            Rule.EVENTS: self.events,
            Rule.BY_HAND: self.manual,
            Rule.HELD: self.held,
        }
        return {rule: one for rule, one in found.items() if one is not None}

    @property
    def ruled(self) -> RiskClass:
        """The class by the rules alone, without what was set by hand."""
        given = self.by_rule
        return worst(given[rule] for rule in given if rule is not Rule.BY_HAND)

    @property
    def effective(self) -> RiskClass:
        """The worst of all."""
        return worst(self.by_rule.values())

    @property
    def decided(self) -> Rule:
        """The rule that gave the class; of several that agree, the first asked."""
        effective = self.effective
        return next(rule for rule, one in self.by_rule.items() if one is effective)


@dataclass(frozen=True, slots=True)
class Position:
    """A loan as the ratios see it."""

    balance: Money
    days_past_due: int
    overdue_principal: Money
    risk_class: RiskClass
    restructured: bool = False


def worst(classes: Iterable[RiskClass]) -> RiskClass:
    """Pick the worst class."""
    return max(classes, key=lambda one: one.rank, default=RiskClass.NORMAL)


def classify(facts: RiskFacts) -> Classification:
    """Class a loan. A kind of security that the matrix does not know counts as none."""
    row = MATRIX.get(facts.security, MATRIX[Security.CREDIT.value])
    return Classification(
        matrix=row[bisect_left(BANDS, facts.days_past_due)],
        floor=_floor(facts.days_past_due, technical=facts.technical),
        events=worst(AT_BEST[event] for event in facts.events),
        manual=facts.manual,
        held=RiskClass.SUBSTANDARD if facts.held else None,
    )


@cache
def bad_after(security: str) -> int:
    """Return the most days past due at which a loan so secured is not yet bad."""
    days = (
        end
        for end in sorted({*BANDS, SUBSTANDARD_AFTER})
        if classify(RiskFacts(end + 1, security)).effective.non_performing
    )
    return next(days)


def cured(
    *, in_arrears: bool, punctual: int, months: int, needed: int, needed_months: int
) -> bool:
    """Tell whether a bad loan may be called good: paid up, then punctual long enough."""
    return not in_arrears and punctual >= needed and months >= needed_months


def non_accrual(days_past_due: int, after_days: int) -> bool:
    """Tell whether interest is no longer counted as earned."""
    return days_past_due > after_days


def provision(balance: Money, risk_class: RiskClass) -> Money:
    """Set aside the share of the class."""
    return balance.times(PROVISIONS[risk_class])


def general_provision(positions: Iterable[Position], *, normal_only: bool) -> Money:
    """Set one per cent aside, of all loans or of the normal ones alone."""
    base = total(
        one.balance
        for one in positions
        if one.risk_class is RiskClass.NORMAL or not normal_only
    )
    return base.times(PROVISIONS[RiskClass.NORMAL])


def specific_provision(positions: Iterable[Position]) -> Money:
    """Set aside what the loans need that are not normal."""
    return total(
        provision(one.balance, one.risk_class)
        for one in positions
        if one.risk_class is not RiskClass.NORMAL
    )


def non_performing(positions: Iterable[Position]) -> Money:
    """Add up the principal of bad loans."""
    return total(one.balance for one in positions if one.risk_class.non_performing)


def overdue(positions: Iterable[Position]) -> Money:
    """Add up the principal of instalments that are overdue, and no more."""
    return total(one.overdue_principal for one in positions)


def statistically_overdue(positions: Iterable[Position]) -> Money:
    """Add up the overdue principal; after 90 days the whole balance."""
    return total(
        one.balance if one.days_past_due > STATISTICAL_DAYS else one.overdue_principal
        for one in positions
    )


def ratio(part: Money, positions: Sequence[Position]) -> Fraction:
    """Divide by the principal outstanding; an empty portfolio has nothing at risk."""
    whole = total(one.balance for one in positions)
    return Fraction(part.fen, whole.fen) if whole > ZERO else Fraction()


def _floor(days: int, *, technical: bool) -> RiskClass:
    if days > LOSS_AFTER:
        return RiskClass.LOSS
    if days > DOUBTFUL_AFTER:
        return RiskClass.DOUBTFUL
    if days > SUBSTANDARD_AFTER:
        return RiskClass.SUBSTANDARD
    if days > (TECHNICAL_DAYS if technical else 0):
        return RiskClass.SPECIAL_MENTION
    return RiskClass.NORMAL
