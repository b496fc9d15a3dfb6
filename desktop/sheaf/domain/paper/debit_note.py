"""The debit note (借款借据): the borrower's short promise to repay (DOMAIN 8, no. 14)."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office, Party


@dataclass(frozen=True, slots=True)
class DebitNote:
    """Everything a debit note says.

    ``account`` is where the loan is paid to, ``holder`` and ``bank`` whose it is and where;
    ``security`` is a code of ``product.Security``, ``secured_by`` the contracts' numbers.
    """

    language: str
    number: str
    office: Office
    contract: str
    borrower: Party
    lent: Lent
    purpose: str
    teller: str
    co_borrowers: tuple[Party, ...] = ()
    account: str = ""
    security: str = ""
    holder: str = ""
    bank: str = ""
    secured_by: tuple[str, ...] = ()
    refinances: str = ""
    marks: Marks = UNMARKED
