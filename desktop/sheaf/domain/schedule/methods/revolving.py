"""随借随还: what a limit comes to when all of it is drawn at once (DOMAIN 3.6.16).

Interest falls due on the settlement days, all principal when the limit ends. What is really
drawn and repaid stands in the books (``domain.revolving``).
"""

from __future__ import annotations

from dataclasses import replace

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.rate import Quote
from sheaf.domain.schedule.methods import interest_only
from sheaf.domain.schedule.refusals import MethodDoesNotKnow
from sheaf.domain.schedule.rule import EVERY_PERIOD
from sheaf.domain.schedule.switches import TO_THE_FEN, Basis, DayCount
from sheaf.domain.schedule.terms import Terms


def check(terms: Terms) -> None:
    """Ask for what an accumulated product can follow: days of 360 at a rate a year.

    Its pay days never move back: what is drawn on the day itself belongs to the next.
    """
    interest_only.check(terms)
    interest = terms.interest
    for name, told in (
        ("interest.basis", interest.basis is Basis.WHOLE_PERIODS),
        ("interest.day_count", interest.day_count is not DayCount.ACTUAL_360),
        ("rate", terms.rate.quote is Quote.PERCENT_PER_PERIOD),
        ("rounding", terms.rounding != TO_THE_FEN),
        ("holiday_rule", terms.holiday_rule is HolidayRule.PREVIOUS),
    ):
        if told:
            raise MethodDoesNotKnow(name, terms.method.value)


RULE = replace(
    interest_only.RULE,
    knows=(EVERY_PERIOD | {"settlement_day", "matures_on"})
    - {"grace.interest_payment", "grace.interest_free"},
    check=check,
)
