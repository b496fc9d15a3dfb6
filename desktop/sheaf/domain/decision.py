"""What can be decided on an application."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sheaf.domain.application import Stage
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.pricing import Pricing
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.refusals import Disagree
from sheaf.domain.schedule.switches import Planned


class Ruling(Enum):
    """Yes, not yet, or no."""

    APPROVED = "approved"
    SENT_BACK = "sent_back"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an approver rules, and on which terms.

    ``conditions`` must be fulfilled before money is paid out; without ``valid_until`` the
    office's own days count. ``reason`` is why not, or the questions it goes back with;
    ``pricing`` is what the rate was made from, if from the loan prime rate; ``plan`` the
    days of repayment, where they were decided.
    """

    ruling: Ruling
    amount: Money
    term_months: int
    rate: Rate
    method: Method
    conditions: tuple[str, ...] = ()
    valid_until: date | None = None
    reason: str = ""
    pricing: Pricing | None = None
    plan: tuple[Planned, ...] = ()

    @property
    def stage(self) -> Stage:
        """Where the application stands after it."""
        match self.ruling:
            case Ruling.APPROVED if self.conditions:
                return Stage.APPROVED_WITH_CONDITIONS
            case Ruling.APPROVED:
                return Stage.APPROVED
            case Ruling.SENT_BACK:
                return Stage.RE_SURVEY
            case Ruling.DECLINED:
                return Stage.REJECTED


def tidied(conditions: Iterable[str]) -> tuple[str, ...]:
    """Leave out empty conditions and needless spaces."""
    lines = (" ".join(text.split()) for text in conditions)
    return tuple(line for line in lines if line)


def check_verdict(verdict: Verdict, today: date) -> None:
    """Refuse a no without a reason, and a yes on terms that make no sense."""
    if verdict.ruling is not Ruling.APPROVED:
        if not verdict.reason.strip():
            raise Missing("reason")
        return
    if verdict.amount <= ZERO:
        raise Unusable("amount", "not_above_zero", verdict.amount.plain)
    if verdict.term_months <= 0:
        raise Unusable("term_months", "not_above_zero", str(verdict.term_months))
    if verdict.rate.quote is Quote.PERCENT_PER_PERIOD:
        raise Unusable("rate", "no_yearly_rate", str(verdict.rate))
    if not 0 <= verdict.rate.yearly <= 1:
        raise Unusable("rate", "out_of_range", str(verdict.rate.value))
    if verdict.pricing and verdict.pricing.rate.yearly != verdict.rate.yearly:
        raise Disagree("rate", "basis_points")
    if verdict.valid_until and verdict.valid_until < today:
        raise Unusable("valid_until", "in_the_past", verdict.valid_until.isoformat())
