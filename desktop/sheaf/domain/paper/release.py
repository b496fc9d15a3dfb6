"""Guarantors released, collateral freed (DOMAIN 8, no. 24)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office, Party


@dataclass(frozen=True, slots=True)
class ReleasedGuarantor:
    """A guarantor who answers for nothing any more, and the contract that bound them.

    ``in_group``: a member of the borrower's group, free of this loan and of no other.
    """

    guarantor: Party
    contract: str
    in_group: bool = False


@dataclass(frozen=True, slots=True)
class ReleasedCollateral:
    """A thing set free: what, whose, under which contract, registered under what."""

    thing: str
    owner: str
    contract: str
    registration: str = ""


@dataclass(frozen=True, slots=True)
class Release:
    """Everything a release says."""

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    lent: Lent
    settled_on: date
    released_on: date
    officer: str
    guarantors: tuple[ReleasedGuarantor, ...] = ()
    collaterals: tuple[ReleasedCollateral, ...] = ()
    marks: Marks = UNMARKED
