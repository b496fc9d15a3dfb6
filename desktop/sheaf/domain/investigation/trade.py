"""Trades: which pages a notebook needs, and what is normal (行业化、数量化).

The names of the lines that a trade asks for stand in the reader's language, under
``resources/trades``; what is a number stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from sheaf.domain.errors import Refused
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

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class OwnTrade:
    """What an office made of a trade: ranges by the names of their ratios, and what to ask.

    Without questions of its own it asks those that came with the program.
    """

    ranges: Mapping[str, Range]
    questions: tuple[str, ...] = ()


@dataclass(eq=False)
class RangeCrossed(Refused):
    """The low end of a range lies above its high end."""

    field: str


def check_own(own: OwnTrade) -> None:
    """Refuse a range whose ends cross, naming its field."""
    for name, ends in own.ranges.items():
        if ends.low > ends.high:
            raise RangeCrossed(f"{name}_high")


@dataclass(frozen=True, slots=True)
class Template:
    """What a trade's notebook leaves out, and its usual ranges."""

    without: frozenset[Sheet]
    ranges: Mapping[Ratio, Range]

    def with_own(self, own: OwnTrade | None) -> Template:
        """Let the office's own ranges hold where it has set any."""
        if own is None:
            return self
        told = {Ratio(name): ends for name, ends in own.ranges.items()}
        return replace(self, ranges=MappingProxyType(dict(self.ranges) | told))

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The pages, in the order of the notebook."""
        return tuple(one for one in Sheet if one not in self.without)


def _usual(**ends: tuple[str, str]) -> Mapping[Ratio, Range]:
    return MappingProxyType(
        {
            Ratio(name): Range(Decimal(low), Decimal(high))
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
