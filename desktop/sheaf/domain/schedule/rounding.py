"""Whole numbers out of exact quotients: the only place where a schedule rounds."""

from __future__ import annotations

from collections.abc import Callable

from sheaf.domain.schedule.switches import RoundingMode

#: Makes fen of a numerator and a positive denominator.
Rounder = Callable[[int, int], int]


def half_up(top: int, bottom: int) -> int:
    """Round to the nearest; from the middle away from zero."""
    if top < 0:
        return -((bottom - 2 * top) // (2 * bottom))
    return (2 * top + bottom) // (2 * bottom)


def half_even(top: int, bottom: int) -> int:
    """Round to the nearest; from the middle to the even neighbour."""
    whole, left = divmod(top, bottom)
    return whole + (2 * left > bottom or (2 * left == bottom and whole % 2 == 1))


def up(top: int, bottom: int) -> int:
    """Round away from zero."""
    return top // bottom if top < 0 else -(-top // bottom)


def down(top: int, bottom: int) -> int:
    """Round towards zero."""
    return -(-top // bottom) if top < 0 else top // bottom


MODES: dict[RoundingMode, Rounder] = {
    RoundingMode.HALF_UP: half_up,
    RoundingMode.HALF_EVEN: half_even,
    RoundingMode.UP: up,
    RoundingMode.DOWN: down,
}


def rounder(mode: RoundingMode, unit: int) -> Rounder:
    """Round to multiples of so many fen."""
    plain = MODES[mode]
    if unit == 1:
        return plain
    return lambda top, bottom: plain(top, bottom * unit) * unit
