"""A loan on the books: what its contract agreed, and where it stands on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum

from sheaf.domain import kept, revolving
from sheaf.domain.arrears import Due, LateRules, Settled, claims, days_past_due
from sheaf.domain.calendar import HolidayRule
from sheaf.domain.kept import Kept, Use
from sheaf.domain.leeway import USUAL, Leeway
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import (
    BY_INSTALMENT,
    PRINCIPAL_FIRST,
    Claim,
    Component,
    Order,
    fee_claim,
)


class Status(Enum):
    """What has become of a loan."""

    ACTIVE = "active"
    SETTLED = "settled"
    WRITTEN_OFF = "written_off"


@dataclass(frozen=True, slots=True)
class Covenants:
    """What a contract says beyond its schedule. Settings changed later do not touch it."""

    late: LateRules
    order: Order = BY_INSTALMENT
    principal_first_after: int = 0  # days late from which principal comes first; 0: never
    misuse_uplift: Decimal = Decimal(1)
    overpayment: str = "keep"  # keep, next_instalment, refuse
    prepay_interest: str = "whole_balance"  # whole_balance, prepaid_part_only
    prepay_fee_rate: Decimal = Decimal(0)  # of the principal repaid early
    prepay_fee_months: int = 0  # asked in these first months; 0: always
    holiday_rule: HolidayRule = HolidayRule.NONE  # where due dates on days not worked go
    leeway: Leeway = USUAL
    prepay_notice_days: int = 0  # of notice before repaying early


@dataclass(frozen=True, slots=True)
class PrincipalFirst:
    """That principal comes first from a day on, while a loan is later than so many days."""

    since: date
    after: int
    until: date | None = None

    def holds(self, on: date, late: int) -> bool:
        """Tell whether money of a day follows it."""
        stands = self.since <= on and (self.until is None or on < self.until)
        return stands and late > self.after


@dataclass(frozen=True, slots=True)
class Loan:
    """A loan as it was paid out."""

    id: int
    number: str
    customer_id: int
    borrower: str
    principal: Money
    rate: Rate
    method: str
    security: str
    disbursed_on: date
    matures_on: date
    officer_id: int
    covenants: Covenants
    principal_first: tuple[PrincipalFirst, ...] = ()  # as it was decided, and ended

    @property
    def revolves(self) -> bool:
        """Whether the principal is a limit, drawn and repaid at will."""
        return self.method == revolving.METHOD

    @property
    def lent(self) -> Money:
        """What was paid out at once; of a limit nothing: draws are acts of their own."""
        return ZERO if self.revolves else self.principal

    def order_of(self, claims: Sequence[Claim], on: date) -> Order:
        """Say in which order money of a day settles what is owed.

        Principal comes first on a loan that no longer accrues, where that was decided.
        """
        days = self.covenants.principal_first_after
        late = days_past_due(claims)
        decided = any(one.holds(on, late) for one in self.principal_first)
        first = decided or (days and late > days)
        return PRINCIPAL_FIRST if first else self.covenants.order


#: The kind of a charge that is owed as late interest, not as a fee.
MISUSE = "misuse"


@dataclass(frozen=True, slots=True)
class Fee:
    """A fee charged to a loan, or what a misuse costs; it belongs to no instalment."""

    kind: str
    amount: Money
    due_on: date


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that decides what is owed: the lines, the history, the money kept."""

    loan: Loan
    status: Status
    version: int
    dues: tuple[Due, ...]
    settled: tuple[Settled, ...]  # net of reversals
    fees: tuple[Fee, ...]
    kept: Kept
    accrued: Money = ZERO  # interest earned by the last day closed, and receivable

    @property
    def outstanding(self) -> Money:
        """Principal not yet repaid."""
        return self.loan.lent - self._paid(Component.PRINCIPAL)

    def outstanding_on(self, on: date) -> Money:
        """Principal not yet repaid by a day."""
        paid = (
            one.amount
            for one in self.history(on)
            if one.component is Component.PRINCIPAL and one.on <= on
        )
        return self.loan.lent - total(paid)

    def uses(self, on: date) -> tuple[Use, ...]:
        """Say what money kept settles by a day that is not yet written down."""
        rules, order = self.loan.covenants.late, self.loan.order_of
        return kept.uses(self.kept, self.dues, self.settled, on, rules, order)

    def brought_up(self, on: date) -> Standing:
        """Return the loan as it stands once what money kept settled by a day is written."""
        if not (uses := self.uses(on)):
            return self
        settled = tuple(one for use in uses for one in use.settled)
        left = self.kept.amount - total(one.amount for one in settled)
        rest = replace(self.kept, amount=left)
        return replace(self, settled=(*self.settled, *settled), kept=rest)

    def history(self, on: date) -> tuple[Settled, ...]:
        """List what was settled, by money kept too."""
        return (*self.settled, *(one for use in self.uses(on) for one in use.settled))

    def claims(self, on: date) -> tuple[Claim, ...]:
        """List what is owed by a day: charges, then the oldest instalment first."""
        found = claims(self.dues, self.history(on), on, self.loan.covenants.late)
        return (*self.fee_claims(on), *found)

    def fee_claims(self, on: date) -> tuple[Claim, ...]:
        """Fees, and what misuse costs, due by a day and not paid."""
        fees, late = (self._charged(one, on) for one in (Component.FEE, Component.PENALTY))
        return (fee_claim(fees, on, late),) if fees or late else ()

    def order_on(self, on: date) -> Order:
        """Say in which order money of a day settles what is owed then."""
        return self.loan.order_of(self.claims(on), on)

    def days_past_due(self, on: date) -> int:
        """How late the oldest unpaid instalment is."""
        return days_past_due(self.claims(on))

    def unused(self, on: date) -> Money:
        """Money kept that nothing has claimed yet."""
        used = total(one.amount for use in self.uses(on) for one in use.allocations)
        return self.kept.amount - used

    def status_on(self, on: date) -> Status:
        """Say what has become of the loan by a day: money kept may have settled it."""
        if self.status is not Status.ACTIVE or not self.uses(on):
            return self.status
        history = self.history(on)
        left = any(_left(due, history) for due in self.dues)
        owing = left or self.fees_open or self.outstanding_on(on) or self.claims(on)
        return Status.ACTIVE if owing else Status.SETTLED

    def notice_days(self, on: date) -> int:
        """Say how long before a day its early repayment is announced; at maturity none."""
        early = on < max(due.due_on for due in self.dues)
        return self.loan.covenants.prepay_notice_days if early else 0

    def unsettled(self, due: Due) -> Money:
        """Interest and principal of an instalment that the books have not seen paid."""
        return _left(due, self.settled)

    def covered(self, due: Due) -> bool:
        """Tell whether money kept will pay this instalment, and all before it, in full."""
        before = (one for one in self.dues if one.due_on <= due.due_on)
        return self.kept.amount >= total(self.unsettled(one) for one in before)

    def paid_in_full(self, due: Due) -> bool:
        """Tell whether an instalment's interest and principal are paid."""
        return not self.unsettled(due)

    @property
    def fees_open(self) -> Money:
        """Fees and charges not paid, whenever they fall due."""
        parts = Component.FEE, Component.PENALTY
        return total(self._charged(one, date.max) for one in parts)

    def _charged(self, component: Component, on: date) -> Money:
        """Say what is open by a day of what was charged beside the instalments."""
        late = component is Component.PENALTY
        charged = (
            one.amount
            for one in self.fees
            if (one.kind == MISUSE) is late and one.due_on <= on
        )
        paid = (
            one.amount
            for one in self.settled
            if one.component is component and not one.instalment and one.on <= on
        )
        return total(charged) - total(paid)

    def _paid(self, component: Component) -> Money:
        return total(one.amount for one in self.settled if one.component is component)


def _left(due: Due, history: tuple[Settled, ...]) -> Money:
    paid = total(
        one.amount
        for one in history
        if one.instalment == due.instalment
        and one.component in (Component.INTEREST, Component.PRINCIPAL)
    )
    return max(due.interest + due.principal - paid, ZERO)
