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
from sheaf.domain.schedule.factors import own_days
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.periods import Periods
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.rest import Borne
from sheaf.domain.schedule.rule import ExactLevel, Repays
from sheaf.domain.schedule.switches import Basis, DayCount, Level, Remainder, RoundingMode
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

    ``borne`` are the rates of a line that bore several, each for its own days.
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
    borne: tuple[Borne, ...] = ()


@dataclass(frozen=True, slots=True)
class Solved:
    """The level payment, ``exact`` fen, that clears ``balance`` over ``periods``.

    Where payments or periods differ, it is the balance less what the steps are worth at
    the start (``added``), over what one yuan in each payment is worth then (``worth``).
    """

    balance: Money
    periods: int
    exact: Fraction
    worth: Fraction | None = None
    added: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Proportion:
    """A ``part`` of what was left before (``of``) becomes as much of ``balance``."""

    part: Money
    of: Money
    balance: Money


@dataclass(frozen=True, slots=True)
class PrincipalExplained:
    """``solved`` and rounded or moved to ``level``: where level payments start.

    Nothing is repaid ``in_grace``; a line that ``clears`` repays all that is left.
    ``count`` lines repay principal; ``regular`` is the interest of a regular period, which
    a level payment covers first.
    """

    by: Repays
    count: int
    regular: Money
    solved: Solved | None
    level: Money | None
    in_grace: bool
    clears: bool
    amount: Money
    shared: Proportion | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """One line unfolded: to be paid on ``agreed_on``, moved off holidays ``due_on``."""

    number: int
    agreed_on: date
    due_on: date
    opening: Money
    interest: InterestExplained
    principal: PrincipalExplained
    payment: Money
    closing: Money


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the engine drew up, and from what; interest agreed on all is on ``lent``."""

    periods: Periods
    loan: Loan
    lines: Lines
    lent: Money


def explain(terms: Terms, number: int) -> Explanation:
    """Unfold a line of the schedule that these terms make; the first is number 1."""
    drawing, index = _drawing(terms), number - 1
    if not 0 <= index < drawing.loan.count:
        raise IndexError(number)
    return unfold(drawing, index)


def explain_all(terms: Terms) -> tuple[Explanation, ...]:
    """Unfold every line, drawn up once."""
    drawing = _drawing(terms)
    return tuple(unfold(drawing, index) for index in range(drawing.loan.count))


def _drawing(terms: Terms) -> Drawing:
    periods, loan = prepared(terms)
    return Drawing(periods, loan, drawn(loan), terms.principal)


def unfold(drawing: Drawing, index: int) -> Explanation:
    """Unfold one line of what was drawn up; the first is 0."""
    interest = _interest(drawing, index)
    principal = _principal(drawing, index, interest)
    opening = Money(drawing.lines.opening[index])
    shown = Money() if interest.put_off else interest.rounded
    payment = principal.amount + shown + interest.brought_forward
    return Explanation(
        index + 1,
        drawing.periods.agreed[index],
        drawing.periods.due[index],
        opening,
        interest,
        principal,
        payment,
        opening - principal.amount,
    )


def _interest(drawing: Drawing, index: int) -> InterestExplained:
    periods, lines, terms = drawing.periods, drawing.lines, drawing.loan.terms
    spared = terms.grace.interest_payment
    by, base, factor = _counted(drawing, index)
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


def _counted(drawing: Drawing, index: int) -> tuple[Bears, int, Fraction]:
    """Say what a line's interest is counted by, on what, and what share of it."""
    loan, lines = drawing.loan, drawing.lines
    terms, rule = loan.terms, RULES[loan.terms.method]
    factor = Fraction(loan.factors.charged[index], loan.factors.bottom)
    base = drawing.lent.fen if rule.on_loan else lines.opening[index]
    if rule.on_loan and terms.remainder is Remainder.RESOLVE:
        return _shared(loan, lines, index)
    if terms.remainder is Remainder.FIRST:
        base = _without_remainder(loan, index)
    return _by(drawing.periods, terms, index), base, factor


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


def _without_remainder(loan: Loan, index: int) -> int:
    """Find the balance that interest was computed on before odd fen went to the first."""
    plain = replace(loan, terms=replace(loan.terms, remainder=Remainder.LAST))
    return RULES[loan.terms.method].draw(plain).opening[index]  # even one to be refused


def _principal(
    drawing: Drawing, index: int, interest: InterestExplained
) -> PrincipalExplained:
    loan, lines = drawing.loan, drawing.lines
    rule, grace, solved, level = RULES[loan.terms.method], loan.grace, None, None
    if rule.level is not None and index >= grace:
        again = loan.terms.remainder is Remainder.RESOLVE
        solved = _solved(rule.level, drawing, index if again else grace)
        exact = solved.exact
        level = Money(loan.level_rounded(exact.numerator, exact.denominator))
        if loan.terms.remainder is Remainder.LEVEL:
            level = Money(lines.principal[grace] + lines.interest[grace])
    return PrincipalExplained(
        by=rule.repays,
        count=loan.count - grace,
        regular=_regular(loan, index, interest),
        solved=solved,
        level=level,
        in_grace=index < grace,
        clears=index == loan.count - 1,
        amount=Money(lines.principal[index]),
    )


def _regular(loan: Loan, index: int, interest: InterestExplained) -> Money:
    """Find the interest of a regular period, whatever the line bears."""
    if index not in loan.odd:
        return interest.rounded
    top = interest.base.fen * loan.factors.usual
    return Money(loan.rounded(top, loan.factors.bottom))


def _solved(level: ExactLevel, drawing: Drawing, at: int) -> Solved:
    """Say how the level payment follows from the balance before a line."""
    loan, balance = drawing.loan, drawing.lines.opening[at]
    exact, periods = Fraction(*level(loan, balance, at)), loan.count - at
    if _even(loan, at):
        periods = loan.terms.amortised_over or periods
        return Solved(Money(balance), periods, exact)
    without = Fraction(*level(loan, 0, at))
    worth = balance / (exact - without)
    return Solved(Money(balance), periods, exact, worth, -without * worth)


def _even(loan: Loan, at: int) -> bool:
    """Tell whether every payment is the same, and every period it is solved over."""
    terms, factors = loan.terms, loan.factors
    if terms.step is not None or terms.growth is not None:
        return False
    if terms.level is Level.NOMINAL:
        return True
    each = {*factors.charged[at:]}
    own = own_days(terms)
    return each == {factors.usual if own is None else own * factors.bottom}
