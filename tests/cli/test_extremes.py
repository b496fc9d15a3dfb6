"""Terms at the edge of sense, of every method: computed right or refused, never altered."""

from __future__ import annotations

import json
from datetime import date
from decimal import ROUND_DOWN, Decimal
from typing import Any

import pytest
from tests.naive.days import months_on
from tests.naive.parts import first_lines
from tests.naive.terms import Impossible, fen, read
from tests.tabled import answered

from sheaf import cli
from sheaf.cli.answer import DONE, WRONG

METHODS = (
    "equal_instalments",
    "equal_principal",
    "interest_only",
    "bullet",
    "flat",
    "balloon",
    "stepped",
    "geometric",
    "staged_principal",
    "custom",
)
LENT, LEAP = "2026-03-10", "2028-02-29"
STATED = ("bullet", "custom")  # they name their due dates themselves


def loan(method: str, principal: str, count: int, percent: str, lent: str) -> dict:
    """Make the terms of a loan over some months, with the switches the method needs."""
    return {
        "principal": principal,
        "rate": {"percent_per_year": percent},
        "disbursed_on": lent,
        "method": method,
    } | switches(method, principal, count, date.fromisoformat(lent))


def switches(method: str, principal: str, count: int, lent: date) -> dict[str, Any]:
    dues = [months_on(lent, turn, lent.day).isoformat() for turn in range(1, count + 1)]
    if method == "bullet":
        return {"matures_on": dues[-1]}
    if method == "custom":
        part = fen(principal) // count
        parts = [part] * (count - 1) + [fen(principal) - part * (count - 1)]
        plan = [
            {"due_on": due, "principal": f"{Decimal(one) / 100:.2f}"}
            for due, one in zip(dues, parts, strict=True)
        ]
        return {"plan": plan}
    needed = {
        "balloon": {"amortised_over": count + 12},
        "stepped": {"step": {"every": 2, "by": "0.01"}},
        "geometric": {"growth": "0.0001"},
        "staged_principal": {"shares": shares(count)},
    }
    return {"instalments": count} | needed.get(method, {})


def shares(count: int) -> list[str]:
    each = (Decimal(100) / count).quantize(Decimal("0.01"), ROUND_DOWN)
    return [str(each)] * (count - 1) + [str(100 - each * (count - 1))]


CASES = {
    "a rate of 0": ("30000.00", 6, "0", LENT),
    "a rate of 400 %": ("30000.00", 6, "400", LENT),
    "a rate of 400 % for 30 years": ("30000.00", 360, "400", LENT),
    "1 fen over 360 months": ("0.01", 360, "9", LENT),
    "1 fen over 360 months at 0": ("0.01", 360, "0", LENT),
    "1 fen over 360 months at 400 %": ("0.01", 360, "400", LENT),
    "10 billion over 1": ("10000000000.00", 1, "9", LENT),
    "10 billion over 1 at 0": ("10000000000.00", 1, "0", LENT),
    "10 billion over 1 at 400 %": ("10000000000.00", 1, "400", LENT),
    "10 billion over 360 months": ("10000000000.00", 360, "9", LENT),
    "lent on 29 February": ("30000.00", 24, "9", LEAP),
    "due on 29 February": ("30000.00", 13, "9", "2028-01-29"),
    "due on 29 February for the 31st": ("30000.00", 13, "9", "2028-01-31"),
    "due last on 29 February": ("30000.00", 12, "9", "2027-02-28"),
}

#: What no schedule can be made of, and the switch that has to change: payments that grow
#: begin below the interest.
STEEP = "a rate of 400 % for 30 years"
REFUSED = {
    (name, "stepped"): ("below_interest", "terms.step")
    for name in (STEEP, *(name for name in CASES if name.startswith("1 fen")))
} | {(STEEP, "geometric"): ("below_interest", "terms.growth")}


def reckoned(terms: dict[str, Any]) -> list[tuple[str, int, int, int]] | None:
    """Draw the lines up a second time, in fractions; nothing if they make no loan."""
    try:
        lines = first_lines(read(terms, date.fromisoformat(terms["disbursed_on"])))
    except Impossible:
        return None
    return [
        (one.due.isoformat(), one.opening, one.interest, one.principal) for one in lines
    ]


@pytest.mark.parametrize("name", CASES)
def test_it_is_computed_right_or_refused_by_every_method(name, tmp_path, capsys) -> None:
    told = {method: loan(method, *CASES[name]) for method in METHODS}
    path = tmp_path / "terms.json"
    path.write_text(json.dumps(list(told.values())), "utf-8")

    status = cli.main(["calc", "schedule", str(path)])

    found = dict(zip(METHODS, json.loads(capsys.readouterr().out), strict=True))
    refused = {method for method, answer in found.items() if "error" in answer}
    assert refused == {method for case, method in REFUSED if case == name}
    assert status == (WRONG if refused else DONE)
    for method, answer in found.items():
        if method in refused:
            check_refusal(answer, *REFUSED[name, method])
            assert reckoned(told[method]) is None
        else:
            check(answer, told[method])


def check_refusal(answer: dict[str, Any], code: str, field: str) -> None:
    error = answer["error"]
    assert (error["code"], error["field"]) == (code, field)
    assert error["message"].endswith(".")
    assert "instalments" not in answer


