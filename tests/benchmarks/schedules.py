"""How much drawing up costs beside the barest loop that computes the same lines."""

from __future__ import annotations

import json
import sys
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks._stand import Stand, times

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
MANY = 10_000  # a tenth of what was promised; a minute for 100,000 is 6 s for these
METHODS = ("equal_instalments", "equal_principal", "interest_only", "bullet")


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
        "instalments": turn % 24 + 1,
    }
    if method == "interest_only":
        terms |= {"settlement_day": 20, "matures_on": "2028-12-10"}
        del terms["instalments"]
    if method == "bullet":
        terms |= {"matures_on": "2028-12-10"}
        del terms["instalments"]
    return terms


def main() -> None:
    bare = times(lambda _turn: barest(30_000_000, 29, 8_000, 360), 200)
    stand = Stand("Schedules", bare.middle, "the barest loop over 360 lines")
    ours = times(lambda _turn: draw_up(TERMS).lines, 200)
    stand.line("a level schedule of 360 instalments", ours.middle, 2.5 * bare.middle)

    terms = json.loads(json.dumps([asked(turn) for turn in range(MANY)]))
    start = time.process_time()
    answers, status = schedules.schedule(terms)
    took = time.process_time() - start
    if status or len(answers) != MANY:
        sys.exit("calc schedule refused terms of the benchmark")
    stand.line(f"{MANY} terms in one call, for 100,000", took * 10, 60, "s")
    stand.end()


main()
