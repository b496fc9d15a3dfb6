"""What lender and borrower agree on, before the day of the payout is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from decimal import Decimal

from sheaf.domain.calendar import months_after
from sheaf.domain.errors import Refused
from sheaf.domain.guarantee import monthly_burden
from sheaf.domain.money import Money
from sheaf.domain.policy import LongPeriod, OddFirst, Policy
from sheaf.domain.rate import Rate
from sheaf.domain.rounded import BY_THE_FEN, Rounded
from sheaf.domain.schedule import Every, Method, Schedule, Terms, Unit, draw_up
from sheaf.domain.schedule.refusals import (
    BeyondTheCalendar,
    MethodDoesNotKnow,
)
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.switches import (
    DAYS_IN,
    MONTHLY,
    USUAL_INTEREST,
    Basis,
    Grace,
    Interest,
    Level,
    Planned,
    Step,
)
from sheaf.domain.schedule.timeline import DUE_AFTER, due_until

SETTLEMENT_DAY = 20  # interest counts to the 20th, and is due after it (DOMAIN 3.4)
SHORTEST_MONTH = 28  # days
SHORTEST_FIRST = 15  # days: a first period shorter than this waits for the next due day


@dataclass(eq=False)
class NotWholePeriods(Refused):
    """The term is no whole number of the periods wished for."""

    field = "term_months"
    months: int
    every: int


@dataclass(eq=False)
class NoRoomInTheTerm(Refused):
    """Not one instalment falls within the term."""

    field = "every"
    first: date
    last: date


@dataclass(eq=False)
class SharesMissing(Refused):
    """There are more or fewer shares than instalments."""

    field = "shares"
    shares: int
    instalments: int


@dataclass(eq=False)
class BeyondTheTerm(Refused):
    """The plan ends after the term."""

    field = "plan"
    until: date
    last: date


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a method needs beside the term; each method knows its own.

    ``every`` are the months from one due date to the next, or what else ``unit`` counts;
    ``grace`` the instalments before the first principal, ``amortised_over`` the months that
    a balloon's level payment is reckoned over, ``growth`` a share of one, ``shares`` per
    cent of the principal. ``whole_months`` counts a bullet by months and odd days instead
    of days. ``rounded`` is the product's own; each method heeds of it what means anything
    to it.
    """

    every: int = 1
    unit: Unit = Unit.MONTHS
    grace: int = 0
    amortised_over: int | None = None
    step: Step | None = None
    growth: Decimal | None = None
    shares: tuple[Decimal, ...] = ()
    plan: tuple[Planned, ...] = ()
    whole_months: bool = False
    rounded: Rounded = BY_THE_FEN


PLAINLY = Particulars()


@dataclass(frozen=True, slots=True)
class Customs:
    """How the office counts, as its settings say on the day one applies (DOMAIN 3.4 - 3.6).

    An application keeps them; a setting changed later does not touch it.
    """

    odd_first: OddFirst = OddFirst.ACT_DAYS
    long_period: LongPeriod = LongPeriod.MONTHS
    pay_offset: int = DUE_AFTER  # days from the settlement of interest to its pay day
    draw_tail: int = 0  # months that a draw may outlast its limit


