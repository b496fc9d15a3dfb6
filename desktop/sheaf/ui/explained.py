"""How a line of a schedule came about, in sentences: period, sums, rounding."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from sheaf.domain.schedule import Terms
from sheaf.domain.schedule.explain import Explanation
from sheaf.domain.schedule.formula import Formula, formula
from sheaf.domain.schedule.rest import Borne
from sheaf.domain.schedule.rule import Repays
from sheaf.domain.schedule.switches import RoundingMode
from sheaf.ui.said import days, listed, yearly
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
A_DAY = timedelta(days=1)


def explained(terms: Terms, one: Explanation) -> list[str]:
    """Unfold a line: what bears interest how long, then each figure's own sum."""
    sums = formula(terms, one)
    return [
        _period(one),
        *_settled(one),
        *moved(one.agreed_on, one.due_on),
        *_rates(one.interest.borne),
        _interest(one, sums),
        *([_level(terms, one, sums)] if sums.level else []),
        _principal(one, sums),
        translate("explained", "Payment: {0}, leaves {1}").format(
            sums.payment, one.closing
        ),
    ]


def _settled(one: Explanation) -> list[str]:
    """Say when interest is to be paid that is not due as soon as it is settled."""
    last = one.interest.ends_on - A_DAY
    if one.agreed_on == one.interest.ends_on:
        return []
    words = translate("explained", "Interest counted to {0} inclusive, to be paid on {1}")
    return [words.format(last, one.agreed_on)]


def moved(due_on: date, to: date) -> list[str]:
    """Say that a due date left a holiday, if it did; lateness counts from there."""
    if to == due_on:
        return []
    if to > due_on:
        words = translate(
            "explained",
            "Due {0}, moved on to {1} for a weekend or holiday; late after that",
        )
    else:
        words = translate(
            "explained",
            "Due {0}, moved back to {1} for a weekend or holiday; late after that",
        )
    return [words.format(due_on, to)]


def _period(one: Explanation) -> str:
    told = one.interest
    words = translate("explained", "From {0} to {1}, {2}, {3}; {4} before")
    return words.format(
        told.starts_on, told.ends_on, days(told.days), words_for(told.by), one.opening
    )


def _rates(borne: Sequence[Borne]) -> list[str]:
    """Say from when each rate held, where there were several."""
    if len(borne) < 2:  # noqa: PLR2004 (one rate needs no days of its own)
        return []
    words = translate("explained", "{0} a year from {1}")
    return [listed([words.format(yearly(one.rate), one.since) for one in borne])]


def _interest(one: Explanation, sums: Formula) -> str:
    told = one.interest
    words = translate("explained", "Interest: {0}").format(sums.interest or told.rounded)
    if told.put_off:
        return translate("explained", "{0}, put off to after the grace").format(words)
    return rounding(words, told.mode)


def rounding(words: str, mode: RoundingMode) -> str:
    """Say how a sum was rounded, if it was."""
    return f"{words}  {words_for(mode)}" if "→" in words else words


def _level(terms: Terms, one: Explanation, sums: Formula) -> str:
    """Say how the level payment was solved, or that it stayed."""
    if (solved := one.principal.solved) is None:
        return translate("explained", "Payment as before: {0}").format(sums.level)
    words = translate("explained", "Level payment: {0}")
    if solved.worth is not None:
        words = translate("explained", "Level payment, by what each is worth at first: {0}")
    unit = terms.rounding.instalment_multiple
    if unit is None or "→" not in sums.level:
        return words.format(sums.level)
    rounded = translate("explained", "{0}  to {1}, {2}")
    return rounded.format(words.format(sums.level), unit, words_for(terms.rounding.mode))


def _principal(one: Explanation, sums: Formula) -> str:
    told = one.principal
    if sums.principal:
        words = translate("explained", "Principal: {0}")
        if told.by is Repays.IN_PROPORTION:
            words = translate("explained", "Principal, in proportion as before: {0}")
        return words.format(sums.principal)
    if told.clears and told.by is not Repays.AS_PLANNED:
        words = translate("explained", "Principal: {0}, the last repays what is left")
    elif told.in_grace:
        words = translate("explained", "Principal: {0}, none in the grace")
    elif told.by is Repays.AT_THE_END:
        words = translate("explained", "Principal: {0}, all of it at maturity")
    elif told.by is Repays.AS_BEFORE:
        words = translate("explained", "Principal: {0}, as before")
    elif told.by is Repays.EARLY:
        words = translate("explained", "Principal: {0}, repaid early")
    else:
        words = translate("explained", "Principal: {0}, as planned")
    return words.format(told.amount)
