"""Questions about floating rates: which loans are to follow the prime rate, since when.

A repricing day is done once a rate change that stands was made for it. A rate agreed
otherwise since (an extension at another rate, a rescheduling, a change by agreement) takes
the place of the floating one: nothing follows the prime rate after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import ColumnElement, func, select

from sheaf.domain.loan import Status
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.pricing import (
    Pricing,
    current,
    published_by,
    repricing_days,
)
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Terms
from sheaf.queries import loans, lpr, office
from sheaf.store import canonical
from sheaf.store.asking import parted
from sheaf.store.tables.loans import InstalmentRow, LoanRow, ScheduleRow, StandingRow
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
    return _due(work, LoanRow.pricing.is_not(None))


def due_of(work: Work, loan_id: int) -> DueRepricing | None:
    """Return the first repricing day of a loan that came and is not done."""
    found = _due(work, LoanRow.pricing.is_not(None) & (LoanRow.id == loan_id))
    return found[0] if found else None


@dataclass(frozen=True, slots=True)
class Floating:
    """A loan priced from the prime rate, and what was agreed on its rate since.

    ``rate`` is that of the contract, ``now`` that of the schedule in force.
    """

    loan_id: int
    number: str
    borrower: str
    lent_on: date
    matures_on: date
    rate: Rate
    now: Rate
    pricing: Pricing
    acts: tuple[LoanAct, ...]

    def first_left(self, today: date) -> date | None:
        """Find the first repricing day that came and is not done, if it still floats."""
        if self._fixed_since():
            return None
        done = {act.on for act in self.acts if act.pricing}
        rule, matures_on = self.pricing.repricing, self.matures_on
        days = repricing_days(rule, self.lent_on, matures_on, today)
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


def _due(work: Work, wanted: ColumnElement[bool]) -> tuple[DueRepricing, ...]:
    found, floating = [], _floating(work, wanted)
    if not floating:
        return ()
    holidays = office.holidays(work)
    published = cache(lambda day, five: lpr.on(work, day, over_five_years=five))
    for one in floating:
        day = one.first_left(work.today)
        if day is None:
            continue
        known = published(day, one.pricing.over_five_years)
        usable = known is not None and current(known, day, holidays)
        found.append(
            DueRepricing(
                one.loan_id,
                one.number,
                one.borrower,
                day,
                one.now,
                one.pricing.on(known) if known is not None and usable else None,
                published_by(day, holidays),
            )
        )
    return tuple(sorted(found, key=lambda one: (one.day, one.number)))


def _floating(work: Work, wanted: ColumnElement[bool]) -> list[Floating]:
    """Read live loans with the schedule each follows: when it ends, at which rate."""
    in_force = StandingRow.version
    ends = (
        select(func.max(InstalmentRow.due_on))
        .where(InstalmentRow.loan_id == LoanRow.id, InstalmentRow.version == in_force)
        .correlate(LoanRow, StandingRow)
        .scalar_subquery()
    )
    rows = work.session.execute(
        select(LoanRow, ScheduleRow.terms, ends)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .join(
            ScheduleRow,
            (ScheduleRow.loan_id == LoanRow.id) & (ScheduleRow.version == in_force),
        )
        .where(wanted, StandingRow.status == Status.ACTIVE.value)
    ).all()
    acts = _acts(work, [row.id for row, _terms, _end in rows])
    return [
        Floating(
            row.id,
            row.number,
            row.borrower,
            row.disbursed_on,
            matures_on,
            row.rate,
            canonical.load(Terms, terms).rate if terms else row.rate,
            canonical.load(Pricing, str(row.pricing)),
            tuple(acts.get(row.id, ())),
        )
        for row, terms, matures_on in rows
    ]


def _acts(work: Work, loan_ids: list[int]) -> dict[int, list[LoanAct]]:
    """Return what was agreed on the rate of loans and stands, day by day."""
    found: dict[int, list[LoanAct]] = {}
    for some in parted(loan_ids):
        rows = work.session.execute(
            select(RepaymentRow.loan_id, RepaymentRow.wanted)
            .outerjoin(loans.ANSWER, loans.ANSWER.reverses_id == RepaymentRow.id)
            .where(RepaymentRow.loan_id.in_(some), RepaymentRow.kind.in_(AGREED))
            .where(loans.ANSWER.id.is_(None))
            .order_by(RepaymentRow.day, RepaymentRow.id)
        )
        for loan, wanted in rows:
            found.setdefault(loan, []).append(canonical.load(LoanAct, wanted))
    return found
