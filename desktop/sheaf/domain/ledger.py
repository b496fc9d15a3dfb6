"""Double entry: what each act that moves money writes in the books.

The postings of an act always balance; nothing posted is changed, it is answered by its
opposite.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.repayment import Allocation, Component, settled


class Account(Enum):
    """The accounts of the loan desk."""

    CASH = "cash"
    BANK = "bank"
    LOANS = "loans"
    INTEREST_RECEIVABLE = "interest_receivable"
    INTEREST_INCOME = "interest_income"
    LATE_INTEREST_INCOME = "late_interest_income"
    FEE_INCOME = "fee_income"
    UNALLOCATED = "unallocated"
    WRITTEN_OFF = "written_off"
    RECOVERY_INCOME = "recovery_income"
    CASH_DIFFERENCE = "cash_difference"
    REFINANCING = "refinancing"  # between a new loan and the old one it pays off
    EQUITY = "equity"


class Channel(Enum):
    """How money comes in or goes out: over the counter, or through a bank account.

    What a new loan pays of an old one never leaves the desk.
    """

    CASH = "cash"
    BANK = "bank"
    REFINANCING = "refinancing"

    @property
    def account(self) -> Account:
        """The account that the money passes through."""
        return Account(self.value)


#: The ways that somebody chooses at the counter.
COUNTER = (Channel.CASH, Channel.BANK)

#: Where each part of a repayment goes.
CREDITED = {
    Component.FEE: Account.FEE_INCOME,
    Component.PENALTY: Account.LATE_INTEREST_INCOME,
    Component.COMPOUND: Account.LATE_INTEREST_INCOME,
    Component.INTEREST: Account.INTEREST_INCOME,
    Component.PRINCIPAL: Account.LOANS,
}


@dataclass(frozen=True, slots=True)
class Posting:
    """One line of an act: an account, debited or credited."""

    account: Account
    debit: Money = ZERO
    credit: Money = ZERO

    def __neg__(self) -> Posting:
        return Posting(self.account, self.credit, self.debit)


def postings_for_disbursement(
    principal: Money, channel: Channel, settled: Money = ZERO
) -> tuple[Posting, ...]:
    """Lend the whole principal: nothing is kept back from it (Civil Code 670).

    What settles an old loan stays here, the rest leaves.
    """
    return _entry(
        Posting(Account.LOANS, debit=principal),
        Posting(Account.REFINANCING, credit=settled),
        Posting(channel.account, credit=principal - settled),
    )


def postings_for_repayment(
    received: Money,
    allocations: Sequence[Allocation],
    channel: Channel,
    *,
    accrued: Money = ZERO,
    written_off: bool = False,
) -> tuple[Posting, ...]:
    """Credit what was settled; the customer's own money makes up the difference.

    Interest that closings have already ``accrued`` is receivable and no longer income.
    More received than settled is kept for the customer as unallocated; more settled than
    received is taken from what was kept before. What comes in on a loan written off is a
    recovery, all of it.
    """
    credits_ = dict.fromkeys(CREDITED.values(), ZERO)
    for component, account in CREDITED.items():
        credits_[account] += settled(allocations, component)
    received_before = min(credits_[Account.INTEREST_INCOME], accrued)
    credits_[Account.INTEREST_INCOME] -= received_before
    credits_[Account.INTEREST_RECEIVABLE] = received_before
    if written_off:
        credits_ = {Account.RECOVERY_INCOME: total(credits_.values())}
    kept = received - total(credits_.values())
    return _entry(
        Posting(channel.account, debit=received),
        Posting(Account.UNALLOCATED, debit=max(-kept, ZERO), credit=max(kept, ZERO)),
        *(Posting(account, credit=amount) for account, amount in credits_.items()),
    )


def postings_for_write_off(outstanding: Money, accrued: Money) -> tuple[Posting, ...]:
    """Take principal and interest accrued off the books; the claim stands (账销案存)."""
    off = _moved(outstanding, Account.WRITTEN_OFF, Account.LOANS)
    return (*off, *postings_for_accrual(-accrued))


def postings_for_accrual(amount: Money) -> tuple[Posting, ...]:
    """Let interest earned become income; below zero, take back what was."""
    if amount < ZERO:
        return _moved(-amount, Account.INTEREST_INCOME, Account.INTEREST_RECEIVABLE)
    return _moved(amount, Account.INTEREST_RECEIVABLE, Account.INTEREST_INCOME)


def postings_for_waiver(
    allocations: Sequence[Allocation], accrued: Money
) -> tuple[Posting, ...]:
    """Take back the income of interest that is forgiven, as far as it was accrued."""
    forgiven = settled(allocations, Component.INTEREST)
    return postings_for_accrual(-min(forgiven, accrued))


def postings_for_refund(amount: Money, channel: Channel) -> tuple[Posting, ...]:
    """Give unallocated money back to the customer."""
    return _moved(amount, Account.UNALLOCATED, channel.account)


def postings_for_opening(amount: Money, channel: Channel) -> tuple[Posting, ...]:
    """Bring money into the desk: its first cash, or a float from the vault."""
    return _moved(amount, channel.account, Account.EQUITY)


def postings_for_deposit(
    amount: Money, source: Channel, into: Channel
) -> tuple[Posting, ...]:
    """Carry money from the till to the bank, or back."""
    return _moved(amount, into.account, source.account)


def postings_for_cash_difference(difference: Money) -> tuple[Posting, ...]:
    """Book what the till holds too much (above zero) or too little."""
    if difference < ZERO:
        return _moved(-difference, Account.CASH_DIFFERENCE, Account.CASH)
    return _moved(difference, Account.CASH, Account.CASH_DIFFERENCE)


def reversed_postings(postings: Iterable[Posting]) -> tuple[Posting, ...]:
    """Undo an act by its opposite."""
    return tuple(-posting for posting in postings)


def balanced(postings: Sequence[Posting]) -> bool:
    """Tell whether debits equal credits."""
    return total(one.debit for one in postings) == total(one.credit for one in postings)


def balance(postings: Iterable[Posting], account: Account) -> Money:
    """Return what stands on an account: its debits less its credits."""
    return total(one.debit - one.credit for one in postings if one.account is account)


def _moved(amount: Money, to: Account, source: Account) -> tuple[Posting, ...]:
    return _entry(Posting(to, debit=amount), Posting(source, credit=amount))


def _entry(*postings: Posting) -> tuple[Posting, ...]:
    return tuple(one for one in postings if one.debit or one.credit)
