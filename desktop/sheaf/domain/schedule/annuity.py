"""The level payment: so much each period that nothing is left at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

#: The level payment for a balance, as a quotient.
Solve = Callable[[int], tuple[int, int]]


def annuity(balance: int, top: int, bottom: int, count: int) -> tuple[int, int]:
    """Solve ``P i (1+i)^n / ((1+i)^n - 1)`` for ``i = top / bottom``, as a quotient."""
    if top == 0:
        return balance, count
    grown, plain = (bottom + top) ** count, bottom**count
    return balance * top * grown, bottom * (grown - plain)


def solved(
    balance: int,
    tops: Sequence[int],
    bottom: int,
    weights: Iterable[tuple[int, int]],
    unit: int,
) -> tuple[int, int]:
    """Solve for ``A`` when line k pays ``A x weight / unit + extra``, each with its factor.

    What the balance grows to is what the payments grow to; ``weights`` are pairs of
    weight and extra. The answer is a quotient with a positive denominator.
    """
    grown, weighed, added, scale = balance, 0, 0, 1
    for top, (weight, extra) in zip(tops, weights, strict=True):
        scale *= bottom
        grown *= bottom + top
        weighed = weighed * (bottom + top) + weight * scale
        added = added * (bottom + top) + extra * scale
    return (grown - added) * unit, weighed


def solved_again(
    tops: Sequence[int], bottom: int, weights: Sequence[tuple[int, int]], unit: int
) -> list[Solve]:
    """Solve for ``A`` from any line on: one solution a line, each asking for the balance.

    Walking back from the last line, so that all of them cost little more than one.
    """
    grown, weighed, added, solutions = 1, 0, 0, list[Solve]()
    for top, (weight, extra) in zip(reversed(tops), reversed(weights), strict=True):
        weighed = bottom * (weight * grown + weighed)
        added = bottom * (extra * grown + added)
        grown *= bottom + top
        solutions.append(partial(_solve, grown, weighed, added, unit))
    return solutions[::-1]


def _solve(
    grown: int, weighed: int, added: int, unit: int, balance: int
) -> tuple[int, int]:
    return (balance * grown - added) * unit, weighed
