"""利随本清: one payment of principal and interest at maturity (DOMAIN 3.6.5)."""

from __future__ import annotations

from sheaf.domain.schedule.amortising import Loan, amortise
from sheaf.domain.schedule.factors import Factors, factors, whole_months
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.periods import Periods
from sheaf.domain.schedule.refusals import Disagree, MethodNeeds, OutOfRange
from sheaf.domain.schedule.rule import Repays, Rule
from sheaf.domain.schedule.switches import MONTHLY, Basis
from sheaf.domain.schedule.terms import Terms


def draw(loan: Loan) -> Lines:
    """Repay all in the only line."""
    return amortise(loan, lambda _index, balance, _interest: balance)


def months_and_days(terms: Terms, basis: Basis, periods: Periods) -> Factors:
    """Count whole months from the day of lending, then odd days, unless by days."""
    if basis is Basis.WHOLE_PERIODS:
        return whole_months(terms, periods)
    return factors(terms, basis, periods)


def check(terms: Terms) -> None:
    """Ask for one maturity: a date, or one instalment after a period."""
    if terms.instalments not in (None, 1):
        raise OutOfRange("instalments", str(terms.instalments), "1", "1")
    if terms.matures_on is None:
        if terms.instalments is None:
            raise MethodNeeds("matures_on", terms.method.value)
    elif terms.every != MONTHLY and (
        terms.every.after(terms.disbursed_on, 1) != terms.matures_on
    ):
        raise Disagree("matures_on", "every")


RULE = Rule(
    draw=draw,
    knows={"instalments", "every", "matures_on"},
    needs=set(),
    basis=Basis.DAYS,
    factors=months_and_days,
    check=check,
    repays=Repays.AT_THE_END,
)
