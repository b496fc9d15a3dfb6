"""What a loan owes, reckoned a second time and as plainly as can be: day by day.

No segment, no shortcut, no code of the program but its calendar of instalments: every day
is looked at, every share of a fen is kept as a fraction, and nothing is rounded before a
payment on it or a look at it. It is slow, and it is what the engine has to agree with.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

DAY = timedelta(days=1)
PARTS = ("penalty", "compound", "interest", "principal")


def half_up(exact: Fraction) -> int:
    return int(exact + Fraction(1, 2))


@dataclass
class Line:
    """One instalment: what is open of it, and what its lateness has come to."""

    number: int
    due_on: date
    interest: int
    principal: int
    frozen: dict[str, int] = field(default_factory=lambda: {"penalty": 0, "compound": 0})
    running: dict[str, Fraction] = field(
        default_factory=lambda: {"penalty": Fraction(), "compound": Fraction()}
    )
    had_principal: bool = False

    def open(self, part: str) -> int:
        if part in self.frozen:
            return self.frozen[part] + half_up(self.running[part])
        return int(getattr(self, part))

    def take(self, part: str, fen: int) -> None:
        """Pay a part; a base that changes lets what ran on it stand still."""
        if not fen:
            return
        if part in self.frozen:
            self.frozen[part] -= fen
            return
        setattr(self, part, getattr(self, part) - fen)
        late = "penalty" if part == "principal" else "compound"
        self.frozen[late] += half_up(self.running[late])
        self.running[late] = Fraction()


@dataclass
class Act:
    """Money that came in, or was forgiven: for which day, and in which turn it came."""

    on: date
    turn: int
    fen: int
    component: str = ""


class Loan:
    """A loan by its instalments and its rates a day (of a 360-day year)."""

    def __init__(
        self, lines: list[tuple[int, date, int, int]], rate: Fraction, late: Fraction
    ) -> None:
        self.table, self.rate, self.late = lines, rate, late

    def owed(self, acts: list[Act], on: date) -> dict[str, int]:
        """Live through every day up to one, and say what is owed at its end."""
        self.lines = [Line(*line, had_principal=bool(line[3])) for line in self.table]
        self.kept = 0
        waiting = sorted(
            (act for act in acts if act.on <= on), key=lambda act: (act.on, act.turn)
        )
        first = min([line.due_on for line in self.lines] + [act.on for act in waiting])
        day = first
        while day <= on:
            self._accrue(day)
            self._use_kept(day)
            for act in waiting:
                if act.on == day:
                    self._do(act, day)
            day += DAY
        return {
            part: sum(line.open(part) for line in self.lines if line.due_on <= on)
            for part in PARTS
        }

    @property
    def outstanding(self) -> int:
        return sum(line.principal for line in self.lines)

    def _accrue(self, day: date) -> None:
        """Charge the night before this day on everything that was late in it."""
        for line in self.lines:
            if line.due_on >= day:
                continue
            line.running["penalty"] += line.principal * self.late
            line.running["compound"] += line.interest * self._rate_of(line, day - DAY)

    def _rate_of(self, line: Line, night: date) -> Fraction:
        """Interest due alone bears the contract rate until principal falls due."""
        if line.had_principal:
            return self.late
        later = [
            other.due_on
            for other in self.lines
            if other.had_principal and other.due_on > line.due_on
        ]
        return self.late if not later or night >= min(later) else self.rate

    def _use_kept(self, day: date) -> None:
        if self.kept and any(line.due_on == day for line in self.lines):
            self.kept = self._settle(self.kept, day)

    def _do(self, act: Act, day: date) -> None:
        if not act.component:
            self.kept += self._settle(act.fen, day)
            return
        left = act.fen
        for line in self.lines:
            if line.due_on <= day:
                taken = min(line.open(act.component), left)
                line.take(act.component, taken)
                left -= taken

    def _settle(self, fen: int, day: date) -> int:
        """Pay the oldest instalment first, in the order of the parts; return the rest."""
        for line in self.lines:
            for part in PARTS if line.due_on <= day else ():
                taken = min(line.open(part), fen)
                line.take(part, taken)
                fen -= taken
        return fen
