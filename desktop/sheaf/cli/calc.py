"""``sheaf calc``: sums that need no books."""

from __future__ import annotations

import sys
from datetime import date, datetime
from typing import Any

from sheaf.cli import answer
from sheaf.cli.answer import DONE, WRONG, WrongInput
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.identity import (
    ResidentId,
    credit_code,
    is_credit_code,
    normal_resident_id,
    resident_id,
)
from sheaf.domain.money import Money
from sheaf.domain.typed import digits
from sheaf.domain.words import capitals, english

Answer = tuple[Any, int]

USAGE = """\
usage: sheaf calc schedule [FILE]          a loan's terms, or a list of them
       sheaf calc rate [FILE]              cash flows
       sheaf calc words [AMOUNT ...]       amounts in capitals and in English
       sheaf calc identity [NUMBER ...]    resident ID numbers and credit codes

FILE, or a lone AMOUNT or NUMBER, may be - for standard input, one value a line.
"""


def main(arguments: list[str]) -> int:
    """Do one sum and print its result."""
    if not arguments:
        raise Missing("sum")
    if arguments[0] in {"-h", "--help"}:
        sys.stdout.write(USAGE)
        return DONE
    if arguments[0] in {"schedule", "rate"}:
        return _filed(arguments[0], arguments[1:])
    return _tell(*_sum(arguments[0], arguments[1:]))


def _tell(found: Any, status: int) -> int:
    if isinstance(found, dict) and "error" in found:
        answer.complain(found["error"])
    else:
        answer.give(found)
    return status


def words(amounts: list[str]) -> Answer:
    """Write amounts in capitals and in English; a wrong one carries its error."""
    items = [_words(amount) for amount in amounts]
    return items, WRONG if any("error" in item for item in items) else DONE


def identity(numbers: list[str], today: date) -> Answer:
    """Judge resident ID numbers and credit codes; a wrong number is an answer, no error."""
    return [_identity(number, today) for number in numbers], DONE


def _sum(name: str, given: list[str]) -> Answer:
    values = answer.text("-").splitlines() if given == ["-"] else given
    if name == "words":
        return words(values)
    if name == "identity":
        return identity(values, datetime.now().astimezone().date())
    raise WrongInput("sum", "no_such_sum", name)


def _filed(name: str, given: list[str]) -> int:
    if len(given) > 1:
        raise WrongInput("file", "one_file_at_a_time", " ".join(given))
    written = answer.text(given[0] if given else "-")
    from sheaf.cli import schedules, stream  # noqa: PLC0415 (late: words need none)

    if name == "schedule" and stream.is_list(written):
        return schedules.pour(written, sys.stdout.write)
    value = stream.parse(written)
    return _tell(
        *(schedules.schedule(value) if name == "schedule" else schedules.rate(value))
    )


def _words(text: str) -> dict[str, Any]:
    try:
        amount = Money.parse(text)
        return {"amount": amount.plain, "zh": capitals(amount), "en": english(amount)}
    except Refused as refusal:
        return {"amount": text, "error": answer.fault(refusal, "amount")}


def _identity(text: str, today: date) -> dict[str, Any]:
    try:
        found, reason = resident_id(text, today), None
    except Unusable as refusal:
        if is_credit_code(text):
            return _credit_code(text)
        found, reason = None, refusal.reason
    return _judged(normal_resident_id(text), "resident_id", reason, found)


def _credit_code(text: str) -> dict[str, Any]:
    try:
        return _judged(credit_code(text).code, "uscc", None, None)
    except Unusable as refusal:
        return _judged(digits(text), "uscc", refusal.reason, None)


def _judged(
    number: str, kind: str, reason: str | None, person: ResidentId | None
) -> dict[str, Any]:
    return {
        "number": number,
        "kind": kind,
        "valid": reason is None,
        "code": reason.upper() if reason else None,
        "birth_date": person.born.isoformat() if person else None,
        "sex": person.sex.value if person else None,
    }
