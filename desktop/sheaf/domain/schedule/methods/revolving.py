"""随借随还: what a limit comes to when all of it is drawn at once (DOMAIN 3.6.16).

Interest falls due on the settlement days, all principal when the limit ends. What is really
drawn and repaid stands in the books (``domain.revolving``).
"""

from __future__ import annotations

from dataclasses import replace

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.rate import Quote
from sheaf.domain.schedule.methods import interest_only
from sheaf.domain.schedule.refusals import (
    Disagree,
    MethodDoesNotKnow,
    MethodNeeds,
    NotAfter,
)
from sheaf.domain.schedule.switches import TO_THE_FEN, Basis, DayCount
from sheaf.domain.schedule.terms import Terms
from sheaf.domain.schedule.timeline import DUE_AFTER


def check(terms: Terms) -> None:
    """Ask for what an accumulated product can follow: days of 360 at a rate a year.

    No pay day lies before the end of its period, be it moved or agreed: what is drawn on
    the last day of it bears interest too.
    """
    if terms.settlement_day is None:
        raise MethodNeeds("settlement_day", terms.method.value)
    interest_only.check(terms)
    interest = terms.interest
    for name, told in (
        ("interest.basis", interest.basis is Basis.WHOLE_PERIODS),
        ("interest.day_count", interest.day_count is not DayCount.ACTUAL_360),
        ("rate", terms.rate.quote is Quote.PERCENT_PER_PERIOD),
        ("rounding", terms.rounding != TO_THE_FEN),
        ("holiday_rule", terms.holiday_rule is HolidayRule.PREVIOUS),
        ("pay_offset_days", terms.pay_offset_days < DUE_AFTER),
    ):
        if told:
            raise MethodDoesNotKnow(name, terms.method.value)
    _check_end(terms)


def _check_end(terms: Terms) -> None:
    """Let a limit end after it began, and not after the last draw matures."""
    end, last = terms.drawn_until, terms.matures_on
    if end is None:
        return
    if end <= terms.disbursed_on:
        raise NotAfter("drawn_until", end, terms.disbursed_on)
    if last is None or end > last:
        raise Disagree("drawn_until", "matures_on")


RULE = replace(
    interest_only.RULE,
    knows=(interest_only.RULE.knows | {"drawn_until"})
    - {"grace.interest_payment", "grace.interest_free"},
    check=check,
)
