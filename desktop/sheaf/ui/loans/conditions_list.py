"""What must be so before money leaves, as a list: met or not, and by what."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.paper.disbursement_notice import Condition, ConditionKind
from sheaf.queries.applications import Application
from sheaf.queries.contracts import awaited
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

CHARGED = (ConditionKind.MORTGAGE_REGISTERED, ConditionKind.PLEDGE_DELIVERED)


@dataclass(frozen=True, slots=True)
class Required:
    """A condition, and the thing or the turn of the decision it is about."""

    condition: Condition
    collateral_id: int = 0
    turn: int = 0

    @property
    def said(self) -> str:
        """Name it."""
        if self.condition.kind is ConditionKind.OTHER:
            return self.condition.text
        told = words_for(self.condition.kind)
        return f"{told}  {self.condition.text}".rstrip()

    @property
    def proof(self) -> str:
        """Say what shows it, or that it is still open."""
        if self.condition.met:
            return self.condition.proof or translate("conditions_list", "Met")
        return translate("conditions_list", "Open")


def required(application: Application, conditions: tuple[Condition, ...]) -> list[Required]:
    """Join each condition to the thing or the sentence of the decision it is about."""
    things = iter(awaited(application))
    found: list[Required] = []
    turn = 0
    for one in conditions:
        if one.kind in CHARGED:
            found.append(Required(one, next(things).id))
        elif one.kind is ConditionKind.OTHER:
            found.append(Required(one, 0, turn))
            turn += 1
        else:
            found.append(Required(one))
    return found


def conditions_list() -> Ledger[Required]:
    """Lay them out; what is open is ochre, and says so."""
    return Ledger(
        [
            Column("", lambda one: one.said),
            Column(
                "",
                lambda one: one.proof,
                340,
                tone=lambda one: "ok" if one.condition.met else "warn",
                picture=lambda one: "paid" if one.condition.met else "waiting",
            ),
        ],
        key=lambda one: (one.condition.kind, one.condition.text),
    )
