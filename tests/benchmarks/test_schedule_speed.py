"""How much drawing up costs beside the barest loop that computes the same lines.

Ratios in one run: a slow or busy machine slows both sides.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from time import process_time

from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method, Terms, draw_up

ROUNDS, RUNS = 15, 20
MOST = 2.5

TERMS = Terms(
    principal=Money(30_000_000),
    rate=Rate(Decimal("4.35")),
    disbursed_on=date(2026, 3, 10),
    method=Method.EQUAL_INSTALMENTS,
    instalments=360,
)


def barest(fen: int, top: int, bottom: int, count: int) -> list[tuple[int, ...]]:
    grown, plain = (
        (bottom + top) ** count,
        bottom * ((bottom + top) ** count - bottom**count),
    )
    level = (2 * fen * top * grown + plain) // (2 * plain)
    balance, lines = fen, []
    for number in range(1, count + 1):
        interest = (2 * balance * top + bottom) // (2 * bottom)
        principal = level - interest if number < count else balance
        lines.append((number, balance, principal, interest))
        balance -= principal
    return lines


def seconds(work: Callable[[], object]) -> float:
    start = process_time()
    for _ in range(RUNS):
        work()
    return process_time() - start


def bare() -> list[tuple[int, ...]]:
    return barest(30_000_000, 29, 8_000, 360)


def test_a_level_schedule_of_360_costs_little_more_than_its_arithmetic() -> None:
    lines = draw_up(TERMS).lines
    assert list(zip(lines.opening, lines.principal, lines.interest, strict=True)) == [
        line[1:] for line in bare()
    ]

    pairs = [(seconds(bare), seconds(lambda: draw_up(TERMS))) for _ in range(ROUNDS)]

    assert min(ours for _, ours in pairs) <= MOST * min(theirs for theirs, _ in pairs)
