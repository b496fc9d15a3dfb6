"""Steps that ask for nothing but a reason: withdrawn, given back, rejected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.queries import applications as asked
from sheaf.queries import custody
from sheaf.services import applications
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kept_papers import put_out
from sheaf.ui.kit.edits import TextEdit
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place

LINES = 3


class ReasonSheet(FormSheet):
    """One field: why. The heirs say what is done with it."""

    service: Callable[..., Any]

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        title, about = self.heading()
        self.say(title, about)
        self.reason = Field("reason", self.caption(), TextEdit(LINES), 12).must()
        self.form.row(self.reason)
        self.fill(self.form)
        self.begin(f"{title} {about}", self.note())

    def heading(self) -> tuple[str, str]:
        """Say what is done, and about what."""
        raise NotImplementedError

    def caption(self) -> str:
        """Name the field."""
        return self.tr("Reason")

    def note(self) -> str:
        """Say what follows."""
        return ""

    def first(self) -> QWidget | None:
        """Begin with the reason."""
        return self.reason

    def perform(self) -> Any:
        """Do it, with the reason."""
        reason = self.form.values()["reason"] or ""
        return self.act(type(self).service, self.place.id, reason)

    def about_application(self) -> str:
        """Name the applicant and the number."""
        found = self.desk.read(asked.one, self.place.id)
        return f"{found.applicant}   {found.number}"


class WithdrawSheet(ReasonSheet):
    """The customer no longer wants the loan."""

    service = staticmethod(applications.withdraw)

    def heading(self) -> tuple[str, str]:
        """Say what is done, and about what."""
        return self.tr("Withdraw the application"), self.about_application()

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Withdraw")

    def note(self) -> str:
        """Say what follows."""
        return self.tr("This is an end")

    def done(self, answer: Any) -> None:  # noqa: ARG002 (the stage is seen)
        """Say it is kept; show the slips for originals that go back."""
        tell(self, self.tr("Withdrawn"))
        slips = self.desk.read(custody.slips, self.place.id)
        if slips:
            put_out(self.desk, [one.id for one in slips], self.window())


class HandBackSheet(ReasonSheet):
    """The customer takes the application along, to bring what is missing."""

    service = staticmethod(applications.hand_back)

    def heading(self) -> tuple[str, str]:
        """Say what is done, and about what."""
        return self.tr("Send the application back"), self.about_application()

    def caption(self) -> str:
        """Name the field."""
        return self.tr("What the customer still has to bring")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Send back")

    def done(self, answer: Any) -> None:  # noqa: ARG002 (the stage is seen)
        """Say it is kept."""
        tell(self, self.tr("Sent back"))


class TurnDownSheet(ReasonSheet):
    """The visit has shown that this cannot be lent for."""

    service = staticmethod(applications.turn_down)

    def heading(self) -> tuple[str, str]:
        """Say what is done, and about what."""
        return self.tr("Reject after the visit"), self.about_application()

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Reject")

    def note(self) -> str:
        """Say what follows."""
        return self.tr("This is an end")

    def done(self, answer: Any) -> None:  # noqa: ARG002 (the stage is seen)
        """Say it is kept."""
        tell(self, self.tr("Rejected"))
