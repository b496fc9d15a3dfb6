"""A schedule before anything is agreed: what it comes to, and each line of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.inclusive import inclusive
from sheaf.domain.money import ZERO, Money
from sheaf.domain.schedule import Instalment, Schedule, Terms, draw_up
from sheaf.ui.kit.layout import across, down, inset, paragraph
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.messages import explain

NONE = "—"
SHOWN = 2  # lines of a schedule shown in short, before its last one


@dataclass(frozen=True, slots=True)
class Foretold:
    """A schedule, and what it costs a year in per cent."""

    terms: Terms
    schedule: Schedule
    annual: Decimal
    fees: Money

    @property
    def payment(self) -> Money:
        """The first payment; where it is level, every one but the last."""
        return self.schedule[0].payment


def foretell(terms: Terms, fees: Money) -> Foretold:
    """Draw a schedule up, and reckon its annual rate with all fees; or refuse."""
    schedule = draw_up(terms)
    return Foretold(terms, schedule, inclusive(terms, schedule, fees).simple, fees)


class Plan(QWidget):
    """Shows a schedule as it is typed; what cannot be drawn up says why."""

    def __init__(self, *, whole: bool) -> None:
        """Show every line where ``whole``, else the first ones and the last."""
        super().__init__()
        self.foretold: Foretold | None = None
        self._whole = whole
        self.payment = AmountLabel(self.tr("First payment"), NONE)
        self.interest = AmountLabel(self.tr("Total interest"), NONE)
        self.annual = AmountLabel(self.tr("Annual rate"), NONE)
        self._why = paragraph("", "muted")
        self.lines: Ledger[Instalment] = Ledger(self._columns(), lambda line: line.number)
        empty = self.tr("Write amount and term, and the schedule stands here.")
        self.section = Section(self.tr("Schedule"), self.lines, empty)
        amounts = across(self.payment, self.interest, self.annual, None, gap=32)
        self.setLayout(down(inset(amounts), inset(self._why), self.section, gap=12))
        self.show_terms(None, ZERO)

    def show_terms(self, terms: Terms | None, fees: Money) -> None:
        """Show what these terms come to; none shows nothing."""
        self.foretold, why = None, ""
        try:
            self.foretold = foretell(terms, fees) if terms else None
        except Refused as refusal:
            why = explain(refusal)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._show(self.foretold)

    def _show(self, told: Foretold | None) -> None:
        self.payment.put(str(told.payment) if told else NONE)
        self.interest.put(str(told.schedule.interest) if told else NONE)
        self.annual.put(f"{told.annual:.2f}%" if told else NONE)
        lines = told.schedule.instalments if told else ()
        self.lines.show_rows(self._some(lines))
        self.section.set_empty(not lines)
        self.section.say(self.tr("{0} instalments").format(len(lines)) if lines else "")

    def _some(self, lines: tuple[Instalment, ...]) -> tuple[Instalment, ...]:
        if self._whole or len(lines) <= SHOWN + 1:
            return lines
        return (*lines[:SHOWN], lines[-1])

    def _columns(self) -> list[Column[Instalment]]:
        return [
            Column("", lambda line: line.number, 44, tone="muted", right=True),
            Column(self.tr("Due"), lambda line: line.due_on, 112),
            Column(self.tr("Principal"), lambda line: line.principal),
            Column(self.tr("Interest"), lambda line: line.interest),
            Column(self.tr("Payment"), lambda line: line.payment, bold=True),
            Column(self.tr("Left"), lambda line: line.closing, tone="muted"),
        ]
