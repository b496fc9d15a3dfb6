"""The receipt for originals taken into custody (权证收据): two copies, both sides sign."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.paper.custody import Custody


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyReceipt(Custody):
    """Everything a receipt for originals says."""
