"""How well a customer is known by their loans here, and the price that goes with it.

DOMAIN 10.7 names the tiers: 优质, 普通, 潜在.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from sheaf.domain.rate import Rate


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
    """How a loan here was repaid so far: the most days anything of it was late."""

    settled: bool
    worst_late: int


def tier_of(loans: Collection[Repaid]) -> Tier:
    """Call proved who repaid a loan here whole, and was never late on any."""
    if not loans:
        return Tier.NEW
    punctual = not any(one.worst_late for one in loans)
    settled = any(one.settled for one in loans)
    return Tier.PROVED if punctual and settled else Tier.ORDINARY
