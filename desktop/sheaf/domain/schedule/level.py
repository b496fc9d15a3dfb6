"""Payments that follow one level: plain, rising by steps or by a rate.

Where the odd fen go (``Remainder``) is settled here for all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sheaf.domain.schedule.amortising import Loan, amortise, paying, walk
from sheaf.domain.schedule.annuity import annuity, solved, solved_again
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.rounding import Rounder
from sheaf.domain.schedule.switches import Level, Remainder

#: How often the level payment may be moved to meet the last one.
MOVES = 3


class Shape(Protocol):
    """How payments follow from the level one."""

    def weights(self, count: int) -> Sequence[tuple[int, int]]:
        """Weigh each payment against the level one, in ``unit``, and say what is added."""

    def unit(self, count: int) -> int:
        """Say what a weight of one is written as."""

    def payment(self, level: int, index: int, rounded: Rounder) -> int:
        """Find the payment of a line, counted from the first that repays principal."""


@dataclass(frozen=True, slots=True)
class Plain:
    """Every payment is the level one."""

    def weights(self, count: int) -> Sequence[tuple[int, int]]:
        """Weigh all the same."""
        return [(1, 0)] * count

    def unit(self, count: int) -> int:  # noqa: ARG002 (a shape's signature)
        """Write one as one."""
        return 1

    def payment(self, level: int, index: int, rounded: Rounder) -> int:  # noqa: ARG002
        """Pay the level payment itself."""
        return level


PLAIN = Plain()


def level(loan: Loan, shape: Shape) -> Lines:
    """Draw up level payments, with the odd fen where the terms want them."""
    if loan.terms.remainder is Remainder.RESOLVE:
        return _resolved(loan, shape)
    payment = loan.level_rounded(*exact_level(loan, shape, loan.principal, loan.grace))
    if loan.terms.remainder is Remainder.FIRST:
        return _first(loan, shape, payment)
    if loan.terms.remainder is Remainder.LEVEL:
        return _evened(loan, shape, payment)
    return _paid(loan, shape, payment)


def exact_level(loan: Loan, shape: Shape, balance: int, index: int) -> tuple[int, int]:
    """Solve the level payment for a balance before a line, without rounding it."""
    tops, whole = _tops(loan)[index - loan.grace :], loan.count - loan.grace
    bottom = loan.factors.bottom
    if isinstance(shape, Plain) and len(set(tops)) == 1:
        return annuity(balance, tops[0], bottom, len(tops))
    weights = shape.weights(whole)[whole - len(tops) :]
    return solved(balance, tops, bottom, weights, shape.unit(whole))


def _tops(loan: Loan) -> Sequence[int]:
    """List the factors that the level payment is solved from."""
    if loan.terms.level is Level.ACTUAL:
        return loan.factors.charged[loan.grace :]
    return [loan.factors.usual] * (loan.count - loan.grace)


def payments(loan: Loan, shape: Shape, payment: int) -> list[int]:
    """List each line's payment; those in grace are not looked at."""
    grace = loan.grace
    if isinstance(shape, Plain):
        return [payment] * loan.count
    return [
        shape.payment(payment, max(index - grace, 0), loan.rounded)
        for index in range(loan.count)
    ]


def _paid(loan: Loan, shape: Shape, payment: int) -> Lines:
    return paying(loan, payments(loan, shape, payment))


def _resolved(loan: Loan, shape: Shape) -> Lines:
    """Solve the payment again from the balance, at each instalment."""
    whole, bottom = loan.count - loan.grace, loan.factors.bottom
    weights, unit = shape.weights(whole), shape.unit(whole)
    solutions = solved_again(_tops(loan), bottom, weights, unit)

    def part(index: int, balance: int, interest: int) -> int:
        payment = loan.level_rounded(*solutions[index - loan.grace](balance))
        return shape.payment(payment, index - loan.grace, loan.rounded) - interest

    return amortise(loan, part)


def _first(loan: Loan, shape: Shape, payment: int) -> Lines:
    """Add what the last line would leave to the first principal; interest stays."""
    due = payments(loan, shape, payment)
    lines, left = walk(loan, lambda index, _balance, interest: due[index] - interest)
    lines.principal[loan.grace] += left
    for index in range(loan.grace + 1, loan.count):
        lines.opening[index] -= left
    return lines


def _evened(loan: Loan, shape: Shape, payment: int) -> Lines:
    """Move the level payment until the last one is near it."""
    count = loan.count - loan.grace
    lines = _paid(loan, shape, payment)
    gap = _gap(lines, payment)
    for _ in range(MOVES):
        moved = loan.level_rounded(payment + loan.rounded(gap, count), 1)
        if abs(gap) <= count // 2 or moved == payment:
            break
        tried = _paid(loan, shape, moved)
        if abs(_gap(tried, moved)) >= abs(gap):
            break
        lines, payment, gap = tried, moved, _gap(tried, moved)
    return lines


def _gap(lines: Lines, payment: int) -> int:
    return lines.principal[-1] + lines.interest[-1] - payment
