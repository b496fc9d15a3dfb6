"""Questions about floating rates: which loans are to follow the prime rate, since when.

A repricing day is done once a rate change that stands was made for it. A rate agreed
otherwise since (an extension at another rate, a rescheduling, a change by agreement) takes
the place of the floating one: nothing follows the prime rate after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain.calendar import Holidays
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.pricing import (
    Pricing,
    current,
    published_by,
    repricing_days,
)
from sheaf.domain.rate import Rate
from sheaf.queries import loans, lpr, office, plans
from sheaf.store import canonical
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work

AGREED = (Kind.EXTENSION.value, Kind.RESCHEDULING.value, Kind.REPRICING.value)


@dataclass(frozen=True, slots=True)
class DueRepricing:
    """A repricing day that came: the rate so far, and what the new one is made from.

    Without ``pricing`` the prime rate that counts that day is not in the table yet; it was
    published on ``published_on``.
    """

    loan_id: int
    number: str
    borrower: str
    day: date
    before: Rate
    pricing: Pricing | None
    published_on: date


def due(work: Work) -> tuple[DueRepricing, ...]:
    """List the floating loans whose repricing day came, each with its first one left."""
    rows = work.session.execute(
        select(LoanRow.id, LoanRow.disbursed_on, LoanRow.rate, LoanRow.pricing)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(LoanRow.pricing.is_not(None), StandingRow.status == Status.ACTIVE.value)
    ).all()
    if not rows:
        return ()
    acts, holidays, found = _acts(work), office.holidays(work), []
    for loan, lent_on, rate, text in rows:
        pricing = canonical.load(Pricing, str(text))
        floating = Floating(loan, lent_on, rate, pricing, tuple(acts.get(loan, ())))
        day = floating.first_left(work.today)
        if day is not None and (one := _due(work, floating, day, holidays)):
            found.append(one)
    return tuple(sorted(found, key=lambda one: (one.day, one.number)))


def due_of(work: Work, loan_id: int) -> DueRepricing | None:
    """Return the first repricing day of a loan that came and is not done."""
    return next((one for one in due(work) if one.loan_id == loan_id), None)


@dataclass(frozen=True, slots=True)
class Floating:
    """A loan priced from the prime rate, and what was agreed on its rate since."""

    loan_id: int
    lent_on: date
    rate: Rate
    pricing: Pricing
    acts: tuple[LoanAct, ...]

    def first_left(self, today: date) -> date | None:
        """Find the first repricing day that came and is not done, if it still floats."""
        if self._fixed_since():
            return None
        done = {act.on for act in self.acts if act.pricing}
        days = repricing_days(self.pricing.repricing, self.lent_on, date.max, today)
        return next((one for one in days if one not in done), None)

    def _fixed_since(self) -> bool:
        """Tell whether another rate was agreed that follows the prime rate no longer."""
        rate = self.rate
        for act in self.acts:
            agreed = act.rate or (act.terms.rate if act.terms else rate)
            if act.pricing is None and agreed.yearly != rate.yearly:
                return True
            rate = agreed
        return False


def _acts(work: Work) -> dict[int, list[LoanAct]]:
    """Return what was agreed on the rate of floating loans and stands, day by day."""
    floating = select(LoanRow.id).where(LoanRow.pricing.is_not(None))
    rows = work.session.execute(
        select(RepaymentRow.loan_id, RepaymentRow.wanted)
        .outerjoin(loans.ANSWER, loans.ANSWER.reverses_id == RepaymentRow.id)
        .where(RepaymentRow.loan_id.in_(floating), RepaymentRow.kind.in_(AGREED))
        .where(loans.ANSWER.id.is_(None))
        .order_by(RepaymentRow.day, RepaymentRow.id)
    )
    found: dict[int, list[LoanAct]] = {}
    for loan, wanted in rows:
        found.setdefault(loan, []).append(canonical.load(LoanAct, wanted))
    return found


def _due(
    work: Work, floating: Floating, day: date, holidays: Holidays
) -> DueRepricing | None:
    standing = loans.standing(work, floating.loan_id)
    plan, pricing = plans.plan_of(work, standing), floating.pricing
    if day >= plan.matures_on:
        return None
    known = lpr.on(work, day, over_five_years=pricing.over_five_years)
    usable = known is not None and current(known, day, holidays)
    return DueRepricing(
        floating.loan_id,
        standing.loan.number,
        standing.loan.borrower,
        day,
        plan.terms.rate,
        pricing.on(known) if known is not None and usable else None,
        published_by(day, holidays),
    )
