"""The columns of the figures of a period, on the page and in the file saved from it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from io import StringIO
from typing import Any

from PySide6.QtCore import QCoreApplication

from sheaf.domain.money import Money
from sheaf.domain.portfolio import percent
from sheaf.domain.product import Security
from sheaf.domain.statistics import Cut, Line, Statistics, Sums
from sheaf.ui.kit.table import Column
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

COUNT, AMOUNT, SHARE = 84, 132, 92  # dp
ALL = "all"  # the key of the row that adds up the others
#: What a spreadsheet would take for a formula.
FORMULA = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one, under the name it has in the reader's language."""

    key: str
    name: str
    sums: Sums


def rows(found: Statistics) -> list[Row]:
    """List who or what has figures, with all together last."""
    if not found.lines:
        return []
    named = [Row(one.key, _name(one, found.cut), one.sums) for one in found.lines]
    return [*named, Row(ALL, translate("reports", "In all"), found.total)]


def lending() -> list[Column[Row]]:
    """Say what was asked for and lent, and what is left."""
    return [
        _named(),
        _count(translate("reports", "Applied"), lambda sums: sums.applied),
        _count(translate("reports", "Approved"), lambda sums: sums.approved),
        _count(translate("reports", "Paid out"), lambda sums: sums.paid_out),
        _count(translate("reports", "New"), lambda sums: sums.borrowers),
        _amount(translate("reports", "Lent"), lambda sums: sums.lent),
        _amount(translate("reports", "Principal left"), lambda sums: sums.balance),
        _amount(translate("reports", "Increase"), lambda sums: sums.increase),
        Column(
            translate("reports", "NPL ratio"),
            lambda row: told(row.sums.bad_share),
            SHARE,
            right=True,
            tone=lambda row: "bad" if row.sums.bad else "muted",
        ),
    ]


def repaid() -> list[Column[Row]]:
    """Say what of that which fell due came in."""
    recovery = translate("reports", "Recovery")
    return [
        _named(),
        _amount(translate("reports", "Principal due"), lambda sums: sums.principal_due),
        _amount(translate("reports", "received"), lambda sums: sums.principal_in),
        _share(recovery, lambda sums: sums.principal_recovered),
        _amount(translate("reports", "Interest due"), lambda sums: sums.interest_due),
        _amount(translate("reports", "received"), lambda sums: sums.interest_in),
        _share(recovery, lambda sums: sums.interest_recovered),
        _amount(translate("reports", "Late interest"), lambda sums: sums.late_in),
    ]


def told(share: Fraction | None) -> str:
    """Write a share; where nothing is divided, a dash."""
    return "—" if share is None else percent(share)


def ratio(part: int, whole: int) -> str:
    """Write how many of how many."""
    return told(Fraction(part, whole) if whole else None)


def table(found: Statistics) -> bytes:
    """Write all of it as a spreadsheet reads it: amounts without commas, in UTF-8."""
    text = StringIO()
    writer = csv.writer(text)
    shown = [*lending(), *repaid()[1:]]
    writer.writerow([found.since.isoformat(), found.until.isoformat()])
    writer.writerow([words_for(found.cut), *(column.title for column in shown[1:])])
    writer.writerows(_cells(shown, row) for row in rows(found))
    return text.getvalue().encode("utf-8-sig")


def _named() -> Column[Row]:
    return Column("", lambda row: row.name, bold=True)


def _count(title: str, of: Callable[[Sums], int]) -> Column[Row]:
    return Column(title, lambda row: of(row.sums), COUNT, right=True)


def _amount(title: str, of: Callable[[Sums], Money]) -> Column[Row]:
    return Column(title, lambda row: of(row.sums), AMOUNT)


def _share(title: str, of: Callable[[Sums], Fraction | None]) -> Column[Row]:
    return Column(title, lambda row: told(of(row.sums)), SHARE, right=True)


def _name(one: Line, cut: Cut) -> str:
    known = {kind.value: kind for kind in Security} if cut is Cut.SECURITY else {}
    if one.key in known:
        return words_for(known[one.key])
    return one.name or translate("reports", "not said")


def _cells(shown: Sequence[Column[Row]], row: Row) -> list[Any]:
    name, *figures = (column.value(row) for column in shown)
    safe = f"'{name}" if name.startswith(FORMULA) else name
    return [safe, *(one.plain if isinstance(one, Money) else one for one in figures)]
