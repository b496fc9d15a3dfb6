"""Questions about what customers keep here, and how they stand among all borrowers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy import ColumnElement, func, select

from sheaf.domain.loan import Status
from sheaf.domain.tier import (
    Kept,
    Measure,
    Repaid,
    Tier,
    cut,
    may_be_proved,
    punctual,
    score,
    tier_of,
)
from sheaf.queries import policy
from sheaf.queries.loans import STANDS
from sheaf.store.asking import Question
from sheaf.store.tables.loans import InstalmentRow, LoanRow, StandingRow
from sheaf.store.tables.people import KeepingRow
from sheaf.store.work import Work

NOTHING = Kept()


@dataclass(frozen=True, slots=True)
class Standing:
    """How a borrower stands: the tier, the points, and what was noted of them last."""

    tier: Tier
    points: Fraction
    punctual: tuple[int, int]  # instalments paid on time, of so many
    kept: Kept
    noted_on: date | None


def repaid(work: Work, customer_id: int) -> tuple[Repaid, ...]:
    """Say how each loan of a customer was repaid so far."""
    found = _repaid(work, select(LoanRow.id).where(LoanRow.customer_id == customer_id))
    return tuple(found.get(customer_id, ()))


def tier(work: Work, customer_id: int) -> Tier:
    """Say how well a customer is known; who was ever late needs no points."""
    loans = repaid(work, customer_id)
    if not may_be_proved(loans):
        return tier_of(loans, Fraction(0), Fraction(0))
    return _standing(work, customer_id, loans).tier


def standing(work: Work, customer_id: int) -> Standing:
    """Return tier and points of a customer, and what they are made of."""
    return _standing(work, customer_id, repaid(work, customer_id))


def _standing(work: Work, customer_id: int, loans: tuple[Repaid, ...]) -> Standing:
    noted, measure = _noted(work), _measure(work)
    kept, on = noted.get(customer_id, (NOTHING, None))
    points = score(loans, kept, measure)
    found = tier_of(loans, points, _cut(work, noted, measure))
    return Standing(found, points, punctual(loans), kept, on)


def _cut(work: Work, noted: dict[int, tuple[Kept, date]], measure: Measure) -> Fraction:
    """Say from how many points on one is among the best; by loans alone all tie."""
    ids = select(LoanRow.id).where(LoanRow.customer_id.in_(noted))
    loans = _repaid(work, ids) if noted else {}
    count = select(func.count(LoanRow.customer_id.distinct())).where(STANDS)
    borrowers = work.session.execute(count).scalar_one() if loans else 0
    scores = (score(mine, noted[one][0], measure) for one, mine in loans.items())
    return cut(scores, borrowers, measure.best)


def _noted(work: Work) -> dict[int, tuple[Kept, date]]:
    """Return what was noted last of each customer of whom anything was."""
    last = select(func.max(KeepingRow.id)).group_by(KeepingRow.customer_id)
    rows = work.session.scalars(select(KeepingRow).where(KeepingRow.id.in_(last)))
    return {
        row.customer_id: (Kept(row.deposits, row.turnover), row.at.date()) for row in rows
    }


def _repaid(work: Work, ids: Question) -> dict[int, list[Repaid]]:
    rows = work.session.execute(
        select(
            LoanRow.customer_id,
            StandingRow.status,
            StandingRow.worst_late,
            StandingRow.late_since,
            StandingRow.paid,
            StandingRow.paid_late,
            _fallen_due(work.today),
        )
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(LoanRow.id.in_(ids))
    )
    found = defaultdict[int, list[Repaid]](list)
    for customer, status, worst, since, paid, paid_late, due in rows:
        days = max((work.today - since).days, 0) if since else 0
        settled = status == Status.SETTLED.value
        unpaid = 0 if settled else max(due - paid, 0)
        counts = max(paid + unpaid, int(settled)), paid_late + unpaid
        found[customer].append(Repaid(settled, max(worst, days), *counts))
    return found


def _fallen_due(on: date) -> ColumnElement[int]:
    """Count the instalments of a loan that should have been paid before a day."""
    return (
        select(func.count())
        .where(
            InstalmentRow.loan_id == LoanRow.id,
            InstalmentRow.version == StandingRow.version,
            InstalmentRow.number > 0,
            InstalmentRow.late_from < on,
        )
        .correlate(LoanRow, StandingRow)
        .scalar_subquery()
    )


def _measure(work: Work) -> Measure:
    rules = policy.on(work, work.today)
    return Measure(rules.tier_deposits, rules.tier_turnover, Fraction(rules.tier_best))
