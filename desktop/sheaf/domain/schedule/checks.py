"""Whether terms make sense before anything is reckoned from them."""

from __future__ import annotations

from calendar import monthrange
from decimal import Decimal
from operator import attrgetter

from sheaf.domain.money import MOST, ZERO, Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule.refusals import (
    Disagree,
    MethodDoesNotKnow,
    MethodNeeds,
    OutOfRange,
    TooFine,
)
from sheaf.domain.schedule.rule import MOST_INSTALMENTS, Rule
from sheaf.domain.schedule.switches import A_YEAR, MONTHLY, Grace, Level, Unit
from sheaf.domain.schedule.terms import Terms

MOST_AMOUNT = Money(MOST - 1).plain
CENTURY = 100
LAST_DAY = 31
MOST_OFFSET = 10  # days from the settlement of interest to the day it is paid
MOST_RATE = Decimal(1_000_000)
FINEST_RATE = -12  # the exponent of the last decimal place

#: What each switch is when nobody has set it.
UNSET = {
    "instalments": None,
    "every": MONTHLY,
    "first_due_on": None,
    "due_day": None,
    "matures_on": None,
    "drawn_until": None,
    "settlement_day": None,
    "pay_offset_days": 1,
    "amortised_over": None,
    "step": None,
    "growth": None,
    "shares": (),
    "plan": (),
    "grace.principal": Grace().principal,
    "grace.interest_payment": Grace().interest_payment,
    "grace.interest_free": Grace().interest_free,
    "grace.interest_in_grace": Grace().interest_in_grace,
    "level": Level.NOMINAL,
    "rounding.instalment_multiple": None,
}
SWITCHES = attrgetter(*UNSET)

#: The least and most of the switches that are plain numbers.
RANGES = {
    "instalments": (1, MOST_INSTALMENTS),
    "due_day": (1, LAST_DAY),
    "settlement_day": (1, LAST_DAY),
    "pay_offset_days": (0, MOST_OFFSET),
    "amortised_over": (1, MOST_INSTALMENTS),
    "grace.principal": (0, MOST_INSTALMENTS),
    "grace.interest_payment": (0, MOST_INSTALMENTS),
    "grace.interest_free": (0, MOST_INSTALMENTS),
}
RANGED = [(name, attrgetter(name), span) for name, span in RANGES.items()]


def check(terms: Terms, rule: Rule) -> None:
    """Refuse figures out of range, switches that the method ignores, contradictions."""
    _check_known(terms, rule)
    _check_ranges(terms)
    _check_rounding(terms)
    _check_dates(terms)
    rule.check(terms)


def _check_known(terms: Terms, rule: Rule) -> None:
    for (name, unset), value in zip(UNSET.items(), SWITCHES(terms), strict=True):
        given = value is not unset and value != unset
        if given and name not in rule.knows:
            raise MethodDoesNotKnow(name, terms.method.value)
        if not given and name in rule.needs:
            raise MethodNeeds(name, terms.method.value)
    if terms.remainder not in rule.remainders:
        raise MethodDoesNotKnow("remainder", terms.method.value)


def _check_ranges(terms: Terms) -> None:
    for name, value_of, (least, most) in RANGED:
        value = value_of(terms)
        if value is not None and not least <= value <= most:
            raise OutOfRange(name, str(value), str(least), str(most))
    if terms.principal <= ZERO:
        raise OutOfRange("principal", terms.principal.plain, "0.01", MOST_AMOUNT)
    check_rate(terms.rate)
    most = CENTURY * A_YEAR[terms.every.unit]
    if not 1 <= terms.every.count <= most:
        raise OutOfRange("every", str(terms.every.count), "1", str(most))


def check_rate(rate: Rate) -> None:
    """Refuse a rate below nought, beyond all sense, or finer than books keep it."""
    exponent = rate.value.as_tuple().exponent
    if not isinstance(exponent, int) or not 0 <= rate.value <= MOST_RATE:
        raise OutOfRange("rate", str(rate.value), "0", str(MOST_RATE))
    if exponent < FINEST_RATE:
        raise TooFine("rate", str(rate.value), -FINEST_RATE)


def _check_rounding(terms: Terms) -> None:
    for name, unit in (
        ("rounding.to", terms.rounding.to),
        ("rounding.instalment_multiple", terms.rounding.level_to),
    ):
        if unit < Money(1):
            raise OutOfRange(name, unit.plain, "0.01", MOST_AMOUNT)


def _check_dates(terms: Terms) -> None:
    every = terms.every
    monthly = every.unit is Unit.MONTHS
    if terms.due_day is not None:
        if not monthly or (terms.first_due_on is None and every != MONTHLY):
            raise Disagree("due_day", "every")
        _check_first(terms)


def _check_first(terms: Terms) -> None:
    """Beside a first due date the due day only says where short months come back to."""
    first, day = terms.first_due_on, terms.due_day
    if first is None or day is None or first.day == day:
        return
    if first.day > day or first.day != monthrange(first.year, first.month)[1]:
        raise Disagree("due_day", "first_due_on")
