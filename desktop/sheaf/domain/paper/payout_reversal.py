"""The voucher that reverses a payout: its opposite in red figures (DOMAIN 2.1, 5.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutReversal:
    """Everything the voucher says; amounts are above zero, the paper writes the sign.

    ``channel`` is none where nothing had left. ``settled`` is what had paid the loan under
    the contract ``refinances`` off; ``interest`` was earned on the loan, and is not now.
    ``debit_note`` is the IOU that is void with it.
    """

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    voucher: str
    debit_note: str
    paid_out: datetime
    channel: Channel | None
    payee: str
    account: str
    amount: Money
    settled: Money
    refinances: str
    interest: Money
    returned_on: date
    reversed_at: datetime
    reason: str
    teller: str
    agreed_by: str
    marks: Marks = UNMARKED
