"""Fixed assets carried on: what there was, what was bought since, less what wore off."""

from __future__ import annotations

from sheaf.domain.investigation import part
from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import plain, yuan
from sheaf.domain.investigation.notebook import Sheet


def compare(ground: Ground) -> Compared | None:
    """Reckon fixed assets: those at the first point + bought + appreciation − worn.

    It looks at things and their invoices alone, at no profit and no drawing: what is shown
    and was never paid for is borrowed, or paid with borrowed money.
    """
    fixed, told = ground.entries.start.fixed, ground.equity
    if fixed is None or told is None:
        return None
    bought = part.past(Sheet.ACQUIRED, ground.entries.acquired).amount
    risen, worn = told.appreciation.amount, told.depreciation.amount
    formula = f"{plain(fixed)} + {plain(bought)}"
    formula += f" + {plain(risen)}" if risen else ""
    return Compared(
        yuan(ground.balance.of(Sheet.FIXED_ASSETS).amount),
        yuan(fixed + bought + risen - worn),
        f"{formula} − {plain(worn)}",
        Sheet.ACQUIRED,
    )


RULE = Rule("assets_carried", frozenset({Figure.EQUITY}), compare, one_sided=True)
