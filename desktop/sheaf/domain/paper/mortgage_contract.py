"""The mortgage contract (抵押合同): the owner keeps the thing (DOMAIN 8, no. 11)."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.paper.charge import Charge


@dataclass(frozen=True, slots=True, kw_only=True)
class MortgageContract(Charge):
    """Everything a mortgage contract says."""
