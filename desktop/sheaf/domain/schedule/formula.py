"""The sums behind a line of a schedule, as one would write them on paper.

Figures and signs alone, so that a screen and a paper show the same in any language; the
words around them are theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sheaf.domain.calendar import months_after, months_between
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Quote
from sheaf.domain.schedule.explain import Bears, Explanation, InterestExplained
from sheaf.domain.schedule.factors import YEAR
from sheaf.domain.schedule.rule import Repays
from sheaf.domain.schedule.switches import A_YEAR, Remainder, Unit
from sheaf.domain.schedule.terms import Terms

FEN_PLACES, PLACES = 2, 6  # decimals of yuan: what is rounded to, what is shown before


@dataclass(frozen=True, slots=True)
class Formula:
    """The sums of interest, level payment, principal and payment; empty where none is."""

    interest: str
    level: str
    principal: str
    payment: str


def formula(terms: Terms, one: Explanation) -> Formula:
    """Write the sums of a line out."""
    return Formula(_interest(terms, one), _level(one), _principal(terms, one), _paid(one))


def exact(fen: Fraction) -> str:
    """Write an exact amount in yuan; three dots where it goes on."""
    yuan = fen / 100
    scaled = abs(yuan) * 10**PLACES
    text = f"{Decimal(int(scaled)).scaleb(-PLACES):,f}"
    whole, _, rest = text.partition(".")
    kept = rest if scaled.denominator > 1 else rest.rstrip("0").ljust(FEN_PLACES, "0")
    return f"{'−' if fen < 0 else ''}{whole}.{kept}{'…' if scaled.denominator > 1 else ''}"


def _interest(terms: Terms, one: Explanation) -> str:
    told = one.interest
    if told.by is Bears.NOTHING:
        return ""
    if told.by is Bears.SHARE_OF_THE_TOTAL:
        sum_ = f"{told.base} ÷ {told.factor.denominator}"
    elif told.by is Bears.RATE_OF_THE_PERIOD:
        sum_ = f"{told.base} × {_figure(told.rate.value)}%"
    else:
        yearly = told.rate.quoted(Quote.PERCENT_PER_YEAR)
        sum_ = f"{told.base} × {_figure(yearly)}% × {_share(terms, told)}"
    return _rounded(sum_, told.exact, told.rounded)


def _share(terms: Terms, told: InterestExplained) -> str:
    """Write the share of the year as it was counted: 1/12, 31/360, 9/12 + 15/360."""
    year, unit = YEAR[told.day_count], terms.every.unit
    if told.by is Bears.WHOLE_PERIOD:
        return f"{terms.every.count}/{A_YEAR[unit]}"
    if told.by is Bears.MONTHS_AND_DAYS:
        return _months_and_days(told, year)
    share = told.factor / told.rate.yearly if told.rate.yearly else Fraction(0)
    if share in (0, Fraction(told.days, year)):
        return f"{told.days}/{year}"
    days = share * year
    top = days if days.denominator == 1 else share.numerator
    return f"{top}/{year if days.denominator == 1 else share.denominator}"


def _months_and_days(told: InterestExplained, year: int) -> str:
    months, days = months_between(told.starts_on, told.ends_on)
    odd = (told.ends_on - months_after(told.starts_on, months)).days
    parts = [f"{months}/{A_YEAR[Unit.MONTHS]}"] if months else []
    parts += [f"{odd}/{year}"] if days else []
    return f"({' + '.join(parts)})" if len(parts) > 1 else "".join(parts)


def _level(one: Explanation) -> str:
    told = one.principal
    if told.level is None or told.level_exact is None:
        return ""
    return _rounded("", told.level_exact, told.level)


def _principal(terms: Terms, one: Explanation) -> str:
    told = one.principal
    if told.in_grace or (told.clears and told.by is not Repays.AS_PLANNED):
        return ""
    if told.by is Repays.LEVEL_LESS_INTEREST:
        sum_, answer = _level_less_interest(terms, one)
        rest = told.amount - answer
        more = f" {'−' if rest < ZERO else '+'} {_absolute(rest)}" if rest else ""
        return f"{sum_} − {told.regular}{more} = {told.amount}"
    if told.by is Repays.EQUAL_SHARE:
        return _equal_share(terms, one)
    if told.by is Repays.STATED_SHARE:
        share = terms.shares[one.number - 1 - terms.grace.principal]
        of_it = Fraction(share) / 100 * terms.principal.fen
        return _rounded(f"{terms.principal} × {_figure(share)}%", of_it, told.amount)
    return ""


def _level_less_interest(terms: Terms, one: Explanation) -> tuple[str, Money]:
    """Write the payment of the line as it follows from the level one."""
    told, turn = one.principal, one.number - 1 - terms.grace.principal
    level = told.level or ZERO
    if terms.step is not None:
        times = turn // terms.step.every
        payment = level + Money(terms.step.by.fen * times)
        sign = "−" if terms.step.by < ZERO else "+"
        by = f" {sign} {times} × {_absolute(terms.step.by)}" if times else ""
        return f"{level}{by}", payment - told.regular
    if terms.growth is not None and turn:
        grown = f"{level} × {_figure(1 + terms.growth)}^{turn}"
        return f"{grown} → {told.amount + told.regular}", told.amount
    return str(level), level - told.regular


def _equal_share(terms: Terms, one: Explanation) -> str:
    count, base = one.principal.count, terms.principal
    if terms.remainder is Remainder.RESOLVE:
        count += terms.grace.principal - one.number + 1
        base = one.opening
    part = Fraction(base.fen, count)
    return _rounded(f"{base} ÷ {count}", part, one.principal.amount)


def _paid(one: Explanation) -> str:
    told = one.interest
    interest = ZERO if told.put_off else told.rounded
    parts = [one.principal.amount, interest, told.brought_forward]
    shown = [str(part) for part in parts[: 2 + bool(told.brought_forward)]]
    return f"{' + '.join(shown)} = {one.payment}"


def _rounded(sum_: str, found: Fraction, rounded: Money) -> str:
    """Write a sum, its exact answer, and what that is rounded to unless it is the same."""
    answer = exact(found)
    start = f"{sum_} = {answer}" if sum_ else answer
    return start if found == rounded.fen else f"{start} → {rounded}"


def _figure(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _absolute(amount: Money) -> Money:
    return -amount if amount < ZERO else amount
