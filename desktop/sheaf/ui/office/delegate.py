"""Letting a colleague act for somebody who is away, and taking that back."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.delegation import DELEGABLE, Delegating
from sheaf.domain.errors import Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.teller import Role
from sheaf.queries import delegations as asked
from sheaf.queries import tellers
from sheaf.services import delegations
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, DateEdit, LineEdit, MoneyEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import inset, paragraph
from sheaf.ui.place import Place
from sheaf.ui.said import in_words

LONGEST = 200  # characters of a reason


class DelegateSheet(FormSheet):
    """Who is away, who acts for them, for which days, and up to how much."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        people = [one for one in desk.read(tellers.colleagues) if one.active]
        self.today: date = desk.read(lambda work: work.today)
        self.say(self.tr("Let somebody act"), "")
        away = [Option(str(p.id), p.name) for p in people if p.rights & DELEGABLE]
        there = [
            Option(str(p.id), p.name) for p in people if Role.ADMINISTRATOR not in p.roles
        ]
        since, until = DateEdit(lambda: self.today), DateEdit(lambda: self.today)
        since.put_date(self.today)
        principal = Field("principal", self.tr("Who is away"), ChoiceEdit(away), 6).must()
        deputy = Field("deputy", self.tr("Who acts for them"), ChoiceEdit(there), 6).must()
        first = Field("since", self.tr("From"), since, 4).must()
        last = Field("until", self.tr("To, this day included"), until, 4).must()
        most = Field("most", self.tr("Up to (yuan)"), MoneyEdit(), 4).must()
        reason = Field("reason", self.tr("Reason"), LineEdit(LONGEST), 12).must()
        self.form.row(principal, deputy)
        days = first.ruled(self._day_rule), last.ruled(self._day_rule)
        self.form.row(*days, most.ruled(_amount_rule))
        self.form.row(reason)
        words = self.tr(
            "They decide, vote, sign and agree as a second person, as far as whoever is "
            "away may. Each paper says for whom; they pass it on to nobody."
        )
        self.fill(self.form, inset(paragraph(words, "muted")))
        self.begin(self.tr("Let somebody act"), self.tr("It can be taken back on any day"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Let them act")

    def perform(self) -> Any:
        """Write it down."""
        told = self.form.values()
        made = Delegating(
            int(told["principal"]),
            int(told["deputy"]),
            told["since"],
            told["until"],
            told["most"] or ZERO,
            told["reason"] or "",
        )
        return self.act(delegations.give, self.key, made)

    def done(self, answer: Any) -> None:
        """Say who acts for whom."""
        one = self.desk.read(asked.one, answer)
        words = self.tr("{0} acts for {1} until {2}")
        tell(self, words.format(one.deputy, one.principal, one.until))

    def _day_rule(self, day: date) -> None:
        if day < self.today:
            raise Unusable("until", "in_the_past", day.isoformat())


class EndDelegationSheet(FormSheet):
    """From now on they act in their own name again; what was done stays done."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(asked.one, place.id)
        words = self.tr("{0} acts for {1} until {2}")
        self.say(
            self.tr("Take back"),
            words.format(found.deputy, found.principal, found.until),
        )
        self.form.row(Field("reason", self.tr("Reason"), LineEdit(LONGEST), 12).must())
        self.fill(self.form)
        title = self.tr("{0} acts for {1}").format(found.deputy, found.principal)
        self.begin(title, self.tr("What was done until now stays done"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Take back")

    def perform(self) -> Any:
        """Take it back."""
        reason = self.form.values()["reason"] or ""
        return self.act(delegations.end, self.place.id, reason)

    def done(self, _answer: Any) -> None:
        """Say so."""
        tell(self, self.tr("Taken back"))


def _amount_rule(amount: Money) -> str:
    if amount <= ZERO:
        raise Unusable("most", "not_above_zero", amount.plain)
    return in_words(amount)
