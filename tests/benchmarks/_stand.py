"""Where measurements stand: beside a floor of the same run, and what was promised."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles

BEST = 0.95


@dataclass(frozen=True)
class Times:
    """Milliseconds an act took, over several turns."""

    turns: list[float]

    @property
    def middle(self) -> float:
        return median(self.turns)

    @property
    def p95(self) -> float:
        return quantiles(self.turns, n=20)[-1] if len(self.turns) > 1 else self.turns[0]


def times(act: Callable[[int], object], turns: int) -> Times:
    """Do an act so often; the first time, which warms up, is not counted."""
    act(0)
    taken = []
    for turn in range(1, turns + 1):
        start = time.perf_counter()
        act(turn)
        taken.append((time.perf_counter() - start) * 1000)
    return Times(taken)


class Stand:
    """Prints a line a measurement, and remembers whether every promise was kept."""

    def __init__(self, title: str, floor: float, named: str) -> None:
        self.floor, self.kept = floor, True
        print(f"\n{title}\n  floor: {named}, {floor:.2f} ms")

    def line(self, name: str, took: float, most: float, unit: str = "ms") -> None:
        """Say what was measured, how many floors it is, and what was promised."""
        good = took <= most
        self.kept = self.kept and good
        told = f"{took:9.2f} {unit} {took / self.floor:8.1f} x   at most {most:g} {unit}"
        print(f"  {name:42} {told}   {'kept' if good else 'BROKEN'}")

    def end(self) -> None:
        """End with 1 if a promise was broken."""
        sys.exit(0 if self.kept else 1)
