"""The lines of a schedule, from what was agreed (DOMAIN 3.5, 3.6, 5.2, 5.3)."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

SHORTEST = 15  # days of a first or last period
BY_DAYS = {"interest_only", "bullet", "custom", "revolving"}
LEVELS = {"equal_instalments", "balloon", "stepped", "geometric"}
STATED = {"staged_principal", "custom"}

#: Says how much principal a line repays: by its place, the balance and usual interest.
Parts = Callable[[int, int, int], int]


class Impossible(Exception):  # noqa: N818 (nothing went wrong: a no)
    """A rule of the trade says no."""


def half_up(exact: Fraction) -> int:
    whole = int(abs(exact) + Fraction(1, 2))
    return whole if exact >= 0 else -whole


def fen(text: str) -> int:
    return int(Fraction(text) * 100)


def months_on(start: date, months: int, day: int) -> date:
    """Step on by months; a day that is missing is the last of its month."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(day, calendar.monthrange(year, month + 1)[1]))


@dataclass
class Terms:
    """What was agreed, in fractions of a year."""

    method: str
    principal: int
    lent: date
    rate: Fraction
    count: int = 1
    weeks: int = 0
    months: int = 1
    due_day: int = 0
    settlement_day: int = 0
    matures: date | None = None
    over: int = 0
    step: tuple[int, int] = (1, 0)
    growth: Fraction = Fraction(1)
    shares: Sequence[Fraction] = ()
    plan: Sequence[tuple[date, int]] = ()
    grace: int = 0
    closed: Sequence[date] = ()
    towards: int = 0  # where a due date on a closed day goes: on (1), back (-1), nowhere

    @property
    def per_period(self) -> Fraction:
        share = Fraction(self.weeks, 52) if self.weeks else Fraction(self.months, 12)
        return self.rate * share

    def step_on(self, times: int) -> date:
        if self.weeks:
            return self.lent + timedelta(weeks=self.weeks * times)
        return months_on(self.lent, self.months * times, self.lent.day)

    def moved(self, day: date) -> date:
        """Move a due date off weekends and holidays, as the terms say."""
        while self.towards and (day.weekday() > 4 or day in self.closed):
            day += timedelta(days=self.towards)
        return day

    def follows(self, start: date, end: date) -> bool:
        """Whether a period is a whole one: from a due day to the very next."""
        if self.weeks:
            return end - start == timedelta(weeks=self.weeks)
        day = self.due_day or self.lent.day
        before = months_on(end, -self.months, day)
        on_its_day = months_on(end, 0, day) == end
        whole = before == start and on_its_day
        return whole or months_on(start, self.months, start.day) == end

    def usual(self, balance: int) -> int:
        """Charge a regular period."""
        return half_up(balance * self.per_period)

    def by_days(self, balance: int, start: date, end: date) -> int:
        return half_up(balance * self.rate * (end - start).days / 360)


def read(said: dict, lent: date) -> Terms:
    """Read terms as a story tells them."""
    every = said.get("every", {"months": 1})
    matures = said.get("matures_on")
    step = said.get("step")
    return Terms(
        method=said["method"],
        principal=fen(said["principal"]),
        lent=lent,
        rate=rate_of(said["rate"], every),
        count=said.get("instalments", 1),
        weeks=every.get("weeks", 0),
        months=every.get("months", 0),
        due_day=said.get("due_day", 0),
        settlement_day=said.get("settlement_day", 0),
        matures=date.fromisoformat(matures) if matures else None,
        over=said.get("amortised_over", 0),
        step=(step["every"], fen(step["by"])) if step else (1, 0),
        growth=1 + Fraction(said.get("growth", "0")),
        shares=[Fraction(one) / 100 for one in said.get("shares", ())],
        plan=[
            (date.fromisoformat(one["due_on"]), fen(one["principal"]))
            for one in said.get("plan", ())
        ],
        grace=said.get("grace", {}).get("principal", 0),
        closed=[date.fromisoformat(one) for one in said.get("holidays", ())],
        towards={"next": 1, "previous": -1}.get(said.get("holiday_rule"), 0),
    )


def rate_of(said: dict, every: dict) -> Fraction:
    """Read a rate by the year, or one that every period bears."""
    if "percent_per_year" in said:
        return Fraction(said["percent_per_year"]) / 100
    a_year = Fraction(52, every["weeks"]) if "weeks" in every else Fraction(12)
    return Fraction(said["percent_per_period"]) / 100 * a_year / every.get("months", 1)


def due_dates(terms: Terms) -> list[date]:
    """Find the days on which something falls due (DOMAIN 3.4, 3.5)."""
    if terms.plan:
        return [due for due, _principal in terms.plan]
    last = terms.matures or terms.step_on(terms.count)
    if terms.method == "bullet":
        return [last]
    if terms.settlement_day:
        month = months_on(terms.lent, -1, 1)
        found = []
        while (pay := replace_day(month, terms.settlement_day)) < last:
            if pay > terms.lent:
                found.append(pay)
            month = months_on(month, 1, 1)
        return [*found, last]
    if terms.due_day:
        days = [months_on(terms.lent, k, terms.due_day) for k in range(terms.count + 2)]
        far = timedelta(days=SHORTEST)
        return [
            *(day for day in days if day - terms.lent >= far and last - day >= far),
            last,
        ]
    return [terms.step_on(times) for times in range(1, terms.count + 1)]


def replace_day(month: date, settlement_day: int) -> date:
    """Interest is counted to the settlement day, and due the day after."""
    return months_on(month, 0, settlement_day) + timedelta(days=1)


@dataclass
class Drawn:
    """A line as it is drawn up; ``whole`` if it bears a whole period's interest."""

    due: date
    whole: bool
    opening: int = 0
    interest: int = 0
    principal: int = 0
    payment: int = 0  # what a whole period would pay
    share: Fraction | None = None  # what the nights of a period cut through bear


