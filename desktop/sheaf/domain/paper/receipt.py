"""The receipt of a repayment (DOMAIN 8, no. 16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party, Settled
from sheaf.domain.repayment import BY_INSTALMENT, Order


@dataclass(frozen=True, slots=True)
class NextDue:
    """What falls due next, after this repayment."""

    instalment: int
    due_on: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Receipt:
    """Everything a receipt says.

    ``payer`` is empty when the borrower paid; ``account`` is where a transfer came from.
    ``balance`` is the principal still owed afterwards, ``overdue`` the part of it that is
    late and ``due_today`` the part that falls due this very day; ``unallocated`` is kept
    for the borrower until something falls due.
    ``counts_for`` is an earlier day that the money counts for; ``corrects`` the number of a
    receipt that no longer says what was settled, and that this one stands for.
    """

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    channel: Channel
    received: datetime
    amount: Money
    settled: tuple[Settled, ...]
    balance: Money
    teller: str
    payer: str = ""
    account: str = ""
    unallocated: Money = ZERO
    order: Order = BY_INSTALMENT
    overdue: Money = ZERO
    due_today: Money = ZERO
    next_due: NextDue | None = None
    counts_for: date | None = None
    corrects: str = ""
    paper_number: str = ""
    marks: Marks = UNMARKED
