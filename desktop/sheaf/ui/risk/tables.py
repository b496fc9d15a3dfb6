"""The four lists of the page of the classes: what stands in each, and how it looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.money import Money
from sheaf.domain.portfolio import FigureSum, Move, Report, percent
from sheaf.domain.risk import RiskClass
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.loans.reasons import state_of
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

TALL = 36  # dp of a class, which opens
SUM = "sum"  # the key of the row that is no class
#: Widths in dp of the columns of the moves: the five classes, then settled.
MOVES = (72, 122, 100, 80, 56, 70)


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A class, or the sum of all."""

    risk_class: RiskClass | None
    count: int
    balance: Money
    share: str
    specific: Money | None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure and its share."""

    one: FigureSum
    share: str


@dataclass(frozen=True, slots=True)
class MoveRow:
    """Where the loans of one class went; no class: those lent since."""

    before: RiskClass | None
    counts: tuple[int, ...]  # the five classes, then settled


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount with its name."""

    words: str
    amount: Money


def class_rows(told: Report) -> list[ClassRow]:
    """List the classes, the best first, and their sum."""
    rows = [
        ClassRow(
            one.risk_class,
            one.count,
            one.balance,
            percent(told.share(one.balance)),
            None if one.risk_class is RiskClass.NORMAL else one.specific,
        )
        for one in told.classes
    ]
    return [*rows, ClassRow(None, told.count, told.balance, "", told.specific)]


def figure_rows(told: Report) -> list[FigureRow]:
    """List the figures with their shares."""
    return [FigureRow(one, percent(told.share(one.amount))) for one in told.figures]


def move_rows(moves: Sequence[Move]) -> list[MoveRow]:
    """Set the class of a month end against the class now."""
    counts = {(one.before, one.after): one.count for one in moves}
    ways: tuple[RiskClass | None, ...] = (*RiskClass, None)
    return [
        MoveRow(before, tuple(counts.get((before, after), 0) for after in ways))
        for before in ways
    ]


def classes_list() -> Ledger[ClassRow]:
    """Lay the classes out; Enter opens one."""
    return Ledger(
        [
            Column(
                translate("risk_tables", "Class"),
                _class_words,
                tone=_class_tone,
                picture=_class_picture,
                bold=True,
            ),
            Column(
                translate("risk_tables", "Loans"), lambda row: row.count, 68, right=True
            ),
            Column(
                translate("risk_tables", "Principal left"),
                lambda row: row.balance,
                124,
                bold=True,
            ),
            Column(
                translate("risk_tables", "Share"), lambda row: row.share, 84, right=True
            ),
            Column(
                translate("risk_tables", "Specific"),
                lambda row: row.specific,
                116,
                right=True,
            ),
            enter_column(),
        ],
        lambda row: row.risk_class or SUM,
        TALL,
    )


def figures_list() -> Ledger[FigureRow]:
    """Lay the figures out: loans, amount, share; Enter lists what one counts."""
    return Ledger(
        [
            Column(
                translate("risk_tables", "Figure"), lambda row: words_for(row.one.figure)
            ),
            Column(
                translate("risk_tables", "Loans"), lambda row: row.one.count, 68, right=True
            ),
            Column(translate("risk_tables", "Amount"), lambda row: row.one.amount, 116),
            Column(
                translate("risk_tables", "Share"),
                lambda row: row.share,
                84,
                right=True,
                bold=True,
            ),
            enter_column(),
        ],
        lambda row: row.one.figure,
    )


def provisions_list() -> Ledger[Sum]:
    """Lay the provisions out."""
    return Ledger(
        [
            Column("", lambda row: row.words),
            Column("", lambda row: row.amount, 140, bold=True),
        ],
        lambda row: row.words,
    )


def moves_list() -> Ledger[MoveRow]:
    """Lay the moves out: the class then down, the class now across."""
    names = [words_for(one) for one in RiskClass]
    heads = [*names, translate("risk_tables", "Settled")]
    return Ledger(
        [
            Column(translate("risk_tables", "Class then"), _moved_from),
            *(_moved(name, at) for at, name in enumerate(heads)),
        ],
        lambda row: row.before or SUM,
    )


def _moved(name: str, at: int) -> Column[MoveRow]:
    return Column(name, lambda row: row.counts[at] or "–", MOVES[at], right=True)


def _moved_from(row: MoveRow) -> str:
    if row.before is None:
        return translate("risk_tables", "Lent since")
    return words_for(row.before)


def _class_words(row: ClassRow) -> str:
    if row.risk_class is None:
        return translate("risk_tables", "In all")
    return words_for(row.risk_class)


def _class_tone(row: ClassRow) -> str:
    return "text" if row.risk_class is None else state_of(row.risk_class).tone


def _class_picture(row: ClassRow) -> str:
    return "" if row.risk_class is None else state_of(row.risk_class).picture
