"""Warnings on a file, with their reasons; they are lifted, never taken out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sheaf.domain.errors import Refused


class MarkKind(Enum):
    """Why someone is looked at twice."""

    BLACKLIST = "blacklist"
    EVADES_DEBTS = "evades_debts"
    RELATED_PARTY = "related_party"


@dataclass(eq=False)
class AlreadyMarked(Refused):
    """The file bears this mark already, since then."""

    field = "kind"
    kind: MarkKind
    since: datetime


class AlreadyLifted(Refused):
    """The mark was lifted by someone else meanwhile."""
