"""Each convention that terms can name, by every method that knows it, drawn up twice.

Random terms are asked of ``calc schedule`` and reckoned again by ``tests.naive``, in
fractions: the lines agree to the fen, or neither makes a loan.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.journeys.random_terms import HOLIDAYS, LENT, SWITCHES, TERMS, switched, terms_of
from tests.naive.parts import first_lines
from tests.naive.terms import Impossible, fen, read

from sheaf.cli import schedules
from sheaf.cli.answer import DONE

OF_MONEY = [said for said in TERMS if said["method"] != "revolving"]


@settings(max_examples=300, deadline=None)
@given(
    lent=st.sampled_from(LENT),
    said=st.sampled_from(OF_MONEY),
    switches=SWITCHES,
    closed=st.sampled_from(HOLIDAYS),
    yuan=st.integers(1, 9_000).map(lambda tens: tens * 10),
    percent=st.decimals("0", "48", places=3).map(str),
)
def test_every_switch_of_every_method_comes_out_twice_the_same(
    lent, said, switches, closed, yuan, percent
) -> None:
    terms = switched(terms_of(lent, said | closed, yuan, percent), switches)

    found, status = schedules.schedule(terms)

    lines = [
        tuple(line["due_on"] if part == "due_on" else fen(line[part]) for part in PARTS)
        for line in found.get("instalments", ())
    ]
    assert (lines, status == DONE) == (reckoned(terms), bool(lines)), found


PARTS = ("due_on", "opening", "interest", "principal")


def reckoned(terms: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Draw the lines up a second time; none if they make no loan."""
    plain = read(terms, date.fromisoformat(terms["disbursed_on"]))
    try:
        lines = first_lines(plain)
    except Impossible:
        return []
    agreed = [plain.agreed(one.due, lines[-1].due) for one in lines]
    return [
        (plain.moved(day).isoformat(), one.opening, one.interest, one.principal)
        for day, one in zip(agreed, lines, strict=True)
    ]
