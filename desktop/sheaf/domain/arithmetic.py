"""Sums as one types them into a pocket calculator."""

from __future__ import annotations

import re
from decimal import Decimal, DivisionByZero, InvalidOperation, localcontext

from sheaf.domain.errors import Unusable
from sheaf.domain.typed import narrow

DIGITS = 28
LONGEST = 200  # characters; a longer sum is no pocket matter
TOKEN = re.compile(r"\s*(\d[\d,]*\.?\d*%?|\.\d+%?|[-+*/()])")
SIGNS = str.maketrans({"×": "*", "÷": "/", "x": "*", "X": "*", "−": "-", "–": "-"})


class _Reader:
    """Reads an expression from left to right, as in school: brackets, × ÷, then + −."""

    def __init__(self, text: str) -> None:
        self.left = _tokens(text)

    def sum(self) -> Decimal:
        answer = self.product()
        while self.left and self.left[0] in "+-":
            plus = self.left.pop(0) == "+"
            part = self.product()
            answer = answer + part if plus else answer - part
        return answer

    def product(self) -> Decimal:
        answer = self.number()
        while self.left and self.left[0] in "*/":
            times = self.left.pop(0) == "*"
            part = self.number()
            answer = answer * part if times else answer / part
        return answer

    def number(self) -> Decimal:
        part = self.left.pop(0)
        if part == "-":
            return -self.number()
        if part == "(":
            answer = self.sum()
            if self.left.pop(0) != ")":
                raise ValueError
            return answer
        plain = part.replace(",", "").removesuffix("%")
        return Decimal(plain) / (100 if part.endswith("%") else 1)


def work_out(text: str) -> Decimal:
    """Work out what was typed; full-width figures and ``×÷%`` are understood."""
    reader = _Reader(text)
    try:
        with localcontext() as context:
            context.prec = DIGITS
            answer = reader.sum()
    except DivisionByZero as error:
        raise Unusable("sum", "divided_by_zero", text) from error
    except (IndexError, ValueError, InvalidOperation) as error:
        raise Unusable("sum", "not_a_sum", text) from error
    if reader.left:
        raise Unusable("sum", "not_a_sum", text)
    return answer


def _tokens(text: str) -> list[str]:
    if len(text) > LONGEST:
        raise Unusable("sum", "not_a_sum", text)
    plain, found, at = narrow(text).translate(SIGNS).strip().rstrip("="), [], 0
    while at < len(plain.rstrip()):
        match = TOKEN.match(plain, at)
        if match is None:
            raise Unusable("sum", "not_a_sum", text)
        found.append(match[1])
        at = match.end()
    return found
