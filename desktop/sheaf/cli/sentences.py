"""Refusals as sentences, for those who read another program's errors.

The rules carry facts only; the windows say them in their own words.
"""

from __future__ import annotations

from sheaf.cli import answer
from sheaf.domain import annual
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.money import Money
from sheaf.domain.schedule import refusals as no

#: What is wrong with a value, by its code.
REASONS = {
    "finer_than_fen": "{field} is {given}, but money ends at the fen, two decimals.",
    "not_a_date": "{field} is {given}, which is no date written as 2026-03-10.",
    "not_a_list": "{field} is {given}, where a list belongs.",
    "not_a_number": "{field} is {given}, where a number in a string belongs.",
    "not_a_text": "{field} is {given}, where a text belongs.",
    "not_a_whole_number": "{field} is {given}, where a whole number belongs.",
    "not_an_amount": "{field} is {given}, where yuan in a string belong, as 1234.50.",
    "not_an_object": "{field} is {given}, where an object belongs.",
    "not_each_once": "{field} has to name each component once.",
    "not_exactly_one": "{field} needs exactly one unit, and has: {given}.",
    "not_true_or_false": "{field} is {given}, where true or false belongs.",
    "out_of_range": "{field} is {given}, which makes no sense there.",
    "too_much": "{field} is {given}, more than any cooperative lends.",
    "twice": "{field} stands there twice.",
    "unknown_key": "{field} is no switch of ours.",
    "unknown_word": "{field} is {given}, a word that has no meaning there.",
}


#: What rule is broken, by its refusal.
RULES: dict[type[Refused], str] = {
    no.MethodDoesNotKnow: "{field} means nothing to the method {method}.",
    no.MethodNeeds: "The method {method} needs {field}.",
    no.OutOfRange: "{field} is {given}, but must be between {least} and {most}.",
    no.TooFine: "{field} is {given}, but is kept to {places} decimals.",
    no.Disagree: "{field} does not agree with terms.{other}.",
    no.NotAfter: "{field} is {given}, which is not after {earlier}.",
    no.NotCleared: "{field} repays {planned} of a loan of {principal}.",
    no.NotTheWhole: "{field} add up to {total} per cent, not to 100.",
    no.BelowInterest: (
        "Payment {number} would be {payment}, less than its interest of {interest};"
        " change {field}."
    ),
    no.ClearedEarly: (
        "Nothing would be left to repay at instalment {number} of {instalments};"
        " change {field}."
    ),
    no.DatesMeet: (
        "Moved off holidays, instalment {number} would fall due on {due_on}, not after"
        " the day before it; change {field}."
    ),
    no.BeyondTheCalendar: "{field} would let the loan end after the year 9999.",
    annual.NoChangeOfSign: "The flows go one way only, so that no rate balances them.",
    annual.NoRate: "No rate balances the flows.",
}


def fault(refusal: Refused) -> dict[str, str]:
    """Say a refusal of terms or flows as ``code``, ``field`` and ``message``."""
    said = answer.fault(refusal, _field(refusal))
    return said | {"message": sentence(refusal, said["field"])}


def _field(refusal: Refused) -> str:
    """Name the field from the top: the rules know terms only by their own names."""
    if isinstance(refusal, (Missing, Unusable, annual.NoRate, annual.NoChangeOfSign)):
        return refusal.field
    return f"terms.{refusal.field}"


def sentence(refusal: Refused, field: str) -> str:
    """Say in a sentence what is wrong and where."""
    field = field or "The input"
    if isinstance(refusal, Missing):
        return f"{field} is missing."
    if isinstance(refusal, Unusable) and refusal.reason in REASONS:
        given = refusal.given or "empty"
        return REASONS[refusal.reason].format(field=field, given=given)
    facts = {name: _plain(fact) for name, fact in vars(refusal).items()}
    return RULES[type(refusal)].format(**facts | {"field": field})


def _plain(fact: object) -> str:
    return fact.plain if isinstance(fact, Money) else str(fact)
