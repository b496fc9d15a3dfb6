"""How well a customer is known here, and the price that goes with it (DOMAIN 10.7).

The tiers are 优质, 普通, 潜在. Of 100 points 50 are for instalments paid on time, 30 for
what is kept on deposit here, 20 for the money of the business that comes back here; proved
is who was never late, repaid a loan whole, and is among the best of all borrowers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from math import ceil

from sheaf.domain.errors import Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Rate

PUNCTUAL, DEPOSITS, TURNOVER = 50, 30, 20  # points of 100


class Tier(Enum):
    """What a customer's loans here have shown so far."""

    PROVED = "proved"
    ORDINARY = "ordinary"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Price:
    """The rate of a product for the customers of a tier."""

    tier: Tier
    rate: Rate


@dataclass(frozen=True, slots=True)
class Repaid:
    """How a loan here was repaid so far: the most days anything of it was late.

    ``due`` are the instalments that fell due or were paid ahead, one at least of a loan
    repaid whole; ``late`` those of them that were paid late, or are late now.
    """

    settled: bool
    worst_late: int
    due: int
    late: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What a customer has on deposit here on average, and turns over here in a month."""

    deposits: Money = ZERO
    turnover: Money = ZERO


@dataclass(frozen=True, slots=True)
class Measure:
    """From where on deposits and turnover count in full, and which share is the best."""

    deposits: Money
    turnover: Money
    best: Fraction


def check_kept(kept: Kept) -> None:
    """Refuse less than nothing."""
    for field in ("deposits", "turnover"):
        if (amount := getattr(kept, field)) < ZERO:
            raise Unusable(field, "below_zero", amount.plain)


def punctual(loans: Iterable[Repaid]) -> tuple[int, int]:
    """Count the instalments paid on time, and all that fell due or were paid."""
    counts = [(one.due - one.late, one.due) for one in loans]
    return sum(kept for kept, _ in counts), sum(due for _, due in counts)


def score(loans: Collection[Repaid], kept: Kept, measure: Measure) -> Fraction:
    """Reckon the points of a customer: punctual instalments, deposits, turnover."""
    on_time, due = punctual(loans)
    return (
        PUNCTUAL * Fraction(on_time, due or 1)
        + DEPOSITS * _index(kept.deposits, measure.deposits)
        + TURNOVER * _index(kept.turnover, measure.turnover)
    )


def cut(scores: Iterable[Fraction], borrowers: int, best: Fraction) -> Fraction:
    """Say how many points the best share of all borrowers has at least.

    ``scores`` are those of whom anything is noted beside their loans; everybody else has
    ``PUNCTUAL`` points at most. Who has as many as the last of the best is among them.
    """
    ranked = sorted((one for one in scores if one > PUNCTUAL), reverse=True)
    places = ceil(borrowers * best)
    return ranked[places - 1] if 0 < places <= len(ranked) else Fraction(PUNCTUAL)


def may_be_proved(loans: Collection[Repaid]) -> bool:
    """Tell whether somebody repaid a loan here whole, and was never late on any."""
    never_late = not any(one.worst_late for one in loans)
    return never_late and any(one.settled for one in loans)


def tier_of(loans: Collection[Repaid], points: Fraction, least: Fraction) -> Tier:
    """Call proved who may be, and has as many points as the best."""
    if not loans:
        return Tier.NEW
    best = may_be_proved(loans) and points >= least
    return Tier.PROVED if best else Tier.ORDINARY


def _index(amount: Money, full: Money) -> Fraction:
    """Say how much of what counts in full there is, at most all of it."""
    if full <= ZERO:
        return Fraction(0)
    return min(Fraction(amount.fen, full.fen), Fraction(1))
