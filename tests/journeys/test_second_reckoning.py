"""Random lives of loans, each day reckoned twice: by the engine and by `tests.naive`."""

from __future__ import annotations

import json
from datetime import date, timedelta
from fractions import Fraction
from random import Random

import pytest

from sheaf.cli.story import play
from tests.naive import Act, Loan

LENT = date(2026, 1, 31)
RATES = {"contract": Fraction(9, 100) / 360, "late": Fraction(135, 1000) / 360}
TERMS = (
    {"method": "equal_instalments", "instalments": 6},
    {"method": "equal_principal", "instalments": 5},
    {"method": "interest_only", "settlement_day": 20, "matures_on": "2026-08-31"},
    {"method": "bullet", "matures_on": "2026-06-30"},
    {"method": "equal_instalments", "instalments": 8, "every": {"weeks": 2}},
    {"method": "stepped", "instalments": 6, "step": {"every": 2, "by": "100.00"}},
    {"method": "equal_instalments", "instalments": 7, "grace": {"principal": 2}},
)


def terms(random: Random) -> dict:
    return random.choice(TERMS) | {
        "principal": f"{random.randrange(1_000, 60_000)}.00",
        "rate": {"percent_per_year": "9"},
        "disbursed_on": LENT.isoformat(),
    }


def events(random: Random, count: int) -> list[dict]:
    """Make up a life: payments before, on and after their days, late ones, reversals."""
    told = [{"on": LENT.isoformat(), "do": "disburse"}]
    day, refs = LENT, []
    for turn in range(count):
        day += timedelta(days=random.choice((0, 0, 1, 3, 9, 20, 28)))
        kind = random.choice(
            ("repay", "repay", "repay", "late", "reverse", "waive", "quote")
        )
        event: dict = {"on": day.isoformat(), "do": kind}
        if kind in {"repay", "late"}:
            event |= {"do": "repay", "amount": f"{random.randrange(1, 900_000) / 100:.2f}"}
            event["ref"] = f"r{turn}"
            refs.append(event["ref"])
            if kind == "late":
                back = day - timedelta(days=random.randrange(1, 60))
                event["on"] = max(back, LENT).isoformat()
        if kind == "reverse":
            if not refs:
                continue
            event |= {"ref": random.choice(refs), "reason": "wrong"}
        if kind == "waive":
            part = random.choice(("penalty", "compound", "interest"))
            event |= {"component": part, "amount": f"{random.randrange(1, 500) / 100:.2f}"}
        told += [event, {"on": day.isoformat(), "do": "quote"}]
    return told


def fen(text: str) -> int:
    return int(text.replace(".", ""))


def check(told: dict, answers: list[dict]) -> int:
    """Compare every answer with the plain reckoning; return how many were compared."""
    lines = [
        (
            one["n"],
            date.fromisoformat(one["due_on"]),
            fen(one["interest"]),
            fen(one["principal"]),
        )
        for one in answers[0]["instalments"]
    ]
    loan = Loan(lines, RATES["contract"], RATES["late"])
    acts: dict[str, Act] = {}
    for turn, (event, answer) in enumerate(zip(told["events"], answers, strict=True)):
        if answer["refused"] is None:
            name = event.get("ref", f"turn {turn}")
            on = date.fromisoformat(event["on"])
            if event["do"] == "repay":
                acts[name] = Act(on, turn, fen(event["amount"]))
            if event["do"] == "waive":
                acts[name] = Act(on, turn, fen(event["amount"]), event["component"])
            if event["do"] == "reverse":
                del acts[name]
        if answer["status"] == "settled":
            return turn
        if event["do"] != "quote":
            continue
        on = date.fromisoformat(event["on"])
        expected = loan.owed(list(acts.values()), on)
        found = {part: fen(answer["owed"][part]) for part in expected}
        assert found == expected, (event, json.dumps(told["events"][: turn + 1]))
        assert fen(answer["outstanding"]) == loan.outstanding
    return len(answers)


@pytest.mark.parametrize("seed", range(12))
def test_the_engine_agrees_with_the_plain_reckoning(seed, tmp_path) -> None:
    random = Random(seed)
    stories = [
        {"id": turn, "terms": terms(random), "events": events(random, 18)}
        for turn in range(3)
    ]

    answers = play(stories, tmp_path)

    for told, answer in zip(stories, answers, strict=True):
        assert check(told, answer["events"]) > 1
