"""The guarantor check sheet (担保人核保书): two clerks, face to face (DOMAIN 8, no. 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.guarantee import GuaranteeKind, guarantee_until
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.debt import Debt
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


@dataclass(frozen=True, slots=True)
class Means:
    """What a guarantor has and owes: income a month, property, debts, guarantees given."""

    monthly_income: Money
    assets: Money
    debts: Money = ZERO
    guarantees: Money = ZERO
    work: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuarantorCheck:
    """Everything a check sheet says; ``mutual`` names what is guaranteed in return.

    ``clerks`` are the two who check; place and day are left open to be written in by hand
    where they are not known beforehand.
    """

    language: str
    number: str
    office: Office
    debt: Debt
    contract: str
    guarantor: Party
    relation: str
    kind: GuaranteeKind
    years: int
    means: Means
    clerks: tuple[str, ...]
    spouse: Party | None = None
    mutual: tuple[str, ...] = ()
    place: str = ""
    checked_on: date | None = None
    marks: Marks = UNMARKED

    @property
    def ends_on(self) -> date:
        """The last day of the guarantee period."""
        return guarantee_until(self.debt.lent.due_on, self.years)
