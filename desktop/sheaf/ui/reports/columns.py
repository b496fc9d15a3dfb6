"""The columns of the figures of a period, on the page and in the file saved from it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from fractions import Fraction
from io import StringIO
from typing import Any

from PySide6.QtCore import QCoreApplication

from sheaf.domain.money import Money
from sheaf.domain.portfolio import percent
from sheaf.domain.product import Security
from sheaf.domain.statistics import Cut, Line, Statistics
from sheaf.ui.kit.table import Column
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

COUNT, AMOUNT, SHARE = 66, 118, 72  # dp
ALL = "all"  # the key of the line that adds up the others
#: What a spreadsheet would take for a formula.
FORMULA = ("=", "+", "-", "@")


def lines(found: Statistics) -> list[Line]:
    """List the lines with all together last."""
    return [*found.lines, Line(ALL, "", found.total)] if found.lines else []


def columns(cut: Cut) -> list[Column[Line]]:
    """Say how a line becomes cells, under the name of what it is parted by."""
    return [
        Column(words_for(cut), lambda line: name_of(line, cut), bold=True),
        *_counts(),
        Column(translate("reports", "Lent"), lambda line: line.sums.lent, AMOUNT),
        Column(
            translate("reports", "Principal received"),
            lambda line: line.sums.principal_in,
            AMOUNT,
        ),
        Column(
            translate("reports", "Recovery"),
            lambda line: told(line.sums.principal_recovered),
            SHARE,
            right=True,
        ),
        Column(
            translate("reports", "Interest received"),
            lambda line: line.sums.interest_in,
            AMOUNT,
        ),
        Column(
            translate("reports", "Recovery"),
            lambda line: told(line.sums.interest_recovered),
            SHARE,
            right=True,
        ),
        Column(
            translate("reports", "Principal left"), lambda line: line.sums.balance, AMOUNT
        ),
        Column(translate("reports", "Increase"), lambda line: line.sums.increase, AMOUNT),
        Column(
            translate("reports", "NPL ratio"),
            lambda line: told(line.sums.bad_share),
            SHARE,
            right=True,
            tone=lambda line: "bad" if line.sums.bad else "muted",
        ),
    ]


def _counts() -> list[Column[Line]]:
    return [
        Column(
            translate("reports", "Applied"),
            lambda line: line.sums.applied,
            COUNT,
            right=True,
        ),
        Column(
            translate("reports", "Approved"),
            lambda line: line.sums.approved,
            COUNT,
            right=True,
        ),
        Column(
            translate("reports", "Paid out"),
            lambda line: line.sums.paid_out,
            COUNT,
            right=True,
        ),
        Column(
            translate("reports", "New"),
            lambda line: line.sums.borrowers,
            COUNT,
            right=True,
        ),
    ]


def name_of(line: Line, cut: Cut) -> str:
    """Name a line in the reader's language."""
    if line.key == ALL:
        return translate("reports", "In all")
    known = {one.value: one for one in Security} if cut is Cut.SECURITY else {}
    if line.key in known:
        return words_for(known[line.key])
    return line.name or translate("reports", "not said")


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
    shown = columns(found.cut)
    writer.writerow([found.since.isoformat(), found.until.isoformat()])
    writer.writerow([column.title for column in shown])
    writer.writerows(_cells(shown, line) for line in lines(found))
    return text.getvalue().encode("utf-8-sig")


def _cells(shown: Sequence[Column[Line]], line: Line) -> list[Any]:
    name, *figures = (column.value(line) for column in shown)
    safe = f"'{name}" if name.startswith(FORMULA) else name
    return [safe, *(one.plain if isinstance(one, Money) else one for one in figures)]
