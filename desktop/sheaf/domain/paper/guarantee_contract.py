"""The guarantee contract (保证合同): who answers, how, for what, until when (DOMAIN 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sheaf.domain.guarantee import GuaranteeKind, guarantee_until
from sheaf.domain.money import Money
from sheaf.domain.paper.debt import Debt
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeContract:
    """Everything a guarantee contract says.

    ``limit`` is the principal answered for at most, ``share`` the part agreed among several
    guarantors, in per cent; without them each answers for everything (699).
    """

    language: str
    number: str
    office: Office
    debt: Debt
    guarantor: Party
    relation: str
    kind: GuaranteeKind
    years: int
    signed_at: str
    spouse: Party | None = None
    limit: Money | None = None
    share: Decimal | None = None
    several: bool = False
    lender_chooses: bool = True
    complaint_phone: str = ""
    copies: int = 3
    marks: Marks = UNMARKED

    @property
    def ends_on(self) -> date:
        """The last day of the guarantee period."""
        return guarantee_until(self.debt.lent.due_on, self.years)
