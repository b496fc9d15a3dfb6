"""A new password, asked for twice: long, not plain, and the same both times."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from sheaf.domain import password as passwords
from sheaf.domain.errors import Unusable
from sheaf.ui.kit.edits import PasswordEdit
from sheaf.ui.kit.field import Field

translate = QCoreApplication.translate


def password_fields(
    password: PasswordEdit, again: PasswordEdit, name: Callable[[], str | None]
) -> tuple[Field, Field]:
    """Ask for a new password twice: long, not plain, and the same both times."""

    def check(typed: str) -> None:
        passwords.check(typed, name() or "")

    def compare(typed: str) -> None:
        if typed != password.value():
            raise Unusable("again", "not_the_same")

    first = Field("password", translate("password", "New password"), password, 6)
    second = Field("again", translate("password", "Once more"), again, 6)
    return first.must().ruled(check), second.must().ruled(compare)
