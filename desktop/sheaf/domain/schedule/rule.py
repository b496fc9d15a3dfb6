"""What a repayment method says of itself."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

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
LAST = frozenset({Remainder.LAST})


def nothing_more(terms: Terms) -> None:
    """Ask nothing of the terms beyond what all methods ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A method: how it draws up, and which switches mean anything to it.

    ``basis`` is how it counts interest unless told; ``blamed`` the field to change when
    a payment comes out below its interest; ``factors`` its own way with interest,
    ``check`` what it alone asks of the terms.
    """

    draw: Callable[[Loan], Lines]
    knows: AbstractSet[str]
    needs: AbstractSet[str]
    basis: Basis = Basis.WHOLE_PERIODS
    remainders: AbstractSet[Remainder] = LAST
    blamed: str = "instalments"
    factors: Callable[[Terms, Basis, Periods], Factors] = factors
    check: Callable[[Terms], None] = nothing_more
