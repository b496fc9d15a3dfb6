"""Made-up lives of loans: lent on a day, paid on time, late, early, or no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from random import Random
from typing import TypeVar

from sheaf.domain.agreement import Agreement
from sheaf.domain.arrears import Due, Settled
from sheaf.domain.calendar import Holidays
from sheaf.domain.kept import Kept
from sheaf.domain.loan import Loan, Standing, Status
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.repayment import Shares, allocate, owed
from sheaf.domain.schedule import Method, Schedule, draw_up

T = TypeVar("T")

MORNING, CLOSING = 9, 16
YEARS_BACK = 2
MONTH = 30


class Manner(Enum):
    """How a borrower pays."""

    PUNCTUAL = "punctual"
    SLOW = "slow"
    STOPS = "stops"


MANNERS = ((Manner.PUNCTUAL, 80), (Manner.SLOW, 13), (Manner.STOPS, 7))
METHODS = (
    (Method.EQUAL_INSTALMENTS, 60),
    (Method.INTEREST_ONLY, 20),
    (Method.EQUAL_PRINCIPAL, 12),
    (Method.BULLET, 8),
)
AMOUNTS = tuple(range(5_000, 105_000, 5_000))
TERMS = (3, 6, 6, 9, 12, 12, 12, 18, 24)
RATES = ("7.5", "8", "8.5", "9")  # per mille a month


@dataclass(frozen=True, slots=True)
class Life:
    """A loan, how it was paid, and how it stands today."""

    loan: Loan
    agreement: Agreement
    schedule: Schedule
    dues: tuple[Due, ...]
    payments: tuple[Payment, ...]
    standing: Standing


@dataclass(frozen=True, slots=True)
class Payment:
    """A repayment: when, how much, what it settled, and how the loan stood then."""

    at: datetime
    amount: Money
    shares: Shares
    after: Standing


def agreement(random: Random) -> Agreement:
    """Make up what was agreed."""
    method = _chosen(random, METHODS)
    return Agreement(
        amount=Money(random.choice(AMOUNTS) * 100),
        rate=Rate(Decimal(random.choice(RATES)), Quote.PERMILLE_PER_MONTH),
        method=method,
        term_months=random.choice(TERMS),
        settlement_months=1 if method is Method.INTEREST_ONLY else None,
    )


def lent_on(random: Random, today: date, holidays: Holidays) -> date:
    """Make up the day of a payout: a working day of the last two years."""
    day = today - timedelta(days=random.randrange(1, YEARS_BACK * 365))
    while not holidays.open(day):
        day -= timedelta(days=1)
    return day


def live(
    random: Random, loan: Loan, agreed: Agreement, days: tuple[date, Holidays]
) -> Life:
    """Let a loan be paid as its borrower is, up to today."""
    today, holidays = days
    schedule = draw_up(agreed.terms(loan.disbursed_on))
    dues = tuple(
        Due(
            one.number,
            one.due_on,
            holidays.next_open(one.due_on),
            one.interest,
            one.principal,
        )
        for one in schedule
    )
    standing = Standing(loan, Status.ACTIVE, 1, dues, (), (), Kept(ZERO, date.max))
    payments = []
    for day in _pay_days(random, dues, today, holidays):
        payment = _pay(random, standing, day)
        if payment:
            payments.append(payment)
            standing = payment.after
    return Life(loan, agreed, schedule, dues, tuple(payments), standing)


def _pay_days(
    random: Random, dues: tuple[Due, ...], today: date, holidays: Holidays
) -> Iterator[date]:
    manner = _chosen(random, MANNERS)
    stops = random.randrange(1, len(dues) + 1) if manner is Manner.STOPS else len(dues) + 1
    for due in dues:
        if due.instalment >= stops:
            return
        late = random.randrange(1, 25) if manner is Manner.SLOW else 0
        day = holidays.next_open(due.late_from + timedelta(days=late))
        if day < today:
            yield day


def _pay(random: Random, standing: Standing, day: date) -> Payment | None:
    claims = standing.claims(day)
    amount = owed(claims)
    if not amount:
        return None
    order = standing.loan.order_of(claims, day)
    allocations = allocate(amount, claims, order)
    settled = tuple(
        Settled(day, one.instalment, one.component, one.amount) for one in allocations
    )
    after = replace(standing, settled=(*standing.settled, *settled))
    return Payment(_moment(random, day), amount, Shares(allocations, ZERO), after)


def _moment(random: Random, day: date) -> datetime:
    clock = time(random.randrange(MORNING, CLOSING), random.randrange(60))
    return datetime.combine(day, clock)


def _chosen(random: Random, weighted: tuple[tuple[T, int], ...]) -> T:
    values, weights = zip(*weighted, strict=True)
    chosen: T = random.choices(values, weights)[0]
    return chosen
