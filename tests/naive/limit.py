"""随借随还: a limit, drawn and repaid at will (DOMAIN 3.6.16)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from tests.naive.dates import due_dates
from tests.naive.days import DAY
from tests.naive.debt import Line
from tests.naive.drawing import Drawn
from tests.naive.terms import half_up

if TYPE_CHECKING:  # a limit is a loan, which asks here what is peculiar to it
    from tests.naive.loan import Loan


def balance(loan: Loan) -> int:
    """What of a limit is drawn and not yet due."""
    return balance_on(loan, loan.day) if loan.day < loan.lines[-1].due else 0


def balance_on(loan: Loan, night: date) -> int:
    return sum(fen for day, fen in loan.moves if day <= night)


def product(loan: Loan, since: date, until: date) -> int:
    """Charge every balance its nights, rounded once."""
    nights = [since + night * DAY for night in range((until - since).days)]
    return half_up(
        sum(balance_on(loan, night) * loan.rates.on(night) / 360 for night in nights)
    )


def lay_out(loan: Loan) -> None:
    """Lay out the pay days ahead as if nothing more were drawn or repaid."""
    kept, since = loan.due, loan.since
    days = [loan.terms.lent, *due_dates(loan.terms)]
    for number, (start, end) in enumerate(pairwise(days), 1):
        if end > loan.day:
            interest = product(loan, max(start, since), end)
            principal = balance_on(loan, loan.day) if end == days[-1] else 0
            line = Line(number, end, interest, principal, repays=bool(principal))
            line.agreed = loan.terms.agreed(end, days[-1])
            line.moved = loan.terms.moved(line.agreed)
            line.drawn = Drawn(end, whole=False, interest=interest, principal=principal)
            kept.append(line)
    loan.lines = kept


def move(loan: Loan, fen: int) -> None:
    """Draw so many fen more, or fewer."""
    loan.moves.append((loan.day, fen))
    loan.outstanding += fen
    lay_out(loan)


def repay(loan: Loan, fen: int) -> int:
    """Repay principal at once, as far as any is drawn; say how much it took."""
    taken = min(fen, balance(loan))
    if taken:
        move(loan, -taken)
    return taken
