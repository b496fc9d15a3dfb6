"""What goes in and what comes out: JSON, and a no that another program can read."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import Field, dataclass, fields, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

from sheaf.domain.errors import (
    Absent,
    Broken,
    Busy,
    Missing,
    NoRoom,
    ReadOnly,
    Refused,
    SpoiltKey,
    TooNew,
    Unreadable,
    Unusable,
)
from sheaf.domain.money import FinerThanFen, NotAnAmount

DONE, REFUSED, WRONG, FAILED = range(4)

#: Refusals that say the input is wrong, rather than that a rule forbids it.
INPUT_ERRORS = (Missing, Unusable, NotAnAmount, FinerThanFen)


#: How the world failed, where the failure says no more itself.
FAILURES: dict[type[Exception], str] = {
    Absent: "A file or a folder is not where it was said to be.",
    Broken: "The disk or the stick did not do what it was told.",
    Busy: "Another program is writing in the books.",
    NoRoom: "The disk is full.",
    ReadOnly: "The books may be read, but not written.",
    SpoiltKey: "The key file is damaged; restore the books from a backup.",
    TooNew: "The books were written by a newer Sheaf.",
    Unreadable: "This is not a book or a backup of ours, or the key does not open it.",
}


@dataclass(eq=False)
class WrongInput(Unusable):
    """What was given on the command line or in a file cannot be used at all."""


def read(path: str) -> Any:
    """Read JSON from a file, or from standard input when the path is ``-``."""
    return parse(text(path))


def text(path: str) -> str:
    """Read a file of UTF-8 text, or standard input when the path is ``-``."""
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        return data.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        reason = "not_utf_8" if isinstance(error, UnicodeError) else "unreadable_file"
        raise WrongInput("file", reason, path) from error


def parse(written: str) -> Any:
    """Read JSON. Fractions come as ``Decimal``, as they were written; NaN is none."""
    try:
        return json.loads(written, parse_float=Decimal, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise WrongInput("file", "not_json", str(error)) from error


def give(result: Any) -> None:
    """Print a result on standard output, on one line."""
    sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")


def complain(error: dict[str, str]) -> None:
    """Print an error on standard error, as the one JSON object that stands there."""
    sys.stderr.write(json.dumps({"error": error}, ensure_ascii=False) + "\n")


def fault(refusal: Refused, field: str = "") -> dict[str, str]:
    """Say a refusal as ``code``, ``field`` and ``message``; a list puts it in its item.

    ``field`` is where the value stood, as only the reader knows (``terms.principal``).
    """
    code = refusal.reason if isinstance(refusal, Unusable) else refusal.code
    return {"code": code, "field": field or refusal.field, "message": _say(code, refusal)}


def failure(error: Exception) -> dict[str, str]:
    """Say how the books or the machine failed, as ``fault`` does a refusal."""
    code = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", type(error).__name__).lower()
    known = "" if str(error) else FAILURES.get(type(error), "")
    return {"code": code, "field": "", "message": known or _say(code, error)}


def status(refusal: Refused) -> int:
    """Return the exit status for a refusal: the input is wrong, or a rule said no."""
    return WRONG if isinstance(refusal, INPUT_ERRORS) else REFUSED


def _say(code: str, error: Exception) -> str:
    """Make a sentence of a code and its facts: ``Overpaid: offered 5.00, owed 4.00.``."""
    told: tuple[Field[Any], ...] = fields(error) if is_dataclass(error) else ()
    facts = [
        f"{name.replace('_', ' ')} {value}"
        for name in (fact.name for fact in told)
        if name not in {"field", "reason"} and str(value := getattr(error, name))
    ]
    said = ", ".join(facts) if told else str(error)
    return f"{code.replace('_', ' ').capitalize()}{': ' if said else ''}{said}."


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)
