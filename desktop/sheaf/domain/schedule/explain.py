"""How a line of a schedule came about, as facts: for screens and papers to tell.

Everything here is found by the engine's own steps, so that the exact figure rounds to the
one in the schedule.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from fractions import Fraction

from sheaf.domain.money import Money
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule.amortising import Loan
from sheaf.domain.schedule.drawing import drawn, prepared
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.periods import Periods
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.rule import Repays
from sheaf.domain.schedule.switches import Basis, DayCount, Remainder, RoundingMode
from sheaf.domain.schedule.terms import Method, Terms


class Bears(Enum):
    """What interest of a line is counted by."""

    RATE_OF_THE_PERIOD = "rate_of_the_period"
    WHOLE_PERIOD = "whole_period"
    MONTHS_AND_DAYS = "months_and_days"
    DAYS = "days"
    SHARE_OF_THE_TOTAL = "share_of_the_total"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class InterestExplained:
    """``exact`` fen are ``base`` times ``factor``; ``rounded`` is what the line earns.

    ``brought_forward`` was put off to this line by earlier ones; a line whose interest is
    ``put_off`` shows none itself.
    """

    by: Bears
    base: Money
    rate: Rate
    day_count: DayCount
    starts_on: date
    ends_on: date
    days: int
    factor: Fraction
    exact: Fraction
    mode: RoundingMode
    rounded: Money
    brought_forward: Money
    put_off: bool


@dataclass(frozen=True, slots=True)
class PrincipalExplained:
    """``level_exact`` fen, rounded or moved to ``level``: where level payments start.

    Nothing is repaid ``in_grace``; a line that ``clears`` repays all that is left.
    ``count`` lines repay principal; ``regular`` is the interest of a regular period, which
    a level payment covers first.
    """

    by: Repays
    count: int
    regular: Money
    level_exact: Fraction | None
    level: Money | None
    in_grace: bool
    clears: bool
    amount: Money


@dataclass(frozen=True, slots=True)
class Explanation:
    """One line unfolded; it is to be paid on ``due_on``, moved off holidays."""

    number: int
    due_on: date
    opening: Money
    interest: InterestExplained
    principal: PrincipalExplained
    payment: Money
    closing: Money


def explain(terms: Terms, number: int) -> Explanation:
    """Unfold a line of the schedule that these terms make; the first is number 1."""
    periods, loan = prepared(terms)
    lines, index = drawn(loan), number - 1
    if not 0 <= index < loan.count:
        raise IndexError(number)
    return _explained(periods, loan, lines, index)


def explain_all(terms: Terms) -> tuple[Explanation, ...]:
    """Unfold every line, drawn up once."""
    periods, loan = prepared(terms)
    lines = drawn(loan)
    return tuple(_explained(periods, loan, lines, index) for index in range(loan.count))


def _explained(periods: Periods, loan: Loan, lines: Lines, index: int) -> Explanation:
    interest = _interest(periods, loan, lines, index)
    principal = _principal(loan, lines, index, interest)
    opening = Money(lines.opening[index])
    shown = Money() if interest.put_off else interest.rounded
    payment = principal.amount + shown + interest.brought_forward
    return Explanation(
        index + 1,
        periods.due[index],
        opening,
        interest,
        principal,
        payment,
        opening - principal.amount,
    )


def _interest(periods: Periods, loan: Loan, lines: Lines, index: int) -> InterestExplained:
    terms, spared = loan.terms, loan.terms.grace.interest_payment
    by, base, factor = _counted(periods, loan, lines, index)
    carried = sum(lines.interest[:spared]) if spared and index == spared else 0
    return InterestExplained(
        by=by,
        base=Money(base),
        rate=terms.rate,
        day_count=terms.interest.day_count,
        starts_on=periods.ends[index - 1] if index else periods.start,
        ends_on=periods.ends[index],
        days=periods.days[index],
        factor=factor,
        exact=base * factor,
        mode=terms.rounding.mode,
        rounded=Money(lines.interest[index]),
        brought_forward=Money(carried),
        put_off=index < spared,
    )


def _counted(
    periods: Periods, loan: Loan, lines: Lines, index: int
) -> tuple[Bears, int, Fraction]:
    """Say what a line's interest is counted by, on what, and what share of it."""
    terms, rule = loan.terms, RULES[loan.terms.method]
    factor = Fraction(loan.factors.charged[index], loan.factors.bottom)
    base = loan.principal if rule.on_loan else lines.opening[index]
    if rule.on_loan and terms.remainder is Remainder.RESOLVE:
        return _shared(loan, lines, index)
    if terms.remainder is Remainder.FIRST:
        base = _without_remainder(terms, index)
    return _by(periods, terms, index), base, factor


def _by(periods: Periods, terms: Terms, index: int) -> Bears:
    rule = RULES[terms.method]
    if index < terms.grace.interest_free:
        return Bears.NOTHING
    if terms.rate.quote is Quote.PERCENT_PER_PERIOD:
        return Bears.RATE_OF_THE_PERIOD
    if (terms.interest.basis or rule.basis) is Basis.DAYS:
        return Bears.DAYS
    if terms.method is Method.BULLET:
        return Bears.MONTHS_AND_DAYS
    if index not in periods.odd or rule.on_loan:
        return Bears.WHOLE_PERIOD
    return Bears.MONTHS_AND_DAYS if terms.interest.odd_months else Bears.DAYS


def _shared(loan: Loan, lines: Lines, index: int) -> tuple[Bears, int, Fraction]:
    """Share what is left of the total interest over the lines left."""
    left = sum(lines.interest[index:])
    grace = loan.terms.grace
    spared = max(grace.interest_free, 0 if grace.interest_in_grace else grace.principal)
    if index < spared:
        return Bears.NOTHING, left, Fraction(0)
    return Bears.SHARE_OF_THE_TOTAL, left, Fraction(1, loan.count - index)


def _without_remainder(terms: Terms, index: int) -> int:
    """Find the balance that interest was computed on before odd fen went to the first."""
    _, plain = prepared(replace(terms, remainder=Remainder.LAST))
    return RULES[terms.method].draw(plain).opening[index]  # even one to be refused


def _principal(
    loan: Loan, lines: Lines, index: int, interest: InterestExplained
) -> PrincipalExplained:
    rule, grace = RULES[loan.terms.method], loan.grace
    exact, level = None, None
    if rule.level is not None and index >= grace:
        again = loan.terms.remainder is Remainder.RESOLVE
        at = index if again else grace
        top, bottom = rule.level(loan, lines.opening[at], at)
        exact, level = Fraction(top, bottom), Money(loan.level_rounded(top, bottom))
        if loan.terms.remainder is Remainder.LEVEL:
            level = Money(lines.principal[grace] + lines.interest[grace])
    regular = interest.rounded
    if index in loan.odd:
        top = interest.base.fen * loan.factors.usual
        regular = Money(loan.rounded(top, loan.factors.bottom))
    return PrincipalExplained(
        by=rule.repays,
        count=loan.count - grace,
        regular=regular,
        level_exact=exact,
        level=level,
        in_grace=index < grace,
        clears=index == loan.count - 1,
        amount=Money(lines.principal[index]),
    )
