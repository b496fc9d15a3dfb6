"""Cases of the practice office that are looked into by the notebook (DOMAIN 9).

One waits with its report for tonight's session, one is half written down.
"""

from __future__ import annotations

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.trade import TEMPLATES, Trade
from sheaf.domain.relation import Relation
from sheaf.domain.teller import Role
from sheaf.services import investigations, preparations, ties
from sheaf.services.practice import roads, steps
from sheaf.services.practice.hands import Hands
from sheaf.services.practice.notebooks import (
    LENT_ON,
    TRANSPORT,
    VILLAGE_SHOP,
    lines_of,
    worded,
)
from sheaf.services.practice.steps import Wish
from sheaf.services.practice.telling import Story


def stories(hands: Hands) -> tuple[Story, ...]:
    """Tell of every case with a notebook."""
    return for_tonight(hands), half_written(hands)


def for_tonight(hands: Hands) -> Story:
    """Is a village shop, looked into and submitted; the committee sits on it tonight."""
    yield 4
    keeper, _husband = hands.couple()
    brother = hands.man()
    purpose = hands.say("春节前备货", "Stock for the New Year")
    wish = Wish(keeper, "trade", "guarantor", 56_000, 12, purpose)
    application = steps.apply(hands, wish)
    ties.link(hands.by(Role.TELLER), keeper, brother, Relation.SIBLING, "")
    steps.guarantee(hands, application, brother)
    preparations.prepare(hands.by(Role.LOAN_OFFICER), application)
    yield from roads.surveyed(hands, application, 3)
    _write(hands, application, Trade.VILLAGE_SHOP, VILLAGE_SHOP, Sheet.WISH)
    _write_what_was_missing(hands, application)
    yield 1
    steps.submit(hands, application)


def half_written(hands: Hands) -> Story:
    """Is a haulier's: visited yesterday, and written down as far as the purchases."""
    yield 2
    purpose = hands.say("货车大修和换胎", "Overhaul and tyres of the lorry")
    wish = Wish(hands.man(), "farm", "credit", 40_000, 12, purpose)
    application = steps.apply(hands, wish)
    yield from roads.surveyed(hands, application, 2)
    _write(hands, application, Trade.TRANSPORT, TRANSPORT, Sheet.PURCHASES)


def _write(
    hands: Hands, application: int, trade: Trade, notebook: str, until: Sheet
) -> None:
    """Write a notebook down, from its first page to this one."""
    work = hands.by(Role.LOAN_OFFICER)
    investigations.begin(work, hands.key(), application, trade.value, {})
    sheets = TEMPLATES[trade].sheets
    for sheet in sheets[: sheets.index(until) + 1]:
        lines = lines_of(notebook, sheet, work.today, _language(hands))
        if lines:
            page = investigations.Page(sheet, lines)
            investigations.write(work, application, page)


def _write_what_was_missing(hands: Hands, application: int) -> None:
    """Add what explains the equity, as it was told when the officer asked."""
    work = hands.by(Role.LOAN_OFFICER)
    before = lines_of(VILLAGE_SHOP, Sheet.DRAWINGS, work.today, _language(hands))
    told = tuple(worded(cell, _language(hands)) for cell in LENT_ON)
    page = investigations.Page(Sheet.DRAWINGS, (*before, told))
    investigations.write(work, application, page)


def _language(hands: Hands) -> str:
    return hands.say("zh_CN", "en")
