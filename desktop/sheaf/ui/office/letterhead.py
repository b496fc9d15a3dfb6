"""Our letterhead: what papers say of us from today on."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.contact import phone
from sheaf.domain.identity import credit_code
from sheaf.domain.office import Office
from sheaf.queries import office
from sheaf.services import offices
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, DigitsEdit, LineEdit, Option, TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place


class LetterheadSheet(FormSheet):
    """Change the letterhead; papers made before keep theirs."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.before = desk.read(lambda work: office.letterhead(work, work.today))
        self.say(self.tr("Letterhead"), self.before.short_name)
        self._lay_out()
        self._write(self.before)
        self.fill(self.form)
        self.begin(
            self.tr("Letterhead"),
            self.tr("Holds from today; older papers keep theirs"),
        )

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Change")

    def first(self) -> QWidget:
        """Begin at the top."""
        return self.form.field("name").widget

    def perform(self) -> Any:
        """Change it."""
        return self.act(offices.change_letterhead, self._read())

    def done(self, answer: Any) -> None:
        """Say that it holds."""
        del answer
        tell(self, self.tr("New papers bear the new letterhead."))

    def _lay_out(self) -> None:
        row = self.form.row
        row(Field("name", self.tr("Full name of the office"), LineEdit(), 12).must())
        short = Field(
            "short_name", self.tr("Short name, for the numbers of papers"), LineEdit()
        )
        licence = Field("licence", self.tr("Unified social credit code"), DigitsEdit())
        short.span = licence.span = 6
        row(short.must(), licence.ruled(_is_credit_code))
        row(
            Field("place", self.tr("Place (county, town)"), LineEdit(), 6),
            Field("phone", self.tr("Telephone"), LineEdit(), 6).ruled(_is_phone),
        )
        languages = ChoiceEdit(
            [
                Option("zh_CN", self.tr("Chinese"), "zw"),
                Option("en", self.tr("English"), "yw"),
            ]
        )
        row(
            Field("address", self.tr("Address"), LineEdit(), 8),
            Field("language", self.tr("Language of papers"), languages, 4).must(),
        )
        lines = Field("lines", self.tr("Further lines of the letterhead"), TextEdit(2), 12)
        row(lines)

    def _write(self, told: Office) -> None:
        texts = {
            name: getattr(told, name)
            for name in ("name", "short_name", "licence", "place", "address", "phone")
        }
        texts |= {"lines": "\n".join(told.lines), "language": told.language}
        self.form.restore(texts)

    def _read(self) -> Office:
        told = self.form.values()
        lines = (told["lines"] or "").splitlines()
        return Office(
            name=told["name"],
            short_name=told["short_name"],
            licence=told["licence"] or "",
            place=told["place"] or "",
            address=told["address"] or "",
            phone=told["phone"] or "",
            lines=tuple(line.strip() for line in lines if line.strip()),
            language=told["language"],
        )


def _is_credit_code(typed: str) -> None:
    credit_code(typed)


def _is_phone(typed: str) -> None:
    phone(typed)
