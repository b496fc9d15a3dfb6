"""Who and what answers for a loan, as a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.money import Money
from sheaf.queries.securities import CollateralLine, GuarantorLine
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.words import words_for

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Security:
    """A person or a thing, how it answers, and for how much."""

    customer_id: int
    name: str
    how: str
    amount: Money


def securities(
    guarantors: Sequence[GuarantorLine],
    things: Sequence[CollateralLine],
    lent: Money,
    *,
    released: bool,
) -> list[Security]:
    """List the guarantors, each for everything, and the things with their values."""
    free = translate("security_list", "Released")
    people = [
        Security(
            one.customer_id,
            one.name,
            free if released else words_for(GuaranteeKind(one.kind)),
            lent,
        )
        for one in guarantors
    ]
    held = [Security(one.owner_id, one.thing, _how(one), one.value) for one in things]
    return [*people, *held]


def securities_list() -> Ledger[Security]:
    """Lay them out."""
    return Ledger(
        [
            Column("", lambda one: one.name, 200, bold=True),
            Column("", lambda one: one.how),
            Column("", lambda one: one.amount, 132),
        ],
        key=lambda one: (one.customer_id, one.name),
    )


def _how(thing: CollateralLine) -> str:
    if thing.released_on:
        words = translate("security_list", "Released on {0}")
        return words.format(thing.released_on)
    if thing.form == "pledge":
        words = translate("security_list", "Pledge, kept at {0}")
        return words.format(thing.kept_at or "—")
    words = translate("security_list", "Mortgage, registration {0}")
    if thing.kept_at:
        words = translate("security_list", "Mortgage, registration {0}; title at {1}")
    return words.format(thing.registration or "—", thing.kept_at)
