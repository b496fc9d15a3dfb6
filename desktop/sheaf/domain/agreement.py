"""What lender and borrower agree on, before the day of the payout is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sheaf.domain.calendar import months_after
from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Every, Method, Terms, Unit
from sheaf.domain.schedule.refusals import BeyondTheCalendar

SETTLEMENT_DAY = 20  # interest counts to the 20th and is due the day after (DOMAIN 3.4)
SHORTEST_FIRST = 15  # days: a first period shorter than this waits for the next due day


@dataclass(frozen=True, slots=True)
class Agreement:
    """Amount, rate, method and term; the first due date if one was wished for.

    ``settlement_months`` is 1 or 3 where only interest is paid along the way.
    """

    amount: Money
    rate: Rate
    method: Method
    term_months: int
    first_due_on: date | None = None
    settlement_months: int | None = None

    def maturity(self, disbursed_on: date) -> date:
        """Say when the loan has to be paid back, if it is paid out that day."""
        if self.first_due_on and self.method in (
            Method.EQUAL_INSTALMENTS,
            Method.EQUAL_PRINCIPAL,
        ):
            return _after(self._first_due(disbursed_on), self.term_months - 1)
        return _after(disbursed_on, self.term_months)

    def terms(self, disbursed_on: date) -> Terms:
        """Write out the terms of a schedule that starts on that day."""
        if self.method is Method.INTEREST_ONLY:
            return Terms(
                principal=self.amount,
                rate=self.rate,
                disbursed_on=disbursed_on,
                method=self.method,
                every=Every(self.settlement_months or 1, Unit.MONTHS),
                settlement_day=SETTLEMENT_DAY,
                matures_on=self.maturity(disbursed_on),
            )
        if self.method is Method.BULLET:
            return Terms(
                principal=self.amount,
                rate=self.rate,
                disbursed_on=disbursed_on,
                method=self.method,
                matures_on=self.maturity(disbursed_on),
            )
        return Terms(
            principal=self.amount,
            rate=self.rate,
            disbursed_on=disbursed_on,
            method=self.method,
            instalments=self.term_months,
            first_due_on=self._first_due(disbursed_on) if self.first_due_on else None,
        )

    def _first_due(self, disbursed_on: date) -> date:
        """Keep the day of the month that was wished for, at least 15 days away."""
        first = self.first_due_on or months_after(disbursed_on, 1)
        earliest, later = disbursed_on + timedelta(days=SHORTEST_FIRST), 0
        while _after(first, later) < earliest:
            later += 1
        return _after(first, later)


def _after(start: date, months: int) -> date:
    try:
        return months_after(start, months)
    except (OverflowError, ValueError) as error:
        raise BeyondTheCalendar("term_months") from error
