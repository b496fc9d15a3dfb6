"""What a loan with ten years behind it owes today.

python tests/benchmarks/lives.py

The floor is to walk its lines and its history once, adding whole numbers up.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks._stand import Stand, times

from sheaf.domain.arrears import Settled
from sheaf.domain.kept import Kept
from sheaf.domain.lateness import LateRules
from sheaf.domain.loan import Covenants, Loan, Standing, Status
from sheaf.domain.money import ZERO, Money
from sheaf.domain.plan import first_plan
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Method, Terms

MONTHS, TURNS = 240, 200
LENT, TODAY = date(2016, 3, 10), date(2026, 3, 20)
NINE = Rate(Decimal(9))


def main() -> None:
    standing = ten_years()
    stand = Stand(
        "What is owed", times(lambda _turn: floor(standing), TURNS).middle, "a sum"
    )
    owed = times(lambda _turn: standing.claims(TODAY), TURNS)
    stand.line("owed today, ten years of postings", owed.middle, 5)
    stand.end()


def ten_years() -> Standing:
    """Pay every third instalment late and in two parts; the last one due not yet."""
    terms = Terms(
        principal=Money(100_000_00),
        rate=NINE,
        disbursed_on=LENT,
        method=Method.EQUAL_INSTALMENTS,
        instalments=MONTHS,
    )
    plan = first_plan(terms)
    covenants = Covenants(LateRules(NINE, Decimal("0.50")))
    names = "2016-00001", 1, "Borrower", terms.principal, NINE, "equal_instalments"
    loan = Loan(1, *names, "credit", LENT, plan.matures_on, 1, covenants)
    due = [one for one in plan.dues if one.due_on < TODAY][:-1]
    paid = tuple(
        Settled(one.due_on + timedelta(days=late), one.instalment, part, amount)
        for one in due
        for late, part, amount in (
            (2 * (not one.instalment % 3), Component.INTEREST, one.interest),
            (5 * (not one.instalment % 3), Component.PRINCIPAL, one.principal),
        )
    )
    kept = Kept(ZERO, date.max)
    return Standing(loan, Status.ACTIVE, 1, plan.dues, paid, (), kept)


def floor(standing: Standing) -> int:
    due = sum(one.interest.fen + one.principal.fen for one in standing.dues)
    return due - sum(one.amount.fen for one in standing.settled)


main()
