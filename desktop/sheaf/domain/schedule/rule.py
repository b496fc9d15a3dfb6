"""What a repayment method says of itself."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum

from sheaf.domain.schedule.amortising import Loan
from sheaf.domain.schedule.factors import Factors, factors
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.periods import Periods
from sheaf.domain.schedule.switches import Basis, Remainder
from sheaf.domain.schedule.terms import Terms

#: The switches of a method whose instalments follow one another at equal distance.
EVERY_PERIOD = frozenset(
    {
        "instalments",
        "every",
        "first_due_on",
        "due_day",
        "grace.interest_payment",
        "grace.interest_free",
    }
)
#: A hundred years of months, three of days: more is a slip of the hand.
MOST_INSTALMENTS = 1200

LAST = frozenset({Remainder.LAST})


def nothing_more(terms: Terms) -> None:
    """Ask nothing of the terms beyond what all methods ask."""


class Repays(Enum):
    """What decides the principal of a line, for whoever asks how it came about.

    The last three are no method's own: they come of an act after the payout.
    """

    LEVEL_LESS_INTEREST = "level_less_interest"
    EQUAL_SHARE = "equal_share"
    AT_THE_END = "at_the_end"
    STATED_SHARE = "stated_share"
    AS_PLANNED = "as_planned"
    AS_BEFORE = "as_before"
    IN_PROPORTION = "in_proportion"
    EARLY = "early"


#: The exact level payment for a balance before a line, as a quotient of fen.
ExactLevel = Callable[[Loan, int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A method: how it draws up, and which switches mean anything to it.

    ``basis`` is how it counts interest unless told; ``blamed`` the field to change when
    a payment comes out below its interest; ``factors`` its own way with interest,
    ``check`` what it alone asks of the terms; ``repays`` and ``level`` explain a line,
    ``on_loan`` says that interest is on what was lent, not on what is left.
    """

    draw: Callable[[Loan], Lines]
    knows: AbstractSet[str]
    needs: AbstractSet[str]
    basis: Basis = Basis.WHOLE_PERIODS
    remainders: AbstractSet[Remainder] = LAST
    blamed: str = "instalments"
    factors: Callable[[Terms, Basis, Periods], Factors] = factors
    check: Callable[[Terms], None] = nothing_more
    repays: Repays
    level: ExactLevel | None = None
    on_loan: bool = False
