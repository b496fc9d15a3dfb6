"""What each place in the office is for, and how places are chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from sheaf.domain.teller import Role
from sheaf.ui import theme
from sheaf.ui.kit.edits import Option
from sheaf.ui.kit.edits.ticks import TicksEdit
from sheaf.ui.kit.layout import across, down, holding, label, paragraph
from sheaf.ui.words import words_for

MEANS: dict[Role, Any] = {
    Role.TELLER: QT_TRANSLATE_NOOP(
        "roles", "receives repayments, keeps a till, opens files and applications"
    ),
    Role.LOAN_OFFICER: QT_TRANSLATE_NOOP(
        "roles", "takes applications, visits, draws up contracts; handles no cash"
    ),
    Role.APPROVER: QT_TRANSLATE_NOOP(
        "roles", "decides on applications that others took; reads reports"
    ),
    Role.DISBURSEMENT_CLERK: QT_TRANSLATE_NOOP(
        "roles", "pays out what others approved; keeps a till"
    ),
    Role.MANAGER: QT_TRANSLATE_NOOP(
        "roles", "lifts conditions with a reason, changes products and settings"
    ),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP(
        "roles",
        "appoints people, looks after settings and backups; does no business and holds "
        "no other place",
    ),
    Role.COMMITTEE_MEMBER: QT_TRANSLATE_NOOP(
        "roles", "votes in the credit committee; convenes and keeps its sessions"
    ),
    Role.DIRECTOR: QT_TRANSLATE_NOOP(
        "roles", "signs after the committee where the amount asks for it; may say no"
    ),
}
NAME = 152  # dp


def roles_edit() -> TicksEdit:
    """Make the place to tick roles in."""
    return TicksEdit([Option(role.value, words_for(role)) for role in Role])


def ticked(values: Iterable[str] | None) -> frozenset[Role]:
    """Return the roles ticked."""
    return frozenset(Role(value) for value in values or ())


def explained() -> QWidget:
    """Say of each role what it is for."""
    rows = []
    for role, words in MEANS.items():
        name = label(words_for(role), "text", "small")
        name.setFixedWidth(theme.dp(NAME))
        means = paragraph(QCoreApplication.translate("roles", str(words)), "muted", "small")
        row = across(name, means, gap=8)
        row.setStretch(1, 1)
        rows.append(row)
    return holding(down(*rows, gap=2))
