"""What is left of a schedule, drawn up anew from another balance (DOMAIN 5.2, 5.3).

The due dates stand; the first of the periods left may begin in the middle of an old one,
and then only its interest differs: it is counted by the days. A period during which the
rate changed bears each rate for its own days (分段计息, DOMAIN 3.2), rounded once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import partial
from math import lcm

from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Rate
from sheaf.domain.schedule.amortising import Loan, Part, check, fixed, walk
from sheaf.domain.schedule.drawing import over
from sheaf.domain.schedule.factors import Factors
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.methods import flat
from sheaf.domain.schedule.periods import Periods
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.rounding import rounder
from sheaf.domain.schedule.rule import Repays
from sheaf.domain.schedule.switches import NO_GRACE, Basis
from sheaf.domain.schedule.terms import Method, Terms, yearly
from sheaf.domain.schedule.timeline import pay_days

#: Methods that a plan of their own decides, whatever the balance.
STATED = (Repays.STATED_SHARE, Repays.AS_PLANNED)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days of a period up to ``until`` (not counted) that bore another rate."""

    until: date
    rate: Rate
    interest: Money


@dataclass(frozen=True, slots=True)
class Borne:
    """Days that bore one rate a year (the last does not count): what share of a balance."""

    since: date
    until: date
    rate: Rate
    share: Fraction


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

    ``cut`` says that this day lies inside the first period left. ``earlier`` are the rates
    which that period bore before that of the terms, each with the day it held until.
    """

    terms: Terms
    gone: int
    since: date
    cut: bool
    lines: tuple[Left, ...]
    earlier: tuple[tuple[date, Rate], ...] = ()

    def at_rate(self, on: date, rate: Rate) -> Rest:
        """Let another rate hold from a day; the days before it keep theirs."""
        begun = self.earlier[-1][0] if self.earlier else self.since
        kept = ((on, self.terms.rate),) if on > begun else ()
        terms = replace(self.terms, rate=rate)
        return replace(self, terms=terms, earlier=(*self.earlier, *kept))

    def from_day(self, on: date) -> Rest:
        """Begin on a day up to which interest was taken, if none was taken beyond it."""
        if on < self.since:
            return self
        cut = self.cut or on > self.since
        return replace(self, cut=cut, since=on, earlier=())

    def repriced(self, balance: Money) -> Lines:
        """Repay the balance as agreed, at the rate of the terms; level payments move."""
        if RULES[self.terms.method].repays is Repays.LEVEL_LESS_INTEREST:
            return self.smaller(balance)
        return fixed(self.loan(balance), [line.principal.fen for line in self.lines])

    def smaller(self, balance: Money) -> Lines:
        """Repay another balance on the same dates, by payments solved for it."""
        loan, rule = self.loan(balance), RULES[self.terms.method]
        if rule.repays in STATED:
            return fixed(loan, self._in_proportion(balance))
        lines = flat.drawn(loan, self.terms.principal) if rule.on_loan else rule.draw(loan)
        check(lines, rule.blamed)
        return lines

    def shorter(self, balance: Money) -> Lines:
        """Repay a smaller balance by the payments there were, on fewer of the dates."""
        drawn, left = walk(self.loan(balance), self._kept())
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
        return total(one.interest for one in self.stretches(balance, until, Basis.DAYS))

    def stretches(
        self, balance: Money, until: date, basis: Basis | None = None
    ) -> tuple[Stretch, ...]:
        """Count the interest of each rate up to a day; together they are rounded once.

        The last one bears the rate of the terms. Single payments alone count in months.
        """
        share, before, found = Fraction(), ZERO, []
        for one in self.borne(until, basis):
            share += one.share
            rounded = self.rounded(balance.fen * share)
            found.append(Stretch(one.until, one.rate, rounded - before))
            before = rounded
        return tuple(found)

    def borne(self, until: date, basis: Basis | None = None) -> tuple[Borne, ...]:
        """Say what share of a balance each rate bears from where the lines left begin."""
        by = basis or self._basis
        return tuple(
            Borne(
                start,
                end,
                yearly(rate, self.terms.every),
                self._share(start, end, rate, by),
            )
            for start, end, rate in self._pieces(until)
        )

    def rounded(self, fen: Fraction) -> Money:
        """Round an exact amount as the terms say."""
        rounding = self.terms.rounding
        rounded = rounder(rounding.mode, rounding.to.fen)
        return Money(rounded(fen.numerator, fen.denominator))

    @property
    def _free(self) -> bool:
        """Whether the running period bears no interest at all."""
        grace = self.terms.grace
        unborne = 0 if grace.interest_in_grace else grace.principal
        return max(grace.interest_free, unborne) > self.gone

    @property
    def _basis(self) -> Basis:
        """Count by the days what is left of a period cut through; whole, as agreed."""
        if self.cut:
            return Basis.DAYS
        stated = self.terms.interest.basis
        return stated if stated and self.terms.method is Method.BULLET else Basis.DAYS

    def _pieces(self, until: date) -> list[tuple[date, date, Rate]]:
        """Part the days from where the lines left begin by the rate they bear."""
        found, start = [], min(self.since, until)
        for day, rate in self.earlier:
            if start < (end := min(day, until)):
                found.append((start, end, rate))
                start = end
        return [*found, (start, until, self.terms.rate)]

    def _share(self, start: date, end: date, rate: Rate, basis: Basis) -> Fraction:
        """Say what share of a balance one rate bears in the running period."""
        if start == end or self._free:
            return Fraction(0)
        terms = replace(
            self.terms,
            rate=yearly(rate, self.terms.every),
            interest=replace(self.terms.interest, basis=basis),
            instalments=1,
            grace=NO_GRACE,
        )
        found = over(terms, self._days(start, end)).factors
        return Fraction(found.charged[0], found.bottom)

    @staticmethod
    def _days(start: date, end: date) -> Periods:
        return Periods(start, 1, (0,), lambda: [end], list)

    def loan(self, balance: Money) -> Loan:
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
        loan = over(left, self.periods)
        return self._in_stretches(loan) if self.earlier or self.cut else loan

    def _in_stretches(self, loan: Loan) -> Loan:
        """Let the running period bear each of its rates for its own days."""
        bore = self.borne(self.lines[0].end)
        share = sum((one.share for one in bore), Fraction())
        old = loan.factors
        bottom = lcm(old.bottom, share.denominator)
        first = share.numerator * (bottom // share.denominator)
        times = bottom // old.bottom
        charged = [first, *(one * times for one in old.charged[1:])]
        return replace(loan, factors=Factors(charged, old.usual * times, bottom))

    @property
    def periods(self) -> Periods:
        """The periods of the lines left; one that was begun is odd."""
        ends = [line.end for line in self.lines]
        odd = {place for place, line in enumerate(self.lines) if not line.whole}
        if self.cut or self.earlier:
            odd.add(0)
        pay = partial(pay_days, self.terms)
        return Periods(
            self.since, len(ends), tuple(sorted(odd)), lambda: ends, list, pay=pay
        )

    def _in_proportion(self, balance: Money) -> list[int]:
        """Share the balance out as it was; the last line takes the odd fen."""
        before = sum(line.principal.fen for line in self.lines)
        rounded = self.loan(balance).rounded
        return [rounded(line.principal.fen * balance.fen, before) for line in self.lines]

    def _kept(self) -> Part:
        """Keep each payment, or each principal where that is what was agreed."""
        levels = RULES[self.terms.method].repays is Repays.LEVEL_LESS_INTEREST
        loan = self.loan(self.lines[0].opening)
        regular = [self.regular(loan, place) for place in range(len(self.lines))]

        def part(index: int, balance: int, interest: int) -> int:
            repaid = self.lines[index].principal.fen
            if levels:
                repaid = regular[index] - interest
            return min(repaid, balance)

        return part

    def regular(self, loan: Loan, place: int) -> int:
        """Say in fen what a line pays, an odd one as if its period were whole."""
        line, factors = self.lines[place], loan.factors
        if line.whole or place not in loan.odd:
            return line.principal.fen + line.interest.fen
        owed = loan.rounded(line.opening.fen * factors.usual, factors.bottom)
        return line.principal.fen + owed
