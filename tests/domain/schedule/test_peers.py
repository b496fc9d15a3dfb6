"""Schedules that other systems print come out the same to the cent."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from sheaf.cli.terms import read
from sheaf.domain.schedule import draw_up

VECTORS = Path(__file__).parents[2] / "vectors"
PEERS = json.loads((VECTORS / "schedules_peers.json").read_text("utf-8"))


@pytest.mark.parametrize("case", PEERS, ids=lambda case: case["terms"]["id"])
def test_a_peers_schedule_comes_out_the_same(case) -> None:
    _, terms = read(case["terms"])

    found = [
        {
            "n": line.number,
            "due_on": line.due_on.isoformat(),
            "principal": Decimal(line.principal.plain),
            "interest": Decimal(line.interest.plain),
            "payment": Decimal(line.payment.plain),
            "closing": Decimal(line.closing.plain),
        }
        for line in draw_up(terms)
    ]

    told = [
        {
            key: value if key in ("n", "due_on") else Decimal(value)
            for key, value in row.items()
        }
        for row in case["rows"]
    ]
    assert [
        {key: line[key] for key in row} for line, row in zip(found, told, strict=True)
    ] == told