def first_lines(terms: Terms) -> list[Drawn]:
    """Draw up what a payout fixes."""
    lines, start = [], terms.lent
    for due in due_dates(terms):
        lines.append(Drawn(due, terms.follows(start, due)))
        start = due
    return drawn(terms, terms.principal, terms.lent, lines)


def drawn(terms: Terms, balance: int, since: date, lines: list[Drawn]) -> list[Drawn]:
    """Solve the payments for a balance on given days, and walk down it."""
    parts = parts_of(terms, balance, lines)
    found = walked(terms, balance, since, lines, parts)
    for line in found:
        if line.principal < 0 or line.opening <= 0:
            raise Impossible
    return found


def walked(
    terms: Terms, balance: int, since: date, lines: list[Drawn], parts: Parts
) -> list[Drawn]:
    """Take the part of each line off the balance; the last takes all that is left."""
    found = []
    for place, line in enumerate(lines):
        usual = interest = terms.usual(balance)
        if line.share is not None:
            interest = half_up(balance * line.share)
        elif terms.method in BY_DAYS or not line.whole:
            interest = terms.by_days(balance, since, line.due)
        if terms.method == "flat":
            interest = terms.usual(terms.principal)
        last = place == len(lines) - 1
        part = balance if last else parts(place, balance, usual)
        found.append(Drawn(line.due, line.whole, balance, interest, part))
        balance, since = balance - part, line.due
    return found


def parts_of(terms: Terms, balance: int, lines: list[Drawn]) -> Parts:
    """Say how much principal each line repays, by its place, balance and interest."""
    free = len(lines) - terms.grace
    if terms.method in {"interest_only", "bullet", "revolving"}:
        return lambda _place, _balance, _interest: 0
    if terms.method in {"equal_principal", "flat"}:
        share = half_up(Fraction(balance, free))
        return lambda place, _balance, _interest: share if place >= terms.grace else 0
    if terms.method == "custom":
        return lambda place, _balance, _interest: terms.plan[place][1]
    if terms.method == "staged_principal":
        shares = [0] * terms.grace + [half_up(balance * one) for one in terms.shares]
        return lambda place, _balance, _interest: shares[place]
    payments = [0] * terms.grace + levels(terms, balance, free)

    def level(place: int, _balance: int, interest: int) -> int:
        return payments[place] - interest if place >= terms.grace else 0

    return level


def levels(terms: Terms, balance: int, count: int) -> list[int]:
    """Solve the payments that clear a balance over whole periods."""
    turns = terms.over if terms.method == "balloon" else count
    worth, added, discount = Fraction(), Fraction(), Fraction(1)
    every, by = terms.step
    for turn in range(turns):
        discount /= 1 + terms.per_period
        worth += terms.growth**turn * discount
        added += turn // every * by * discount
    first = half_up((balance - added) / worth)
    return [
        half_up(first * terms.growth**turn) + turn // every * by for turn in range(count)
    ]


@dataclass
class Rest:
    """The lines that are left of a schedule, and the day from which they bear interest."""

    terms: Terms
    gone: int
    since: date
    lines: list[Drawn]

    def smaller(self, balance: int) -> list[Drawn]:
        """The same days, and payments solved again."""
        if self.terms.method in STATED:
            before = sum(line.principal for line in self.lines)
            parts = [
                half_up(Fraction(line.principal * balance, before)) for line in self.lines
            ]
            return walked(
                self.terms, balance, self.since, self.lines, lambda place, *_: parts[place]
            )
        grace = min(max(self.terms.grace - self.gone, 0), len(self.lines) - 1)
        over = max(self.terms.over - self.gone, len(self.lines)) if self.terms.over else 0
        terms = replace(self.terms, grace=grace, over=over)
        return drawn(terms, balance, self.since, self.lines)

    def shorter(self, balance: int) -> list[Drawn]:
        """The same payments, or the same principal, until nothing is left."""
        keeps = self.terms.method in LEVELS

        def part(place: int, left: int, interest: int) -> int:
            paid = self.lines[place].principal
            if keeps and place + self.gone >= self.terms.grace:
                paid = self.lines[place].payment - interest
            return min(paid, left)

        found = walked(self.terms, balance, self.since, self.lines, part)
        for place, line in enumerate(found):
            if line.principal == line.opening:
                return found[: place + 1]
        raise AssertionError(found)

    def repriced(self, balance: int) -> list[Drawn]:
        """The same days and principal at another rate; level payments are solved again."""
        if self.terms.method in LEVELS:
            return self.smaller(balance)
        parts = [line.principal for line in self.lines]
        return walked(
            self.terms, balance, self.since, self.lines, lambda place, *_: parts[place]
        )


def longer(terms: Terms, lines: list[Drawn], to: date) -> list[Drawn]:
    """Go on in the same steps to a later maturity (DOMAIN 5.3)."""
    if to <= lines[-1].due:
        raise Impossible
    if terms.method in STATED | {"bullet"}:
        return [*lines[:-1], replace(lines[-1], due=to, whole=False)]
    if terms.settlement_day:
        days = due_dates(replace(terms, matures=to))
    else:
        days = [
            day
            for day in (
                months_on(terms.lent, turn, terms.due_day)
                if terms.due_day
                else terms.step_on(turn)
                for turn in range(1, 2000)
            )
            if (day - terms.lent).days >= (SHORTEST if terms.due_day else 0)
            and (to - day).days >= SHORTEST
        ]
        days.append(to)
    starts = [terms.lent, *days]
    return [Drawn(day, terms.follows(starts[place], day)) for place, day in enumerate(days)]
