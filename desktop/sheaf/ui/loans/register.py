"""Note that a mortgage was registered, or that a pledge was handed over.

What is kept here from then on is named, and a receipt printed for it.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.collateral import CollateralKind
from sheaf.queries import applications
from sheaf.queries.securities import CollateralLine
from sheaf.services import contracts
from sheaf.services.contracts import Registration
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import DateEdit, LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.loans.originals import Originals, print_receipts
from sheaf.ui.place import Place


class RegisterSheet(FormSheet):
    """One thing; ``place.extra`` is the application it secures."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        found = desk.read(applications.one, int(place.extra))
        [self.thing] = [one for one in found.collateral if one.id == place.id]
        today = desk.read(lambda work: work.today)
        self.day = DateEdit(lambda: today)
        self.day.put_date(today)
        if self.pledged:
            self._ask_delivery()
        else:
            self._ask_registration()
        self.fill(paragraph(self._described(self.thing), "muted"), self.form)
        self.begin(self.thing.thing, "")
        self._follow()

    @property
    def pledged(self) -> bool:
        """Whether the thing is a pledge, which is handed over and not registered."""
        return self.thing.form == "pledge"

    def perform(self) -> None:
        """Note it."""
        values = self.form.values()
        registration = Registration(
            authority=values.get("authority") or "",
            number=values.get("number") or "",
            on=values["on"],
            kept_at=values.get("kept_at") or "",
            filed=values.get("filed") or "",
            originals=self.originals.listed(values) if values.get("kept_at") else (),
        )
        service = contracts.deliver if self.pledged else contracts.register
        self.act(service, self.place.id, registration)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (the page shows the stage)
        """Say that it was noted, and print the receipt if something is kept here."""
        tell(self, self.tr("Noted: {0}").format(self.thing.thing))
        print_receipts(self.desk, int(self.place.extra), self.window())

    def _ask_registration(self) -> None:
        self.say(self.tr("Mortgage registered"), self.thing.owner)
        authority = Field("authority", self.tr("Registered at"), LineEdit(), 8).must()
        authority.edit.put(self.thing.registered_at)
        self.form.row(authority, Field("on", self.tr("On"), self.day, 4).must())
        words = self.tr("Number of the certificate of registration")
        self.form.row(Field("number", words, LineEdit(), 12).must())
        if self.thing.kind == CollateralKind.LAND_RIGHT.value:
            words = self.tr("Filed with the village that let the land, and when")
            self.form.row(Field("filed", words, LineEdit(), 12).must())
        if not self.thing.kept_at:
            self._ask_custody()

    def _ask_custody(self) -> None:
        words = self.tr("Original of the title kept at")
        kept = Field("kept_at", words, LineEdit(), 12)
        kept.noted(self.tr("Empty: the owner keeps it. Else a receipt is printed."))
        self.form.row(kept)
        self.originals = Originals(self.thing, self.form)
        self.form.edited.connect(self._follow)

    def _follow(self) -> None:
        """Ask what is handed over once it is to be kept here."""
        kept = self.form.fields.get("kept_at")
        if kept is not None and not self.pledged:
            self.originals.show(wanted=bool(kept.edit.kept().strip()))

    def _ask_delivery(self) -> None:
        self.say(self.tr("Pledge handed over"), self.thing.owner)
        kept = Field("kept_at", self.tr("Kept at"), LineEdit(), 8).must()
        self.form.row(kept, Field("on", self.tr("On"), self.day, 4).must())
        self.originals = Originals(self.thing, self.form)

    def _described(self, thing: CollateralLine) -> str:
        words = self.tr("{0}, worth {1}, certificate {2}")
        return words.format(thing.thing, thing.value, thing.certificate or "—")
