"""Where each fen of a repayment goes: the lines shown before anyone confirms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.repayment import Allocation, Claim, Component, Shares
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.said import instalment

translate = QCoreApplication.translate

KEPT = 1_000_000  # the line of money that nothing claims yet
DRAWN = KEPT - 1  # the line of what repays a limit at once


@dataclass(frozen=True, slots=True)
class Goes:
    """What goes to one instalment, part by part, and what is left owing on it."""

    number: int
    parts: dict[Component, Money]
    now: Money
    left: Money

    @property
    def said(self) -> str:
        """Name the line."""
        if self.number == KEPT:
            return translate("places", "Kept for later")
        if self.number == DRAWN:
            return translate("places", "What is drawn")
        return instalment(self.number)

    def of(self, component: Component) -> Money | None:
        """Return one part; nothing where there is none."""
        return self.parts.get(component) or None


def places(
    claims: Sequence[Claim], shares: Shares | None, outstanding: Money
) -> list[Goes]:
    """Say where the money goes, claim by claim; nothing goes anywhere without shares.

    ``outstanding`` is the principal not repaid before: of a limit what is drawn.
    """
    allocations = shares.allocations if shares else ()
    drawn = [one for one in allocations if repays_a_limit(one)]
    others = [one for one in allocations if not repays_a_limit(one)]
    found = [_goes(claim, others) for claim in claims]
    if repaid := total(one.amount for one in drawn):
        parts, left = {Component.PRINCIPAL: repaid}, outstanding - repaid
        found.append(Goes(DRAWN, parts, repaid, left))
    if shares and shares.unallocated > ZERO:
        found.append(Goes(KEPT, {}, shares.unallocated, ZERO))
    return found


def repays_a_limit(one: Allocation) -> bool:
    """Tell whether money repays what is drawn on a limit, and no instalment."""
    return not one.instalment and one.component is Component.PRINCIPAL


def _goes(claim: Claim, allocations: Sequence[Allocation]) -> Goes:
    parts = {
        one.component: one.amount
        for one in allocations
        if one.instalment == claim.instalment
    }
    now = total(parts.values())
    return Goes(claim.instalment, parts, now, claim.total - now)


def sentence(lines: Sequence[Goes]) -> str:
    """Write the same as the end of one sentence."""
    words = translate("places", "{0} ({1})")
    told = [words.format(line.said, line.now) for line in lines if line.now]
    return translate("places", ", ").join(told)


def places_list() -> Ledger[Goes]:
    """Lay the lines out as a list; what stays owing is red."""
    return Ledger(
        [
            Column(translate("places", "Goes to"), lambda one: one.said),
            _part(translate("places", "Late interest"), Component.PENALTY, 80),
            _part(translate("places", "Compound"), Component.COMPOUND, 92),
            _part(translate("places", "Interest"), Component.INTEREST, 84),
            _part(translate("places", "Principal"), Component.PRINCIPAL, 100),
            Column(translate("places", "Now"), lambda one: one.now, 100, bold=True),
            Column(
                translate("places", "Left"),
                lambda one: one.left,
                100,
                tone=lambda one: "bad" if one.left and one.number != DRAWN else "muted",
            ),
        ],
        key=lambda one: one.number,
    )


def _part(title: str, component: Component, width: int) -> Column[Goes]:
    return Column(title, lambda one: one.of(component), width, right=True)
