"""The schedule in force of a loan, and what an act after the payout makes of it.

Lines behind stay as they are; the lines ahead are drawn up anew from the balance. An act
that falls between two due dates leaves a line of its own, numbered below zero: what it
settled, or carries on, belongs to no instalment of the contract (DOMAIN 5.2, 5.3).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from sheaf.domain.arrears import Due
from sheaf.domain.calendar import HolidayRule, Holidays
from sheaf.domain.errors import Refused
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.repayment import Claim, Component
from sheaf.domain.schedule import Method, Schedule, Terms, draw_up
from sheaf.domain.schedule.drawing import drawn, prepared
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.periods import Periods
from sheaf.domain.schedule.refusals import NotAfter
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.rest import STATED, Left, Rest, Stretch
from sheaf.domain.schedule.switches import Basis
from sheaf.domain.schedule.timeline import apart, pay_days, stretched

#: Says from which day a due date may be late.
Late = Callable[[date], date]


@dataclass(frozen=True, slots=True)
class Moves:
    """How due dates drawn up anew leave holidays; those ``known`` stay where they were."""

    rule: HolidayRule
    holidays: Holidays
    known: Mapping[date, date]

    def off_holidays(self, plan: Plan, on: date) -> Plan:
        """Move what an act of a day drew up anew, as the contract says."""
        if self.rule is HolidayRule.NONE:
            return plan
        return plan.moved(on, lambda day: self.holidays.moved(day, self.rule), self.known)


#: A line from which nothing can be late any more: it stands for what was paid.
CLOSED = date.max


class Effect(Enum):
    """What a partial early repayment makes smaller: the term, or the payments."""

    SHORTER = "shorter"
    SMALLER = "smaller"


class InterestPutOff(Refused):
    """The first interest is put off to a later line; until then nothing is redrawn."""

    field = "amount"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a plan; ``days`` bear its interest, ``whole`` if they are one period.

    ``earlier`` are those of its days that bore other rates before that of the plan.
    """

    due: Due
    days: int
    opening: Money
    whole: bool
    earlier: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepaid:
    """What a partial early repayment asks for that day, and the plan after it."""

    plan: Plan
    number: int
    interest: Money
    saved: Money


