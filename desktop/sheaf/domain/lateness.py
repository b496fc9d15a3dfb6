"""What a contract says of lateness and misuse: rates, grace, limits (DOMAIN 4.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from sheaf.domain.errors import Unusable
from sheaf.domain.rate import Rate

#: What the notice on late interest allows: from, to.
PENALTY_UPLIFTS = (Decimal("0.30"), Decimal("0.50"))
MISUSE_UPLIFTS = (Decimal("0.50"), Decimal("1.00"))

#: The rates that hold, each from its day; the first from the beginning.
Rates = Sequence[tuple[date, Rate]]

#: Contract rates agreed after the payout, each with the day it holds from.
Repriced = tuple[tuple[date, Rate], ...]


class Compound(Enum):
    """What rate unpaid interest bears inside the term."""

    CONTRACT_RATE = "contract_rate"
    PENALTY_RATE = "penalty_rate"
    NONE = "none"


class GraceMode(Enum):
    """What the days of grace do: forgive what is paid within them, or start the count."""

    WAIVE_IF_PAID_WITHIN = "waive_if_paid_within"
    START_AFTER_GRACE = "start_after_grace"


@dataclass(frozen=True, slots=True)
class LateRules:
    """What the contract says of lateness. The uplift 0.50 makes 9 % a year 13.5 %.

    On every later due date unpaid compound joins the interest that bears it where
    ``compound_capitalise`` says so, unpaid penalty where ``compound_on_penalty`` does.
    ``repriced`` are the contract rates agreed later, each with the day it holds from.
    """

    contract: Rate
    penalty_uplift: Decimal
    compound: Compound = Compound.CONTRACT_RATE
    grace_days: int = 0
    grace_mode: GraceMode = GraceMode.WAIVE_IF_PAID_WITHIN
    late_interest: bool = True
    compound_capitalise: bool = False
    compound_on_penalty: bool = False
    repriced: Repriced = ()

    @property
    def late(self) -> Rate:
        """The rate that overdue principal bears, unless the contract rate was changed."""
        return self.contract.raised(self.penalty_uplift)

    @property
    def rates(self) -> Rates:
        """The contract rates from the beginning, once the first was changed."""
        return self.contract_from(date.min) if self.repriced else ()

    def contract_from(self, day: date) -> Rates:
        """List the contract rates that hold from a day on, each from its own day."""
        before = [rate for since, rate in self.repriced if since <= day]
        after = [(since, rate) for since, rate in self.repriced if since > day]
        return [(day, before[-1] if before else self.contract), *after]

    def late_from(self, day: date) -> Rates:
        """List the rates that overdue principal bears from a day on."""
        rates = self.contract_from(day)
        return [(since, rate.raised(self.penalty_uplift)) for since, rate in rates]


def too_dear(rate: Rate, warn_annual_rate: Decimal) -> bool:
    """Warn of a contract or late rate that a court would reduce; 0.24 is 24 % a year."""
    return rate.yearly > Fraction(warn_annual_rate)


def check_uplifts(penalty_uplift: Decimal, misuse_uplift: Decimal) -> None:
    """Refuse uplifts outside what the notice allows."""
    for field, uplift, (least, most) in (
        ("penalty_uplift", penalty_uplift, PENALTY_UPLIFTS),
        ("misuse_uplift", misuse_uplift, MISUSE_UPLIFTS),
    ):
        if not least <= uplift <= most:
            raise Unusable(field, "out_of_range", str(uplift))
