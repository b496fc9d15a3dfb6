"""The group agreement (联保协议): households that guarantee each other (DOMAIN 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.money import Money, total
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


@dataclass(frozen=True, slots=True)
class Member:
    """A household, and how much it may borrow in the group."""

    party: Party
    limit: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAgreement:
    """Everything a group agreement says.

    ``years`` is the guarantee period of each loan; below ``fewest`` members nothing more is
    paid out; ``freezes`` says that one late member stops new loans to all.
    """

    language: str
    number: str
    office: Office
    group: str
    members: tuple[Member, ...]
    leader: str
    start: date
    end: date
    years: int
    fewest: int
    freezes: bool
    signed_at: str
    complaint_phone: str = ""
    copies: int = 6
    marks: Marks = UNMARKED

    @property
    def limit(self) -> Money:
        """What all members may borrow together."""
        return total(member.limit for member in self.members)
