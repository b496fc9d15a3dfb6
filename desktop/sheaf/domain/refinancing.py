"""借新还旧: a loan that pays an old one off says so from the application on (DOMAIN 5.3).

Guarantors answer only if they knew, and the loan is special mention at best; so what was
not declared is refused.
"""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.errors import Refused
from sheaf.domain.money import Money


@dataclass(eq=False)
class TooLittleToSettle(Refused):
    """A loan that pays an old one off pays all of it."""

    contract: str
    lent: Money
    owed: Money


@dataclass(eq=False)
class Undeclared(Refused):
    """The borrower was lent money today by a contract that does not name this loan."""

    field = "amount"
    contract: str


@dataclass(eq=False)
class PaidByNewLoan(Refused):
    """What a new loan paid is not taken back while that one stands."""

    number: str


def left_to_pay_out(contract: str, lent: Money, owed: Money) -> Money:
    """Return what of a new loan leaves the desk once the old one is paid off."""
    if owed > lent:
        raise TooLittleToSettle(contract, lent, owed)
    return lent - owed
