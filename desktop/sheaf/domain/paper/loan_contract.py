"""The loan contract (借款合同): everything a signed one says (DOMAIN 8, no. 8)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from sheaf.domain.loan import Covenants
from sheaf.domain.paper.rate_notice import Fee
from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office, Party
from sheaf.domain.pricing import Pricing
from sheaf.domain.revolving import METHOD
from sheaf.domain.rounded import Rounded
from sheaf.domain.schedule import Instalment, Method

#: Methods of which interest alone is due along the way.
SETTLING = {Method.INTEREST_ONLY.value, METHOD}


class Counting(Enum):
    """How interest is counted; the contract must say which (DOMAIN 3.3)."""

    PERIODS = "periods"  # whole instalments by the month, odd ones by days
    PERIODS_ODD_BY_MONTHS = "periods_odd_by_months"  # odd ones by months and days
    DAYS = "days"
    MONTHS_AND_DAYS = "months_and_days"
    ON_THE_LOAN = "on_the_loan"  # the same each time, whatever was repaid


class Payout(Enum):
    """How the money leaves: to the seller, to the borrower's account, over the counter."""

    PAYEE = "payee"
    ACCOUNT = "account"
    CASH = "cash"


@dataclass(frozen=True, slots=True)
class Account:
    """A bank account: whose, its number, where."""

    holder: str
    number: str
    bank: str


@dataclass(frozen=True, slots=True)
class Securing:
    """The contracts that secure the loan, by number, and in which order they answer.

    ``lender_chooses`` is the agreement that the Civil Code (392) asks for; without it the
    debtor's own things answer before a guarantor.
    """

    guarantees: tuple[str, ...] = ()
    mortgages: tuple[str, ...] = ()
    pledges: tuple[str, ...] = ()
    group: str = ""
    lender_chooses: bool = True
    must_register: bool = False
    must_deliver: bool = False

    @property
    def any(self) -> bool:
        """Whether anything secures the loan."""
        return bool(self.guarantees or self.mortgages or self.pledges or self.group)


UNSECURED = Securing()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanContract:
    """Everything a loan contract says; ``inclusive`` is the annual rate of all costs, in %.

    ``account`` is where the loan is paid to and repaid from; ``payee`` who is paid for the
    borrower (受托支付), if that is known already. ``spouse_consents`` says that a spouse
    signs a consent of her own. ``decided_conditions`` are those the decision set, word for
    word: no money leaves before they are met.
    """

    language: str
    number: str
    office: Office
    borrower: Party
    product: str
    lent: Lent
    purpose: str
    lines: tuple[Instalment, ...]
    covenants: Covenants
    signed_at: str
    inclusive: Decimal
    counting: Counting
    payout: Payout
    co_borrowers: tuple[Party, ...] = ()
    account: Account | None = None
    payee: Account | None = None
    pricing: Pricing | None = None
    fees: tuple[Fee, ...] = ()
    securing: Securing = UNSECURED
    prepay_notice_days: int = 0
    extension_months: int = 0
    spouse_consents: bool = False
    refinances: str = ""
    decided_conditions: tuple[str, ...] = ()
    complaint_phone: str = ""
    copies: int = 3
    marks: Marks = UNMARKED

    @property
    def revolves(self) -> bool:
        """Whether what is agreed is a limit, drawn and repaid at will."""
        return self.lent.method == METHOD

    @property
    def settles(self) -> bool:
        """Whether its interest is settled on days of its own, and paid after them."""
        return self.lent.method in SETTLING

    @property
    def rounded(self) -> Rounded:
        """How its amounts are rounded, as far as its way of repaying heeds it."""
        return self.lent.particulars.rounded.of(Method(self.lent.method))
