"""A loan as it stands at a moment of its life (DOMAIN 5)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from tests.naive import days, debt, limit, parts, settling
from tests.naive.days import DAY
from tests.naive.debt import Line
from tests.naive.drawing import Drawn
from tests.naive.rest import Rest
from tests.naive.rules import Rates, Rules
from tests.naive.terms import Impossible, Terms

NON_ACCRUAL = 90  # days
PRINCIPAL_FIRST = ("principal", "interest", "penalty", "compound")


@dataclass
class Loan:
    """The lines, what is open of them, the money kept, and what was decided."""

    terms: Terms
    rules: Rules
    day: date
    rates: Rates
    lent: int
    first_lent: date
    first_maturity: date
    lines: list[Line] = field(default_factory=list)
    outstanding: int = 0
    kept: int = 0
    written_off: bool = False
    extensions: int = 0
    moves: list[tuple[date, int]] = field(default_factory=list)

    @property
    def revolves(self) -> bool:
        return self.terms.method == "revolving"

    @property
    def due(self) -> list[Line]:
        return [line for line in self.lines if line.claimed <= self.day]

    @property
    def ahead(self) -> list[Line]:
        return [line for line in self.lines if line.claimed > self.day]

    @property
    def owed(self) -> int:
        return sum(line.owed for line in self.due)

    @property
    def days_late(self) -> int:
        late = [
            (self.day - one.late).days
            for one in self.due
            if one.open("interest") + one.principal
        ]
        return max([0, *late])

    @property
    def settled(self) -> bool:
        left = sum(line.open("interest") + line.principal for line in self.lines)
        return not (left or self.outstanding or self.owed)

    @property
    def status(self) -> str:
        if self.written_off:
            return "written_off"
        if self.settled:
            return "settled"
        return "overdue" if self.days_late else "active"

    # Days

    def go_to(self, day: date) -> None:
        """Live through every night up to a day; money kept settles what falls due."""
        while self.day < day:
            debt.pass_night(self.lines, self.day, self.rates, self.rules)
            self.day += DAY
            self.use_kept()

    def use_kept(self) -> None:
        if self.kept and self.owed:
            self.kept = self.settle_due(self.kept)

    # Money

    def settle_due(self, fen: int) -> int:
        """Settle what is due, in the order agreed; return the rest."""
        return self._share(fen, self.due, self.rules.by)

    def _share(self, fen: int, lines: list[Line], by: str) -> int:
        order = self.rules.order
        if self.rules.principal_first and self.days_late > NON_ACCRUAL:
            by, order = "component", PRINCIPAL_FIRST
        lines = sorted(lines, key=lambda line: line.number)
        turns = [(line, part) for line in lines for part in order]
        if by == "component":
            turns = [(line, part) for part in order for line in lines]
        for line, part in turns:
            taken = min(line.open(part), fen)
            self.take(line, part, taken)
            fen -= taken
        return fen

    def take(self, line: Line, part: str, fen: int) -> None:
        line.take(part, fen, self.day)
        if part == "principal":
            self.outstanding -= fen

    def receive(self, fen: int) -> None:
        """Settle what is due; the rest repays a limit, settles the next, or is kept."""
        if self.revolves and settling.settles_limit(self, fen):
            settling.close_limit(self, fen)
            return
        left = self.settle_due(fen)
        if self.revolves:
            left -= limit.repay(self, left)
        elif self.rules.advance == "next_instalment":
            left = self._share(left, self.ahead, "instalment")
        self.kept += left

    # What is left of the plan

    @property
    def since(self) -> date:
        """The day from which the interest of the running period runs."""
        days = (line.due for line in self.due if not line.aside)
        return max(days, default=self.terms.lent)

    @property
    def gone(self) -> int:
        """How many instalments are due by today."""
        return sum(1 for line in self.due if line.number > 0)

    @property
    def act_number(self) -> int:
        return min(0, *(line.number for line in self.lines), 0) - 1

    def bears(self, since: date, until: date, *, months: bool = False) -> Fraction:
        """Add up what the days of the running period bear, each at the rate that held."""
        if self.gone < self.terms.spared:
            return Fraction()
        count = days.months_share if months else days.share
        return sum(
            (
                rate * count(start, end, self.terms.day_count)
                for start, end, rate in self.rates.stretches(since, until)
            ),
            Fraction(),
        )

    def running(self, base: int) -> int:
        """Charge a balance from the last due day to today, at the rates that held."""
        return self.terms.rounding.amount(base * self.bears(self.since, self.day))

    def put_off(self) -> int:
        """Say what interest of lines behind a line ahead is still to ask."""
        if not self.still_put_off:
            return 0
        return sum(line.drawn.bore for line in self.due if line.number > 0)

    @property
    def still_put_off(self) -> bool:
        return bool(self.terms.put_off) and self.gone <= self.terms.put_off

    def rest(self) -> Rest:
        """Take what is not due yet, as it stands."""
        found, terms = [], self.terms
        for at, line in enumerate(self.ahead, self.gone):
            one = replace(line.drawn)
            covered = one.interest
            odd = not (one.whole or terms.by_days or terms.level == "actual")
            if odd and at >= terms.spared:
                covered = terms.rounding.amount(one.opening * terms.regular)
            one.payment = one.principal + covered
            found.append(one)
        return Rest(terms, self.gone, self.since, found)

    def cut(self, rest: Rest, since: date) -> None:
        """Let a period cut through, or of several rates, bear what its nights bear."""
        first = rest.lines[0]
        regular = {line.due for line in self.due if line.number > 0} | {self.terms.lent}
        through = since not in regular
        several = len(self.rates.stretches(since, first.due)) > 1
        rest.since = since
        if through or several:
            by_months = self.terms.method == "bullet" and not self.terms.by_days
            first.whole = False
            first.share = self.bears(since, first.due, months=by_months and not through)

    def redraw(self, lines: list[Drawn]) -> None:
        first = self.ahead[0].number
        self.lines = self.due + numbered(self.terms, lines, first)

    def check_nothing_ahead(self) -> None:
        """Refuse to draw lines anew that are partly paid."""
        if any(line.ahead or line.interest_ahead for line in self.ahead):
            raise Impossible

    def check_nothing_put_off(self) -> None:
        """Refuse to draw lines anew of which one is to ask interest put off."""
        if self.still_put_off:
            raise Impossible


def numbered(terms: Terms, lines: list[Drawn], first: int) -> list[Line]:
    found = []
    for number, one in enumerate(lines, first):
        line = Line(number, one.due, one.interest, one.principal, one)
        line.repays = bool(one.principal)
        line.agreed = terms.agreed(one.due, lines[-1].due)
        line.moved = terms.moved(line.agreed)
        found.append(line)
    return found


def paid_out(terms: Terms, rules: Rules) -> Loan:
    """Pay a loan out; or open a limit of which nothing is drawn yet."""
    rates = Rates([(date.min, terms.rate)])
    loan = Loan(terms, rules, terms.lent, rates, terms.principal, terms.lent, date.max)
    if loan.revolves:
        limit.lay_out(loan)
    else:
        loan.lines = numbered(terms, parts.first_lines(terms), 1)
        loan.outstanding = terms.principal
    loan.first_maturity = loan.lines[-1].due
    return loan
