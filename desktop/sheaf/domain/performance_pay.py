"""What an officer earns beside the wage: by loans, amount, customers, and arrears (10.8).

The ladder by number was published, the other steps are the house's own figures; pay falls
with the overdue rate of the officer's own portfolio as it rises with the work.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.policy import LadderMode

#: Yuan for each loan of the month, up to so many loans; beyond them it is decided.
COUNT_LADDER = ((4, 0), (5, 20), (9, 70), (15, 120), (20, 150), (25, 200))
#: Yuan from which a share of the month's amount is paid; each share on its own step.
AMOUNT_LADDER = ((200_000, 10), (500_000, 15), (1_000_000, 20))
PER_CUSTOMER = Money(10_00)
#: Overdue rates, in thousandths, from which so many per cent of the pay are kept back.
DEDUCTIONS = ((5, 10), (10, 30), (15, 60), (30, 100))
#: The share of applications passed, in per cent, within which targets stand.
BAND = (30, 60)
HUNDRED, THOUSAND, TEN_THOUSAND = 100, 1_000, 10_000


@dataclass(frozen=True, slots=True)
class Month:
    """What an officer did in a month, and the portfolio at its end."""

    loans: int
    amount: Money
    customers: int
    overdue: Money
    balance: Money

    @property
    def overdue_rate(self) -> Fraction:
        """The overdue principal as a share of the balance."""
        return Fraction(self.overdue.fen, self.balance.fen) if self.balance else Fraction(0)


@dataclass(frozen=True, slots=True)
class Pay:
    """The rewards of a month, and the share of them that arrears keep back."""

    count: Money
    amount: Money
    portfolio: Money
    kept_back: Fraction

    @property
    def gross(self) -> Money:
        """All rewards together."""
        return self.count + self.amount + self.portfolio

    @property
    def deduction(self) -> Money:
        """What arrears take of them."""
        return self.gross.times(self.kept_back)

    @property
    def net(self) -> Money:
        """What is paid."""
        return self.gross - self.deduction


class PassRate(Enum):
    """Whether so many applications pass that next month's targets have to change."""

    LOW = "low"
    OK = "ok"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Earned:
    """What an officer did in a month, and what is paid for it.

    ``decided``: the reward by number is beyond the ladder, and not in the pay yet. ``rate``
    is none where nothing was applied for.
    """

    name: str
    month: Month
    pay: Pay
    passed: int
    applied: int
    decided: bool
    rate: PassRate | None


def earned(name: str, month: Month, passed: tuple[int, int], mode: LadderMode) -> Earned:
    """Pay an officer's month; ``passed`` are the applications that did, and all of them."""
    count = count_reward(month.loans, mode)
    rate = pass_rate(*passed) if passed[1] else None
    return Earned(
        name, month, pay(month, count or ZERO), *passed, decided=count is None, rate=rate
    )


def pay(month: Month, count: Money) -> Pay:
    """Reward a month; ``count`` is the reward by number, from the ladder or decided."""
    portfolio = Money(PER_CUSTOMER.fen * month.customers)
    return Pay(count, amount_reward(month.amount), portfolio, kept_back(month.overdue_rate))


def count_reward(loans: int, mode: LadderMode) -> Money | None:
    """Reward a month's loans by their number; nothing is said where it is decided.

    Each step pays its own loans, or the step reached pays all of them.
    """
    if mode is LadderMode.WHOLE:
        steps = [yuan for most, yuan in COUNT_LADDER if loans <= most]
        return Money(loans * steps[0] * HUNDRED) if steps else None
    found, before = 0, 0
    for most, yuan in COUNT_LADDER:
        found += max(min(loans, most) - before, 0) * yuan
        before = most
    return Money(found * HUNDRED)


def amount_reward(amount: Money) -> Money:
    """Reward a month's amount, each part of it by its own step."""
    ends = [*(Money(low * HUNDRED) for low, _share in AMOUNT_LADDER[1:]), amount]
    return total(
        max(min(amount, end) - Money(low * HUNDRED), ZERO).times(
            Fraction(share, TEN_THOUSAND)
        )
        for (low, share), end in zip(AMOUNT_LADDER, ends, strict=True)
    )


def kept_back(overdue_rate: Fraction) -> Fraction:
    """Say what share of the pay an overdue rate keeps back."""
    reached = [
        share for least, share in DEDUCTIONS if overdue_rate >= Fraction(least, THOUSAND)
    ]
    return Fraction(reached[-1] if reached else 0, HUNDRED)


def pass_rate(passed: int, applied: int) -> PassRate:
    """Tell whether the share of applications that passed lies within its band."""
    least, most = (applied * share for share in BAND)
    if passed * HUNDRED < least:
        return PassRate.LOW
    return PassRate.HIGH if passed * HUNDRED > most else PassRate.OK
