"""How a line came about, also one that an act after the payout drew up anew.

It is unfolded from the schedule that has it, by the engine's own steps: an explanation that
does not come out the same to the fen is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from sheaf.domain.errors import Refused
from sheaf.domain.money import ZERO, Money
from sheaf.domain.plan import Line, Plan
from sheaf.domain.schedule import Terms
from sheaf.domain.schedule.explain import (
    Bears,
    Drawing,
    Explanation,
    InterestExplained,
    PrincipalExplained,
    Proportion,
    explain,
    unfold,
)
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.rest import STATED, Left, Rest
from sheaf.domain.schedule.rule import Repays
from sheaf.domain.schedule.switches import Basis


@dataclass(frozen=True, slots=True)
class Drawn:
    """A schedule, and the day of the act that drew it up; the payout's has none."""

    plan: Plan
    on: date | None


@dataclass(frozen=True, slots=True)
class Told:
    """A line unfolded, and the terms by which its sums are written.

    ``anew`` is the day on which it was drawn up anew, if it was.
    """

    terms: Terms
    one: Explanation
    anew: date | None = None


def told(history: Sequence[Drawn], number: int) -> Told | None:
    """Unfold a line of the last of these schedules by the latest that explains it.

    A reversal brings an earlier schedule back, so that all of them are asked.
    """
    [line] = [one for one in history[-1].plan.lines if one.due.instalment == number]
    for place in range(len(history) - 1, -1, -1):
        before = [one.plan for one in history[:place]]
        for found in _ways(history[place], line, before):
            if _gives(found.one, line):
                return found
    return None


def _ways(drawn: Drawn, line: Line, before: Sequence[Plan]) -> Iterator[Told]:
    """Try what may have made a line: terms alone, an act, a payment ahead of time."""
    plan, on = drawn.plan, drawn.on
    places = [place for place, one in enumerate(plan.lines) if _alike(one, line)]
    if not places:
        return
    yield from _agreed(plan, line)
    if on is not None and not line.due.due_by(on):
        place = places[0] - len(plan.behind(on))
        yield from (_redrawn(way, place, on) for way in _drawings(plan, on, before))
    if line.due.due_on == on and line.due.principal:
        put_off = before[-1].put_off(on) if before else ZERO
        yield from _early(plan, line, put_off)


def _alike(one: Line, other: Line) -> bool:
    """Tell whether two schedules have the same line, whatever became of it since."""
    return _figures(one) == _figures(other)


def _figures(line: Line) -> tuple[object, ...]:
    due = line.due
    amounts = line.opening, due.principal, due.interest
    return (due.instalment, due.due_on, line.days, *amounts)


def _gives(one: Explanation, line: Line) -> bool:
    """Tell whether an explanation gives the line to the fen and to the day."""
    due, amount = line.due, one.principal.amount
    found = one.interest.ends_on, one.interest.days, one.opening, amount, one.payment
    return found == (
        due.until,
        line.days,
        line.opening,
        due.principal,
        due.principal + due.interest,
    )


