"""The core that all methods share: interest on what is left, and so much off it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import sub

from sheaf.domain.money import Money
from sheaf.domain.schedule.factors import Factors
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.refusals import BelowInterest, ClearedEarly
from sheaf.domain.schedule.rounding import Rounder, half_up
from sheaf.domain.schedule.terms import Terms

#: Says how much principal a line repays, from its place (the first is 0), the balance
#: before it and the interest of a regular period on that balance.
Part = Callable[[int, int, int], int]


@dataclass(frozen=True, slots=True)
class Loan:
    """Terms made ready to reckon with, in whole numbers."""

    terms: Terms
    principal: int
    factors: Factors
    odd: frozenset[int]
    rounded: Rounder
    level_rounded: Rounder

    @property
    def count(self) -> int:
        """How many instalments there are."""
        return len(self.factors.charged)

    @property
    def grace(self) -> int:
        """How many instalments come before the first principal."""
        return self.terms.grace.principal


def amortise(loan: Loan, part: Part) -> Lines:
    """Walk down the balance; the last instalment repays whatever is left."""
    lines, left = walk(loan, part)
    lines.principal[-1] += left
    return lines


def walk(loan: Loan, part: Part) -> tuple[Lines, int]:
    """Walk down the balance, and say what the last line would leave."""
    balance, rounded, bottom = loan.principal, loan.rounded, loan.factors.bottom
    lines = Lines([], [], [])
    opening, principal, interest = (
        lines.opening.append,
        lines.principal.append,
        lines.interest.append,
    )
    grace, odd, usual = loan.grace, loan.odd, loan.factors.usual
    for index, charged in enumerate(loan.factors.charged):
        owed = rounded(balance * charged, bottom)
        opening(balance)
        interest(owed)
        if index in odd:
            owed = rounded(balance * usual, bottom)
        repaid = part(index, balance, owed) if index >= grace else 0
        principal(repaid)
        balance -= repaid
    return lines, balance


def fixed(loan: Loan, parts: list[int]) -> Lines:
    """Repay principal that does not depend on interest; ``parts`` has one a line."""
    return amortise(loan, lambda index, _balance, _interest: parts[index])


def paying(loan: Loan, payments: list[int]) -> Lines:
    """Pay so much in each line; what is above the interest repays principal."""
    if loan.odd or loan.grace or loan.rounded is not half_up:
        return _paying(loan, payments)
    return _paying_evenly(loan, payments)


def _paying(loan: Loan, payments: list[int]) -> Lines:
    return amortise(loan, lambda index, _balance, interest: payments[index] - interest)


def _paying_evenly(loan: Loan, payments: list[int]) -> Lines:
    """Do the same where no line differs: what most loans are, in less time.

    It rounds half up as it goes, which holds while there is something left to repay.
    """
    balance, bottom, below = loan.principal, loan.factors.bottom, 2 * loan.factors.bottom
    opening: list[int] = []
    opened = opening.append
    for charged, payment in zip(loan.factors.charged, payments, strict=True):
        opened(balance)
        balance += (2 * balance * charged + bottom) // below - payment
    if min(opening) < 0:
        return _paying(loan, payments)
    principal = list(map(sub, opening, [*opening[1:], balance]))
    interest = list(map(sub, payments, principal))
    principal[-1] += balance
    return Lines(opening, principal, interest)


def check(lines: Lines, field: str) -> None:
    """Refuse a line that repays less than nothing, or one with nothing left to repay."""
    if min(lines.principal) >= 0 and lines.opening[-1] > 0:
        return
    for number, (opening, principal, interest) in enumerate(
        zip(lines.opening, lines.principal, lines.interest, strict=True), 1
    ):
        if opening <= 0 or (number == len(lines.opening) and principal < 0):
            raise ClearedEarly(field, number, len(lines.opening))
        if principal < 0:
            raise BelowInterest(field, number, Money(principal + interest), Money(interest))
