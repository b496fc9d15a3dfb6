"""What we say when a rule says no, and when the world does; nowhere else is it said.

A refusal carries facts and a code. Its sentence stands here under that code, with the
facts' own names in braces. A sentence says what is wrong and what to do instead.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sheaf.domain.errors import Refused, Unusable
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

WORDS = {
    "missing": QT_TRANSLATE_NOOP("messages", "Fill this in."),
    "not_allowed": QT_TRANSLATE_NOOP(
        "messages", "Your role does not allow this. Ask someone who may."
    ),
    "same_person": QT_TRANSLATE_NOOP(
        "messages",
        "Whoever did the other step may not do this one. Ask someone else to do it.",
    ),
    "gone": QT_TRANSLATE_NOOP(
        "messages", "This has changed since the window was opened. Open it again."
    ),
    "wrong_password": QT_TRANSLATE_NOOP(
        "messages", "Name and password do not go together. Type the password again."
    ),
    "not_an_amount": QT_TRANSLATE_NOOP(
        "messages", "Write an amount in yuan, such as 1,234.50."
    ),
    "finer_than_fen": QT_TRANSLATE_NOOP(
        "messages", "Amounts end at the fen. Write {below} or {above}."
    ),
}

#: What can be wrong with a field that no rule has a class of its own for, by reason.
REASONS = {
    "not_a_sum": QT_TRANSLATE_NOOP("messages", "Write a sum, such as 12000*9%/12."),
    "divided_by_zero": QT_TRANSLATE_NOOP("messages", "Nothing can be divided by zero."),
}

#: How the world fails, by class name, as some of the modules are heavy to import.
LAMENTS = {
    "Busy": QT_TRANSLATE_NOOP(
        "messages",
        "Another window is writing in the books. Nothing was kept. Try again in a moment.",
    ),
    "NoRoom": QT_TRANSLATE_NOOP(
        "messages",
        "The disk is full. Nothing was kept. Make room on it, then do the step again.",
    ),
    "ReadOnly": QT_TRANSLATE_NOOP(
        "messages",
        "The books can be read but not written. Nothing was kept. Check that the disk or "
        "stick is not locked and that you may write in its folder.",
    ),
    "Unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "This file is not a book of Sheaf's, or belongs to another key file. It was left "
        "as it is. Choose the right folder, or restore from a backup.",
    ),
    "TooNew": QT_TRANSLATE_NOOP(
        "messages",
        "A newer Sheaf wrote these books. They were left as they are. Install the newer "
        "Sheaf on this machine.",
    ),
    "NoPrinter": QT_TRANSLATE_NOOP(
        "messages",
        "The printer did not take the paper. What was posted stays posted. Check the "
        "printer, then print again.",
    ),
}


def explain(refusal: Refused) -> str:
    """Say a refusal in the reader's language."""
    if isinstance(refusal, Unusable):
        return translate("messages", REASONS[refusal.reason]).format_map(facts(refusal))
    return translate("messages", WORDS[refusal.code]).format_map(facts(refusal))


def lament(failure: Exception) -> str:
    """Say how the world failed: what happened, what was kept, what to try."""
    full = isinstance(failure, OSError) and failure.errno == errno.ENOSPC
    if words := LAMENTS.get("NoRoom" if full else type(failure).__name__):
        return translate("messages", words)
    return translate(
        "messages",
        "The system did not allow this. Nothing was kept. Check the disk, the stick and "
        "the folder, then do the step again.",
    )


def facts(refusal: Refused) -> Mapping[str, str]:
    """Name what a refusal carries, each fact as one reads it."""
    names = [field.name for field in fields(refusal)] if is_dataclass(refusal) else []
    return {name: said(getattr(refusal, name)) for name in names}


def said(fact: Any) -> str:
    """Write a fact as it stands on the screen: enums in words, dates as 2026-03-15."""
    if isinstance(fact, Enum):
        return words_for(fact)
    if isinstance(fact, datetime):
        return f"{fact:%Y-%m-%d %H:%M}"
    if isinstance(fact, date):
        return fact.isoformat()
    return str(fact)
