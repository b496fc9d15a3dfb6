"""The notice of the annual rate and of all it costs (PBOC 2021 no. 3; DOMAIN 3.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sheaf.domain.money import Money
from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office, Party
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Instalment


@dataclass(frozen=True, slots=True)
class Fee:
    """A fee the borrower pays, with its name as the product has it."""

    name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class RateNotice:
    """Everything the notice says.

    ``simple`` and ``compound`` are the annual rate of all it costs, in per cent: twelve
    times the monthly internal rate, and that rate compounded. ``prepay_fee`` is per cent of
    what is repaid early.
    """

    language: str
    number: str
    office: Office
    contract: str
    product: str
    borrower: Party
    lent: Lent
    simple: Decimal
    compound: Decimal
    interest: Money
    late_rate: Rate
    misuse_rate: Rate
    noticed_on: date
    officer: str
    lines: tuple[Instalment, ...]
    fees: tuple[Fee, ...] = ()
    prepay_fee: Decimal = Decimal(0)
    marks: Marks = UNMARKED
