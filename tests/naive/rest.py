"""What is left of a schedule, drawn up anew from another balance (DOMAIN 5.2, 5.3)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from tests.naive.drawing import Drawn, Sheet, check
from tests.naive.parts import LEVELS, drawn
from tests.naive.terms import Terms

STATED = {"staged_principal", "custom"}


@dataclass
class Rest:
    """The lines that are left of a schedule, and the day from which they bear interest."""

    terms: Terms
    gone: int
    since: date
    lines: list[Drawn]

    def sheet(self, balance: int) -> Sheet:
        """Take the lines left as those of a loan of its own."""
        terms, gone = self.terms, self.gone
        left = replace(
            terms,
            grace=min(max(terms.grace - gone, 0), len(self.lines) - 1),
            free=max(terms.free - gone, 0),
            over=max(terms.over - gone, len(self.lines)) if terms.over else 0,
        )
        if not terms.grace_bears:
            left.free, left.grace_bears = max(terms.spared - gone, 0), True
        return Sheet(left, balance, self.since, self.lines)

    def smaller(self, balance: int) -> list[Drawn]:
        """The same days, and payments solved again."""
        sheet = self.sheet(balance)
        if self.terms.method not in STATED:
            return check(drawn(sheet))
        before, rounded = sum(one.principal for one in self.lines), sheet.terms.rounding
        parts = [
            rounded.amount(Fraction(one.principal * balance, before)) for one in self.lines
        ]
        sheet.terms = replace(sheet.terms, grace=0)
        return sheet.cleared(lambda at, *_: parts[at])

    def shorter(self, balance: int) -> list[Drawn]:
        """The same payments, or the same principal, until nothing is left."""
        sheet = self.sheet(balance)
        keeps = self.terms.method in LEVELS

        def part(at: int, left: int, covered: int) -> int:
            line = self.lines[at]
            return min(line.payment - covered if keeps else line.principal, left)

        found = sheet.cleared(part)
        for at, line in enumerate(found):
            if line.principal == line.opening:
                return found[: at + 1]
        raise AssertionError(found)

    def repriced(self, balance: int) -> list[Drawn]:
        """The same days and principal at another rate; level payments are solved again."""
        if self.terms.method in LEVELS:
            return self.smaller(balance)
        parts = [line.principal for line in self.lines]
        sheet = self.sheet(balance)
        sheet.terms = replace(sheet.terms, grace=0)
        return sheet.cleared(lambda at, *_: parts[at])
