"""The cash-flow forecast to maturity, as it should come and in bad times (DOMAIN 9.2)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sheaf.domain.calendar import months_after
from sheaf.domain.investigation.entries import Debt
from sheaf.domain.investigation.income import Income, Month, earned
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Stress:
    """Bad times: sales down by a share, by another in months better than the average."""

    sales_down: Fraction = Fraction()
    season_down: Fraction = Fraction()


CALM = Stress()


@dataclass(frozen=True, slots=True)
class Opening:
    """The day of the payout, and the cash there is then."""

    day: date
    cash: Money


@dataclass(frozen=True, slots=True)
class FlowMonth:
    """A month of the forecast; ``first`` is its first day, ``payment`` this loan's."""

    first: date
    opening: Money
    sales: Money
    goods: Money
    costs: Money
    other: Money
    household: Money
    debts: Money
    payment: Money

    @property
    def disposable(self) -> Money:
        """What the month leaves before this loan is served."""
        spent = self.goods + self.costs + self.household + self.debts
        return self.sales + self.other - spent

    @property
    def closing(self) -> Money:
        """What is left at its end."""
        return self.opening + self.disposable - self.payment


def payments(schedule: Schedule) -> dict[date, Money]:
    """Add up what falls due in each month, by the month's first day."""
    due = dict[date, Money]()
    for line in schedule.instalments:
        first = line.due_on.replace(day=1)
        due[first] = due.get(first, ZERO) + line.payment
    return due


def forecast(
    income: Income,
    debts: Sequence[Debt],
    due: dict[date, Money],
    opening: Opening,
    stress: Stress = CALM,
) -> tuple[FlowMonth, ...]:
    """Go from the month after the payout to that of the last payment.

    The loan itself is left out on both sides: it goes into its purpose.
    """
    made, left = list[FlowMonth](), opening.cash
    start = months_after(opening.day.replace(day=1), 1)
    for first in _months(opening.day, due):
        month = income.months[first.month - 1]
        sales = month.sales.times(1 - _fall(month, income, stress))
        line = FlowMonth(
            first,
            left,
            sales,
            earned(sales, income.margin),
            month.costs.amount,
            month.incomes.amount,
            month.household.amount,
            _served(debts, first, start),
            due.get(first, ZERO),
        )
        left = line.closing
        made.append(line)
    return tuple(made)


def _months(payout: date, due: Collection[date]) -> list[date]:
    if not due:
        return []
    days = sorted([months_after(payout.replace(day=1), 1), *due])
    count = (days[-1].year - days[0].year) * 12 + days[-1].month - days[0].month
    return [months_after(days[0], step) for step in range(count + 1)]


def _fall(month: Month, income: Income, stress: Stress) -> Fraction:
    """Let the months that sell more than an average one suffer the bad season."""
    peak = month.sales > income.average.sales
    return max(stress.sales_down, stress.season_down if peak else Fraction())


def _served(debts: Iterable[Debt], first: date, start: date) -> Money:
    return total(_paid(one, first, start) for one in debts)


def _paid(debt: Debt, first: date, start: date) -> Money:
    """Pay by the month until the end; what was not repaid by then is due in that month.

    What has ended before the forecast begins is due in its first month.
    """
    if debt.until is None:
        return debt.monthly
    last = max(debt.until.replace(day=1), start)
    if first != last:
        return debt.monthly if first < last else ZERO
    if debt.until < start:
        return debt.amount
    months = (last.year - start.year) * 12 + last.month - start.month + 1
    return debt.monthly + max(debt.amount - debt.monthly.times(months), ZERO)
