"""The voucher of a refund (退款凭证): money kept for a borrower, given back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """Everything a voucher of a refund says.

    ``left`` is what is still kept, ``balance`` the principal still owed; ``corrects`` is
    the number of a voucher that this one replaces.
    """

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    paid: datetime
    amount: Money
    channel: Channel
    reason: str
    left: Money
    balance: Money
    teller: str
    agreed_by: str
    corrects: str = ""
    marks: Marks = UNMARKED
