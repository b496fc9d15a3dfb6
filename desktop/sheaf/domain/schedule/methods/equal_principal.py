"""等额本金: the same principal each time, and interest on what is left (DOMAIN 3.6.2)."""

from __future__ import annotations

from sheaf.domain.schedule.amortising import Loan, amortise
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.rule import EVERY_PERIOD, Repays, Rule
from sheaf.domain.schedule.switches import Basis, Remainder


def draw(loan: Loan) -> Lines:
    """Repay an equal share in each line; the last repays what is left.

    There is no level payment, so that a multiple for it changes nothing.
    """
    count = loan.count - loan.grace
    if loan.terms.remainder is Remainder.RESOLVE:
        return amortise(
            loan, lambda index, balance, _: loan.rounded(balance, loan.count - index)
        )
    share = loan.rounded(loan.principal, count)
    return amortise(loan, lambda _index, _balance, _interest: share)


RULE = Rule(
    draw=draw,
    knows=EVERY_PERIOD | {"grace.principal", "rounding.instalment_multiple"},
    needs={"instalments"},
    basis=Basis.WHOLE_PERIODS,
    remainders={Remainder.LAST, Remainder.RESOLVE},
    repays=Repays.EQUAL_SHARE,
)
