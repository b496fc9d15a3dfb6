"""What is open of an instalment, and what its lateness comes to, night by night."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from tests.naive.days import DAY
from tests.naive.drawing import Drawn
from tests.naive.rules import PARTS, Rates, Rules
from tests.naive.terms import half_up

LATE = {"principal": "penalty", "interest": "compound"}
RUNNING = ("penalty", "compound", "interest")  # interest: through holidays


@dataclass
class Line:
    """One instalment: what is open of it, and what its lateness has come to."""

    number: int
    due: date
    interest: int
    principal: int
    drawn: Drawn | None = None
    penalty: int = 0
    compound: int = 0
    running: dict[str, Fraction] = field(
        default_factory=lambda: dict.fromkeys(RUNNING, Fraction())
    )
    repays: bool = False
    aside: bool = False  # its interest is on a part alone: that of the rest runs on
    agreed: date | None = None  # when to pay it, if its interest ends on another day
    moved: date | None = None  # off a holiday: the day from which it is late
    paid: bool = False
    ahead: list[tuple[date, int]] = field(default_factory=list)  # principal paid early
    interest_ahead: int = 0

    @property
    def late(self) -> date:
        return self.moved or self.due

    @property
    def claimed(self) -> date:
        """A day moved back is claimed then; one moved on, from its own day."""
        return min(self.due, self.agreed or self.due, self.late)

    def open(self, part: str) -> int:
        fen: int = getattr(self, part)
        return fen + half_up(self.running.get(part, Fraction()))

    @property
    def owed(self) -> int:
        return sum(self.open(part) for part in PARTS)

    def take(self, part: str, fen: int, on: date) -> None:
        """Pay a part; a base that changes lets what ran on it stand still."""
        if not fen:
            return
        self.paid = True
        setattr(self, part, getattr(self, part) - fen)
        if part not in LATE:
            return
        self.freeze(LATE[part])
        if part == "principal":
            self.freeze("interest")
        if on < self.claimed and part == "principal":
            self.ahead.append((on, fen))
        if on < self.claimed and part == "interest":
            self.interest_ahead += fen

    def freeze(self, part: str) -> None:
        """Let what ran so far stand, rounded."""
        setattr(self, part, getattr(self, part) + half_up(self.running[part]))
        self.running[part] = Fraction()


def pass_night(lines: list[Line], night: date, rates: Rates, rules: Rules) -> None:
    """Charge the night after a day on everything that was late in it."""
    for line in lines:
        if line.due <= night < line.late and is_bullet(lines, line):
            line.running["interest"] += line.principal * rates.on(night) / 360
        elif night >= line.late:
            line.freeze("interest")
    if not rules.late_interest:
        return
    for line in lines:
        late = (night - line.late).days
        if late < rules.grace or not (line.interest or line.principal):
            continue
        first = line.late if late == rules.grace else night
        while first <= night:
            contract, uplift = rates.on(first) / 360, 1 + rules.uplift
            line.running["penalty"] += line.principal * contract * uplift
            if rules.compound != "none":
                dear = rules.compound == "penalty_rate" or _principal_is_due(
                    lines, line, first
                )
                line.running["compound"] += (
                    line.interest * contract * (uplift if dear else 1)
                )
            first += DAY


def is_bullet(lines: list[Line], line: Line) -> bool:
    """All principal due at once bears the contract rate through the holidays."""
    last = max(one.due for one in lines)
    ends = [one for one in lines if one.number > 0 and (one.repays or one.due == last)]
    return ends == [line]


def _principal_is_due(lines: list[Line], line: Line, night: date) -> bool:
    """Interest due alone bears the contract rate until the next principal falls due."""
    last = max(one.due for one in lines)
    ends = [one for one in lines if one.repays or one.due == last]
    later = [one for one in ends if one.due > line.due]
    if line in ends or not later:
        return True
    return night >= min(later, key=lambda one: one.due).late
