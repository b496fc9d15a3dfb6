"""What the officer proposes: the limit, or less; more with a reason that all can read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from sheaf.domain.agreement import Agreement
from sheaf.domain.investigation.balance import Balance
from sheaf.domain.investigation.entries import Entries, Proposal
from sheaf.domain.investigation.flow import FlowMonth
from sheaf.domain.investigation.income import Income
from sheaf.domain.investigation.limit import Asked, Limit, carried_by
from sheaf.domain.money import Money, total
from sheaf.domain.schedule import Method, Schedule

SEASONAL = Fraction(3, 2)  # of an average month: who sells so much in one lives by seasons
WAITING = (Method.CUSTOM, Method.BULLET)  # ways of repaying that wait for a season


class Strain(Enum):
    """What the loan does to the figures, once it is paid out."""

    DEBT_TO_ASSETS = "debt_to_assets"
    LOAN_TO_EQUITY = "loan_to_equity"
    PAYMENT_TO_AVERAGE = "payment_to_average"
    PAYMENT_TO_LOWEST = "payment_to_lowest"


@dataclass(frozen=True, slots=True)
class Proposed:
    """An amount and a term, the schedule and the cash that follow, and why it is more.

    ``instead`` is a way of repaying that the product has and that waits for the season.
    """

    agreement: Agreement
    schedule: Schedule | None
    flow: tuple[FlowMonth, ...]
    above: Money  # beyond the limit; nothing where it is within
    reason: str
    fees: Money  # at the payout
    strains: dict[Strain, Fraction]
    instead: Method | None

    @property
    def stands(self) -> bool:
        """Whether it lies within the limit, or says why not."""
        return not self.above or bool(self.reason)


def for_term(asked: Asked, told: Proposal) -> Asked:
    """Reckon the limit for the term that the officer proposes, where it is another."""
    if not told.months:
        return asked
    before = asked.agreement
    agreement = before.revised(before.amount, before.rate, int(told.months))
    return replace(asked, agreement=agreement)


def propose(
    entries: Entries, income: Income, balance: Balance, asked: Asked, found: Limit
) -> Proposed:
    """Take the officer's amount; without, that of the limit."""
    told = entries.proposal
    amount = found.amount if told.amount is None else told.amount
    before = found.agreement
    agreement = before.revised(amount, before.rate, before.term_months)
    schedule, flow = found.schedule, found.flow
    if agreement != found.agreement:
        schedule, flow = carried_by(agreement, asked.from_day, entries, income)
    beyond = max(amount - found.binding.amount, Money())
    return Proposed(
        agreement,
        schedule,
        flow,
        beyond,
        told.reason or "",
        total(fee.charge(amount) for fee in asked.fees),
        _strains(amount, schedule, balance, income),
        _instead(asked, income),
    )


def _strains(
    amount: Money, schedule: Schedule | None, balance: Balance, income: Income
) -> dict[Strain, Fraction]:
    """Set loan and first payment over what carries them, where that is above nothing."""
    payment = schedule[0].payment if schedule else Money()
    pairs = {
        Strain.DEBT_TO_ASSETS: (balance.debts + amount, balance.assets + amount),
        Strain.LOAN_TO_EQUITY: (amount, balance.equity),
        Strain.PAYMENT_TO_AVERAGE: (payment, income.average.disposable),
        Strain.PAYMENT_TO_LOWEST: (payment, income.lowest.disposable),
    }
    return {
        name: Fraction(upper.fen, lower.fen)
        for name, (upper, lower) in pairs.items()
        if amount and lower.fen > 0
    }


def _instead(asked: Asked, income: Income) -> Method | None:
    """Name a way that waits for the season, where income has one and the way asked not."""
    most = max(month.sales for month in income.months)
    if asked.agreement.method in WAITING or most <= income.average.sales.times(SEASONAL):
        return None
    return next((one for one in WAITING if one in asked.methods), None)
