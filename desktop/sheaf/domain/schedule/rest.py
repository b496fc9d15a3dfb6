"""What is left of a schedule, drawn up anew from another balance (DOMAIN 5.2, 5.3).

The due dates stand; the first of the periods left may begin in the middle of an old one,
and then only its interest differs: it is counted by the days.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sheaf.domain.money import ZERO, Money
from sheaf.domain.schedule.amortising import Loan, Part, check, fixed, walk
from sheaf.domain.schedule.drawing import over
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.periods import Periods
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.rounding import half_up
from sheaf.domain.schedule.rule import Repays
from sheaf.domain.schedule.switches import Basis
from sheaf.domain.schedule.terms import Terms

#: Methods that a plan of their own decides, whatever the balance.
STATED = (Repays.STATED_SHARE, Repays.AS_PLANNED)


@dataclass(frozen=True, slots=True)
class Left:
    """A line that is left, as it stood: its period ends on ``end``."""

    end: date
    opening: Money
    principal: Money
    interest: Money
    whole: bool


@dataclass(frozen=True, slots=True)
class Rest:
    """The lines left after ``gone`` others, and the day from which they bear interest.

    ``cut`` says that this day lies inside the first period left.
    """

    terms: Terms
    gone: int
    since: date
    cut: bool
    lines: tuple[Left, ...]

    def smaller(self, balance: Money) -> Lines:
        """Repay another balance on the same dates, by payments solved for it."""
        loan, rule = self._loan(balance), RULES[self.terms.method]
        if rule.repays in STATED:
            return fixed(loan, self._in_proportion(balance))
        lines = rule.draw(loan)
        check(lines, rule.blamed)
        return lines

    def shorter(self, balance: Money) -> Lines:
        """Repay a smaller balance by the payments there were, on fewer of the dates."""
        drawn, left = walk(self._loan(balance), self._kept())
        drawn.principal[-1] += left
        count = next(
            place
            for place, (opening, principal) in enumerate(
                zip(drawn.opening, drawn.principal, strict=True), 1
            )
            if opening == principal
        )
        return Lines(drawn.opening[:count], drawn.principal[:count], drawn.interest[:count])

    def interest(self, balance: Money, until: date) -> Money:
        """Count interest by the days, from where the lines left begin."""
        if until <= self.since:
            return ZERO
        periods = Periods(self.since, 1, (0,), lambda: [until], list)
        by_days = replace(self.terms.interest, basis=Basis.DAYS)
        loan = over(replace(self.terms, interest=by_days, instalments=1), periods)
        return Money(loan.rounded(balance.fen * loan.factors.charged[0], _bottom(loan)))

    def _loan(self, balance: Money) -> Loan:
        """Make the lines left ready to reckon with, as a loan of its own."""
        terms, grace = self.terms, self.terms.grace
        over_ = terms.amortised_over
        left = replace(
            terms,
            principal=balance,
            disbursed_on=self.since,
            instalments=len(self.lines),
            matures_on=self.lines[-1].end,
            amortised_over=max(over_ - self.gone, len(self.lines)) if over_ else None,
            grace=replace(
                grace,
                principal=min(max(grace.principal - self.gone, 0), len(self.lines) - 1),
                interest_payment=max(grace.interest_payment - self.gone, 0),
                interest_free=max(grace.interest_free - self.gone, 0),
            ),
        )
        return over(left, self._periods())

    def _periods(self) -> Periods:
        ends = [line.end for line in self.lines]
        odd = {place for place, line in enumerate(self.lines) if not line.whole}
        if self.cut:
            odd.add(0)
        return Periods(self.since, len(ends), tuple(sorted(odd)), lambda: ends, list)

    def _in_proportion(self, balance: Money) -> list[int]:
        """Share the balance out as it was; the last line takes the odd fen."""
        before = sum(line.principal.fen for line in self.lines)
        return [half_up(line.principal.fen * balance.fen, before) for line in self.lines]

    def _kept(self) -> Part:
        """Keep each payment, or each principal where that is what was agreed."""
        levels = RULES[self.terms.method].repays is Repays.LEVEL_LESS_INTEREST
        loan = self._loan(self.lines[0].opening)
        regular = [self._regular(loan, place) for place in range(len(self.lines))]

        def part(index: int, balance: int, interest: int) -> int:
            repaid = self.lines[index].principal.fen
            if levels:
                repaid = regular[index] - interest
            return min(repaid, balance)

        return part

    def _regular(self, loan: Loan, place: int) -> int:
        """Say what a line pays, an odd one as if its period were whole."""
        line, factors = self.lines[place], loan.factors
        if line.whole or place not in loan.odd:
            return line.principal.fen + line.interest.fen
        owed = loan.rounded(line.opening.fen * factors.usual, factors.bottom)
        return line.principal.fen + owed


def _bottom(loan: Loan) -> int:
    return loan.factors.bottom