def check(answer: dict[str, Any], terms: dict[str, Any]) -> None:
    """Add the parts up, end at nothing, and agree with the second reckoning."""
    lines, left, day = answer["instalments"], fen(terms["principal"]), terms["disbursed_on"]
    for line in lines:
        parts = {
            name: fen(line[name])
            for name in ("opening", "principal", "interest", "payment", "closing")
        }
        assert min(parts.values()) >= 0
        assert parts["opening"] == left
        assert parts["payment"] == parts["principal"] + parts["interest"]
        left -= parts["principal"]
        assert parts["closing"] == left
        days = date.fromisoformat(line["due_on"]) - date.fromisoformat(day)
        assert line["days"] == days.days > 0
        day = line["due_on"]
    assert left == 0
    assert answer["totals"]["principal"] == terms["principal"]
    told = [
        (one["due_on"], *(fen(one[name]) for name in ("opening", "interest", "principal")))
        for one in lines
    ]
    assert told == reckoned(terms)


@pytest.mark.parametrize("method", [one for one in METHODS if one not in STATED])
def test_a_first_due_date_on_29_february_is_kept_by_every_method(
    method, tmp_path, capsys
) -> None:
    terms = loan(method, "30000.00", 13, "9", "2028-01-10") | {"first_due_on": LEAP}

    lines = answered(["calc", "schedule"], terms, tmp_path, capsys)["instalments"]

    days = [line["due_on"] for line in lines]
    assert (days[0], days[1], days[12]) == (LEAP, "2028-03-29", "2029-02-28")
    assert (lines[0]["days"], lines[-1]["closing"]) == (50, "0.00")


#: Switches that belong to few methods alone.
OWN = {
    "amortised_over": (12, {"balloon"}),
    "step": ({"every": 1, "by": "1.00"}, {"stepped"}),
    "growth": ("0.01", {"geometric"}),
    "shares": (["50", "50"], {"staged_principal"}),
    "plan": ([{"due_on": "2026-09-10", "principal": "30000.00"}], {"custom"}),
    "settlement_day": (20, {"interest_only"}),
}


@pytest.mark.parametrize("method", METHODS)
def test_a_switch_that_the_method_does_not_know_is_refused(
    method, tmp_path, capsys
) -> None:
    terms = loan(method, "30000.00", 6, "9", LENT)

    for switch, (value, methods) in OWN.items():
        if method not in methods:
            said = refusal(terms | {switch: value}, tmp_path, capsys)
            assert said == ("method_does_not_know", f"terms.{switch}")
    assert refusal(terms | {"colour": "red"}, tmp_path, capsys) == (
        "unknown_key",
        "terms.colour",
    )


def refusal(terms: dict[str, Any], tmp_path, capsys) -> tuple[str, str]:
    """Ask for one schedule that cannot be; return the code and the field."""
    path = tmp_path / "terms.json"
    path.write_text(json.dumps(terms), "utf-8")
    assert cli.main(["calc", "schedule", str(path)]) == WRONG
    said = capsys.readouterr()
    assert said.out == ""
    error = json.loads(said.err)["error"]
    assert error["message"].endswith(".")
    return error["code"], error["field"]


@pytest.mark.parametrize("day", [LENT, "2026-03-09", "2024-02-29"])
@pytest.mark.parametrize("method", METHODS)
def test_nothing_falls_due_before_the_money_was_paid_out(
    method, day, tmp_path, capsys
) -> None:
    terms = loan(method, "30000.00", 6, "9", LENT)
    field = {"bullet": "matures_on", "custom": "plan"}.get(method, "first_due_on")
    value: Any = day
    if method == "custom":
        value = [{"due_on": day, "principal": "30000.00"}]

    assert refusal(terms | {field: value}, tmp_path, capsys) == (
        "not_after",
        f"terms.{field}",
    )


def test_a_limit_of_months_ends_after_it_began(tmp_path, capsys) -> None:
    terms = loan("interest_only", "30000.00", 6, "9", LENT)
    del terms["instalments"]
    terms |= {"settlement_day": 20, "matures_on": LENT}

    assert refusal(terms, tmp_path, capsys) == ("not_after", "terms.matures_on")


@pytest.mark.parametrize(
    ("method", "changes", "code", "field"),
    [
        (
            "stepped",
            {"step": {"every": 1, "by": "5000.00"}},
            "below_interest",
            "terms.step",
        ),
        ("geometric", {"growth": "2"}, "below_interest", "terms.growth"),
        (
            "stepped",
            {"step": {"every": 1, "by": "-5000.00"}},
            "cleared_early",
            "terms.step",
        ),
        (
            "custom",
            {"plan": [{"due_on": "2026-09-10", "principal": "29999.99"}]},
            "not_cleared",
            "terms.plan",
        ),
        (
            "custom",
            {"plan": [{"due_on": "2026-09-10", "principal": "30000.01"}]},
            "not_cleared",
            "terms.plan",
        ),
        ("staged_principal", {"shares": ["100"] * 6}, "not_the_whole", "terms.shares"),
        ("staged_principal", {"shares": ["0"] * 6}, "not_the_whole", "terms.shares"),
    ],
)
def test_a_payment_below_its_interest_or_a_plan_that_does_not_clear_is_refused(
    method, changes, code, field, tmp_path, capsys
) -> None:
    terms = loan(method, "30000.00", 6, "9", LENT) | changes

    assert refusal(terms, tmp_path, capsys) == (code, field)