USUAL = Customs()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A schedule, or why there is none: its plan begins on a day that has passed."""

    schedule: Schedule | None
    refusal: Refused | None = None


def customs(rules: Policy) -> Customs:
    """Take from the settings what the terms of a loan depend on."""
    return Customs(
        rules.odd_first_mode,
        rules.long_period_day_count,
        rules.pay_offset_days,
        rules.draw_tail_months,
    )


#: What every method can be told whose instalments lie as far apart as one likes.
PERIODS = frozenset({"first_due_on", "every", "unit"})
#: What the methods can be told beside amount, rate and term.
KNOWN: dict[Method, frozenset[str]] = {
    Method.EQUAL_INSTALMENTS: PERIODS | {"grace"},
    Method.EQUAL_PRINCIPAL: PERIODS | {"grace"},
    Method.INTEREST_ONLY: frozenset({"settlement_months"}),
    Method.BULLET: frozenset({"whole_months"}),
    Method.FLAT: frozenset(),
    Method.BALLOON: frozenset({"first_due_on", "amortised_over"}),
    Method.STEPPED: PERIODS | {"grace", "step"},
    Method.GEOMETRIC: PERIODS | {"grace", "growth"},
    Method.STAGED_PRINCIPAL: PERIODS | {"shares"},
    Method.CUSTOM: frozenset({"plan"}),
    Method.REVOLVING: frozenset({"settlement_months"}),
}
#: What a method cannot do without, so that nobody else can fill it in.
NEEDED = frozenset({"amortised_over", "step", "growth", "shares", "plan"})


def particulars_of(terms: Terms) -> Particulars:
    """Read the particulars back from the terms they were written out in."""
    every = terms.every if "every" in KNOWN[terms.method] else MONTHLY
    return Particulars(
        every=every.count,
        unit=every.unit,
        grace=terms.grace.principal,
        amortised_over=terms.amortised_over,
        step=terms.step,
        growth=terms.growth,
        shares=terms.shares,
        plan=terms.plan,
        whole_months=(
            terms.method is Method.BULLET and terms.interest.basis is Basis.WHOLE_PERIODS
        ),
        rounded=Rounded(terms.rounding, terms.remainder),
    )


def asks_nothing_more(method: Method) -> bool:
    """Tell whether amount, rate and term are all that a method has to be told."""
    return not KNOWN[method] & NEEDED


@dataclass(frozen=True, slots=True)
class Agreement:
    """Amount, rate, method and term; the first due date if one was wished for.

    ``settlement_months`` is how often interest is due where only interest is paid along
    the way; ``particulars`` what else the method was told; ``customs`` how the office
    counts. A first due date that was wished for moves the due dates, never the maturity.
    """

    amount: Money
    rate: Rate
    method: Method
    term_months: int
    first_due_on: date | None = None
    settlement_months: int | None = None
    particulars: Particulars = PLAINLY
    customs: Customs = USUAL

    @property
    def every(self) -> int:
        """How many months lie between two due dates, or what else their unit is."""
        return self.settlement_months or self.particulars.every

    @property
    def step(self) -> Every:
        """How far two due dates lie apart."""
        return Every(self.every, self.particulars.unit)

    @property
    def each_month(self) -> bool:
        """Whether something is due in every month."""
        step = self.step
        if step.unit is Unit.MONTHS:
            return step.count == 1
        return step.count * DAYS_IN[step.unit] <= SHORTEST_MONTH

    def maturity(self, disbursed_on: date) -> date:
        """Say when the loan has to be paid back, if it is paid out that day."""
        if self.method is Method.CUSTOM and self.particulars.plan:
            return self.particulars.plan[-1].due_on
        if self.step.unit is not Unit.MONTHS:
            return self._short_steps(disbursed_on)[-1]
        tail = self.customs.draw_tail if self.method is Method.REVOLVING else 0
        return after(disbursed_on, self.term_months + tail)

    def terms(self, disbursed_on: date) -> Terms:
        """Write out the terms of a schedule that starts on that day; or refuse."""
        self._check()
        rounded = self.particulars.rounded.of(self.method)
        plain = Terms(
            principal=self.amount,
            rate=self.rate,
            disbursed_on=disbursed_on,
            method=self.method,
            remainder=rounded.remainder,
            rounding=rounded.rounding,
        )
        return WRITTEN.get(self.method, Agreement.by_instalments)(self, plain)

    def drawn(self, disbursed_on: date) -> Drawn:
        """Draw the schedule up if it starts that day, or say why it cannot be."""
        try:
            return Drawn(draw_up(self.terms(disbursed_on)))
        except Refused as refusal:
            return Drawn(None, refusal)

    def burden(self, disbursed_on: date) -> Money:
        """Say what the loan costs a month, all of it spread over its months."""
        return self.spread(draw_up(self.terms(disbursed_on)))

    def spread(self, schedule: Schedule) -> Money:
        """Say what the loan costs a month by a schedule drawn up already."""
        return monthly_burden(schedule.payment, self.term_months)

    def revised(self, amount: Money, rate: Rate, term_months: int) -> Agreement:
        """Put another amount, rate and term in place; a plan keeps its proportions."""
        particulars = self.particulars
        if particulars.plan and amount != self.amount:
            plan = in_proportion(particulars.plan, self.amount, amount)
            particulars = replace(particulars, plan=plan)
        return replace(
            self, amount=amount, rate=rate, term_months=term_months, particulars=particulars
        )

    def turned(self, method: Method) -> Agreement:
        """Put another way of repaying in place; the first due date stays if it can."""
        if method is self.method:
            return self
        first = self.first_due_on if "first_due_on" in KNOWN[method] else None
        return replace(
            self,
            method=method,
            first_due_on=first,
            settlement_months=None,
            particulars=replace(PLAINLY, rounded=self.particulars.rounded),
        )

    def with_plan(self, plan: tuple[Planned, ...]) -> Agreement:
        """Let a plan of one's own hold where there is one."""
        if not plan:
            return self
        return replace(self, particulars=replace(self.particulars, plan=plan))

    def by_instalments(self, plain: Terms) -> Terms:
        """Write out a method whose instalments follow one another at equal distance."""
        told = self.particulars
        short = self.step.unit is not Unit.MONTHS
        dated = self._by_short_steps(plain) if short else self._by_months(plain)
        count = dated.instalments or 0
        if told.shares and len(told.shares) != count:
            raise SharesMissing(len(told.shares), count)
        return replace(
            dated,
            every=self.step,
            interest=self.interest,
            grace=Grace(principal=told.grace),
            amortised_over=told.amortised_over,
            step=told.step,
            growth=told.growth,
            shares=told.shares,
        )

    def _by_months(self, plain: Terms) -> Terms:
        """Count whole periods to the maturity, or step on to it from a day wished for."""
        count, odd = divmod(self.term_months, self.every)
        if odd:
            raise NotWholePeriods(self.term_months, self.every)
        if not self.first_due_on:
            return replace(plain, instalments=count)
        first = self._first_due(plain.disbursed_on)
        last = self.maturity(plain.disbursed_on)
        count = len(due_until(first, self.step, last))
        return replace(plain, instalments=count, first_due_on=first, ends_on=last)

    def _by_short_steps(self, plain: Terms) -> Terms:
        """Count the weeks or days that fit; the level payment pays for their own days."""
        dates = self._short_steps(plain.disbursed_on)
        levels = "level" in RULES[self.method].knows
        return replace(
            plain,
            instalments=len(dates),
            first_due_on=dates[0] if self.first_due_on else None,
            level=Level.ACTUAL if levels else Level.NOMINAL,
        )

    def _short_steps(self, disbursed_on: date) -> list[date]:
        """List the due dates of weeks or days: all that the term has room for, whole.

        From a day wished for on, or the first of its kind after a later payout.
        """
        step, last = self.step, after(disbursed_on, self.term_months)
        first = self.first_due_on or step.after(disbursed_on, 1)
        while first <= disbursed_on:
            first = step.after(first, 1)
        if first > last:
            raise NoRoomInTheTerm(first, last)
        apart = step.after(first, 1) - first
        return [first + apart * times for times in range((last - first) // apart + 1)]

    def interest_only(self, plain: Terms) -> Terms:
        """Write out interest along the way, and principal at the end."""
        return replace(
            plain,
            every=Every(self.settlement_months or 1, Unit.MONTHS),
            settlement_day=SETTLEMENT_DAY,
            pay_offset_days=self.pay_offset,
            matures_on=self.maturity(plain.disbursed_on),
        )

    def limit(self, plain: Terms) -> Terms:
        """Write out a limit: the term says how long one may draw on it."""
        terms = self.interest_only(plain)
        if not self.customs.draw_tail:
            return terms
        return replace(terms, drawn_until=after(plain.disbursed_on, self.term_months))

    def bullet(self, plain: Terms) -> Terms:
        """Write out one payment of everything."""
        basis = Basis.WHOLE_PERIODS if self.particulars.whole_months else None
        return replace(
            plain,
            matures_on=self.maturity(plain.disbursed_on),
            interest=Interest(basis),
        )

    def planned(self, plain: Terms) -> Terms:
        """Write out a plan; it must not run longer than the term."""
        plan = self.particulars.plan
        last = after(plain.disbursed_on, self.term_months)
        if plan and plan[-1].due_on > last:
            raise BeyondTheTerm(plan[-1].due_on, last)
        return replace(plain, plan=plan)

    @property
    def pay_offset(self) -> int:
        """Say how many days after its settlement interest is paid.

        That of a limit never on the day itself: draws go on until it ends.
        """
        least = DUE_AFTER if self.method is Method.REVOLVING else 0
        return max(self.customs.pay_offset, least)

    @property
    def interest(self) -> Interest:
        """Count long periods and odd ones as the office does."""
        if self.method is Method.FLAT:
            return USUAL_INTEREST
        if self.step.unit is not Unit.MONTHS:
            return Interest(Basis.DAYS)
        long = self.particulars.every > 1
        if long and self.customs.long_period is LongPeriod.ACT_360:
            return Interest(Basis.DAYS)
        months = self.customs.odd_first is OddFirst.MONTHS_PLUS_DAYS
        return Interest(odd_months=months)

    def _check(self) -> None:
        """Refuse what the method has no use for."""
        known = KNOWN[self.method]
        given = {
            one.name: getattr(self.particulars, one.name) != getattr(PLAINLY, one.name)
            for one in fields(Particulars)
            if one.name != "rounded"
        }
        given["first_due_on"] = self.first_due_on is not None
        given["settlement_months"] = self.settlement_months is not None
        for name, told in given.items():
            if told and name not in known:
                raise MethodDoesNotKnow(name, self.method.value)

    def _first_due(self, disbursed_on: date) -> date:
        """Keep the day of the month that was wished for, at least 15 days away."""
        first = self.first_due_on or months_after(disbursed_on, 1)
        earliest, later = disbursed_on + timedelta(days=SHORTEST_FIRST), 0
        while after(first, later) < earliest:
            later += 1
        return after(first, later)


#: How the terms of a method are written out, where not by instalments.
WRITTEN: dict[Method, Callable[[Agreement, Terms], Terms]] = {
    Method.INTEREST_ONLY: Agreement.interest_only,
    Method.BULLET: Agreement.bullet,
    Method.CUSTOM: Agreement.planned,
    Method.REVOLVING: Agreement.limit,
}


def in_proportion(
    plan: tuple[Planned, ...], before: Money, after: Money
) -> tuple[Planned, ...]:
    """Spread another amount over a plan as the one before was; the last takes the rest."""
    made, left = list[Planned](), after
    for line in plan[:-1]:
        part = Money(line.principal.fen * after.fen // before.fen)
        made.append(Planned(line.due_on, part))
        left -= part
    return (*made, Planned(plan[-1].due_on, left))


def after(start: date, months: int) -> date:
    """Count months on; ``BeyondTheCalendar`` where they lead past its end."""
    try:
        return months_after(start, months)
    except (OverflowError, ValueError) as error:
        raise BeyondTheCalendar("term_months") from error
