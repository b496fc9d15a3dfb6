"""A setting's value as one reads it, and the place to write another."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sheaf.domain.money import Money
from sheaf.domain.policy import SETTINGS
from sheaf.domain.setting import Kind, OutOfRange, Setting
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, MoneyEdit, Option
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
ONE, AGES = 1, "age_"


def said(name: str, value: Any) -> str:
    """Say a setting's value: ``50 %``, ``3 days``, ``1,000.00 yuan``, a choice."""
    if isinstance(value, bool):
        return translate("setting", "yes") if value else translate("setting", "no")
    if isinstance(value, Enum):
        return words_for(value)
    if isinstance(value, Money):
        return translate("setting", "{0} yuan").format(value)
    if isinstance(value, Decimal):
        return f"{_percent(value)} %"
    if name.startswith(AGES):
        return translate("setting", "{0} years old").format(value)
    return _counted(value, SETTINGS[name].unit)


def unit_said(setting: Setting) -> str:
    """Say what the figure typed is counted in."""
    if setting.kind is Kind.SHARE:
        return "%"
    return {
        "days": translate("setting", "days"),
        "months": translate("setting", "months"),
        "years": translate("setting", "years"),
        "": translate("setting", "yuan") if setting.kind is Kind.MONEY else "",
    }[setting.unit]


def bounds_said(setting: Setting) -> str:
    """Say between which ends a value may lie; nothing where any of a kind may stand."""
    if setting.kind not in {Kind.COUNT, Kind.SHARE}:
        return ""
    ends = said(setting.name, setting.low), said(setting.name, setting.high)
    return translate("setting", "From {0} to {1}").format(*ends)


def edit_of(setting: Setting, value: Any) -> QWidget:
    """Make the place to write a value, with the present one in it."""
    if setting.kind in {Kind.CHOICE, Kind.SWITCH}:
        values = setting.choices or (True, False)
        choice = ChoiceEdit([Option(one, said(setting.name, one)) for one in values])
        choice.choose(value)
        return choice
    if setting.kind is Kind.MONEY:
        amount = MoneyEdit()
        amount.put_money(value)
        return amount
    line = LineEdit()
    line.put(_percent(value) if setting.kind is Kind.SHARE else str(value))
    line.set_aside(unit_said(setting))
    return line


def typed(setting: Setting, value: Any) -> str:
    """Return what an edit holds as ``Setting.read`` reads it."""
    if setting.kind is Kind.SHARE:
        figures = str(value).strip()
        return figures if figures.endswith(("%", "％")) else f"{figures}%"
    return setting.write(value) if not isinstance(value, str) else value


def in_the_fields_words(setting: Setting, no: OutOfRange) -> OutOfRange:
    """Say the ends of a range as they are typed here: per cent, thousands."""
    low, high = (said(setting.name, setting.read(end)) for end in (no.low, no.high))
    return OutOfRange("value", no.given, low, high)


def _percent(value: Decimal) -> str:
    return f"{(value * 100).normalize():f}"


def _counted(value: int, unit: str) -> str:
    if value == ONE:
        forms = {
            "days": translate("setting", "{0} day"),
            "months": translate("setting", "{0} month"),
            "years": translate("setting", "{0} year"),
        }
    else:
        forms = {
            "days": translate("setting", "{0} days"),
            "months": translate("setting", "{0} months"),
            "years": translate("setting", "{0} years"),
        }
    return forms.get(unit, "{0}").format(value)
