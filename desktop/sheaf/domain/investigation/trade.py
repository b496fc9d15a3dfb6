"""Trades: which pages a notebook needs, and what is normal (行业化、数量化).

The names of the lines that a trade asks for stand in the reader's language, under
``resources/trades``; what is a number stands here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from sheaf.domain.errors import Missing, Refused
from sheaf.domain.investigation.notebook import Sheet, single
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
class Called:
    """A trade on the office's list: one that came, or one that the office added.

    ``like`` is the trade whose pages it has; one that came has no other name.
    """

    code: str
    like: Trade
    name: str = ""


@dataclass(frozen=True, slots=True)
class OwnTrade:
    """What an office made of a trade; what it does not name holds as it came.

    ``ranges`` go by the names of their ratios, ``lines`` by the names of their pages, a
    tab before what stands in a further cell. ``pages`` are those its notebook has of the
    pages that can be chosen. A trade that the office added has a name, and is otherwise
    ``like`` one that came.
    """

    ranges: Mapping[str, Range] = field(default_factory=dict)
    lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    name: str = ""
    like: Trade | None = None
    pages: tuple[str, ...] = ()

    def called(self, code: str) -> Called:
        """Say what a trade of this code is called."""
        return Called(code, self.like or Trade(code), self.name)

    def differing(self, code: str) -> OwnTrade:
        """Leave out every range that is what came, and the pages where they are."""
        came = TEMPLATES[self.called(code).like]
        ranges = {
            name: ends
            for name, ends in self.ranges.items()
            if came.ranges[Ratio(name)] != ends
        }
        pages = () if set(self.pages) == set(came.chosen) else self.pages
        return replace(self, ranges=ranges, pages=pages)


AS_IT_CAME = OwnTrade()

#: Pages for the statements of a customer who keeps books.
OWN_STATEMENTS = (Sheet.STATEMENTS, Sheet.OWN_CURRENT, Sheet.OWN_RESULTS)

#: Pages that an office may give to a trade or leave out; every case needs the others.
CHOOSABLE = (
    Sheet.SUPPLIERS,
    Sheet.CUSTOMERS,
    Sheet.PRICES,
    Sheet.RECENT,
    Sheet.DAYS,
    Sheet.WEEKS,
    Sheet.FLOWS,
    Sheet.SEASONS,
    Sheet.WORK,
    Sheet.MACHINES,
    *OWN_STATEMENTS,
    Sheet.RECEIVABLES,
    Sheet.PREPAYMENTS,
    Sheet.STOCK,
    Sheet.FIXED_ASSETS,
    Sheet.VEHICLES,
    Sheet.PREPAID_RENT,
    Sheet.OTHER_ASSETS,
    Sheet.PAYABLES,
    Sheet.ADVANCES,
)

#: Pages that no trade fills in beforehand: what the application says stands on them, or
#: what the officer proposes.
FROM_THE_APPLICATION = frozenset({Sheet.GUARANTORS, Sheet.HOLD, Sheet.PLAN})


def came(code: str) -> bool:
    """Tell whether a trade came with the program."""
    return any(one.value == code for one in Trade)


@dataclass(eq=False)
class RangeCrossed(Refused):
    """The low end of a range lies above its high end."""

    field: str


def check_own(own: OwnTrade) -> None:
    """Refuse an added trade without a name, and a range whose ends cross."""
    if own.like is not None and not own.name:
        raise Missing("name")
    for name, ends in own.ranges.items():
        if ends.low > ends.high:
            raise RangeCrossed(f"{name}_high")


@dataclass(frozen=True, slots=True)
class Template:
    """What a trade's notebook leaves out, and its usual ranges."""

    without: frozenset[Sheet]
    ranges: Mapping[Ratio, Range]

    def with_own(self, own: OwnTrade | None) -> Template:
        """Let the office's own ranges and pages hold where it has set any."""
        if own is None:
            return self
        told = {Ratio(name): ends for name, ends in own.ranges.items()}
        made = replace(self, ranges=MappingProxyType(dict(self.ranges) | told))
        return made.with_pages(own.pages) if own.pages else made

    def with_pages(self, pages: Collection[str]) -> Template:
        """Have just these of the pages that can be chosen, by their names."""
        out = frozenset(one for one in CHOOSABLE if one.value not in pages)
        return replace(self, without=out)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of those it has of the pages that can be chosen."""
        return tuple(one.value for one in CHOOSABLE if one not in self.without)

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The pages, in the order of the notebook."""
        return tuple(one for one in Sheet if one not in self.without)

    @property
    def lined(self) -> tuple[Sheet, ...]:
        """The pages of lines that a trade may name beforehand."""
        return tuple(
            one
            for one in self.sheets
            if not single(one) and one not in FROM_THE_APPLICATION
        )


