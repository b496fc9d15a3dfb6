"""Vehicles: an insurer covers what is theirs, at what it is worth (行驶证、保单核对)."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import Compared, Figure, Ground, Rule
from sheaf.domain.investigation.figure import at_most, plain, yuan
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import total


def compare(ground: Ground) -> Compared | None:
    """Hold what they stand at to what they are insured for: at that, or below.

    Asked of trades that live by their vehicles: there the fixed assets are vehicles.
    """
    vehicles = ground.entries.vehicles
    stated = ground.balance.of(Sheet.FIXED_ASSETS).amount
    if not vehicles or not stated:
        return None
    insured = total(one.insured for one in vehicles)
    return Compared(
        yuan(stated),
        yuan(min(stated, insured)),
        f"{plain(stated)} {at_most(yuan(stated), yuan(insured))} {plain(insured)}",
        Sheet.VEHICLES,
    )


RULE = Rule("insured", frozenset({Figure.EQUITY}), compare, one_sided=True)
