"""The voucher of a disbursement: money left the desk, and who took it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office, Party


@dataclass(frozen=True, slots=True)
class DisbursementVoucher:
    """Everything a disbursement voucher says.

    ``payee`` is the seller the borrower pays with the loan (受托支付), or None when the
    borrower is paid; ``account`` and ``bank`` are where a transfer goes. ``settled`` is
    what paid the loan under the contract ``refinances`` off, and never left.
    """

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    lent: Lent
    channel: Channel
    disbursed: datetime
    purpose: str
    teller: str
    payee: Party | None = None
    account: str = ""
    bank: str = ""
    refinances: str = ""
    settled: Money = ZERO
    marks: Marks = UNMARKED
