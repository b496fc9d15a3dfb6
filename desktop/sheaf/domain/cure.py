"""Once bad, a loan stays bad until a second person calls it good again (DOMAIN 6.3).

It may be called good once all arrears are paid, nothing makes it bad any more, and since
then so many instalments came on time and so many months have passed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sheaf.domain.arrears import Due, Settled
from sheaf.domain.calendar import months_between
from sheaf.domain.errors import Refused
from sheaf.domain.loan import Standing
from sheaf.domain.policy import Policy
from sheaf.domain.repayment import Component
from sheaf.domain.risk import bad_after, cured
from sheaf.domain.risk_note import A_DAY, Notes, Span

FIXED = frozenset({Component.INTEREST, Component.PRINCIPAL})


class NotHeld(Refused):
    """The loan does not stand among the bad ones for what it was before."""


class StillBad(Refused):
    """Something is still unpaid, or still makes the loan bad."""


@dataclass(eq=False)
class TooSoon(Refused):
    """Not enough instalments came on time since, or not enough months passed."""

    punctual: int
    needed: int
    months: int
    needed_months: int


@dataclass(frozen=True, slots=True)
class Towards:
    """How far a bad loan is on its way back. ``clean_since`` is None while it is not."""

    clean_since: date | None
    punctual: int
    months: int
    needed: int
    needed_months: int

    @property
    def ready(self) -> bool:
        """Whether a second person may call it good."""
        return cured(
            in_arrears=self.clean_since is None,
            punctual=self.punctual,
            months=self.months,
            needed=self.needed,
            needed_months=self.needed_months,
        )


def arrears(standing: Standing, day: date) -> tuple[Span, ...]:
    """Return when each instalment was late, up to a day.

    One paid on the day after it was due was late, though not at the end of any day.
    """
    paid = paid_by(standing, day)
    spans = (
        Span(due.late_from + A_DAY, paid.get(due.instalment))
        for due in standing.dues
        if due.late_from < day
    )
    return tuple(one for one in spans if one.until is None or one.until >= one.since)


def paid_by(standing: Standing, day: date) -> dict[int, date]:
    """Return on which day each instalment was paid that was paid in full by a day."""
    settled = (one for one in standing.history(day) if one.on <= day)
    return _paid_on(standing.dues, settled)


def worst_late(standing: Standing) -> int:
    """Return the most days an instalment was late when the last of it was paid."""
    paid = _paid_on(standing.dues, standing.settled)
    late = (
        (paid[due.instalment] - due.late_from).days
        for due in standing.dues
        if due.instalment in paid
    )
    return max((0, *late))


def paid_late(standing: Standing) -> int:
    """Count the instalments of the contract of which the last part was paid late."""
    paid = _paid_on(standing.dues, standing.settled)
    return sum(
        due.instalment > 0 and paid.get(due.instalment, date.min) > due.late_from
        for due in standing.dues
    )


def bad_spans(late: Iterable[Span], notes: Notes, security: str) -> tuple[Span, ...]:
    """Return when a loan was bad: by its arrears, its events, or a class set by hand."""
    days = timedelta(days=bad_after(security))
    by_days = (Span(one.since + days, one.until) for one in late)
    noted = (
        Span(one.since, one.until) for one in notes.noted if one.at_best.non_performing
    )
    return (*by_days, *noted, *notes.was_bad)


def held(bad: Iterable[Span], notes: Notes, day: date) -> bool:
    """Tell whether a loan was bad on a day since it was last called good."""
    after = max((one for one in notes.cured if one <= day), default=date.min)
    lasts = (one.last(day) for one in bad)
    return any(last is not None and last >= after for last in lasts)


def check_cure(towards: Towards) -> date:
    """Refuse to call a loan good too soon; return the day since when nothing was wrong."""
    if towards.clean_since is None:
        raise StillBad
    if not towards.ready:
        raise TooSoon(
            towards.punctual, towards.needed, towards.months, towards.needed_months
        )
    return towards.clean_since


def towards(standing: Standing, notes: Notes, day: date, policy: Policy) -> Towards:
    """Say how far a bad loan is on its way back."""
    clean = _clean_since(standing, notes, day)
    return Towards(
        clean_since=clean,
        punctual=_punctual(standing, clean, day) if clean else 0,
        months=months_between(clean, day)[0] if clean else 0,
        needed=policy.cure_payments,
        needed_months=policy.cure_months,
    )


def _clean_since(standing: Standing, notes: Notes, day: date) -> date | None:
    """Find the day since when nothing was late or bad, late interest and fees paid too."""
    late = arrears(standing, day)
    bad = bad_spans(late, notes, standing.loan.security)
    begun = [*late, *(one for one in bad if one.last(day) is not None)]
    ends = [one.until for one in begun if one.until is not None and one.until <= day]
    claims = standing.claims(day)
    owing = any(one.due_on < day or not one.instalment for one in claims)
    return max(ends) if ends and len(ends) == len(begun) and not owing else None


def _punctual(standing: Standing, clean: date, day: date) -> int:
    """Count the instalments that fell due since and were paid."""
    paid = paid_by(standing, day)
    since = (due for due in standing.dues if clean < due.due_on <= day)
    return sum(due.instalment in paid for due in since)


def _paid_on(dues: Iterable[Due], settled: Iterable[Settled]) -> dict[int, date]:
    """Find the day on which the last of each instalment was paid, if all of it was."""
    left = {one.instalment: one.interest.fen + one.principal.fen for one in dues}
    days = {number: date.min for number, fen in left.items() if not fen}
    for one in settled:
        if one.component in FIXED and one.instalment in left:
            left[one.instalment] -= one.amount.fen
            days[one.instalment] = max(one.on, days.get(one.instalment, one.on))
    return {number: day for number, day in days.items() if left[number] <= 0}
