"""Charge what money not used as agreed costs: how much, since when, how it is known."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.misuse import misused
from sheaf.domain.money import ZERO, Money
from sheaf.services import changes
from sheaf.services.changes import Changed
from sheaf.ui.counter.paying import Paying
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import DateEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import across, paragraph
from sheaf.ui.loans.changing import ChangeSheet
from sheaf.ui.loans.charged import told
from sheaf.ui.place import Place
from sheaf.ui.said import yearly


class MisuseSheet(ChangeSheet):
    """Charge the misuse rate on an amount from a day on, less what is charged anyway.

    ``place.extra`` is the day of a misuse that was noted just before.
    """

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.say(self.tr("Charge misuse"), self.about)
        edit = DateEdit(lambda: self.ground.on)
        if place.extra:
            edit.put_date(date.fromisoformat(place.extra))
        self.since = Field("since", self.tr("Misused since"), edit, 6).must()
        self.since.ruled(self._rule_since)
        self.paying = Paying(self.tr("Amount misused (yuan)"), self._outstanding)
        self.paying.amount.ruled(self._rule)
        self.sums = paragraph("", "muted")
        self.sums.hide()
        self._lay_out()
        self.form.edited.connect(self._show)
        title = self.tr("Misuse of {0}").format(self.loan.borrower)
        self.begin(title, self.tr("It is owed as late interest from that day on"))
        self.look_at_day()

    def first(self) -> QWidget | None:
        """Begin with the day of the misuse, or with the amount where that is known."""
        return self.paying.amount if self.place.extra else self.since

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Charge")

    def perform(self) -> Changed:
        """Charge it."""
        values = self.form.values()
        about = (self.place.id, values["amount"] or ZERO, values["since"])
        return self.act(changes.charge_misuse, self.key, *about, self.grant())

    def turned(self) -> None:
        """Show what was owed on the day."""
        self.paying.put(0, self.ground.standing.outstanding)
        self._show()

    def _lay_out(self) -> None:
        facts = self.paying.facts(
            [
                (self.tr("Principal owed"), self.ground.standing.outstanding, "="),
                (self.tr("Charged on it"), None, ""),
            ]
        )
        self.form.row(self.since)
        self.form.add(across(self.paying.amount, 24, facts, gap=0))
        self.form.adopt(self.paying.amount)
        self.form.add(self.why_and_when())
        self.fill(self.form, self.sums, self.counts_for.later, self.sentence)

    def _outstanding(self) -> Money | None:
        day = self._day()
        return self.ground.standing.outstanding_on(day) if day else None

    def _day(self) -> date | None:
        try:
            day: date | None = self.since.value()
        except Refused:
            return None
        return day

    def _act(self, amount: Money) -> LoanAct:
        return LoanAct(Kind.MISUSE, self.ground.on, amount, since=self._day())

    def _rule_since(self, _day: date) -> str:
        amount = self.paying.typed() or self._outstanding()
        if amount:
            self.ground.outcome(self._act(min(amount, self._outstanding() or amount)))
        return ""

    def _rule(self, amount: Money) -> str:
        if self._day():
            self.ground.outcome(self._act(amount))
        return self.paying.words(amount)

    def _show(self) -> None:
        amount, day = self.paying.typed(), self._day()
        found = self.found(self._act(amount)) if amount and day else None
        self.paying.put(1, found.fee if found else None)
        self.paying.note(amount if found else None)
        sums = ""
        sentence = ""
        if found and amount and day:
            parts = misused(self.ground.standing, amount, day, self.ground.on)
            sums = "\n".join(told(parts, found.fee))
            words = self.tr("Charge {0} on {1} misused since {2}, at {3} a year.")
            rate = yearly(parts[-1].rate)
            sentence = words.format(found.fee, amount, day, rate)
        self.sums.setText(sums)
        self.sums.setVisible(bool(sums))
        self.sentence.say(sentence, self.tr("Write since when, and how much was misused."))
