"""How much can be lent: every bound, and which of them binds (DOMAIN 9.5, seed of 80 %)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from sheaf.domain.agreement import Agreement
from sheaf.domain.errors import Refused
from sheaf.domain.investigation.entries import Entries
from sheaf.domain.investigation.flow import (
    CALM,
    FlowMonth,
    Opening,
    Stress,
    forecast,
    payments,
)
from sheaf.domain.investigation.income import Income
from sheaf.domain.money import ZERO, Money
from sheaf.domain.schedule import Method, Schedule, draw_up

WHOLE = 100_00  # fen: a proposal is in whole hundreds of yuan


class Bound(Enum):
    """What holds an amount down."""

    APPLIED = "applied"
    NEED = "need"
    CASH_AVERAGE = "cash_average"
    CASH_LOWEST = "cash_lowest"
    MONTH_BY_MONTH = "month_by_month"
    SALES_DOWN = "sales_down"
    BAD_SEASON = "bad_season"
    PRODUCT = "product"
    FIRST_LOAN = "first_loan"
    COLLATERAL = "collateral"
    GUARANTOR = "guarantor"


@dataclass(frozen=True, slots=True)
class Caution:
    """The settings of a limit: what share of cash, what must be left, what bad times."""

    share: Fraction
    least_cash: Money
    sales_down: Fraction
    season_down: Fraction


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for, from which day, and the bounds that the books set beside it."""

    agreement: Agreement
    from_day: date
    bounds: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """One bound: the amount it allows, and the sum that says so where there is one."""

    bound: Bound
    amount: Money
    formula: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """Every bound, the one that binds, and the amount proposed."""

    terms: tuple[Term, ...]
    schedule: Schedule | None  # of the amount proposed
    flow: tuple[FlowMonth, ...]
    agreement: Agreement

    @property
    def binding(self) -> Term:
        """The lowest bound; of equals the first."""
        return min(self.terms, key=lambda term: term.amount)

    @property
    def amount(self) -> Money:
        """The amount proposed: the lowest bound, in whole hundreds."""
        return self.agreement.amount


def limit(asked: Asked, entries: Entries, income: Income, caution: Caution) -> Limit:
    """List the bounds and propose the most that all of them allow."""
    terms = (
        Term(Bound.APPLIED, asked.agreement.amount),
        *_need(entries),
        *_by_cash(asked, income, caution),
        *_by_schedule(asked, entries, income, caution),
        *asked.bounds,
    )
    lowest = min(term.amount for term in terms)
    proposed = Money(max(lowest.fen, 0) // WHOLE * WHOLE)
    agreement = asked.agreement.revised(
        proposed, asked.agreement.rate, asked.agreement.term_months
    )
    schedule = _drawn(agreement, asked.from_day)
    due = payments(schedule) if schedule else {}
    flow = forecast(income, entries.debts, due, Opening(asked.from_day, _cash(entries)))
    return Limit(terms, schedule, flow, agreement)


def annuity(monthly: Fraction, months: int) -> Fraction:
    """Say what one yuan a month repays: (1 − (1 + i)^−n) / i; without interest, n."""
    if not monthly:
        return Fraction(months)
    return (1 - (1 + monthly) ** -months) / monthly


def _need(entries: Entries) -> Iterable[Term]:
    need, own = entries.wish.need, entries.wish.own or ZERO
    if need is not None:
        yield Term(Bound.NEED, _above(need - own), f"{need} − {own}")


def _by_cash(asked: Asked, income: Income, caution: Caution) -> Iterable[Term]:
    """Lend what a level payment out of the average and the lowest month carries.

    The lowest month counts where something is due in every month.
    """
    agreement = asked.agreement
    factor = annuity(agreement.rate.monthly, agreement.term_months)
    yield _carried(Bound.CASH_AVERAGE, income.average.disposable, factor, caution)
    if agreement.every == 1 and agreement.method not in {Method.BULLET, Method.CUSTOM}:
        yield _carried(Bound.CASH_LOWEST, income.lowest.disposable, factor, caution)


def _carried(bound: Bound, cash: Money, factor: Fraction, caution: Caution) -> Term:
    formula = f"{cash} × {_percent(caution.share)} × {_six(factor)}"
    return Term(bound, _above(cash.times(caution.share * factor)), formula)


def _by_schedule(
    asked: Asked, entries: Entries, income: Income, caution: Caution
) -> Iterable[Term]:
    """Hold the schedule asked for to the cash of its months, in good times and bad.

    Payments grow with the amount, so the amount is reckoned from the month that is
    tightest: what came in until then, over what was due until then.
    """
    schedule = _drawn(asked.agreement, asked.from_day)
    if schedule is None:
        return
    amount, due = asked.agreement.amount, payments(schedule)

    def months(stress: Stress, opening: Money) -> tuple[FlowMonth, ...]:
        begun = Opening(asked.from_day, opening)
        return forecast(income, entries.debts, due, begun, stress)

    def shared(month: FlowMonth) -> Fraction:
        return month.disposable.fen * caution.share

    calm = _tightest(amount, months(CALM, ZERO), shared, Fraction())
    yield Term(Bound.MONTH_BY_MONTH, calm)
    cash = _cash(entries) - caution.least_cash
    for bound, stress in (
        (Bound.SALES_DOWN, Stress(sales_down=caution.sales_down)),
        (Bound.BAD_SEASON, Stress(season_down=caution.season_down)),
    ):
        bad = _tightest(amount, months(stress, ZERO), _whole, Fraction(cash.fen))
        yield Term(bound, bad)


def _whole(month: FlowMonth) -> Fraction:
    return Fraction(month.disposable.fen)


def _tightest(
    amount: Money,
    months: Iterable[FlowMonth],
    usable: Callable[[FlowMonth], Fraction],
    cash: Fraction,
) -> Money:
    """Find the amount at which no month ends below nothing."""
    came, due, least = cash, 0, None
    for month in months:
        came, due = came + usable(month), due + month.payment.fen
        if due:
            allowed = came / due
            least = allowed if least is None else min(least, allowed)
    return ZERO if least is None else _above(amount.times(least))


def _drawn(agreement: Agreement, day: date) -> Schedule | None:
    try:
        return draw_up(agreement.terms(day)) if agreement.amount.fen > 0 else None
    except Refused:
        return None  # the form of the application says why


def _cash(entries: Entries) -> Money:
    found = (*entries.cash, *entries.deposits)
    return Money(sum(one.amount.fen for one in found))


def _above(amount: Money) -> Money:
    return max(amount, ZERO)


def _percent(share: Fraction) -> str:
    return f"{float(share * 100):g}%"


def _six(factor: Fraction) -> str:
    return f"{Decimal(int(factor * 10**6 + Fraction(1, 2))).scaleb(-6)}"
