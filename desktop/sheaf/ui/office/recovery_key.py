"""A new recovery key for the safe, made while the books are open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.domain.paper.recovery_key import RecoveryKey
from sheaf.queries import parties
from sheaf.ui.actions import Offer, offer
from sheaf.ui.aside import No
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import DigitsEdit, PasswordEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import across, paragraph, press
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.messages import explain, lament
from sheaf.ui.place import Place
from sheaf.ui.recovery_blocks import blocks_grid, check_last


class RecoveryKeySheet(Sheet):
    """It holds from the confirm on, so that until it is printed the old one opens."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.recovery = desk.fresh_recovery()
        self.blocks = tuple(self.recovery.split("-"))
        self.say(self.tr("A new recovery key"), desk.teller.name)
        self.form, self.password = Form(), PasswordEdit()
        words = self.tr("The last block")
        last = Field("block", words, DigitsEdit(), 4).must()
        mine = self.tr("Your own password")
        self.form.row(
            last.ruled(lambda typed: check_last(typed, self.blocks)),
            Field("password", mine, self.password, 8).must(),
        )
        self.form.confirmed.connect(self.replace)
        self._at_work = False
        self._lay_out()

    def acts(self) -> list[Offer]:
        """Leave the old one as it is, print the new one, let it hold."""
        words = self.tr("Print or save")
        return [
            *super().acts(),
            offer("print", self.print_paper, words),
            offer("confirm", self.form.confirm, self.tr("Replace the old key")),
        ]

    def first(self) -> QWidget | None:
        """Begin with the block, which shows that the sheet is at hand."""
        return self.form.field("block").widget

    def print_paper(self) -> None:
        """Show the sheet for the safe."""
        from sheaf.printing.recovery_key import render  # noqa: PLC0415 (late: 90 ms)
        from sheaf.ui.papers import Paper, show  # noqa: PLC0415 (late: 30 ms)

        show([Paper(self.tr("Recovery key"), render(self._facts()))], self)

    def replace(self) -> None:
        """Let it open the books instead of the one before."""
        if self._at_work:
            return
        self._at_work = True
        recovery, password = self.recovery, self.password.text()
        self.desk.attempt(
            lambda: self.desk.replace_recovery(recovery, password), self._done, self._failed
        )

    def _lay_out(self) -> None:
        cancel, out, confirm = self.acts()
        words = self.tr(
            "When every password is forgotten, this key alone opens the books. Print it, "
            "put it into the safe and destroy the old sheet: once you confirm, the old "
            "key opens nothing. No machine keeps the new one."
        )
        self.fill(
            paragraph(words), blocks_grid(self.blocks), across(press(out), None), self.form
        )
        self.fixed(None, press(cancel), press(confirm, "default"))

    def _facts(self) -> RecoveryKey:
        office, head = self.desk.read(parties.head)
        today = self.desk.read(lambda work: work.today)
        return RecoveryKey(head, self.desk.teller.name, today, self.blocks, office.language)

    def _done(self, _nothing: None) -> None:
        self.shut()
        tell(self, self.tr("The new recovery key holds; the old one opens nothing."))

    def _failed(self, no: No) -> None:
        self._at_work = False
        if isinstance(no, Refused):
            self.form.fail(no, explain(no))
        else:
            self.form.complain(lament(no))
