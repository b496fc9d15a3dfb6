import json
from pathlib import Path

import pytest
from tests.tabled import LENT

from sheaf import cli
from sheaf.cli.story import play

WAIVED = {"on": "2026-04-10", "do": "waive", "component": "interest", "amount": "1.00"}
A_PERIOD_ALONE = {"rate": {"percent_per_period": "0.75"}}
A_PERIOD = LENT | A_PERIOD_ALONE
STEEP = {"every": 1, "by": "5000.00"}
LIMIT = {key: value for key, value in LENT.items() if key != "instalments"} | {
    "method": "revolving",
    "settlement_day": 20,
    "matures_on": "2026-12-10",
}
STORIES = sorted((Path(__file__).parents[1] / "stories").glob("*.json"))


@pytest.fixture(scope="module")
def played(tmp_path_factory) -> dict:
    """All stories, played one after the other on the same stage."""
    told = [json.loads(path.read_text(encoding="utf-8"))["story"] for path in STORIES]
    return {one["id"]: one for one in play(told, tmp_path_factory.mktemp("stage"))}


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_life_goes_as_told(path, played) -> None:
    expected = json.loads(path.read_text(encoding="utf-8"))

    found = played[expected["story"]["id"]]["events"]

    assert len(found) == len(expected["then"])
    for turn, (answer, wanted) in enumerate(zip(found, expected["then"], strict=True)):
        assert part_of(answer, wanted) == wanted, (turn, expected["why"])


def part_of(answer: dict, wanted: dict) -> dict:
    """Return of an answer what is told of it; ``ahead`` are its lines after that day."""
    found = {}
    for name, value in wanted.items():
        if name == "ahead":
            lines = [one for one in answer["instalments"] if one["due_on"] > answer["on"]]
            assert len(lines) == len(value)
            found[name] = [
                {key: line[key] for key in told}
                for line, told in zip(lines, value, strict=True)
            ]
        elif isinstance(value, dict):
            found[name] = {key: answer[name][key] for key in value}
        else:
            found[name] = answer[name]
    return found


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_event_balances(path, played) -> None:
    story = json.loads(path.read_text(encoding="utf-8"))["story"]

    for event in played[story["id"]]["events"]:
        debits, credits_ = (
            sum(int(one[side].replace(".", "")) for one in event["entries"])
            for side in ("debit", "credit")
        )
        assert debits == credits_


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"terms": {"principal": "1.00"}}, "terms.rate"),
        ({"events": [{"on": "2026-03-10", "do": "dance"}]}, "events[0].do"),
        ({"events": [{"on": "2026-03-10", "do": "repay"}]}, "events[0].amount"),
        ({"events": [{"do": "quote"}]}, "events[0].on"),
        ({"events": [WAIVED | {"reason": "\ud800"}]}, "events[0].reason"),
        ({"policy": {"penalty_uplift": "0.20"}}, "policy.penalty_uplift"),
        ({"policy": {"allocation": ["fee"]}}, "policy.allocation"),
        ({"policy": {"mercy": True}}, "policy.mercy"),
        ({"terms": LENT | {"principal": "-5.00"}}, "terms.principal"),
        ({"terms": LENT | {"rate": {"percent_per_year": "-9"}}}, "terms.rate"),
        ({"terms": A_PERIOD | {"every": {"months": 0}}}, "terms.every"),
        ({"terms": LENT | {"first_due_on": LENT["disbursed_on"]}}, "terms.first_due_on"),
        ({"terms": LENT | {"method": "stepped", "step": STEEP}}, "terms.step"),
        ({"terms": LIMIT | {"principal": "0.00"}}, "terms.principal"),
        ({"terms": LIMIT | {"settlement_day": 32}}, "terms.settlement_day"),
        ({"terms": LIMIT | {"matures_on": "2026-03-10"}}, "terms.matures_on"),
        ({"terms": LIMIT | {"due_day": 20}}, "terms.settlement_day"),
        ({"terms": LIMIT | A_PERIOD_ALONE}, "terms.rate"),
        ({"terms": LIMIT | {"holiday_rule": "previous"}}, "terms.holiday_rule"),
        ({"terms": LIMIT | {"rounding": {"to": "1.00"}}}, "terms.rounding"),
        ({"terms": LIMIT | {"grace": {"interest_free": 1}}}, "terms.grace.interest_free"),
        (
            {"terms": LIMIT | {"interest": {"day_count": "actual/365"}}},
            "terms.interest.day_count",
        ),
        (
            {"terms": LIMIT | {"interest": {"basis": "whole_periods"}}},
            "terms.interest.basis",
        ),
    ],
)
def test_a_story_that_makes_no_sense_is_refused_with_its_field(
    change, field, tmp_path, capsys
) -> None:
    whole = json.loads(STORIES[0].read_text(encoding="utf-8"))["story"]
    path = tmp_path / "story.json"
    path.write_text(json.dumps(whole | change), encoding="utf-8")

    assert cli.main(["story", str(path)]) == 2

    told = json.loads(capsys.readouterr().err)["error"]
    assert told["field"] == field
    assert told["message"].endswith(".")
