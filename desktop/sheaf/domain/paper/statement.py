"""What is owed on a loan on a day, and how every figure of it came about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.shared import UNMARKED, Marks, Office


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A line of the schedule; ``told`` are the sums behind it, in the paper's language.

    ``paid`` is what came in on it without late interest, ``owed`` all that is still due on
    it today, late interest among it. A number below zero is no instalment.
    """

    number: int
    due_on: date
    principal: Money
    interest: Money
    payment: Money
    paid: Money
    owed: Money
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Everything the statement says; ``number`` is the contract's.

    ``charges`` are fees and interest on misuse still owed, which belong to no line.
    """

    language: str
    office: Office
    number: str
    borrower: str
    on: date
    lines: tuple[StatementLine, ...]
    due: Money
    outstanding: Money
    charges: Money = ZERO
    charges_told: tuple[str, ...] = ()
    marks: Marks = UNMARKED