def _usual(**ends: tuple[str, str]) -> Mapping[Ratio, Range]:
    return MappingProxyType(
        {
            Ratio(name): Range(Decimal(low), Decimal(high))
            for name, (low, high) in ends.items()
        }
    )


TEMPLATES: dict[Trade, Template] = {
    Trade.VILLAGE_SHOP: Template(
        frozenset({Sheet.WORK, Sheet.MACHINES, Sheet.VEHICLES}),
        _usual(
            gross_margin=("0.12", "0.22"),
            net_margin=("0.06", "0.15"),
            receivables_to_sales=("0", "0.35"),
            stock_days=("30", "75"),
            debt_to_assets=("0", "0.40"),
        ),
    ),
    Trade.GREENHOUSE: Template(
        frozenset(
            {
                Sheet.WEEKS,
                Sheet.PREPAID_RENT,
                *OWN_STATEMENTS,
                Sheet.MACHINES,
                Sheet.VEHICLES,
            }
        ),
        _usual(
            gross_margin=("0.45", "0.75"),
            net_margin=("0.25", "0.60"),
            receivables_to_sales=("0", "0.50"),
            stock_days=("0", "60"),
            debt_to_assets=("0", "0.50"),
        ),
    ),
    Trade.TRANSPORT: Template(
        frozenset({Sheet.STOCK, Sheet.PREPAID_RENT, Sheet.MACHINES}),
        _usual(
            gross_margin=("0.30", "0.60"),
            net_margin=("0.10", "0.35"),
            receivables_to_sales=("0", "1.20"),
            debt_to_assets=("0", "0.60"),
        ),
    ),
    Trade.RESTAURANT: Template(
        frozenset({Sheet.WORK, Sheet.MACHINES, Sheet.VEHICLES}),
        _usual(
            gross_margin=("0.45", "0.65"),
            net_margin=("0.10", "0.25"),
            receivables_to_sales=("0", "0.15"),
            stock_days=("3", "15"),
            debt_to_assets=("0", "0.50"),
        ),
    ),
    Trade.PIG_FARM: Template(
        frozenset({Sheet.WEEKS, Sheet.PREPAID_RENT, Sheet.MACHINES, Sheet.VEHICLES}),
        _usual(
            gross_margin=("0.12", "0.40"),
            net_margin=("0.08", "0.30"),
            receivables_to_sales=("0", "0.20"),
            stock_days=("90", "200"),
            debt_to_assets=("0", "0.55"),
        ),
    ),
    Trade.GRAIN: Template(
        frozenset(
            {
                Sheet.DAYS,
                Sheet.WEEKS,
                Sheet.PREPAID_RENT,
                *OWN_STATEMENTS,
                Sheet.MACHINES,
                Sheet.VEHICLES,
            }
        ),
        _usual(
            gross_margin=("0.35", "0.60"),
            net_margin=("0.20", "0.50"),
            receivables_to_sales=("0", "0.50"),
            stock_days=("0", "200"),
            debt_to_assets=("0", "0.40"),
        ),
    ),
    Trade.WORKSHOP: Template(
        frozenset({Sheet.VEHICLES}),
        _usual(
            gross_margin=("0.20", "0.40"),
            net_margin=("0.08", "0.20"),
            receivables_to_sales=("0", "1.50"),
            stock_days=("15", "60"),
            debt_to_assets=("0", "0.60"),
        ),
    ),
}
