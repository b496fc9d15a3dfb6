"""Figures as one reads them in a sentence: amounts in words, rates, numbers of days."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from sheaf.domain.money import Money
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.teller import Role
from sheaf.domain.words import BeyondWords, capitals, english
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
PLACES = 2


def in_words(amount: Money) -> str:
    """Write an amount in capitals, or in English words; nothing when it has none."""
    chinese = QLocale().language() == QLocale.Language.Chinese
    try:
        return capitals(amount) if chinese else english(amount)
    except BeyondWords:
        return ""


def yearly(rate: Rate) -> str:
    """Write a rate a year in per cent, two places at least: ``9.00%``."""
    exact = rate.quoted(Quote.PERCENT_PER_YEAR)
    exponent = exact.as_tuple().exponent
    places = max(-exponent if isinstance(exponent, int) else 0, PLACES)
    return f"{exact:.{places}f}%"


def days(count: int) -> str:
    """Count days."""
    one = translate("said", "{0} day") if count == 1 else translate("said", "{0} days")
    return one.format(count)


def instalment(number: int) -> str:
    """Name an instalment; charges, and what was carried over, belong to none."""
    if number < 0:
        return translate("said", "Beside the instalments")
    if not number:
        return translate("said", "Charges")
    return translate("said", "Instalment {0}").format(number)


def in_place(name: str, acts_for: str) -> str:
    """Name who acts, and for whom, if in another's place."""
    words = translate("said", "{0} for {1}")
    return words.format(name, acts_for) if acts_for else name


def listed(parts: list[str]) -> str:
    """Join parts of a sentence."""
    return translate("said", ", ").join(parts)


def roles_said(roles: Iterable[Role]) -> str:
    """Name roles in the order of the house."""
    held = set(roles)
    join = QCoreApplication.translate("roles", ", ")
    return join.join(words_for(role) for role in Role if role in held)
