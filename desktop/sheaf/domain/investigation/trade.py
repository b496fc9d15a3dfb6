"""Trades: which pages a notebook needs, and what is normal (行业化、数量化).

The names of the lines that a trade asks for stand in the reader's language, under
``resources/trades``; what is a number stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from types import MappingProxyType

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ratios import Ratio


class Trade(Enum):
    """What someone lives by."""

    VILLAGE_SHOP = "village_shop"
    GREENHOUSE = "greenhouse"
    TRANSPORT = "transport"
    RESTAURANT = "restaurant"
    PIG_FARM = "pig_farm"
    GRAIN = "grain"
    WORKSHOP = "workshop"


@dataclass(frozen=True, slots=True)
class Range:
    """Between which ends a ratio usually lies."""

    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class Template:
    """What a trade's notebook leaves out, and its usual ranges."""

    without: frozenset[Sheet]
    ranges: Mapping[Ratio, Range]

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The pages, in the order of the notebook."""
        return tuple(one for one in Sheet if one not in self.without)


def _usual(**ends: tuple[str, str]) -> Mapping[Ratio, Range]:
    return MappingProxyType(
        {
            Ratio(name): Range(Fraction(low), Fraction(high))
            for name, (low, high) in ends.items()
        }
    )


TEMPLATES: dict[Trade, Template] = {
    Trade.VILLAGE_SHOP: Template(
        frozenset({Sheet.WORK}),
        _usual(
            gross_margin=("0.12", "0.22"),
            net_margin=("0.06", "0.15"),
            receivables_to_sales=("0", "0.35"),
            stock_days=("30", "75"),
            debt_to_assets=("0", "0.40"),
        ),
    ),
    Trade.GREENHOUSE: Template(
        frozenset({Sheet.WEEKS, Sheet.PREPAID_RENT, Sheet.STATEMENTS}),
        _usual(
            gross_margin=("0.45", "0.75"),
            net_margin=("0.25", "0.60"),
            receivables_to_sales=("0", "0.50"),
            stock_days=("0", "60"),
            debt_to_assets=("0", "0.50"),
        ),
    ),
    Trade.TRANSPORT: Template(
        frozenset({Sheet.STOCK, Sheet.PREPAID_RENT}),
        _usual(
            gross_margin=("0.30", "0.60"),
            net_margin=("0.10", "0.35"),
            receivables_to_sales=("0", "1.20"),
            debt_to_assets=("0", "0.60"),
        ),
    ),
    Trade.RESTAURANT: Template(
        frozenset({Sheet.WORK}),
        _usual(
            gross_margin=("0.45", "0.65"),
            net_margin=("0.10", "0.25"),
            receivables_to_sales=("0", "0.15"),
            stock_days=("3", "15"),
            debt_to_assets=("0", "0.50"),
        ),
    ),
    Trade.PIG_FARM: Template(
        frozenset({Sheet.WEEKS, Sheet.PREPAID_RENT}),
        _usual(
            gross_margin=("0.12", "0.40"),
            net_margin=("0.08", "0.30"),
            receivables_to_sales=("0", "0.20"),
            stock_days=("90", "200"),
            debt_to_assets=("0", "0.55"),
        ),
    ),
    Trade.GRAIN: Template(
        frozenset({Sheet.DAYS, Sheet.WEEKS, Sheet.PREPAID_RENT, Sheet.STATEMENTS}),
        _usual(
            gross_margin=("0.35", "0.60"),
            net_margin=("0.20", "0.50"),
            receivables_to_sales=("0", "0.50"),
            stock_days=("0", "200"),
            debt_to_assets=("0", "0.40"),
        ),
    ),
    Trade.WORKSHOP: Template(
        frozenset(),
        _usual(
            gross_margin=("0.20", "0.40"),
            net_margin=("0.08", "0.20"),
            receivables_to_sales=("0", "1.50"),
            stock_days=("15", "60"),
            debt_to_assets=("0", "0.60"),
        ),
    ),
}
