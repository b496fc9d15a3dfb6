"""A spouse who signs the contract and has no file yet: said early, with the way to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sheaf.domain.relation import Relation
from sheaf.queries.contracts import Spouseless
from sheaf.ui.place import Place

translate = QCoreApplication.translate


def lacking(one: Spouseless) -> str:
    """Say what has to be known of a spouse before the contract is drawn up."""
    if one.said:
        words = translate("spouses", "The spouse of {0} signs, too, and has no file yet.")
    else:
        words = translate(
            "spouses", "Whether {0} is married is not said; a spouse would sign, too."
        )
    return words.format(one.name)


def act_words(one: Spouseless) -> str:
    """Say what opens the form that is needed."""
    if one.said:
        return translate("spouses", "Register the spouse")
    return translate("spouses", "Say whether married")


def form_of(one: Spouseless) -> Place:
    """Name the form: a new file linked as the spouse, or the person's own to correct."""
    if one.said:
        return Place("customer_edit", -one.customer_id, Relation.SPOUSE.value)
    return Place("customer_edit", one.customer_id)
