"""How a repayment is shared out over what is owed (DOMAIN 5.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sheaf.domain.errors import Refused
from sheaf.domain.money import ZERO, Money, total


class Component(Enum):
    """What a part of a debt is."""

    FEE = "fee"
    PENALTY = "penalty"
    COMPOUND = "compound"
    INTEREST = "interest"
    PRINCIPAL = "principal"


class By(Enum):
    """Whether the oldest instalment or the first component is settled whole first."""

    INSTALMENT = "instalment"
    COMPONENT = "component"


@dataclass(frozen=True, slots=True)
class Order:
    """The order in which money settles what is owed; a receipt names it."""

    by: By
    components: tuple[Component, ...]


#: Fees; then, oldest instalment first: late interest, compound, interest, principal.
BY_INSTALMENT = Order(By.INSTALMENT, tuple(Component))

#: Fees; all late interest; all compound; all interest; all principal.
BY_COMPONENT = Order(By.COMPONENT, tuple(Component))

#: Only for a loan not accruing, when that was decided.
PRINCIPAL_FIRST = Order(
    By.COMPONENT,
    (
        Component.PRINCIPAL,
        Component.INTEREST,
        Component.PENALTY,
        Component.COMPOUND,
        Component.FEE,
    ),
)

#: The orders an office may choose from, by the name its settings keep.
ORDERS = {
    "by_instalment": BY_INSTALMENT,
    "by_component": BY_COMPONENT,
    "principal_first": PRINCIPAL_FIRST,
}


@dataclass(eq=False)
class NothingPaid(Refused):
    """A repayment must be more than nothing."""

    field = "amount"


@dataclass(eq=False)
class Overpaid(Refused):
    """More was offered than is owed."""

    field = "amount"
    offered: Money
    owed: Money


@dataclass(frozen=True, slots=True)
class Claim:
    """What is still owed on one instalment. Charges stand alone, as instalment 0."""

    instalment: int
    due_on: date
    days_late: int
    penalty: Money
    compound: Money
    interest: Money
    principal: Money
    fee: Money = ZERO

    @property
    def total(self) -> Money:
        """Everything owed on this instalment."""
        parts = (self.penalty, self.compound, self.interest, self.principal, self.fee)
        return total(parts)

    def of(self, component: Component) -> Money:
        """Return one part of the claim."""
        amount: Money = getattr(self, component.value)
        return amount


@dataclass(frozen=True, slots=True)
class Allocation:
    """What a repayment settled of one component of one instalment."""

    instalment: int
    component: Component
    amount: Money

    def __neg__(self) -> Allocation:
        return Allocation(self.instalment, self.component, -self.amount)


@dataclass(frozen=True, slots=True)
class Shares:
    """What a repayment settled, and what of it found nothing to settle."""

    allocations: tuple[Allocation, ...]
    unallocated: Money


def fee_claim(fee: Money, due_on: date, penalty: Money = ZERO) -> Claim:
    """Claim a fee, or what misuse costs: they belong to no instalment."""
    return Claim(0, due_on, 0, penalty, ZERO, ZERO, ZERO, fee)


def owed(claims: Iterable[Claim]) -> Money:
    """Add the claims up."""
    return total(claim.total for claim in claims)


def settled(allocations: Iterable[Allocation], component: Component) -> Money:
    """Add up what was settled of one component."""
    return total(one.amount for one in allocations if one.component is component)


def allocate(
    amount: Money, claims: Sequence[Claim], order: Order
) -> tuple[Allocation, ...]:
    """Settle the claims in their order, and refuse more than they come to."""
    shares = allocate_and_keep(amount, claims, order)
    if shares.unallocated:
        raise Overpaid(amount, owed(claims))
    return shares.allocations


def allocate_and_keep(amount: Money, claims: Sequence[Claim], order: Order) -> Shares:
    """Settle the claims in their order; the rest is the customer's, not yet allocated."""
    if amount <= ZERO:
        raise NothingPaid
    left, allocations = amount, []
    for instalment, component, claimed in _in_turn(claims, order):
        taken = min(claimed, left)
        if taken > ZERO:
            allocations.append(Allocation(instalment, component, taken))
            left -= taken
    return Shares(tuple(allocations), left)


def _in_turn(
    claims: Sequence[Claim], order: Order
) -> Iterator[tuple[int, Component, Money]]:
    oldest = sorted(claims, key=lambda claim: claim.instalment)
    if order.by is By.COMPONENT:
        for component in order.components:
            for claim in oldest:
                yield claim.instalment, component, claim.of(component)
        return
    fees_first = order.components[0] is Component.FEE
    for claim in sorted(oldest, key=lambda claim: (not claim.instalment) is not fees_first):
        for component in order.components:
            yield claim.instalment, component, claim.of(component)
