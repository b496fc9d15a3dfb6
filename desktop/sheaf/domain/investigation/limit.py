"""How much can be lent: every bound, and which of them binds (DOMAIN 9.5, seed of 80 %)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from sheaf.domain import harvest
from sheaf.domain.agreement import Agreement
from sheaf.domain.harvest import Season
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
from sheaf.domain.investigation.known import Vouching
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.product import ProductFee
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method, Schedule

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
    RELATED_DEBT = "related_debt"


@dataclass(frozen=True, slots=True)
class Caution:
    """The settings of a limit: what share of cash, what must be left, what bad times.

    ``guarantor_share`` is what of a guarantor's month may be asked for.
    """

    share: Fraction
    least_cash: Money
    sales_down: Fraction
    season_down: Fraction
    guarantor_share: Fraction


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for, from which day, and the bounds that the books set beside it.

    ``methods`` are the ways of repaying that the product has, ``fees`` what it asks once,
    ``price`` its rate for a customer of this tier; ``season`` is what a plan follows that
    nobody wrote down; ``pays_off`` is the old debt that the loan is declared to settle.
    Who sells more than ``peak`` average months in the best one lives by seasons.
    """

    agreement: Agreement
    from_day: date
    bounds: tuple[Term, ...] = ()
    guarantors: tuple[Vouching, ...] = ()
    methods: tuple[Method, ...] = ()
    fees: tuple[ProductFee, ...] = ()
    price: Rate | None = None
    season: Season | None = None
    pays_off: Money = ZERO
    peak: Fraction = Fraction(3, 2)

    def of(self, amount: Money) -> Agreement:
        """Ask for another amount; a plan that follows the season is made anew for it."""
        before = self.agreement
        made = before.revised(amount, before.rate, before.term_months)
        if self.season is None:
            return made
        return made.with_plan(harvest.propose(amount, self.from_day, self.season))


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
        *_by_guarantors(asked, entries, caution),
        *asked.bounds,
    )
    lowest = min(term.amount for term in terms)
    proposed = Money(max(lowest.fen, 0) // WHOLE * WHOLE)
    agreement = asked.of(proposed)
    return Limit(terms, *carried_by(agreement, asked.from_day, entries, income), agreement)


def carried_by(
    agreement: Agreement, day: date, entries: Entries, income: Income
) -> tuple[Schedule | None, tuple[FlowMonth, ...]]:
    """Draw a schedule up from a day, and the cash of its months beside it."""
    schedule = _drawn(agreement, day)
    due = payments(schedule) if schedule else {}
    opening = Opening(day, cash_of(entries))
    return schedule, forecast(income, entries.debts, due, opening)


def stressed(
    schedule: Schedule | None,
    day: date,
    entries: Entries,
    income: Income,
    caution: Caution,
) -> dict[Bound, tuple[FlowMonth, ...]]:
    """Go through the months of a schedule as they are in bad times."""
    due = payments(schedule) if schedule else {}
    opening = Opening(day, cash_of(entries))
    return {
        bound: forecast(income, entries.debts, due, opening, stress)
        for bound, stress in stresses(caution).items()
    }


def stresses(caution: Caution) -> dict[Bound, Stress]:
    """Name the bad times that a loan is held to."""
    return {
        Bound.SALES_DOWN: Stress(sales_down=caution.sales_down),
        Bound.BAD_SEASON: Stress(season_down=caution.season_down),
    }


def cash_of(entries: Entries) -> Money:
    """Add up cash and deposits."""
    return total(one.amount for one in (*entries.cash, *entries.deposits))


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
    if agreement.each_month and agreement.method not in {Method.BULLET, Method.CUSTOM}:
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
        left = month.disposable.fen
        return left * caution.share if left > 0 else Fraction(left)

    calm = _tightest(amount, months(CALM, ZERO), shared, Fraction())
    yield Term(Bound.MONTH_BY_MONTH, calm)
    cash = cash_of(entries) - caution.least_cash
    for bound, stress in stresses(caution).items():
        bad = _tightest(amount, months(stress, ZERO), _whole, Fraction(cash.fen))
        yield Term(bound, bad)


def _by_guarantors(asked: Asked, entries: Entries, caution: Caution) -> Iterable[Term]:
    """Lend what the weakest guarantor could pay by the month in the borrower's place.

    Who was looked into counts with what was found, any other with what was stated. Where
    no schedule can be drawn up nothing is said of it: that is said by itself.
    """
    schedule = _drawn(asked.agreement, asked.from_day)
    burden = asked.agreement.spread(schedule) if schedule else ZERO
    if not asked.guarantors or not burden:
        return
    found = {one.name: one.income - one.spent for one in entries.guarantors}
    left = min(found.get(one.name, one.income) for one in asked.guarantors)
    share = caution.guarantor_share
    allowed = asked.agreement.amount.times(Fraction(left.fen) * share / burden.fen)
    formula = f"{left} × {_percent(share)} / {burden} × {asked.agreement.amount}"
    yield Term(Bound.GUARANTOR, _above(allowed), formula)


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
    return agreement.drawn(day).schedule if agreement.amount.fen > 0 else None


def _above(amount: Money) -> Money:
    return max(amount, ZERO)


def _percent(share: Fraction) -> str:
    return f"{float(share * 100):g}%"


def _six(factor: Fraction) -> str:
    return f"{Decimal(int(factor * 10**6 + Fraction(1, 2))).scaleb(-6)}"
