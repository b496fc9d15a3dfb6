"""Decide that money repays principal first on a loan that no longer accrues."""

from __future__ import annotations

from typing import Any

from sheaf.queries import loans
from sheaf.services import risk
from sheaf.ui.applications.withdraw import ReasonSheet
from sheaf.ui.kit.foot import tell


class PrincipalFirstSheet(ReasonSheet):
    """Who decided it and why; it holds from today, until it is ended by two."""

    service = staticmethod(risk.put_principal_first)

    def heading(self) -> tuple[str, str]:
        """Say what is done, and about what."""
        loan = self.desk.read(loans.standing, self.place.id).loan
        about = self.tr("{0}   contract {1}").format(loan.borrower, loan.number)
        return self.tr("Let money repay principal first"), about

    def caption(self) -> str:
        """Name the field."""
        return self.tr("Why, and who decided it")

    def note(self) -> str:
        """Say what follows."""
        return self.tr("From today on, while interest is not counted as earned")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Decide")

    def done(self, _answer: Any) -> None:
        """Say that it is done."""
        tell(self, self.tr("Money now repays principal first; every receipt says so."))
