"""The voucher that reverses a receipt: its opposite in red figures (DOMAIN 2.1, 5.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party, Settled


@dataclass(frozen=True, slots=True)
class Reversal:
    """Everything a reversal voucher says.

    Amounts are those of the receipt, above zero; the paper writes them as negative. Two
    people answer for it: the teller, and the one who agreed. ``act`` is what was reversed;
    where no money had moved there is no ``channel``. ``balance`` and ``arrears``
    are the principal owed, and all that is due, after it.
    """

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    receipt: str
    received: datetime
    channel: Channel | None
    reversed_at: datetime
    amount: Money
    settled: tuple[Settled, ...]
    reason: str
    teller: str
    agreed_by: str
    balance: Money
    arrears: Money = ZERO
    unallocated: Money = ZERO
    act: Kind = Kind.REPAYMENT
    marks: Marks = UNMARKED
