"""Places to write and to choose; each module keeps one kind.

Every one of them has ``value()`` (``None`` when empty, ``Refused`` when it cannot be read),
``kept()`` and ``put(text)`` for drafts, and the signals ``edited`` and ``left``.
"""

from sheaf.ui.kit.edits.check import CheckEdit
from sheaf.ui.kit.edits.choice import ChoiceEdit, Option
from sheaf.ui.kit.edits.line import (
    AccountEdit,
    DigitsEdit,
    IdEdit,
    LineEdit,
    PasswordEdit,
    PhoneEdit,
)
from sheaf.ui.kit.edits.long import TextEdit
from sheaf.ui.kit.edits.money import MoneyEdit, RateEdit
from sheaf.ui.kit.edits.number import DecimalEdit, NumberEdit
from sheaf.ui.kit.edits.when import DateEdit

__all__ = [
    "AccountEdit",
    "CheckEdit",
    "ChoiceEdit",
    "DateEdit",
    "DecimalEdit",
    "DigitsEdit",
    "IdEdit",
    "LineEdit",
    "MoneyEdit",
    "NumberEdit",
    "Option",
    "PasswordEdit",
    "PhoneEdit",
    "RateEdit",
    "TextEdit",
]
