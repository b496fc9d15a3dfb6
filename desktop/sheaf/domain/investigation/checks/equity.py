"""Equity reconciliation (权益检验): what came and went, against what is there."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.policy import EquityTest


def compare(ground: Ground) -> Compared | None:
    """Compare by the deviation that decides here; expected equity of nothing has none.

    A start that lies less than a year back, or without profits or drawings since, is no
    method: whoever starts today always comes out right.
    """
    told = ground.equity
    if told is None:
        return None
    decides = ground.tolerance.decides
    deviation = told.d1 if decides is EquityTest.D1 else told.d2
    if deviation is None:
        return None
    came = (told.profit, told.injection, told.appreciation)
    went = (told.drawings, told.depreciation)
    formula = plain(told.initial)
    formula += "".join(f" + {plain(one.amount)}" for one in came if one.amount)
    formula += "".join(f" − {plain(one.amount)}" for one in went if one.amount)
    return Compared(
        yuan(told.actual),
        yuan(told.expected),
        formula,
        Sheet.START,
        deviation=deviation,
        passing=ground.tolerance.equity,
        proves=told.reaches_back,
    )


RULE = Rule("equity", frozenset({Figure.EQUITY}), compare)
