"""Where measurements stand: beside a floor of the same run, and what was promised.

A machine that other work shares takes longer, and no act is to blame for that. So every act
is timed by the clock and by the processor, and beside them a loop that waits for nothing:
where the clock ran longer than the processor even for that, the machine was shared, and a
promise in milliseconds is judged by the processor. Promises in floors are judged by the
fastest turn of each, taken in turn: it was hindered least.

The same loop tells the pace. Promises in milliseconds were made on a machine that turns it
in ``PACED``; where it takes longer, the machine is that much slower, or was lent out, and a
promise that is kept at the pace it was made for says so: both figures stand in the line.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from statistics import median, quantiles

SPIN = 20_000  # turns of the loop that waits for nothing
BUSY = 1.2  # from here on the machine counts as shared
#: Milliseconds of that loop where the promises were made: a machine that imports SQLAlchemy
#: in 134 ms and draws a receipt of one page in 8.
PACED = 0.27


@dataclass(frozen=True)
class Took:
    """Milliseconds by the clock, and of the processor."""

    clock: float
    processor: float

    def __add__(self, other: Took) -> Took:
        return Took(self.clock + other.clock, self.processor + other.processor)


@dataclass(frozen=True)
class Times:
    """What an act took, over several turns."""

    turns: list[Took]

    @property
    def middle(self) -> Took:
        return self._at(median)

    @property
    def p95(self) -> Took:
        return (
            self._at(lambda one: quantiles(one, n=20)[-1])
            if self.turns[1:]
            else self.middle
        )

    @property
    def best(self) -> float:
        return min(one.clock for one in self.turns)

    def _at(self, where: Callable[[list[float]], float]) -> Took:
        clocks = [one.clock for one in self.turns]
        return Took(where(clocks), where([one.processor for one in self.turns]))


def took(act: Callable[[], object]) -> Took:
    """Do an act once."""
    clock, processor = time.perf_counter(), time.process_time()
    act()
    used = time.process_time() - processor
    return Took((time.perf_counter() - clock) * 1000, used * 1000)


def times(act: Callable[[int], object], turns: int) -> Times:
    """Do an act so often; the first time, which warms up, is not counted."""
    [found] = side_by_side([act], turns)
    return found


def side_by_side(acts: list[Callable[[int], object]], turns: int) -> list[Times]:
    """Do several acts in turn, so that whatever else the machine does meets them all."""
    for act in acts:
        act(0)
    found: list[list[Took]] = [[] for _act in acts]
    for turn in range(1, turns + 1):
        idle.append(took(lambda: sum(range(SPIN))))
        for act, taken in zip(acts, found, strict=True):
            taken.append(took(partial(act, turn)))
    return [Times(taken) for taken in found]


idle: list[Took] = []  # what the loop that waits for nothing took, all through


def shared() -> float:
    """Say how many times longer the clock ran than the processor."""
    used = sum(one.processor for one in idle)
    return max(sum(one.clock for one in idle) / used, 1.0) if used else 1.0


def pace() -> float:
    """Say how many times longer the loop took than where the promises were made."""
    turns = [one.processor for one in idle]
    return max(median(turns) / PACED, 1.0) if turns else 1.0


class Stand:
    """Prints a line a measurement, and remembers whether every promise was kept."""

    def __init__(self, title: str, floor: float, named: str) -> None:
        self.floor, self.kept = floor, True
        print(f"\n{title}\n  floor: {named}, {floor:.2f} ms")

    def line(self, name: str, found: Took | float, most: float, unit: str = "ms") -> None:
        """Say what was measured, how many floors it is, and what was promised."""
        if not isinstance(found, Took):
            found = Took(found, found)
        told = f"{found.clock:9.2f} {unit} {found.clock / self.floor:8.1f} x"
        if found.processor != found.clock:
            told += f" {found.processor:8.2f} {unit} of the processor"
        by = found.processor if shared() > BUSY else found.clock
        told = f"{told}   at most {most:g} {unit}"
        if unit == "ms" and by > most >= by / pace():
            told += f", {by / pace():.2f} at the pace of the promise"
            by /= pace()
        self._judge(name, told, good=by <= most)

    def floors(self, name: str, act: Times, floor: Times, most: float) -> None:
        """Judge an act by how many floors it is."""
        ratio = act.best / floor.best
        told = f"{act.best:9.2f} ms {ratio:8.2f} x   at most {most:g} x"
        self._judge(name, told, good=ratio <= most)

    def end(self) -> None:
        """Say how much the machine was shared; end with 1 if a promise was broken."""
        by = "the processor" if shared() > BUSY else "the clock"
        print(f"  the machine was shared {shared():.2f} times: judged by {by}")
        print(f"  it was {pace():.2f} times slower than where the promises were made")
        sys.exit(0 if self.kept else 1)

    def _judge(self, name: str, told: str, *, good: bool) -> None:
        self.kept = self.kept and good
        print(f"  {name:42} {told}   {'kept' if good else 'BROKEN'}")
