"""What changed since the investigation before: figure by figure (renewals, DOMAIN 9.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from sheaf.domain.investigation.balance import Balance
from sheaf.domain.investigation.income import Income
from sheaf.domain.investigation.known import Former
from sheaf.domain.money import Money


class Main(Enum):
    """The figures that say most, beside the lines of the balance sheet."""

    SALES = "sales"
    GROSS = "gross"
    COSTS = "costs"
    DISPOSABLE = "disposable"
    ASSETS = "assets"
    ALL_DEBTS = "all_debts"
    EQUITY = "equity"


@dataclass(frozen=True, slots=True)
class Change:
    """A figure then and now."""

    main: Main
    before: Money
    now: Money

    @property
    def apart(self) -> Fraction | None:
        """By what share it changed; none where there was nothing."""
        if not self.before:
            return None
        return Fraction((self.now - self.before).fen, abs(self.before.fen))


def figures(income: Income, balance: Balance) -> dict[str, Money]:
    """Name the figures that a later investigation looks back at."""
    average = income.average
    main = {
        Main.SALES: average.sales,
        Main.GROSS: average.gross,
        Main.COSTS: average.costs.amount,
        Main.DISPOSABLE: average.disposable,
        Main.ASSETS: balance.assets,
        Main.ALL_DEBTS: balance.debts,
        Main.EQUITY: balance.equity,
    }
    lines = {line.name: line.amount for line in balance.lines}
    return lines | {f"main.{name.value}": amount for name, amount in main.items()}


def changes(former: Former | None, now: Mapping[str, Money]) -> tuple[Change, ...]:
    """Set the main figures beside those of the investigation before, if there was one."""
    if former is None:
        return ()
    return tuple(
        Change(main, former.amounts.get(name, Money()), now[name])
        for main in Main
        if (name := f"main.{main.value}") in now
    )
