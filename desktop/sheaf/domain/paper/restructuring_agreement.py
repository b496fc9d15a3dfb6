"""The agreement to repay a loan on other terms (借款重组协议; DOMAIN 5.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office, Party
from sheaf.domain.schedule import Instalment


@dataclass(frozen=True, slots=True, kw_only=True)
class RestructuringAgreement:
    """Everything the agreement says.

    ``before`` is the loan as it was to be repaid, ``now`` as it is from the day on, its
    amount the principal left; ``interest`` and ``late`` are what is carried over beside it.
    Guarantors and owners consent by signing; ``without`` are those who do not, and answer
    only for what was agreed before (Civil Code 695). ``minutes`` and ``decided_on`` name
    the committee's decision that it rests on, where it takes one.
    """

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    guarantors: tuple[Party, ...]
    owners: tuple[Party, ...]
    before: Lent
    now: Lent
    granted_on: date
    reason: str
    lines: tuple[Instalment, ...]
    interest: Money = ZERO
    late: Money = ZERO
    without: tuple[Party, ...] = ()
    minutes: str = ""
    decided_on: date | None = None
    marks: Marks = UNMARKED