@dataclass(frozen=True, slots=True)
class Plan:
    """A version of a loan's schedule: the terms it follows, and its lines by due date."""

    terms: Terms
    lines: tuple[Line, ...]

    @property
    def dues(self) -> tuple[Due, ...]:
        """The lines as they fall due."""
        return tuple(line.due for line in self.lines)

    @property
    def matures_on(self) -> date:
        """The day of the last line."""
        return self.lines[-1].due.due_on

    @property
    def interest(self) -> Money:
        """The interest of all lines."""
        return total(line.due.interest for line in self.lines)

    def behind(self, on: date) -> tuple[Line, ...]:
        """Return the lines that are due by a day."""
        return tuple(line for line in self.lines if line.due.due_by(on))

    def ahead(self, on: date) -> tuple[Line, ...]:
        """Return the lines that are not due by a day."""
        return tuple(line for line in self.lines if not line.due.due_by(on))

    def balance(self, on: date) -> Money:
        """Return the principal not yet due."""
        return total(line.due.principal for line in self.ahead(on))

    def rest(self, on: date) -> Rest:
        """Return what is left after a day, from where its first line bears interest.

        That is not the last day behind, where interest was taken on a part alone.
        """
        begun = self.terms.disbursed_on
        behind = [line.due for line in self.behind(on) if line.due.until > begun]
        ends = {due.until for due in behind if due.instalment > 0}
        since, ahead = max((due.until for due in behind), default=begun), self.ahead(on)
        if ahead:
            since = ahead[0].due.until - timedelta(days=ahead[0].days)
        return Rest(
            self.terms,
            self._gone(on),
            since,
            since > begun and since not in ends,
            tuple(_left(line) for line in ahead),
            tuple((one.until, one.rate) for one in (ahead[0].earlier if ahead else ())),
        )

    def put_off(self, on: date) -> Money:
        """Return the interest of lines behind that a line ahead is to ask."""
        spared, gone = self.terms.grace.interest_payment, self._gone(on)
        if not spared or gone > spared:
            return ZERO
        bore = drawn(prepared(self.terms)[1]).interest
        return total(Money(fen) for fen in bore[:gone])

    def interest_to(self, on: date) -> Money:
        """Count the interest of the running period up to a day, on all that is left."""
        if not self.ahead(on):
            return ZERO
        return self._redrawn(on).interest(self.balance(on), on)

    def prepaid(
        self, on: date, amount: Money, effect: Effect, *, whole_balance: bool
    ) -> Prepaid:
        """Take principal ahead of time: interest to the day, and the rest drawn anew."""
        rest, balance = self._redrawn(on), self.balance(on)
        bore = rest.stretches(balance if whole_balance else amount, on, Basis.DAYS)
        interest = total(one.interest for one in bore)
        line = Line(
            Due(self._number(), on, on, interest, amount),
            max((on - rest.since).days, 0),
            balance,
            whole=False,
            earlier=bore[:-1],
        )
        if whole_balance:
            rest = rest.from_day(on)
        draw = rest.shorter if effect is Effect.SHORTER else rest.smaller
        plan = self._followed(on, (line,), self._drawn(rest, draw(balance - amount)))
        saved = self.interest - plan.interest
        return Prepaid(plan, line.due.instalment, interest, saved)

    def extended(self, on: date, to: date, rate: Rate | None) -> Plan:
        """Let the loan mature later; another rate holds from that day on."""
        rest, balance = self._redrawn(on), self.balance(on)
        if rate is not None and not rate.comes_to(self.terms.rate):
            rest = rest.at_rate(on, rate)
        longer = replace(rest, lines=_longer(rest, to))
        lines = self._drawn(longer, longer.smaller(balance))
        return replace(self._followed(on, (), lines), terms=longer.terms)

    def repriced(self, on: date, rate: Rate) -> Plan:
        """Let another rate hold from a day on; dates, and agreed principal, stand.

        The running period bears each rate for its own days. The same rate changes nothing.
        """
        if rate.comes_to(self.terms.rate):
            return self
        rest = self._redrawn(on).at_rate(on, rate)
        lines = self._drawn(rest, rest.repriced(self.balance(on)))
        return replace(self._followed(on, (), lines), terms=rest.terms)

    def rescheduled(
        self, on: date, terms: Terms, paid: Sequence[Due], claims: Sequence[Claim]
    ) -> Plan:
        """Follow new terms from a day: what is unpaid of the old ones is carried on.

        ``paid`` is what was paid of each line; unpaid interest and late interest stand as
        one line due that day, all unpaid principal is what the new terms repay.
        """
        closed = tuple(
            replace(line, due=due)
            for line in self.lines
            for due in paid
            if due.instalment == line.due.instalment
        )
        carried = Due(
            self._number(),
            on,
            on,
            total(claim.interest for claim in claims) + self.interest_to(on),
            ZERO,
            total(claim.penalty for claim in claims),
            total(claim.compound for claim in claims),
        )
        last = max((line.due.instalment for line in closed), default=0)
        balance = terms.principal
        lines = tuple(
            replace(line, due=line.due._replace(instalment=max(last, 0) + place))
            for place, line in enumerate(first_plan(terms).lines, 1)
        )
        kept = (Line(carried, 0, balance, whole=False),) if _any(carried) else ()
        return Plan(terms, (*closed, *kept, *lines))

    def moved(self, on: date, late: Late, known: Mapping[date, date]) -> Plan:
        """Move due dates after a day off holidays; those known stay where they were."""
        lines = (
            replace(line, due=_moved(line.due, late, known))
            if line.due.due_on > on and line.due.open
            else line
            for line in self.lines
        )
        return replace(self, lines=tuple(lines))

    def _redrawn(self, on: date) -> Rest:
        """Return what is left to be drawn up anew after a day."""
        spared = self.terms.grace.interest_payment
        if spared and self._gone(on) <= spared:
            raise InterestPutOff
        return self.rest(on)

    def _gone(self, on: date) -> int:
        """Count the instalments of these terms that are due by a day."""
        begun = self.terms.disbursed_on
        dues = (line.due for line in self.behind(on))
        return sum(1 for due in dues if due.until > begun and due.instalment > 0)

    def _number(self) -> int:
        """Find a number for a line that belongs to no instalment."""
        return min(0, *(line.due.instalment for line in self.lines)) - 1

    def _followed(self, on: date, act: tuple[Line, ...], ahead: tuple[Line, ...]) -> Plan:
        return Plan(self.terms, (*self.behind(on), *act, *ahead))

    def _drawn(self, rest: Rest, drawn: Lines) -> tuple[Line, ...]:
        """Give what was drawn up the numbers of the lines it replaces."""
        before = {line.due.due_on: line.due.late_from for line in self.lines}
        late = own_holidays(rest.terms)
        first = self.ahead(rest.since)[0].due.instalment
        found, since = [], rest.since
        pay = pay_days(rest.terms, [one.end for one in rest.lines[: len(drawn.opening)]])
        for place, (opening, principal, interest) in enumerate(
            zip(drawn.opening, drawn.principal, drawn.interest, strict=True)
        ):
            left = rest.lines[place]
            due = Due(
                first + place,
                pay[place],
                before.get(pay[place]) or late(pay[place]),
                Money(interest),
                Money(principal),
                ends_on=apart(left.end, pay[place]),
            )
            whole = left.whole and not (place == 0 and (rest.cut or rest.earlier))
            bore = () if place else rest.stretches(Money(opening), left.end)[:-1]
            days = (left.end - since).days
            found.append(Line(due, days, Money(opening), whole, bore))
            since = left.end
        return tuple(found)