def _agreed(plan: Plan, line: Line) -> Iterator[Told]:
    """Unfold a line as the terms of its schedule alone make it."""
    begun, number = plan.terms.disbursed_on, line.due.instalment
    dues = (one.due for one in plan.lines if one.due.due_on > begun)
    own = [due.instalment for due in dues if due.instalment > 0]
    if number not in own:
        return
    try:
        yield Told(plan.terms, explain(plan.terms, number - min(own) + 1))
    except (IndexError, Refused):  # a longer loan, or terms that a part was repaid of
        return


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to draw up what was left; ``old`` is what was left before, if it matters."""

    rest: Rest
    drawing: Drawing
    by: Repays
    old: tuple[Left, ...] = ()

    def principal(self, found: PrincipalExplained, place: int) -> PrincipalExplained:
        """Say how the principal follows, where not as in a first schedule."""
        if self.by is Repays.IN_PROPORTION:
            of = Money(sum(line.principal.fen for line in self.old))
            balance = Money(self.drawing.loan.principal)
            share = Proportion(self.old[place].principal, of, balance)
            return replace(found, by=self.by, shared=share)
        if self.by is Repays.AS_BEFORE:
            kept = Money(self.rest.regular(self.drawing.loan, place))
            level = kept if found.by is Repays.LEVEL_LESS_INTEREST else None
            return replace(found, by=self.by, solved=None, level=level)
        return found

    def interest(self, found: InterestExplained) -> InterestExplained:
        """Say how the first line's interest follows: a period begun counts by days."""
        rest = self.rest
        if not (rest.earlier or rest.cut):
            return found
        bore = rest.borne(rest.lines[0].end)
        return replace(found, by=Bears.DAYS, rate=bore[-1].rate, borne=bore)


def _drawings(plan: Plan, on: date, before: Sequence[Plan]) -> Iterator[_Way]:
    """Draw up anew what an act of a day left: solved, in proportion, or as before."""
    rest = plan.rest(on)
    balance, method = rest.lines[0].opening, RULES[rest.terms.method]

    def way(lines: Lines, by: Repays, old: tuple[Left, ...] = ()) -> _Way:
        drawing = Drawing(rest.periods, rest.loan(balance), lines, rest.terms.principal)
        return _Way(rest, drawing, by, old)

    if method.repays not in STATED:
        with suppress(Refused):  # then it was not this way
            yield way(rest.smaller(balance), method.repays)
    else:
        for earlier in reversed(before):
            old = earlier.rest(on).lines
            if [line.end for line in old] == [line.end for line in rest.lines]:
                lines = replace(rest, lines=old).smaller(balance)
                yield way(lines, Repays.IN_PROPORTION, old)
    yield way(rest.shorter(balance), Repays.AS_BEFORE)


def _redrawn(way: _Way, place: int, on: date) -> Told:
    one = unfold(way.drawing, place)
    interest = one.interest if place else way.interest(one.interest)
    principal = way.principal(one.principal, place)
    one = replace(one, interest=interest, principal=principal)
    return Told(way.drawing.loan.terms, one, on)


def _early(plan: Plan, line: Line, put_off: Money) -> Iterator[Told]:
    """Unfold what was repaid before it was due: interest to the day, on all or on it.

    A settlement brings forward the interest that lines before had put off.
    """
    on, terms = line.due.due_on, plan.terms
    rest = replace(
        plan.rest(on),
        since=on - timedelta(days=line.days),
        earlier=tuple((one.until, one.rate) for one in line.earlier),
    )
    bore = rest.borne(on, Basis.DAYS)
    factor = sum((one.share for one in bore), Fraction())
    for base in (line.opening, line.due.principal):
        exact = base.fen * factor
        interest = InterestExplained(
            by=Bears.DAYS if line.days else Bears.NOTHING,
            base=base,
            rate=bore[-1].rate,
            day_count=terms.interest.day_count,
            starts_on=rest.since,
            ends_on=on,
            days=line.days,
            factor=factor,
            exact=exact,
            mode=terms.rounding.mode,
            rounded=rest.rounded(exact),
            brought_forward=put_off,
            put_off=False,
            borne=bore,
        )
        yield Told(terms, _repaid_early(line, interest))


def _repaid_early(line: Line, interest: InterestExplained) -> Explanation:
    amount, due = line.due.principal, line.due
    principal = PrincipalExplained(
        by=Repays.EARLY,
        count=1,
        regular=interest.rounded,
        solved=None,
        level=None,
        in_grace=False,
        clears=False,
        amount=amount,
    )
    return Explanation(
        due.instalment,
        due.due_on,
        due.due_on,
        line.opening,
        interest,
        principal,
        amount + interest.rounded + interest.brought_forward,
        line.opening - amount,
    )
