"""按期付息到期还本: interest each period, principal at the end (DOMAIN 3.6.3, 3.6.4)."""

from __future__ import annotations

from sheaf.domain.schedule.amortising import Loan, amortise
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.refusals import Disagree, MethodDoesNotKnow, MethodNeeds
from sheaf.domain.schedule.rule import EVERY_PERIOD, Repays, Rule
from sheaf.domain.schedule.switches import Basis, Unit
from sheaf.domain.schedule.terms import Terms
from sheaf.domain.schedule.timeline import DUE_AFTER

#: How many months may lie between two settlements; they fall where these divide the month.
SETTLED_EVERY = (1, 3, 6, 12)


def draw(loan: Loan) -> Lines:
    """Repay nothing until the last line."""
    return amortise(loan, lambda _index, _balance, _interest: 0)


def check(terms: Terms) -> None:
    """Ask for a maturity; a settlement day leaves no room for another due day."""
    if terms.settlement_day is None:
        if terms.matures_on is not None:
            raise MethodDoesNotKnow("matures_on", terms.method.value)
        if terms.instalments is None:
            raise MethodNeeds("instalments", terms.method.value)
        if terms.pay_offset_days != DUE_AFTER:
            raise Disagree("pay_offset_days", "settlement_day")
        return
    if terms.every.unit is not Unit.MONTHS or terms.every.count not in SETTLED_EVERY:
        raise Disagree("settlement_day", "every")
    for other in ("due_day", "first_due_on"):
        if getattr(terms, other) is not None:
            raise Disagree("settlement_day", other)
    _check_maturity(terms)


def _check_maturity(terms: Terms) -> None:
    if terms.matures_on is None and terms.instalments is None:
        raise MethodNeeds("matures_on", terms.method.value)
    if terms.matures_on is not None and terms.instalments is not None:
        counted = terms.every.after(terms.disbursed_on, terms.instalments)
        if counted != terms.matures_on:
            raise Disagree("matures_on", "instalments")


RULE = Rule(
    draw=draw,
    knows=EVERY_PERIOD | {"settlement_day", "pay_offset_days", "matures_on"},
    needs=set(),
    basis=Basis.DAYS,
    check=check,
    repays=Repays.AT_THE_END,
)
