"""The sums behind a line of a schedule, as one would write them on paper.

Figures and signs alone, so that a screen and a paper show the same in any language; the
words around them are theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

from sheaf.domain.calendar import months_after, months_between
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule.explain import Bears, Explanation, InterestExplained, Solved
from sheaf.domain.schedule.factors import YEAR, own_days
from sheaf.domain.schedule.rest import Borne
from sheaf.domain.schedule.rule import Repays
from sheaf.domain.schedule.switches import A_YEAR, DAYS_IN, DayCount, Remainder, Unit
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
    interest, level = _interest(terms, one), _level(terms, one)
    return Formula(interest, level, _principal(terms, one), _paid(one))


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
    elif told.borne:
        sum_ = borne(told.base, told.borne, told.day_count)
    else:
        sum_ = f"{told.base} × {yearly(told.rate)} × {_share(terms, told)}"
    return rounded(sum_, told.exact, told.rounded)


def borne(base: Money, parts: Sequence[Borne], count: DayCount) -> str:
    """Write what each rate bears for its own days: base × (9% × 10/360 + 8% × 21/360)."""
    each = [
        f"{yearly(one.rate)} × {_days(one.share, one.rate, count, one.until - one.since)}"
        for one in parts
    ]
    return f"{base} × ({' + '.join(each)})" if len(each) > 1 else f"{base} × {each[0]}"


def yearly(rate: Rate) -> str:
    """Write a rate a year."""
    return f"{_figure(rate.quoted(Quote.PERCENT_PER_YEAR))}%"


def _share(terms: Terms, told: InterestExplained) -> str:
    """Write the share of the year as it was counted: 1/12, 31/360, 9/12 + 15/360."""
    year, unit = YEAR[told.day_count], terms.every.unit
    if told.by is Bears.WHOLE_PERIOD:
        return f"{terms.every.count}/{A_YEAR[unit]}"
    if told.by is Bears.MONTHS_AND_DAYS:
        return _months_and_days(told, year)
    length = told.ends_on - told.starts_on
    return _days(told.factor, told.rate, told.day_count, length)


def _days(factor: Fraction, rate: Rate, count: DayCount, length: timedelta) -> str:
    """Write the share of the year that a number of days was counted as."""
    year = YEAR[count]
    share = factor / rate.yearly if rate.yearly else Fraction(0)
    if share in (0, Fraction(length.days, year)):
        return f"{length.days}/{year}"
    days = share * year
    top = days if days.denominator == 1 else share.numerator
    return f"{top}/{year if days.denominator == 1 else share.denominator}"


def _months_and_days(told: InterestExplained, year: int) -> str:
    months, days = months_between(told.starts_on, told.ends_on)
    odd = (told.ends_on - months_after(told.starts_on, months)).days
    parts = [f"{months}/{A_YEAR[Unit.MONTHS]}"] if months else []
    parts += [f"{odd}/{year}"] if days else []
    return f"({' + '.join(parts)})" if len(parts) > 1 else "".join(parts)


def _level(terms: Terms, one: Explanation) -> str:
    told = one.principal
    if told.level is None:
        return ""
    if told.solved is None:
        return str(told.level)
    return rounded(_solution(terms, told.solved), told.solved.exact, told.level)


def _solution(terms: Terms, found: Solved) -> str:
    """Write how a level payment is solved; ``i`` is the rate of a period."""
    balance, count = found.balance, found.periods
    if found.worth is not None:
        sign = "+" if found.added < 0 else "−"
        steps = f" {sign} {exact(abs(found.added))}" if found.added else ""
        left = f"({balance}{steps})" if steps else str(balance)
        return f"{left} ÷ {exact(found.worth * 100)}"
    if not terms.rate.value:
        return f"{balance} ÷ {count}"
    return f"i = {_of_a_period(terms)}; {balance} × i ÷ (1 − (1 + i)^−{count})"


def _of_a_period(terms: Terms) -> str:
    if terms.rate.quote is Quote.PERCENT_PER_PERIOD:
        return f"{_figure(terms.rate.value)}%"
    if own_days(terms) is not None:
        days = terms.every.count * DAYS_IN[terms.every.unit]
        return f"{yearly(terms.rate)} × {days}/{YEAR[terms.interest.day_count]}"
    return f"{yearly(terms.rate)} × {terms.every.count}/{A_YEAR[terms.every.unit]}"


def _principal(terms: Terms, one: Explanation) -> str:
    told = one.principal
    if told.in_grace or (told.clears and told.by is not Repays.AS_PLANNED):
        return ""
    write = PRINCIPAL.get(told.by)
    return write(terms, one) if write else ""


def _above_interest(terms: Terms, one: Explanation) -> str:
    told = one.principal
    sum_, answer = _level_less_interest(terms, one)
    rest = told.amount - answer
    more = f" {'−' if rest < ZERO else '+'} {_absolute(rest)}" if rest else ""
    return f"{sum_} − {told.regular}{more} = {told.amount}"


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
    return rounded(f"{base} ÷ {count}", part, one.principal.amount)


def _stated_share(terms: Terms, one: Explanation) -> str:
    share = terms.shares[one.number - 1 - terms.grace.principal]
    of_it = Fraction(share) / 100 * terms.principal.fen
    return rounded(f"{terms.principal} × {_figure(share)}%", of_it, one.principal.amount)


def _in_proportion(_terms: Terms, one: Explanation) -> str:
    share = one.principal.shared
    if share is None:
        return ""
    found = Fraction(share.part.fen * share.balance.fen, share.of.fen)
    sum_ = f"{share.part} × {share.balance} ÷ {share.of}"
    return rounded(sum_, found, one.principal.amount)


def _as_before(_terms: Terms, one: Explanation) -> str:
    told = one.principal
    return "" if told.level is None else f"{told.level} − {told.regular} = {told.amount}"


#: How principal is written out; what is repaid as planned, or all at once, has no sum.
PRINCIPAL: dict[Repays, Callable[[Terms, Explanation], str]] = {
    Repays.LEVEL_LESS_INTEREST: _above_interest,
    Repays.EQUAL_SHARE: _equal_share,
    Repays.STATED_SHARE: _stated_share,
    Repays.IN_PROPORTION: _in_proportion,
    Repays.AS_BEFORE: _as_before,
}


def _paid(one: Explanation) -> str:
    told = one.interest
    interest = ZERO if told.put_off else told.rounded
    parts = [one.principal.amount, interest, told.brought_forward]
    shown = [str(part) for part in parts[: 2 + bool(told.brought_forward)]]
    return f"{' + '.join(shown)} = {one.payment}"


def rounded(sum_: str, found: Fraction, to: Money) -> str:
    """Write a sum, its exact answer, and what that is rounded to unless it is the same."""
    start = f"{sum_} = {exact(found)}"
    return start if found == to.fen else f"{start} → {to}"


def _figure(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _absolute(amount: Money) -> Money:
    return -amount if amount < ZERO else amount
