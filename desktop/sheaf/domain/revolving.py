"""随借随还: a limit, drawn and repaid at will (DOMAIN 3.6.16).

Interest is on the accumulated product, balance by days, rounded once at each settlement.
Money beyond what is due repays principal at once; the interest of the running period waits
for its pay day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import pairwise

from sheaf.domain.arrears import Due, Settled
from sheaf.domain.lateness import Rates
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.plan import Line, Plan, own_holidays
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.schedule.drawing import prepared
from sheaf.domain.schedule.timeline import apart, pay_days, timeline

METHOD = Method.REVOLVING.value


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit, what of it is drawn, and the day from which nothing is drawn any more."""

    amount: Money
    drawn: Money
    ends_on: date

    def free(self, on: date) -> Money:
        """Return what may still be drawn on a day."""
        return max(self.amount - self.drawn, ZERO) if on < self.ends_on else ZERO


@dataclass(frozen=True, slots=True)
class Stood:
    """Days through which the balance stood still; the first counts, the last does not."""

    since: date
    until: date
    balance: Money

    @property
    def days(self) -> int:
        """How many days the balance bore interest."""
        return (self.until - self.since).days

    @property
    def product(self) -> Money:
        """The balance times its days (积数)."""
        return Money(self.balance.fen * self.days)


def limit_of(plan: Plan, drawn: Money) -> Limit:
    """Say what the limit of a plan is, of which so much is drawn."""
    ends_on = plan.terms.drawn_until or plan.matures_on
    return Limit(plan.terms.principal, drawn, ends_on)


#: How the balance moved, and when: drawn above zero, repaid below.
Moves = Sequence[tuple[date, Money]]


@dataclass(frozen=True, slots=True)
class Account:
    """A revolving loan's balance through time.

    ``rates`` are those it bore, each from its day, once the first was changed.
    """

    moves: Moves
    rates: Rates = ()

    def moved(self, on: date, amount: Money) -> Account:
        """Return the account after a further draw, or below zero a repayment."""
        return replace(self, moves=(*self.moves, (on, amount)))

    def balance(self, on: date) -> Money:
        """Return the balance at the end of a day."""
        return total(amount for day, amount in self.moves if day <= on)

    def interest(self, since: date, until: date, rate: Rate) -> Money:
        """Take the rate of each day on the accumulated product, rounded once.

        ``rate`` holds unless there were several.
        """
        earned = (
            one.product.fen * self.rate(one.since, rate).daily
            for one in self.stretches(since, until)
        )
        return Money(1).times(sum(earned, Fraction()))

    def stretches(self, since: date, until: date) -> tuple[Stood, ...]:
        """Part days by the balance that stood on them, and the rate they bore."""
        marks = (day for day, _what in (*self.moves, *self.rates))
        days = sorted({since, until} | {day for day in marks if since < day < until})
        return tuple(
            Stood(start, end, self.balance(start)) for start, end in pairwise(days)
        )

    def rate(self, on: date, usual: Rate) -> Rate:
        """Return the rate of a day; the usual one where there was no other."""
        held = [rate for since, rate in self.rates if since <= on]
        return held[-1] if held else usual


def account(settled: Iterable[Settled], rates: Rates = ()) -> Account:
    """Read the balance from a loan's history: principal that belongs to no instalment."""
    moves = (
        (one.on, -one.amount)
        for one in settled
        if one.component is Component.PRINCIPAL and not one.instalment
    )
    return Account(tuple(moves), rates)


def plan_after(plan: Plan, through: Account, on: date) -> Plan:
    """Lay out the pay days ahead as if nothing more were drawn or repaid."""
    behind = plan.behind(on)
    return Plan(plan.terms, (*behind, *_ahead(plan.terms, behind, through, on)))


def first_plan(terms: Terms) -> Plan:
    """Lay out the pay days of a limit not drawn on yet, or refuse its terms."""
    prepared(terms)
    return Plan(terms, tuple(_ahead(terms, (), Account(()), terms.disbursed_on)))


def running_since(dues: Sequence[Due], begun: date, on: date) -> date:
    """Say from which day the interest not yet due runs."""
    return max((due.until for due in dues if due.until <= on), default=begun)


def closed(plan: Plan, through: Account, on: date) -> Plan:
    """Let the interest to the day fall due at once: the balance is repaid whole."""
    since = running_since(plan.dues, plan.terms.disbursed_on, on)
    interest = through.interest(since, on, plan.terms.rate)
    number = min(0, *(line.due.instalment for line in plan.lines)) - 1
    days, balance = (on - since).days, through.balance(on)
    line = Line(Due(number, on, on, interest, ZERO), days, balance, whole=False)
    behind = (*plan.behind(on), line)
    repaid = through.moved(on, -balance)
    return Plan(plan.terms, (*behind, *_ahead(plan.terms, behind, repaid, on)))


def _ahead(terms: Terms, behind: Sequence[Line], through: Account, on: date) -> list[Line]:
    since = running_since([line.due for line in behind], terms.disbursed_on, on)
    ends, balance, late = timeline(terms).ends, through.balance(on), own_holidays(terms)
    found, pay = [], pay_days(terms, ends)
    for number, (start, end) in enumerate(pairwise((terms.disbursed_on, *ends)), 1):
        if end > on:
            agreed = pay[number - 1]
            first = max(start, since)
            interest = through.interest(first, end, terms.rate)
            principal = balance if end == ends[-1] else ZERO
            due = Due(
                number,
                agreed,
                late(agreed),
                interest,
                principal,
                ends_on=apart(end, agreed),
            )
            found.append(Line(due, (end - first).days, balance, whole=False))
    return found
