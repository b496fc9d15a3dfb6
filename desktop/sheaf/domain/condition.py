"""A condition that was looked at: met or not, with the figure and its limit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TypeVar

from sheaf.domain.money import Money

Figure = TypeVar("Figure", int, Money)


class Check(Enum):
    """What is looked at before an application goes on, and before a loan is secured."""

    AGE = "age"
    AGE_AT_MATURITY = "age_at_maturity"
    AMOUNT = "amount"
    TERM = "term"
    ARREARS = "arrears"
    NOT_BLACKLISTED = "not_blacklisted"
    EVADES_NO_DEBTS = "evades_no_debts"
    RELATED_PARTY_SECURED = "related_party_secured"
    PAPERS = "papers"
    SECURITY = "security"
    PLAN_AHEAD = "plan_ahead"
    GUARANTOR_AGE = "guarantor_age"
    GUARANTOR_APART = "guarantor_apart"
    GUARANTOR_NOT_MUTUAL = "guarantor_not_mutual"
    GUARANTOR_INSTALMENT = "guarantor_instalment"
    GUARANTOR_INCOME = "guarantor_income"
    GUARANTOR_ASSETS = "guarantor_assets"
    GUARANTOR_BORROWERS = "guarantor_borrowers"
    GUARANTOR_SPOUSE = "guarantor_spouse"
    GROUP_SIZE = "group_size"
    GROUP_AGREEMENT = "group_agreement"
    GROUP_LEADER = "group_leader"
    GROUP_HOUSEHOLDS = "group_households"
    GROUP_RELATIVES = "group_relatives"
    GROUP_ADULTS = "group_adults"
    GROUP_LOCAL = "group_local"
    GROUP_ARREARS = "group_arrears"
    GROUP_LIMIT = "group_limit"
    COLLATERAL_COVER = "collateral_cover"
    SALES_CHECKED = "sales_checked"
    MARGIN_CHECKED = "margin_checked"
    STOCK_CHECKED = "stock_checked"
    RECEIVABLES_CHECKED = "receivables_checked"
    EQUITY_CHECKED = "equity_checked"
    DEBTS_CHECKED = "debts_checked"
    HOUSEHOLD_INCOME_CHECKED = "household_income_checked"
    DEVIATIONS_EXPLAINED = "deviations_explained"
    DEVIATION_ACCEPTED = "deviation_accepted"
    PROPOSAL_REASONED = "proposal_reasoned"
    PROPOSAL_DRAWN = "proposal_drawn"
    INVESTIGATED = "investigated"
    INVESTIGATED_AGAIN = "investigated_again"
    NOTEBOOK_READABLE = "notebook_readable"
    NOTEBOOK_CONFIRMED = "notebook_confirmed"


@dataclass(frozen=True, slots=True)
class Part:
    """What a figure was taken of: a share of a whole, written as a reader sees it."""

    share: Decimal
    whole: str


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition; figures are written as a reader sees them, or empty.

    ``beyond`` is by how much a figure that is a number misses its limit: in years, months,
    heads or fen; nothing where it keeps it. Of what is named it is how far the worst of it
    lies apart, in millionths, where that can be said. ``part`` says what the figure is a
    share of, if it is one. ``name`` tells it from others of its code.
    """

    code: Check
    passed: bool
    figure: str = ""
    limit: str = ""
    beyond: int = 0
    part: Part | None = None
    name: str = ""

    @property
    def key(self) -> str:
        """What an override names it by."""
        return f"{self.code.value}:{self.name}" if self.name else self.code.value


def failed(conditions: Iterable[Condition]) -> tuple[Condition, ...]:
    """Pick out the conditions that were not met."""
    return tuple(condition for condition in conditions if not condition.passed)


def at_least(code: Check, figure: Figure, least: Figure) -> Condition:
    """Ask that a figure reaches its limit."""
    return Condition(code, figure >= least, str(figure), str(least), _beyond(least, figure))


def at_most(code: Check, figure: Figure, most: Figure) -> Condition:
    """Ask that a figure does not pass its limit."""
    return Condition(code, figure <= most, str(figure), str(most), _beyond(figure, most))


def between(code: Check, figure: Figure, least: Figure, most: Figure) -> Condition:
    """Ask that a figure lies between two limits, both allowed."""
    beyond = _beyond(figure, most) or _beyond(least, figure)
    return Condition(
        code, least <= figure <= most, str(figure), f"{least} – {most}", beyond
    )


def excused(now: Condition, then: Condition) -> bool:
    """Tell whether who set a failed condition aside as it was then did so as it is now.

    They did where nothing is named that was not named then, and none of it is worse, or
    where the figure has come no further from its limit. What is worse, or measured
    otherwise, is asked about anew.
    """
    if now.limit == then.limit and _named(now) <= _named(then):
        return now.beyond <= then.beyond
    measured = bool(now.limit) and now.limit == then.limit
    return (measured or now.figure == then.figure) and 0 < now.beyond <= then.beyond


def _named(condition: Condition) -> set[str]:
    return set(condition.figure.split(", "))


def _beyond(more: Figure, less: Figure) -> int:
    if isinstance(more, Money) and isinstance(less, Money):
        return max(more.fen - less.fen, 0)
    assert isinstance(more, int)  # noqa: S101 (both are of one kind)
    assert isinstance(less, int)  # noqa: S101
    return max(more - less, 0)
