"""What settles a loan on a day, and settling it (DOMAIN 5.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.naive import limit
from tests.naive.days import DAY
from tests.naive.debt import Line
from tests.naive.rules import PARTS
from tests.naive.terms import half_up

if TYPE_CHECKING:  # a loan is settled here, and asks here what settles it
    from tests.naive.loan import Loan


@dataclass
class Settlement:
    """What settles a loan on a day."""

    due: int
    principal: int
    interest: int
    fee: int

    @property
    def total(self) -> int:
        return self.due + self.principal + self.interest + self.fee


def settlement(loan: Loan) -> Settlement:
    if loan.revolves:
        live = loan.day < loan.lines[-1].due
        interest = limit.product(loan, loan.since, loan.day) if live else 0
        return Settlement(loan.owed, limit.balance(loan), interest, 0)
    base = sum(line.principal for line in loan.ahead)
    asked = interest_to_the_day(loan) + (loan.put_off() if loan.ahead else 0)
    asked -= sum(line.interest_ahead for line in loan.ahead)
    return Settlement(loan.owed, base, max(asked, 0), half_up(loan.rules.fee * base))


def interest_to_the_day(loan: Loan) -> int:
    """Charge what was not due each night; early principal lets it stand still."""
    total, start, base = 0, loan.since, None
    day = start
    while day < loan.day:
        now = sum(
            line.principal + sum(fen for on, fen in line.ahead if on > day)
            for line in loan.ahead
        )
        if base is not None and now != base:
            total += loan.terms.rounding.amount(base * loan.bears(start, day))
            start = day
        base = now
        day += DAY
    if base is None:
        return total
    return total + loan.terms.rounding.amount(base * loan.bears(start, loan.day))


def settle(loan: Loan, received: int) -> None:
    if loan.revolves:
        close_limit(loan, received)
        return
    total = settlement(loan).total
    for line in loan.due:
        for part in PARTS:
            loan.take(line, part, line.open(part))
    loan.outstanding -= sum(line.principal for line in loan.ahead)
    loan.lines = loan.due
    loan.kept += received - total


def settles_limit(loan: Loan, fen: int) -> bool:
    """Tell whether money is what settles a limit, with interest to the day."""
    return fen + loan.kept == settlement(loan).total


def close_limit(loan: Loan, received: int) -> None:
    """Repay a limit whole, with interest to the day."""
    found = settlement(loan)
    loan.settle_due(loan.owed)
    loan.kept += received - found.total
    if found.principal or found.interest:
        loan.lines.append(Line(loan.act_number, loan.day, 0, 0))
        limit.move(loan, -found.principal)
