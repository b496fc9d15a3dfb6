"""The balance sheet on the day of the visit (DOMAIN 9.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sheaf.domain.calendar import months_after
from sheaf.domain.investigation import part
from sheaf.domain.investigation.entries import Debt, Entries
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import Sum
from sheaf.domain.money import Money, total

SHORT = 12  # months: what falls due later is a long debt


class Side(Enum):
    """Where a line of the balance sheet stands."""

    CURRENT = "current"
    LASTING = "lasting"
    SHORT = "short"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """A line: where it stands, and what it is made of."""

    side: Side
    sum: Sum

    @property
    def amount(self) -> Money:
        """What it comes to."""
        return self.sum.amount

    @property
    def name(self) -> str:
        """What tells it from the other lines: debts stand there twice."""
        long = ".long" if self.side is Side.LONG else ""
        return f"{self.sum.sheet.value}{long}"


@dataclass(frozen=True, slots=True)
class Balance:
    """Assets on one side, debts on the other, and what is the customer's own."""

    lines: tuple[BalanceLine, ...]

    def of(self, sheet: Sheet) -> Sum:
        """Return a page's sum; debts are long and short ones together."""
        found = [line.sum for line in self.lines if line.sum.sheet is sheet]
        return Sum(sheet, tuple(one for some in found for one in some.parts))

    def side(self, *sides: Side) -> Money:
        """Add up the lines that stand there."""
        return total(line.amount for line in self.lines if line.side in sides)

    @property
    def current(self) -> Money:
        """Assets that turn into money within the year."""
        return self.side(Side.CURRENT)

    @property
    def assets(self) -> Money:
        """All assets."""
        return self.side(Side.CURRENT, Side.LASTING)

    @property
    def short(self) -> Money:
        """Debts that fall due within the year."""
        return self.side(Side.SHORT)

    @property
    def debts(self) -> Money:
        """All debts."""
        return self.side(Side.SHORT, Side.LONG)

    @property
    def equity(self) -> Money:
        """Assets less debts."""
        return self.assets - self.debts

    @property
    def proved(self) -> Money:
        """What of the assets somebody could see."""
        return total(
            line.sum.proved
            for line in self.lines
            if line.side in {Side.CURRENT, Side.LASTING}
        )


def balance(entries: Entries, on: date) -> Balance:
    """Draw up the sheet as of a day; a debt without an end falls due within the year."""
    short, long = _by_term(entries.debts, on)
    return Balance(
        (
            _line(Side.CURRENT, part.held(Sheet.CASH, entries.cash)),
            _line(Side.CURRENT, part.held(Sheet.DEPOSITS, entries.deposits)),
            _line(Side.CURRENT, part.receivable(entries.receivables)),
            _line(Side.CURRENT, part.held(Sheet.PREPAYMENTS, entries.prepayments)),
            _line(Side.CURRENT, part.stocked(entries.stock)),
            _line(Side.LASTING, part.held(Sheet.FIXED_ASSETS, entries.fixed_assets)),
            _line(Side.LASTING, part.held(Sheet.PREPAID_RENT, entries.prepaid_rent)),
            _line(Side.LASTING, part.held(Sheet.OTHER_ASSETS, entries.other_assets)),
            _line(Side.SHORT, part.held(Sheet.PAYABLES, entries.payables)),
            _line(Side.SHORT, part.held(Sheet.ADVANCES, entries.advances)),
            _line(Side.SHORT, part.held(Sheet.DEBTS, short)),
            _line(Side.LONG, part.held(Sheet.DEBTS, long)),
        )
    )


def _line(side: Side, added: Sum) -> BalanceLine:
    return BalanceLine(side, added)


def _by_term(debts: Iterable[Debt], on: date) -> tuple[list[Debt], list[Debt]]:
    ends = months_after(on, SHORT)
    long = [one for one in debts if one.until is not None and one.until > ends]
    return [one for one in debts if one not in long], long
