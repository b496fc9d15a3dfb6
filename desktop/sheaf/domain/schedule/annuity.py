"""The level payment: so much each period that nothing is left at the end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


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
