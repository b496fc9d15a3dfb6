"""The slip by which originals go back to their owner (权证归还单): two copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.paper.custody import Custody


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyReturn(Custody):
    """Everything a return slip says; it answers the receipt of this number and day."""

    receipt: str
    taken_on: date
