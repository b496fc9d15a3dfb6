"""From terms to a schedule."""

from __future__ import annotations

from datetime import date

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.schedule import amortising, checks, timeline
from sheaf.domain.schedule.amortising import Loan
from sheaf.domain.schedule.factors import Factors
from sheaf.domain.schedule.instalment import Lines, Schedule
from sheaf.domain.schedule.periods import Periods
from sheaf.domain.schedule.refusals import BeyondTheCalendar, OutOfRange
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.rounding import rounder
from sheaf.domain.schedule.switches import Basis, Level
from sheaf.domain.schedule.terms import Terms

NOTHING: frozenset[int] = frozenset()


def draw_up(terms: Terms) -> Schedule:
    """Draw up a loan's schedule, or refuse terms that make none.

    Principal parts add up to the loan, none is negative, the balance ends at zero and
    due dates rise.
    """
    periods, loan = prepared(terms)
    lines = drawn(loan)
    _defer(lines, terms.grace.interest_payment)
    return Schedule.drawn(lines, periods)


def drawn(loan: Loan) -> Lines:
    """Draw up the lines as each earns its interest, before any is put off."""
    rule = RULES[loan.terms.method]
    lines = rule.draw(loan)
    amortising.check(lines, rule.blamed)
    return lines


def maturity(terms: Terms) -> date:
    """Say when the last instalment is due, holidays disregarded, without drawing up."""
    try:
        checks.check(terms, RULES[terms.method])
        return timeline.matures_on(terms)
    except (OverflowError, ValueError) as error:
        raise _beyond(terms) from error


def prepared(terms: Terms) -> tuple[Periods, Loan]:
    """Check terms and turn them into whole numbers."""
    rule = RULES[terms.method]
    try:
        checks.check(terms, rule)
        periods = timeline.timeline(terms)
    except (OverflowError, ValueError) as error:
        raise _beyond(terms) from error
    if terms.holiday_rule is not HolidayRule.NONE:
        _ = periods.due  # refused now if they would meet
    _check_grace(terms, periods.count)
    return periods, over(terms, periods)


def over(terms: Terms, periods: Periods) -> Loan:
    """Turn terms into whole numbers over periods that are already known."""
    rule = RULES[terms.method]
    basis = terms.interest.basis or rule.basis
    factors, free = rule.factors(terms, basis, periods), terms.grace.interest_free
    odd = NOTHING
    if periods.odd and basis is Basis.WHOLE_PERIODS and terms.level is Level.NOMINAL:
        odd = frozenset(index for index in periods.odd if index >= free)
    if free:
        charged = [0] * free + list(factors.charged[free:])
        factors = Factors(charged, factors.usual, factors.bottom)
    return _loan(terms, factors, odd)


def _beyond(terms: Terms) -> BeyondTheCalendar:
    return BeyondTheCalendar("instalments" if terms.instalments else "matures_on")


def _loan(terms: Terms, factors: Factors, odd: frozenset[int]) -> Loan:
    rounding = terms.rounding
    rounded = rounder(rounding.mode, rounding.to.fen)
    level = rounder(rounding.mode, rounding.level_to.fen)
    return Loan(terms, terms.principal.fen, factors, odd, rounded, level)


def _check_grace(terms: Terms, count: int) -> None:
    grace = terms.grace
    for name, given, most in (
        ("grace.principal", grace.principal, count - 1),
        ("grace.interest_payment", grace.interest_payment, count - 1),
        ("grace.interest_free", grace.interest_free, count),
    ):
        if given > most:
            raise OutOfRange(name, str(given), "0", str(most))


def _defer(lines: Lines, spared: int) -> None:
    """Let the interest of the first lines fall due with the line after them."""
    if spared:
        lines.interest[spared] += sum(lines.interest[:spared])
        lines.interest[:spared] = [0] * spared
