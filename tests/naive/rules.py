"""What a contract says of lateness, of the order of allocation, and of paying early."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise

PARTS = ("penalty", "compound", "interest", "principal")


@dataclass
class Rules:
    """What the contract says of lateness, of the order, and of paying early."""

    uplift: Fraction = Fraction(1, 2)
    compound: str = "contract_rate"
    late_interest: bool = True
    grace: int = 0
    order: tuple[str, ...] = PARTS
    by: str = "instalment"
    principal_first: bool = False
    advance: str = "keep"
    fee: Fraction = Fraction()
    part_only: bool = False  # early principal alone bears interest to its day


def read(policy: dict) -> Rules:
    """Read the policy of a story."""
    named = policy.get("allocation", ("fee", *PARTS))
    return Rules(
        uplift=Fraction(policy.get("penalty_uplift", "0.50")),
        compound=policy.get("compound", "contract_rate"),
        late_interest=policy.get("late_interest", True),
        grace=policy.get("grace_days", 0),
        order=tuple(part for part in named if part != "fee"),
        by=policy.get("by", "instalment"),
        principal_first=policy.get("principal_first_when_non_accrual", False),
        advance=policy.get("advance", "keep"),
        part_only=policy.get("prepay_interest") == "prepaid_part_only",
        fee=Fraction(policy.get("prepayment_fee_percent", "0")) / 100,
    )


@dataclass
class Rates:
    """The contract rate a year, as it was agreed from day to day."""

    agreed: list[tuple[date, Fraction]]

    def on(self, night: date) -> Fraction:
        return [rate for since, rate in self.agreed if since <= night][-1]

    def stretches(self, start: date, end: date) -> list[tuple[date, date, Fraction]]:
        """Part the days between two by the rate that held on them."""
        marks = [since for since, _rate in self.agreed if start < since < end]
        days = sorted({start, *marks, end})
        return [(since, until, self.on(since)) for since, until in pairwise(days)]
