"""Mark papers as signed: the day, who signed, a scan, and a photograph of the signing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.paper.signatories import TO_SIGN, signatories
from sheaf.queries import applications, contracts, loan_file, loans, papers
from sheaf.queries.papers import PaperLine
from sheaf.services import contracts as services
from sheaf.services.papers import Signing
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import as_made
from sheaf.ui.kit.edits import DateEdit, LineEdit
from sheaf.ui.kit.edits.file import FileEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.paper_words import called
from sheaf.ui.place import Place

Signed = tuple[PaperLine, tuple[str, ...]]


class SignSheet(FormSheet):
    """One paper, or all that were signed together. Signed papers keep their bytes."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        borrower, contract = self.whose()
        self.papers = self._to_sign()
        about = self.tr("{0}   contract {1}").format(borrower, contract)
        self.say(self.tr("Mark as signed"), about)
        today = desk.read(lambda work: work.today)
        day = DateEdit(lambda: today)
        day.put_date(today)
        self.day = Field("signed_on", self.tr("Signed on"), day, 4).must()
        self.names = Field("signatories", self.tr("Signed by"), LineEdit(), 8)
        one = self.tr("Scan, if there is one")
        words = one if len(self.papers) == 1 else self.tr("Scan of all of them, if any")
        self.scan = Field("scan", words, FileEdit(), 12)
        words = self.tr("Photograph of the signing, if there is one")
        self.photo = Field("photo", words, FileEdit(), 12)
        self._lay_out()
        words = self.tr("Signing of {0}")
        note = self.tr("Signed papers are kept as they were signed and never changed")
        self.begin(words.format(borrower), note)

    def whose(self) -> tuple[str, str]:
        """Name the borrower, and the number of the contract."""
        found = self.desk.read(applications.one, self.place.id)
        return found.applicant, found.contract_number or ""

    def lines(self) -> tuple[PaperLine, ...]:
        """List the papers, signed or not."""
        return self.desk.read(contracts.current, self.place.id)

    def first(self) -> QWidget | None:
        """Begin with the day."""
        return self.day

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Signed")

    def perform(self) -> None:
        """Mark them, all or none."""
        values = self.form.values()
        scan, photo = values.get("scan"), values.get("photo")
        signings = [
            (line.id, Signing(values["signed_on"], names, scan, photo), content)
            for (line, names), content in zip(self._named(), self._contents(), strict=True)
        ]
        self.act(services.sign_all, signings)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say how many were marked."""
        tell(self, self.tr("Papers marked as signed: {0}").format(len(self.papers)))

    def _to_sign(self) -> list[Signed]:
        open_ = [one for one in self.lines() if one.kind in TO_SIGN and not one.signed_on]
        if self.place.extra:
            open_ = [one for one in open_ if str(one.id) == self.place.extra]
        return [(line, self._proposed(line)) for line in open_]

    def _proposed(self, line: PaperLine) -> tuple[str, ...]:
        facts = self.desk.read(papers.paper, line.id).facts
        return signatories(line.kind, facts)

    def _lay_out(self) -> None:
        shown: Ledger[Signed] = Ledger(
            [
                Column(
                    "",
                    lambda one: called(one[0].kind, one[0].who),
                    picture="papers",
                    middle=True,
                ),
                Column("", lambda one: self._joined(one[1]), 320),
            ],
            key=lambda one: one[0].id,
        )
        shown.show_rows(self.papers)
        if len(self.papers) == 1:
            self.names.edit.put(self._joined(self.papers[0][1]))
            self.form.row(self.day, self.names.must())
        else:
            self.form.row(self.day)
        self.form.row(self.scan)
        self.form.row(self.photo)
        self.fill(shown, self.form)

    def _named(self) -> list[Signed]:
        if len(self.papers) != 1:
            return self.papers
        [(line, proposed)] = self.papers
        return [(line, names_in(self.names.value() or "", proposed))]

    def _contents(self) -> list[bytes]:
        return [as_made(self.desk, line.id) for line, _names in self.papers]

    def _joined(self, names: tuple[str, ...]) -> str:
        return self.tr(", ").join(names)


def names_in(written: str, proposed: Sequence[str]) -> tuple[str, ...]:
    """Read who signed from a line; a name that was proposed may have a comma in it."""
    whole = [one for one in proposed if "," in one and one in written]
    for one in whole:  # the name of a firm
        written = written.replace(one, ",")
    for stop in ("，", "、", ";", "；"):
        written = written.replace(stop, ",")
    names = [one.strip() for one in written.split(",") if one.strip()]
    return (*whole, *names)


class SignLoanSheet(SignSheet):
    """The same for the papers of a loan: debit notes, agreements on its terms."""

    def whose(self) -> tuple[str, str]:
        """Name the borrower, and the number of the contract."""
        loan = self.desk.read(loans.standing, self.place.id).loan
        return loan.borrower, loan.number

    def lines(self) -> tuple[PaperLine, ...]:
        """List the papers that count, signed or not."""
        file = self.desk.read(loan_file.file_of, self.place.id)
        return tuple(one for one in file.papers if not one.void)
