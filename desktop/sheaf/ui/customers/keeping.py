"""What a customer has on deposit and turns over here: the points of a tier follow."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.money import ZERO, Money
from sheaf.domain.tier import Kept, check_kept
from sheaf.queries import customers
from sheaf.queries import keepings as asked
from sheaf.queries.keepings import NOTHING
from sheaf.services import keepings
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import MoneyEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for


class KeepingSheet(FormSheet):
    """What was noted last stands there."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        name = desk.read(customers.customer, place.id).name
        found = desk.read(asked.standing, place.id)
        about, (_on_time, due) = name, found.punctual
        if due:
            words = self.tr("{0}   {1} of {2} instalments paid on time")
            about = words.format(name, *found.punctual)
        self.say(self.tr("Deposits and turnover here"), about)
        captions = (
            ("deposits", self.tr("On deposit, on average (yuan)"), found.kept.deposits),
            ("turnover", self.tr("Comes in a month (yuan)"), found.kept.turnover),
        )
        fields = [Field(key, words, MoneyEdit(), 6).must() for key, words, _ in captions]
        for field, (key, _words, amount) in zip(fields, captions, strict=True):
            field.ruled(partial(_not_below, key))
            if found.noted_on is not None:
                field.edit.put(str(amount))
        self.form.row(*fields)
        self.fill(self.form)
        title = self.tr("Deposits of {0}").format(name)
        self.begin(title, self.tr("As the accounts of the last twelve months show"))

    def perform(self) -> Any:
        """Note it."""
        told = self.form.values()
        kept = Kept(told["deposits"] or ZERO, told["turnover"] or ZERO)
        return self.act(keepings.note, self.place.id, kept)

    def done(self, _answer: Any) -> None:
        """Say how the customer stands now."""
        found = self.desk.read(asked.standing, self.place.id)
        words = self.tr("{0}, {1} of 100 points")
        tell(self, words.format(words_for(found.tier), round(found.points)))


def _not_below(field: str, amount: Money) -> None:
    check_kept(replace(NOTHING, **{field: amount}))
