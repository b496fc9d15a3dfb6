"""The trade's own words for its enums: roles, stages, methods, kinds and marks.

They stand under the enum's class and its value, so that the rules need not know them.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

WORDS: dict[str, dict[str, str]] = {
    "Role": {
        "teller": QT_TRANSLATE_NOOP("words", "Teller"),
        "loan_officer": QT_TRANSLATE_NOOP("words", "Loan officer"),
        "approver": QT_TRANSLATE_NOOP("words", "Approver"),
        "disbursement_clerk": QT_TRANSLATE_NOOP("words", "Disbursement clerk"),
        "manager": QT_TRANSLATE_NOOP("words", "Manager"),
        "administrator": QT_TRANSLATE_NOOP("words", "Administrator"),
    },
    "Quote": {
        "percent_per_year": QT_TRANSLATE_NOOP("words", "% a year"),
        "permille_per_month": QT_TRANSLATE_NOOP("words", "‰ a month"),
        "per_10000_per_day": QT_TRANSLATE_NOOP("words", "‱ a day"),
        "percent_per_period": QT_TRANSLATE_NOOP("words", "% a period"),
    },
}


def words_for(value: Enum) -> str:
    """Say an enum's value in the reader's language."""
    return QCoreApplication.translate("words", WORDS[type(value).__name__][value.value])


def has_words(value: Enum) -> bool:
    """Tell whether a value can be said."""
    return value.value in WORDS.get(type(value).__name__, {})