def reprices(terms: Terms) -> bool:
    """Tell whether interest follows a rate by the year, on what is left of the loan."""
    if terms.rate.quote is Quote.PERCENT_PER_PERIOD:
        return False
    return not RULES[terms.method].on_loan


def own_holidays(terms: Terms) -> Late:
    """Move due dates off the holidays that the terms themselves name, if they name any."""
    holidays = Holidays(frozenset(terms.holidays))
    return lambda day: holidays.moved(day, terms.holiday_rule)


def first_plan(terms: Terms) -> Plan:
    """Draw up the plan that a payout fixes."""
    schedule = draw_up(terms)
    periods = schedule.periods
    odd = frozenset(periods.odd)
    return Plan(terms, tuple(_lines(schedule, periods, odd)))


def paid_of(
    dues: Sequence[Due], paid: dict[int, dict[Component, Money]], on: date
) -> tuple[Due, ...]:
    """Let each line stand for what was paid of it, and for nothing that can be late."""
    return tuple(
        Due(
            due.instalment,
            min(due.due_on, on),
            CLOSED,
            parts[Component.INTEREST],
            parts[Component.PRINCIPAL],
            parts[Component.PENALTY],
            parts[Component.COMPOUND],
        )
        for due in dues
        if (parts := paid.get(due.instalment))
    )


def _lines(schedule: Schedule, periods: Periods, odd: frozenset[int]) -> list[Line]:
    lines = zip(schedule, periods.agreed, periods.due, periods.ends, strict=True)
    found = []
    for place, (one, agreed, moved, end) in enumerate(lines):
        ends_on = apart(end, agreed)
        due = Due(one.number, agreed, moved, one.interest, one.principal, ends_on=ends_on)
        found.append(Line(due, one.days, one.opening, place not in odd))
    return found


def _moved(due: Due, late: Late, known: Mapping[date, date]) -> Due:
    return due._replace(late_from=known.get(due.due_on) or late(due.due_on))


def _left(line: Line) -> Left:
    due = line.due
    return Left(due.until, line.opening, due.principal, due.interest, line.whole)


def _any(due: Due) -> bool:
    return bool(due.interest or due.penalty or due.compound)


def _longer(rest: Rest, to: date) -> tuple[Left, ...]:
    """Go on in the same steps up to the new maturity."""
    last = rest.lines[-1]
    if to <= last.end:
        raise NotAfter("to", to, last.end)
    if rest.terms.method is Method.BULLET or RULES[rest.terms.method].repays in STATED:
        return (*rest.lines[:-1], replace(last, end=to, whole=False))
    return tuple(_steps(rest, to))


def _steps(rest: Rest, to: date) -> list[Left]:
    terms, last = rest.terms, rest.lines[-1]
    periods = stretched(terms, to)
    return [
        replace(last, end=end, whole=place not in periods.odd)
        for place, end in enumerate(periods.ends)
        if end > rest.since and not (rest.cut and end == rest.since)
    ]
