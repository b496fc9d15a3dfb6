"""What mortgage and pledge have in common: things, owners, debt, and when they arise."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.collateral import Insurance, Lease, Rises
from sheaf.domain.money import Money, total
from sheaf.domain.paper.debt import Debt
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing or right: what, how many, where, its certificate, its agreed value."""

    name: str
    value: Money
    rises: Rises
    quantity: str = ""
    place: str = ""
    certificate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """Everything a contract over things says; empty texts mean that there is none.

    ``registry`` is the authority that registers. No ``lease`` and no ``insurance``: the
    owner was asked, and said that there is none. ``limit`` is the principal the things
    answer for at most.
    """

    language: str
    number: str
    office: Office
    debt: Debt
    owner: Party
    things: tuple[Thing, ...]
    signed_at: str
    co_owners: tuple[Party, ...] = ()
    registry: str = ""
    prior_charges: str = ""
    insurance: Insurance | None = None
    lease: Lease | None = None
    limit: Money | None = None
    lender_chooses: bool = True
    complaint_phone: str = ""
    copies: int = 4
    marks: Marks = UNMARKED

    @property
    def value(self) -> Money:
        """What the things are worth, as agreed."""
        return total(thing.value for thing in self.things)

    @property
    def third_party(self) -> bool:
        """Whether the owner gives the thing for somebody else's debt."""
        return self.owner.id_number != self.debt.borrower.id_number

    def any_rises(self, rises: Rises) -> bool:
        """Whether one of the things is had only so."""
        return any(thing.rises is rises for thing in self.things)
