"""The first start: a practice office to try things in, or the books of our own office."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from sheaf.domain.contact import phone
from sheaf.domain.errors import Absent, Failed, Missing, ReadOnly, Refused, Unreadable
from sheaf.domain.identity import credit_code
from sheaf.domain.office import Office
from sheaf.ui import theme
from sheaf.ui.aside import No
from sheaf.ui.doorway import Doorway
from sheaf.ui.kit.edits import DigitsEdit, LineEdit, PasswordEdit, TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import across, button, down, paragraph
from sheaf.ui.machine import Machine
from sheaf.ui.new_password import password_fields
from sheaf.ui.recovery_blocks import blocks_grid, check_last


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new office needs: where, its letterhead, who looks after it."""

    folder: Path
    office: Office
    administrator: str
    password: str


class Step(Enum):
    """The pages of the wizard, in their order."""

    WELCOME = 0
    OFFICE = 1
    PERSON = 2
    KEY = 3


Found = Callable[[Founding], Any]  # returns services.books.Founded
Show = Callable[[Office, str, str, QWidget], object]  # office, holder, key, window


class FirstStart(Doorway):
    """``founded`` carries the opened books; the other signals ask for the other ways in."""

    founded = Signal(object)
    practised = Signal()
    restore = Signal()
    elsewhere = Signal()

    def __init__(
        self, machine: Machine, folder: Path, found: Found, show_paper: Show
    ) -> None:
        super().__init__(machine)
        self._folder, self._found, self._show_paper = folder, found, show_paper
        self.step, self.kept = Step.WELCOME, dict[str, str]()
        self._founding: Founding | None = None
        self._made: Any = None
        self.build()

    def build(self) -> None:
        """Lay out the step one is at, with what was typed there before."""
        self.kept |= self.form.texts()
        super().build()
        self.form.restore(self.kept)
        if self.step is Step.WELCOME:
            self.ways[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_out(self) -> None:
        """Lay out this step."""
        {
            Step.WELCOME: self._welcome,
            Step.OFFICE: self._office,
            Step.PERSON: self._person,
            Step.KEY: self._key,
        }[self.step]()

    def to(self, step: Step) -> None:
        """Go to a step; what was typed in the others stays."""
        self.step = step
        self.build()
        self.form.focus_first()

    def leave(self) -> None:
        """Go back one step, while the books are not made."""
        if self.step in {Step.OFFICE, Step.PERSON}:
            self.to(Step(self.step.value - 1))

    def refused(self, no: No) -> None:
        """Say what a folder did not allow where another one is chosen."""
        if self.step is Step.PERSON and (isinstance(no, Failed) or no.field == "folder"):
            self.to(Step.OFFICE)
            folder = self.form.field("folder")
            folder.fail(self._said_of_folder(no))
            self.form.focus(folder)
        else:
            super().refused(no)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go a way by its number, print the key on F8."""
        typed = event.text()
        if event.key() == Qt.Key.Key_F8 and self.step is Step.KEY:
            self._print()
        elif self.step is Step.WELCOME and typed in {"1", "2", "3", "4"}:
            self.ways[int(typed) - 1].click()
        else:
            super().keyPressEvent(event)

    def _welcome(self) -> None:
        self.say(self.tr("Welcome"), self.tr("What would you like to do?"))
        ways = (
            (
                self.tr("Try a practice office"),
                self.tr(
                    "Made-up customers and loans in every state. Nothing you do there "
                    "counts. Everyone's password is: practice"
                ),
                self.practised.emit,
            ),
            (
                self.tr("Set up our office"),
                self.tr("Empty, encrypted books for your own cooperative."),
                lambda: self.to(Step.OFFICE),
            ),
            (
                self.tr("Open other books"),
                self.tr("Books that stand in another folder of this machine."),
                self.elsewhere.emit,
            ),
            (
                self.tr("Restore from a backup"),
                self.tr("After a broken disk, or on a new machine."),
                self.restore.emit,
            ),
        )
        self.ways = []
        for turn, (words, about, ask) in enumerate(ways):
            way = button(words, str(turn + 1), "default" if turn == 0 else "")
            way.clicked.connect(lambda _checked, ask=ask: ask())
            way.setMinimumWidth(theme.dp(240))
            self.ways.append(way)
            self.fill(down(across(way, None), paragraph(about, "muted"), gap=4), 8)
        self.fill(self.form)  # for what other windows send back here

    def _office(self) -> None:
        self.say(
            self.tr("Your office"),
            self.tr("This stands on contracts and receipts. It can be changed later."),
        )
        self.folder = LineEdit()
        self.folder.put(str(self._folder))
        choose = button(self.tr("Browse"), "", "")
        choose.clicked.connect(lambda _checked: self._choose())
        form = self.form
        form.row(Field("name", self.tr("Full name of the office"), LineEdit(), 12).must())
        short = Field(
            "short_name", self.tr("Short name, for the numbers of papers"), LineEdit(), 6
        )
        form.row(
            short.must(),
            Field("licence", self.tr("Unified social credit code"), DigitsEdit(), 6)
            .must()
            .ruled(_is_credit_code),
        )
        form.row(
            Field("place", self.tr("Place (county, town)"), LineEdit(), 6).must(),
            Field("phone", self.tr("Telephone"), LineEdit(), 6).ruled(_is_phone),
        )
        form.row(Field("address", self.tr("Address"), LineEdit(), 12))
        lines = Field("lines", self.tr("Further lines of the letterhead"), TextEdit(2), 12)
        form.row(lines)
        form.row(Field("folder", self.tr("Where the books live"), self.folder, 12).must())
        form.add(across(choose, None))
        form.confirmed.connect(lambda: self.to(Step.PERSON))
        self.fill(form)
        self._steps(self.tr("Next"))

    def _person(self) -> None:
        self.say(
            self.tr("Who looks after the program"),
            self.tr(
                "The administrator appoints the others. They do no business themselves, so "
                "appoint a second name for yourself if you lend or receive money too."
            ),
        )
        name, password, again = LineEdit(), PasswordEdit(), PasswordEdit()
        self.form.row(Field("administrator", self.tr("Your name"), name, 12).must())
        self.form.row(*password_fields(password, again, name.value))
        self.form.confirmed.connect(self._begin)
        self.fill(self.form)
        self._steps(self.tr("Make the books"))

    def _begin(self) -> None:
        founding = self._founding = self._read()
        words = self.tr("Making the books …")
        self.attempt(words, lambda: self._found(founding), self._keep)

    def _read(self) -> Founding:
        """Gather what the steps were told."""
        told = {name: text.strip() for name, text in self.kept.items()}
        if not told.get("name"):
            raise Missing("name")
        office = Office(
            name=told["name"],
            short_name=told["short_name"],
            licence=credit_code(told["licence"]).code,
            place=told["place"],
            address=told["address"],
            phone=told["phone"],
            lines=tuple(line for line in told["lines"].splitlines() if line.strip()),
            language=self.machine.tongue.language,
        )
        person, password = self.form.field("administrator"), self.form.field("password")
        return Founding(Path(told["folder"]), office, person.value(), password.value())

    def _said_of_folder(self, no: No) -> str:
        from sheaf.ui.messages import explain, lament  # noqa: PLC0415 (late: once something is refused)

        if isinstance(no, Refused):
            return explain(no)
        if isinstance(no, Absent | ReadOnly | Unreadable):
            return self.tr(
                "No books can be made in this folder. Choose another one, or ask whoever "
                "looks after this machine to let you write there."
            )
        return lament(no)

    def _keep(self, made: Any) -> None:
        self._made = made
        self.to(Step.KEY)

    def _key(self) -> None:
        self.say(
            self.tr("The recovery key"),
            self.tr(
                "When every password is forgotten, this key alone opens the books. No "
                "machine keeps it. Print it, put it into the safe, then type its last "
                "block to show that you hold it."
            ),
        )
        blocks = self._made.recovery.split("-")
        out = button(self.tr("Print or save"), "F8")
        out.clicked.connect(lambda _checked: self._print())
        last = Field("block", self.tr("The last block"), DigitsEdit(), 4)
        self.form.row(last.must().ruled(lambda typed: check_last(typed, blocks)))
        self.form.confirmed.connect(lambda: self.founded.emit(self._made.opened))
        self.fill(blocks_grid(blocks), across(out, None), self.form)
        end = button(self.tr("Open the books"), "Enter", "default")
        end.clicked.connect(lambda _checked: self.form.confirm())
        self.acts(end)

    def _print(self) -> None:
        if self._founding is not None:
            name = self._founding.administrator
            self._show_paper(self._founding.office, name, self._made.recovery, self)

    def _steps(self, words: str) -> None:
        back, on = button(self.tr("Back"), "Esc"), button(words, "Enter", "default")
        back.clicked.connect(lambda _checked: self.leave())
        on.clicked.connect(lambda _checked: self.form.confirm())
        self.acts(on, back)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where the books live"), self.folder.text()
        )
        if chosen:
            self.folder.put(chosen)


def _is_credit_code(typed: str) -> None:
    credit_code(typed)


def _is_phone(typed: str) -> None:
    phone(typed)
