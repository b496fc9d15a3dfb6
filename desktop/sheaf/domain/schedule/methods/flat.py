"""等本等息: interest on the whole loan in every line, whatever is left (DOMAIN 3.6.6)."""

from __future__ import annotations

from itertools import accumulate

from sheaf.domain.money import Money
from sheaf.domain.schedule.amortising import Loan
from sheaf.domain.schedule.factors import Factors, evenly, factors
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.periods import Periods
from sheaf.domain.schedule.refusals import Disagree, MethodDoesNotKnow
from sheaf.domain.schedule.rounding import Rounder
from sheaf.domain.schedule.rule import EVERY_PERIOD, Repays, Rule
from sheaf.domain.schedule.switches import Basis, Remainder
from sheaf.domain.schedule.terms import Terms


def draw(loan: Loan) -> Lines:
    """Repay an equal share in each line, with interest on what was lent."""
    return drawn(loan, loan.terms.principal)


def drawn(loan: Loan, lent: Money) -> Lines:
    """Repay what is left of a loan, with interest on all that was lent."""
    if loan.terms.remainder is Remainder.RESOLVE:
        return _shared_out(loan, lent)
    interest = [
        loan.rounded(lent.fen * charged, loan.factors.bottom)
        for charged in loan.factors.charged
    ]
    share = loan.rounded(loan.principal, loan.count - loan.grace)
    parts = [0] * loan.grace + [
        loan.level_rounded(share + owed, 1) - owed for owed in interest[loan.grace :]
    ]
    parts[-1] = loan.principal - sum(parts[:-1])
    return _lines(loan, parts, interest)


def _shared_out(loan: Loan, lent: Money) -> Lines:
    """Share what is left of principal and interest over the lines left, each time."""
    spared = 0 if loan.terms.grace.interest_in_grace else loan.grace
    spared = max(spared, loan.terms.grace.interest_free)
    bearing = sum(loan.factors.charged[spared:])
    interest = loan.rounded(lent.fen * bearing, loan.factors.bottom)
    return _lines(
        loan,
        _shares(loan.principal, loan.count, loan.grace, loan.rounded),
        _shares(interest, loan.count, spared, loan.rounded),
    )


def _shares(total: int, count: int, spared: int, rounded: Rounder) -> list[int]:
    shares, left = [0] * min(spared, count), total
    for index in range(spared, count):
        share = rounded(left, count - index) if index < count - 1 else left
        shares.append(share)
        left -= share
    return shares


def _lines(loan: Loan, parts: list[int], interest: list[int]) -> Lines:
    paid = accumulate(parts[:-1], initial=0)
    return Lines([loan.principal - before for before in paid], parts, interest)


def full_periods(terms: Terms, basis: Basis, periods: Periods) -> Factors:
    """Charge an odd period as a full one, unless interest is counted by days."""
    if basis is Basis.WHOLE_PERIODS:
        return evenly(terms, periods)
    return factors(terms, basis, periods)


def check(terms: Terms) -> None:
    """Keep a total interest without that of the grace to where there is a total.

    A total shared out has no level payment that could be rounded for itself.
    """
    shared_out = terms.remainder is Remainder.RESOLVE
    if not terms.grace.interest_in_grace and not shared_out:
        raise MethodDoesNotKnow("grace.interest_in_grace", terms.method.value)
    if shared_out and terms.rounding.instalment_multiple is not None:
        raise Disagree("rounding.instalment_multiple", "remainder")


RULE = Rule(
    draw=draw,
    knows=EVERY_PERIOD
    | {"grace.principal", "grace.interest_in_grace", "rounding.instalment_multiple"},
    needs={"instalments"},
    remainders={Remainder.LAST, Remainder.RESOLVE},
    blamed="rounding.instalment_multiple",
    factors=full_periods,
    check=check,
    repays=Repays.EQUAL_SHARE,
    on_loan=True,
)
