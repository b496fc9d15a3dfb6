"""What windows share whose change counts once its agreement is signed.

F8 draws the agreement up and prints it; it is signed by all who stand on it; confirming
posts the change and files the agreement as it was signed. Parked in between, the form
keeps what was printed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.granting import Resolution
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.paper.signatories import signatories
from sheaf.printing.kinds import render
from sheaf.queries import securities
from sheaf.services import changes
from sheaf.services.agreements import Drawn, NotSigned, as_printed
from sheaf.services.changes import Grant
from sheaf.services.papers import Signing
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import DateEdit, LineEdit, Option
from sheaf.ui.kit.edits.file import FileEdit
from sheaf.ui.kit.edits.ticks import TicksEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import across, paragraph, press
from sheaf.ui.loans.changing import ChangeSheet
from sheaf.ui.loans.sign import names_in
from sheaf.ui.paper_words import kind_said
from sheaf.ui.papers import Paper, ReadyWindow
from sheaf.ui.place import Place

#: Fields that say how it was signed; all others say what is agreed.
SIGNING = ("agreement", "signatories", "name", "password", "scan", "photo")


class DraftWindow(ReadyWindow):
    """A paper that is not in the books yet; ``out`` says that it was printed or saved."""

    out = Signal()

    def print_on(self, chosen: QPrinter) -> None:
        """Print these very bytes."""
        from sheaf.ui import printer  # noqa: PLC0415 (late: only who prints needs it)

        self.close()
        printer.send(self.paper.content, chosen, self)
        self.out.emit()

    def let_out(self, path: Path) -> None:
        """Take a file for a print."""
        super().let_out(path)
        self.out.emit()


class PrintedEdit(QWidget):
    """Says what was printed, and prints it; a draft keeps day, seal and number."""

    edited = Signal()
    left = Signal()

    def __init__(self, printing: Offer) -> None:
        super().__init__()
        self.on: date | None = None
        self.seal = self._number = ""
        self._told, self._press = paragraph(""), press(printing)
        row = across(self._told, self._press, gap=8)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.setFocusProxy(self._press)
        self.say(changed=False)

    def value(self) -> str:
        """Return the seal of what was printed."""
        if not self.seal:
            raise NotSigned
        return self.seal

    def kept(self) -> str:
        """Return what a draft keeps."""
        return f"{self.on} {self.seal} {self._number}" if self.seal else ""

    def put(self, text: str) -> None:
        """Take what a draft kept."""
        if text:
            on, self.seal, self._number = text.split(" ", 2)
            self.on = date.fromisoformat(on)
        self.say(changed=False)

    def take(self, drawn: Drawn, on: date) -> None:
        """Remember what was printed, and tell the form."""
        self.on, self.seal, self._number = on, drawn.seal, drawn.facts.number
        self.say(changed=False)
        self.edited.emit()
        self.left.emit()

    def say(self, *, changed: bool) -> None:
        """Say whether it was printed, and whether it still says the same."""
        words = self.tr("Not printed yet")
        if self.seal:
            words = self.tr("Printed: {0}").format(self._number)
        if self.seal and changed:
            words = self.tr("Changed since it was printed; print it anew")
        self._told.setText(words)


class AgreementSheet(ChangeSheet):
    """Print the agreement, have it signed, then confirm; subclasses say what is agreed."""

    kind: Kind

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        words = self.tr("Signed on"), self.tr("It counts from that day.")
        self.counts_for.called(*words)
        people = desk.read(securities.names_of, place.id)
        self._ticks = TicksEdit([Option(str(one), name) for one, name in people])
        self._ticks.tick([str(one) for one, _name in people])
        self.consents = Field("consents", self.tr("Consent in writing"), self._ticks, 12)
        self.consents.rarely()
        self.everybody = frozenset(one for one, _name in people)
        self.printed = PrintedEdit(self._printing())
        self.agreement = Field("agreement", self.tr("Agreement"), self.printed, 12).rarely()
        self.names = Field("signatories", self.tr("Signed by"), LineEdit(), 12).must()
        self.scan = Field("scan", self.tr("Scan, if any"), FileEdit(), 6).rarely()
        words_ = self.tr("Photograph, if any")
        self.photo = Field("photo", words_, FileEdit(), 6).rarely()
        self.minutes = Field("minutes", self.tr("Committee minutes"), LineEdit(40), 6)
        decided = DateEdit(lambda: self.ground.on)
        self.decided = Field("decided_on", self.tr("Decided on"), decided, 6)
        self._proposed: tuple[str, ...] = ()
        self._as_printed: dict[str, str] = {}

    def wish(self) -> LoanAct:
        """Return the change that is agreed; asked once its fields can be read."""
        raise NotImplementedError

    def ask_signing(self) -> None:
        """Ask by whose decision, who consents, and how it was signed."""
        self.form.complain_above()
        self.needs = self.desk.read(changes.needs, self.place.id, self.kind)
        if self.needs.resolution:
            words = self.tr("The committee decides on so much.")
            self.form.row(self.minutes.must().noted(words), self.decided.must())
        if self.everybody:
            words = self.tr(
                "Who does not, answers only for what was agreed before; the guarantee "
                "period stays as it was."
            )
            self.form.row(self.consents.noted(words))
        self.form.row(self.agreement)
        self.form.row(self.names)
        if self.needs.second:
            self.ask_second(self.needs.second)
        self.form.row(self.scan, self.photo)
        self.form.edited.connect(self._look_whether_changed)
        self.names.widget.setEnabled(False)

    def take_up(self, title: str) -> None:
        """Begin; a draft that was printed goes on with the day it was printed for."""
        self.begin(title, self.tr("F8 prints the agreement; confirm once it is signed"))
        self.names.widget.setEnabled(bool(self.printed.seal))
        self._as_printed = self._agreed() if self.printed.seal else {}
        if self.printed.on is not None:
            self.counts_for.field.edit.put(self.printed.on.isoformat())
        self.look_at_day()

    def acts(self) -> list[Offer]:
        """Print the agreement, besides what every form can do."""
        return [*super().acts(), self._printing()]

    def grant(self) -> Grant:
        """Return why, for which day, and how it was agreed and signed."""
        signed_by = names_in(self.names.value() or "", self._proposed)
        about = self.counts_for.on(), signed_by, self.scan.value(), self.photo.value()
        sign = as_printed(self.printed.value(), Signing(*about), render)
        return replace(super().grant(), sign=sign)

    def granting(self) -> Grant:
        """Return why and for which day, by whose decision, and without whose consent."""
        ticked = {int(one) for one in self._ticks.value() or ()}
        resolution = None
        if self.needs.resolution:
            resolution = Resolution(self.minutes.value(), self.decided.value())
        without = self.everybody - ticked
        return replace(super().granting(), without=without, resolution=resolution)

    def print_agreement(self) -> None:
        """Draw the agreement up and show it, to be printed; what is wrong is said first."""
        if not self.form.sound(but=SIGNING):
            return
        about = self.place.id, self.wish(), self.granting()
        try:
            drawn = self.desk.quietly(changes.draw, *about)
        except Refused as refusal:
            self.refused(refusal)
            return
        content = render(drawn.kind, drawn.facts)
        paper = Paper(drawn.facts.number, content, kind_said(drawn.kind))
        shown = DraftWindow([paper], self.window())
        shown.out.connect(lambda: self._take(drawn))
        self.closed.connect(shown.close)
        shown.show()
        shown.activateWindow()

    def _printing(self) -> Offer:
        return offer("print", self.print_agreement, self.tr("Print"))

    def _take(self, drawn: Drawn) -> None:
        """Go on with who signed, now that it is printed."""
        self._proposed = signatories(drawn.kind, drawn.facts)
        self.names.widget.setEnabled(True)
        self.names.edit.put(self.tr(", ").join(self._proposed))
        self._as_printed = self._agreed()
        self.printed.take(drawn, self.counts_for.on())
        self.agreement.note("")
        self.window().activateWindow()
        self.form.focus(self.names)

    def _agreed(self) -> dict[str, str]:
        texts = self.form.texts()
        return {name: text for name, text in texts.items() if name not in SIGNING}

    def _look_whether_changed(self) -> None:
        self.printed.say(changed=self._agreed() != self._as_printed)
