"""The claim that guarantees and things secure, as every security contract repeats it.

The Civil Code asks each of them to name its kind, its amount and its term (400, 684).
"""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.paper.shared import Lent, Party


@dataclass(frozen=True, slots=True)
class Debt:
    """A loan under its contract; ``refinances`` is the contract of the loan it repays.

    A guarantor of a loan that repays another answers only if he knew (DOMAIN 5.3).
    """

    contract: str
    borrower: Party
    product: str
    lent: Lent
    purpose: str
    refinances: str = ""
