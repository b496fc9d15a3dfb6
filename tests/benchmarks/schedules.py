"""How much drawing up costs beside the barest loop that computes the same lines."""

from __future__ import annotations

import json
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

import numpy as np
import numpy_financial as npf

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks._stand import Stand, side_by_side, took

from sheaf.cli import schedules
from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method, Terms, draw_up

TERMS = Terms(
    principal=Money(30_000_000),
    rate=Rate(Decimal("4.35")),
    disbursed_on=date(2026, 3, 10),
    method=Method.EQUAL_INSTALMENTS,
    instalments=360,
)
MANY = 100_000
METHODS = tuple(method.value for method in Method if method is not Method.REVOLVING)
THEIR_OWN = {
    "interest_only": {"settlement_day": 20, "matures_on": "2028-12-10"},
    "bullet": {"matures_on": "2028-12-10"},
    "balloon": {"amortised_over": 60},
    "stepped": {"step": {"every": 6, "by": "1.00"}},
    "geometric": {"growth": "0.01"},
    "staged_principal": {"shares": ["40", "60"], "instalments": 2},
    "custom": {},
}


def barest(fen: int, top: int, bottom: int, count: int) -> list[tuple[int, ...]]:
    grown = (bottom + top) ** count
    plain = bottom * (grown - bottom**count)
    level = (2 * fen * top * grown + plain) // (2 * plain)
    balance, lines = fen, []
    for number in range(1, count + 1):
        interest = (2 * balance * top + bottom) // (2 * bottom)
        principal = level - interest if number < count else balance
        lines.append((number, balance, principal, interest))
        balance -= principal
    return lines


def asked(turn: int) -> dict[str, object]:
    method = METHODS[turn % len(METHODS)]
    terms: dict[str, object] = {
        "id": str(turn),
        "principal": f"{1000 + turn % 90000}.00",
        "rate": {"percent_per_year": f"{3 + turn % 150 / 10}"},
        "disbursed_on": f"2026-{turn % 12 + 1:02d}-{turn % 28 + 1:02d}",
        "method": method,
        "instalments": turn % 36 + 1,
    } | THEIR_OWN.get(method, {})
    if method == "custom":
        terms["plan"] = [{"due_on": "2028-06-30", "principal": terms["principal"]}]
    if method in {"interest_only", "bullet", "custom"}:
        del terms["instalments"]
    return terms


def theirs(_turn: int) -> object:
    """Draw the same lines up in floating point, by the library that others ask."""
    rate, count, lent = 0.0435 / 12, 360, -300_000.0
    periods = np.arange(1, count + 1)
    interest = npf.ipmt(rate, periods, count, lent)
    principal = npf.ppmt(rate, periods, count, lent)
    return interest, principal, -lent - np.cumsum(principal)


def main() -> None:
    acts = (
        lambda _turn: draw_up(TERMS).lines,
        lambda _turn: barest(30_000_000, 29, 8_000, 360),
        theirs,
    )
    ours, bare, numpy_financial = side_by_side(list(acts), 200)
    stand = Stand("Schedules", bare.best, "the barest loop over 360 lines")
    stand.floors("360 level instalments, in barest loops", ours, bare, 2.5)
    stand.floors("the same, in numpy_financial's", ours, numpy_financial, 1)

    text = json.dumps([asked(turn) for turn in range(MANY)])
    size = status = 0

    def write(part: str) -> None:
        nonlocal size
        size += len(part)

    def pour() -> None:
        nonlocal status
        status = schedules.pour(text, write)

    poured = took(pour)
    if status:
        sys.exit("calc schedule refused terms of the benchmark")
    stand.line(f"{MANY} terms in one call", poured, 60_000)
    room = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    stand.line("memory of it all", room, 200, "MB")
    stand.end()


main()
