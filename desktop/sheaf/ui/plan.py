"""A schedule before anything is agreed: what it comes to, and each line of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from sheaf.domain.agreement import Agreement
from sheaf.domain.errors import Refused
from sheaf.domain.inclusive import inclusive
from sheaf.domain.money import ZERO, Money
from sheaf.domain.schedule import Instalment, Method, Schedule, Terms, draw_up
from sheaf.domain.schedule.explain import explain
from sheaf.ui.explained import explained
from sheaf.ui.kit.layout import across, down, inset, paragraph
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column
from sheaf.ui.messages import explain as said

NONE = "—"
SHOWN = 2  # lines of a schedule shown in short, before its last one
GAP = -1  # the turn of a row that stands for the lines left out


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


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the schedule, a sentence under it (``turn`` from 1), or a ``GAP``."""

    number: int
    line: Instalment | None = None
    turn: int = 0
    words: str = ""

    def told(self, name: str) -> object:
        """Return a figure of the line; a sentence has none."""
        return getattr(self.line, name) if self.line else None


class Plan(QWidget):
    """Shows a schedule as it is typed; what cannot be drawn up says why.

    Enter unfolds a line: how each of its figures came about; or the lines left out.
    """

    def __init__(self, captions: Callable[[str], str], *, whole: bool) -> None:
        """Show every line where ``whole``, else the first ones and the last.

        ``captions`` names the fields that a refusal may be about.
        """
        super().__init__()
        self.foretold: Foretold | None = None
        self._captions, self._whole = captions, whole
        self.payment = AmountLabel(self.tr("First payment"), NONE)
        self.interest = AmountLabel(self.tr("Total interest"), NONE)
        self.annual = AmountLabel(self.tr("Annual rate"), NONE)
        self._why = paragraph("", "muted")
        self._warning = paragraph("", "warn", "small")
        self.lines: Ledger[Row] = Ledger(
            self._columns(), lambda row: (row.number, row.turn)
        )
        self.lines.chosen.connect(self._toggle)
        self.unfolded: set[int] = set()
        empty = self.tr("Write amount, rate and term, and the schedule stands here.")
        self.section = Section(self.tr("Schedule"), self.lines, empty)
        amounts = across(self.payment, self.interest, self.annual, None, gap=32)
        told = down(inset(self._warning), inset(self._why), gap=4)
        self.setLayout(down(inset(amounts), told, self.section, gap=12))
        self.show_terms(None, ZERO)
        self.warn("")

    def show_terms(self, terms: Terms | None, fees: Money) -> None:
        """Show what these terms come to; none shows nothing."""
        self.foretold, why = None, ""
        try:
            self.foretold = foretell(terms, fees) if terms else None
        except Refused as refusal:
            why = self._why_not(refusal)
        self._complain(why)
        if terms is not None and self.foretold and terms.method is Method.REVOLVING:
            self._complain(self.tr("As if all of the limit were drawn at once"))
        self._show(self.foretold)

    def show_agreed(self, agreement: Agreement, lent_on: date, fees: Money) -> None:
        """Show what an agreement comes to if it is paid out that day."""
        try:
            terms = agreement.terms(lent_on)
        except Refused as refusal:
            self.show_terms(None, fees)
            self._complain(self._why_not(refusal))
        else:
            self.show_terms(terms, fees)

    def warn(self, words: str) -> None:
        """Warn of what these terms cost; nothing takes a warning back."""
        self._warning.setText(words)
        self._warning.setVisible(bool(words))

    def _why_not(self, refusal: Refused) -> str:
        """Say a no, with the field that it is about before it."""
        name, sentence = self._captions(refusal.field), said(refusal)
        return f"{name}: {sentence}" if name else sentence

    def _complain(self, why: str) -> None:
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def _show(self, told: Foretold | None) -> None:
        self.payment.put(str(told.payment) if told else NONE)
        self.interest.put(str(told.schedule.interest) if told else NONE)
        self.annual.put(f"{told.annual:.2f}%" if told else NONE)
        lines = told.schedule.instalments if told else ()
        self._show_lines()
        self.section.set_empty(not lines)
        self.section.say(self.tr("{0} instalments").format(len(lines)) if lines else "")

    def _toggle(self, row: Row) -> None:
        if row.turn == GAP:
            self._whole = True
        else:
            self.unfolded ^= {row.number}
        self._show_lines()

    def _show_lines(self) -> None:
        rows: list[Row] = []
        told = self.foretold
        for line in self._some(told.schedule.instalments) if told else ():
            if rows and line.number > rows[-1].number + 1:
                words = self.tr("… {0} more").format(line.number - rows[-1].number - 1)
                rows.append(Row(line.number - 1, None, GAP, words))
            rows.append(Row(line.number, line))
            if told and line.number in self.unfolded:
                sentences = explained(told.terms, explain(told.terms, line.number))
                rows += [Row(line.number, None, *one) for one in enumerate(sentences, 1)]
        self.lines.show_rows(rows)
        self.lines.span([at for at, row in enumerate(rows) if row.turn], 1)

    def _some(self, lines: tuple[Instalment, ...]) -> tuple[Instalment, ...]:
        if self._whole or len(lines) <= SHOWN + 2:
            return lines
        return (*lines[:SHOWN], lines[-1])

    def _columns(self) -> list[Column[Row]]:
        def tone(row: Row) -> str:
            return "muted" if row.turn else "text"

        return [
            Column(
                "",
                lambda row: "" if row.turn else row.number,
                36,
                tone="muted",
                right=True,
            ),
            Column(
                self.tr("Due"), lambda row: row.words or row.told("due_on"), 108, tone=tone
            ),
            Column(self.tr("Principal"), lambda row: row.told("principal")),
            Column(self.tr("Interest"), lambda row: row.told("interest"), 88),
            Column(self.tr("Payment"), lambda row: row.told("payment"), bold=True),
            Column(self.tr("Left"), lambda row: row.told("closing"), tone="muted"),
        ]
