"""A condition that was looked at: met or not, with the figure and its limit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition, by its code; figures are written as a reader sees them, or empty."""

    code: str
    passed: bool
    figure: str = ""
    limit: str = ""


def failed(conditions: Iterable[Condition]) -> tuple[Condition, ...]:
    """Pick out the conditions that were not met."""
    return tuple(condition for condition in conditions if not condition.passed)
