"""What was agreed of a loan, in fractions of a year, as a story tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from tests.naive.days import A_YEAR, DAY, LENGTH, months_on, whole_share

BY_DAYS = {"interest_only", "bullet", "custom", "revolving"}
#: What one unit of each quote is a year.
QUOTED = {
    "percent_per_year": Fraction(1, 100),
    "permille_per_month": Fraction(12, 1000),
    "per_10000_per_day": Fraction(360, 10_000),
}


class Impossible(Exception):  # noqa: N818 (nothing went wrong: a no)
    """A rule of the trade says no."""


def half_up(exact: Fraction) -> int:
    whole = int(abs(exact) + Fraction(1, 2))
    return whole if exact >= 0 else -whole


def fen(text: str) -> int:
    return int(Fraction(text) * 100)


@dataclass(frozen=True)
class Rounding:
    """Which way an amount goes, to how many fen; a level payment may go to others."""

    mode: str = "half_up"
    to: int = 1
    multiple: int = 0

    def amount(self, exact: Fraction | int) -> int:
        return self._to(exact, self.to)

    def level(self, exact: Fraction | int) -> int:
        return self._to(exact, self.multiple or self.to)

    def _to(self, exact: Fraction | int, unit: int) -> int:
        whole, over = divmod(abs(Fraction(exact)) / unit, 1)
        odd = bool(whole % 2)
        more = {
            "half_up": over >= Fraction(1, 2),
            "half_even": over > Fraction(1, 2) or (over == Fraction(1, 2) and odd),
            "up": over > 0,
            "down": False,
        }[self.mode]
        return int(whole + more) * unit * (1 if exact >= 0 else -1)


@dataclass
class Terms:
    """What was agreed. ``rate`` is a year's; ``a_period`` is what each period bears."""

    method: str
    principal: int
    lent: date
    rate: Fraction
    a_period: Fraction | None = None
    count: int = 1
    unit: str = "months"
    every: int = 1
    first: date | None = None
    due_day: int = 0
    settlement_day: int = 0
    pays_after: int = 1  # days from the settlement of interest to its pay day
    matures: date | None = None
    drawn_until: date | None = None  # of a limit whose draws mature later
    over: int = 0
    step: tuple[int, int] = (1, 0)
    growth: Fraction = Fraction(1)
    shares: Sequence[Fraction] = ()
    plan: Sequence[tuple[date, int]] = ()
    grace: int = 0  # lines that repay nothing
    put_off: int = 0  # lines whose interest the next one asks
    free: int = 0  # lines that bear none
    grace_bears: bool = True
    basis: str = ""
    day_count: str = "actual/360"
    level: str = "nominal"
    remainder: str = "last"
    rounding: Rounding = field(default_factory=Rounding)
    closed: Sequence[date] = ()
    towards: int = 0  # where a due date on a closed day goes: on (1), back (-1), nowhere

    @property
    def by_days(self) -> bool:
        """Whether every period bears its days, whole or not."""
        return (self.basis or ("days" if self.method in BY_DAYS else "")) == "days"

    @property
    def regular(self) -> Fraction:
        """What a regular period bears."""
        if self.a_period is not None:
            return self.a_period
        return self.rate * Fraction(self.every, A_YEAR[self.unit])

    @property
    def whole_by_count(self) -> Fraction:
        """What a whole period bears by a count that looks at no date."""
        return self.rate * whole_share(self.every, self.unit, self.day_count)

    @property
    def spared(self) -> int:
        """How many lines bear no interest."""
        return self.free if self.grace_bears else max(self.free, self.grace)

    @property
    def its_day(self) -> int:
        """The day of the month that due dates come back to; 0 where there is none."""
        if self.plan or self.settlement_day or self.method == "bullet":
            return 0
        return self.due_day or (self.first or self.lent).day

    def stepped(self, seed: date, times: int, day: int) -> date:
        if self.unit == "months":
            return months_on(seed, self.every * times, day)
        return seed + timedelta(days=LENGTH[self.unit] * self.every * times)

    def follows(self, start: date, end: date) -> bool:
        """Whether a period is a whole one: from a due day to the very next."""
        if self.stepped(start, 1, start.day) == end:
            return True
        if self.unit != "months" or not self.its_day:
            return False
        on_its_day = months_on(end, 0, self.its_day) == end
        return on_its_day and months_on(end, -self.every, self.its_day) == start

    def agreed(self, end: date, matures: date) -> date:
        """Say when to pay what is counted to a day: so long after its settlement."""
        if not self.settlement_day or end == matures:
            return end
        pay = end + (self.pays_after - 1) * DAY
        return min(max(pay, self.lent + DAY), matures - DAY)

    def moved(self, day: date) -> date:
        """Move a due date off weekends and holidays, as the terms say."""
        while self.towards and (day.weekday() > 4 or day in self.closed):
            day += self.towards * DAY
        return day


def read(said: dict, lent: date) -> Terms:
    """Read terms as a story tells them."""
    [(unit, every)] = said.get("every", {"months": 1}).items()
    step, grace = said.get("step"), said.get("grace", {})
    interest, rounding = said.get("interest", {}), said.get("rounding", {})
    rate, a_period = rate_of(said["rate"], unit, every)
    return Terms(
        method=said["method"],
        principal=fen(said["principal"]),
        lent=lent,
        rate=rate,
        a_period=a_period,
        count=said.get("instalments", 1),
        unit=unit,
        every=every,
        first=_day(said.get("first_due_on")),
        due_day=said.get("due_day", 0),
        settlement_day=said.get("settlement_day", 0),
        pays_after=said.get("pay_offset_days", 1),
        matures=_day(said.get("matures_on")),
        drawn_until=_day(said.get("drawn_until")),
        over=said.get("amortised_over", 0),
        step=(step["every"], fen(step["by"])) if step else (1, 0),
        growth=1 + Fraction(said.get("growth", "0")),
        shares=[Fraction(one) / 100 for one in said.get("shares", ())],
        plan=[
            (date.fromisoformat(one["due_on"]), fen(one["principal"]))
            for one in said.get("plan", ())
        ],
        grace=grace.get("principal", 0),
        put_off=grace.get("interest_payment", 0),
        free=grace.get("interest_free", 0),
        grace_bears=grace.get("interest_in_grace", True),
        basis=interest.get("basis", ""),
        day_count=interest.get("day_count", "actual/360"),
        level=said.get("level", "nominal"),
        remainder=said.get("remainder", "last"),
        rounding=Rounding(
            rounding.get("mode", "half_up"),
            fen(rounding.get("to", "0.01")),
            fen(rounding.get("instalment_multiple", "0")),
        ),
        closed=[date.fromisoformat(one) for one in said.get("holidays", ())],
        towards={"next": 1, "previous": -1}.get(said.get("holiday_rule"), 0),
    )


def rate_of(said: dict, unit: str, every: int) -> tuple[Fraction, Fraction | None]:
    """Read a rate by the year, and what every period bears if that was said instead."""
    [(quote, figure)] = said.items()
    if quote in QUOTED:
        return Fraction(figure) * QUOTED[quote], None
    a_period = Fraction(figure) / 100
    return a_period * A_YEAR[unit] / every, a_period


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None
