"""Things that secure a loan: which may, up to what share of their value, from when on.

Civil Code 399 (what cannot be mortgaged), 402 (real estate: from registration), 403
(movables: from the contract), 429 and 441 (a pledge: from delivery); Rural Land Contract
Law 47 (a right to farm land: from the contract, against others once registered); DOMAIN 7.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from sheaf.domain.condition import Check, Condition, at_least
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.policy import Policy


class Form(Enum):
    """Whether the thing stays with its owner or is handed over."""

    MORTGAGE = "mortgage"
    PLEDGE = "pledge"


class Rises(Enum):
    """From when the right in a thing exists (DOMAIN 7; Civil Code 402, 403, 429, 441)."""

    REGISTRATION = "registration"  # real estate; rights without a certificate
    FARM_LAND = "farm_land"  # from the contract; filed with the village, and registered
    CONTRACT = "contract"  # movables mortgaged
    DELIVERY = "delivery"  # things and certificates pledged


class CollateralKind(Enum):
    """What kind of thing it is; from ``LAND_OWNERSHIP`` on, it cannot secure a loan."""

    HOUSE = "house"
    COMMERCIAL = "commercial"
    VEHICLE = "vehicle"
    MACHINERY = "machinery"
    LAND_RIGHT = "land_right"
    DEPOSIT = "deposit"
    LAND_OWNERSHIP = "land_ownership"
    HOMESTEAD = "homestead"
    PUBLIC_FACILITY = "public_facility"
    DISPUTED = "disputed"
    SEIZED = "seized"


#: Civil Code 399.
CANNOT_SECURE = frozenset(
    {
        CollateralKind.LAND_OWNERSHIP,
        CollateralKind.HOMESTEAD,
        CollateralKind.PUBLIC_FACILITY,
        CollateralKind.DISPUTED,
        CollateralKind.SEIZED,
    }
)

#: From when a mortgage exists; money waits for the number of whatever is registered.
MORTGAGED = {
    CollateralKind.HOUSE: Rises.REGISTRATION,
    CollateralKind.COMMERCIAL: Rises.REGISTRATION,
    CollateralKind.LAND_RIGHT: Rises.FARM_LAND,
}

#: How each kind may secure a loan: land cannot be handed over, a deposit cannot stay.
FORMS = {
    CollateralKind.HOUSE: {Form.MORTGAGE},
    CollateralKind.COMMERCIAL: {Form.MORTGAGE},
    CollateralKind.VEHICLE: {Form.MORTGAGE, Form.PLEDGE},
    CollateralKind.MACHINERY: {Form.MORTGAGE, Form.PLEDGE},
    CollateralKind.LAND_RIGHT: {Form.MORTGAGE},
    CollateralKind.DEPOSIT: {Form.PLEDGE},
}


@dataclass(eq=False)
class CannotSecure(Refused):
    """The law does not let this kind of thing secure a loan."""

    field = "kind"
    kind: CollateralKind


@dataclass(frozen=True, slots=True)
class Collateral:
    """A thing that secures a loan: what it is worth, and what lies on it already."""

    kind: CollateralKind
    form: Form
    value: Money
    prior_charges: Money

    @property
    def free(self) -> Money:
        """What it is worth beyond earlier charges."""
        return max(self.value - self.prior_charges, ZERO)


@dataclass(frozen=True, slots=True)
class Lease:
    """Who has leased a thing, and until when; no day where no term was agreed."""

    tenant: str
    until: date | None


@dataclass(frozen=True, slots=True)
class Insurance:
    """With whom a thing is insured, and until when."""

    insurer: str
    until: date


def shares(policy: Policy) -> dict[CollateralKind, Decimal]:
    """Read from the office's settings how much of its value each kind may secure."""
    return {
        CollateralKind.HOUSE: policy.ltv_house,
        CollateralKind.COMMERCIAL: policy.ltv_commercial,
        CollateralKind.VEHICLE: policy.ltv_vehicle,
        CollateralKind.MACHINERY: policy.ltv_machinery,
        CollateralKind.LAND_RIGHT: policy.ltv_land,
        CollateralKind.DEPOSIT: policy.ltv_deposit,
    }


def check_kind(kind: CollateralKind) -> None:
    """Refuse what the law does not let secure a loan."""
    if kind in CANNOT_SECURE:
        raise CannotSecure(kind)


def check_collateral(collateral: Collateral) -> None:
    """Refuse what the law does not let secure a loan, or not in this form."""
    check_kind(collateral.kind)
    if collateral.form not in FORMS[collateral.kind]:
        raise Unusable("form", "not_for_this_kind", collateral.form.value)
    if collateral.value <= ZERO:
        raise Unusable("value", "not_above_zero", collateral.value.plain)
    if collateral.prior_charges < ZERO:
        raise Unusable("prior_charges", "negative", collateral.prior_charges.plain)


def check_lease(lease: Lease, today: date) -> None:
    """Refuse a lease to nobody, or one that is over: then the thing is not leased."""
    if not lease.tenant.strip():
        raise Missing("leased_to")
    if lease.until is not None and lease.until < today:
        raise Unusable("leased_until", "in_the_past", lease.until.isoformat())


def check_insurance(insurance: Insurance, today: date) -> None:
    """Refuse an insurance with nobody, or one that has run out."""
    if not insurance.insurer.strip():
        raise Missing("insured_with")
    if insurance.until < today:
        raise Unusable("insured_until", "in_the_past", insurance.until.isoformat())


def lendable(collateral: Collateral, allowed: Mapping[CollateralKind, Decimal]) -> Money:
    """Say how much it secures: a share of its value, after earlier charges."""
    share = collateral.value.times(allowed[collateral.kind])
    return max(share - collateral.prior_charges, ZERO)


def loan_to_value(amount: Money, things: Sequence[Collateral]) -> Fraction | None:
    """Divide the loan by what the things are worth; none where that is nothing."""
    worth = total(thing.free for thing in things)
    return Fraction(amount.fen, worth.fen) if worth else None


def cover(
    amount: Money, things: Sequence[Collateral], allowed: Mapping[CollateralKind, Decimal]
) -> Condition:
    """Ask that the things together secure the loan."""
    secured = total(lendable(thing, allowed) for thing in things)
    return at_least(Check.COLLATERAL_COVER, secured, amount)


def rises(kind: CollateralKind, form: Form) -> Rises:
    """Say from when the right in such a thing exists; until then no money leaves for it."""
    if form is Form.PLEDGE:
        return Rises.DELIVERY
    return MORTGAGED.get(kind, Rises.CONTRACT)
