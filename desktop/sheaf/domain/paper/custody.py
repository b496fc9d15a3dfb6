"""Originals in custody: what was handed over, where it is kept (DOMAIN 8, no. 25)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


@dataclass(frozen=True, slots=True)
class Original:
    """A certificate, policy or thing in custody, under its number if it has one."""

    name: str
    number: str = ""
    copies: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Custody:
    """Everything that both papers of a custody say; ``contract`` may not be drawn up yet.

    ``on`` is the day the originals changed hands, ``pledged`` whether the thing itself did.
    """

    language: str
    number: str
    office: Office
    contract: str
    owner: Party
    thing: str
    pledged: bool
    originals: tuple[Original, ...]
    kept_at: str
    on: date
    officer: str
    marks: Marks = UNMARKED
