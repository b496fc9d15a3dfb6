"""What every till must hold now: what the office's cash is made of."""

from __future__ import annotations

from sheaf.domain.money import total
from sheaf.queries import cash
from sheaf.queries.cash import Till
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.place import Place
from sheaf.ui.top import dated

NAME, AMOUNT = 208, 160  # dp


class TillsPage(Page):
    """One line a till; each is counted by whoever holds it."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.tills = Ledger[Till](
            [
                Column("", lambda one: one.teller, NAME, bold=True),
                Column("", self._stands, tone=_tone, picture=_picture),
                Column("", lambda one: one.held, AMOUNT, bold=True),
            ],
            lambda one: one.teller_id,
        )
        nothing = self.tr("No till has held cash yet.")
        self.section = Section(self.tr("Tills"), self.tills, nothing)
        self.head.say(self.tr("Cash in the tills"))
        self.fill(self.section, None)

    def reload(self) -> None:
        """Look into the tills again."""
        found = self.desk.read(cash.every_till)
        self.tills.show_rows(found)
        self.section.set_empty(not found)
        held = str(total(one.held for one in found))
        self.head.amounts(AmountLabel(self.tr("Must be there (yuan)"), held))

    def acts(self) -> list[Offer]:
        """Go back."""
        return [offer("back", lambda: self.go.emit(Place("back")))]

    def _stands(self, one: Till) -> str:
        if one.since is not None:
            return self.tr("not closed since {0}").format(dated(one.since))
        return self.tr("closed today") if one.closed else self.tr("open today")


def _tone(one: Till) -> str:
    return "bad" if one.since else "muted"


def _picture(one: Till) -> str:
    return "overdue" if one.since else ""
