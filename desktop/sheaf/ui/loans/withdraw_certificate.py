"""Withdraw a settlement certificate issued by mistake, with the reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import loan_file
from sheaf.services import certificates
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import LineEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import paragraph
from sheaf.ui.place import Place


class WithdrawCertificateSheet(FormSheet):
    """Void the certificate; what it released is held again."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        file = desk.read(loan_file.file_of, place.id)
        loan, self.number = file.standing.loan, file.certificate
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        self.say(self.tr("Withdraw the certificate"), about)
        self.form.row(Field("reason", self.tr("Reason"), LineEdit(), 12).must())
        words = self.tr(
            "Certificate {0} is void from now on, and says so on every later print. What "
            "it released is held again."
        )
        self.fill(paragraph(words.format(self.number)), self.form)
        self.begin(self.tr("Withdrawal of {0}").format(self.number), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Withdraw")

    def perform(self) -> None:
        """Void it."""
        reason = self.form.values()["reason"]
        self.act(certificates.withdraw, self.place.id, reason)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say that it was voided."""
        tell(self, self.tr("Certificate {0} is void").format(self.number))
