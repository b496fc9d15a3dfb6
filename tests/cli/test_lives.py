import pytest

from sheaf.cli.story import play

TERMS = {
    "principal": "30000.00",
    "rate": {"percent_per_year": "9"},
    "disbursed_on": "2026-03-10",
    "method": "equal_instalments",
    "instalments": 6,
}
LENT = {"on": "2026-03-10", "do": "disburse"}


@pytest.fixture
def told(tmp_path):
    """Play events on a loan of 30,000, and return what each did."""
    return lambda *events: play({"terms": TERMS, "events": list(events)}, tmp_path)[
        "events"
    ]


def test_a_refused_event_leaves_nothing_behind(told) -> None:
    refused = {"on": "2026-03-11", "do": "repay", "amount": "99999.00"}

    [_lent, before, after] = told(LENT, {"on": "2026-03-11", "do": "quote"}, refused)

    assert after["refused"] == "overpaid"
    assert after["entries"] == []
    assert after["owed"] == before["owed"]


def test_the_lines_are_told_when_they_changed_and_only_then(told) -> None:
    [lent, quoted] = told(LENT, {"on": "2026-04-10", "do": "quote"})

    assert len(lent["instalments"]) == 6
    assert "instalments" not in quoted


def test_an_act_done_again_keeps_its_name(told) -> None:
    [*_, first, second] = told(
        LENT,
        {"on": "2026-04-10", "do": "repay", "amount": "5132.07", "ref": "a"},
        {"on": "2026-05-10", "do": "repay", "amount": "5132.07", "ref": "b"},
        {"on": "2026-05-11", "do": "reverse", "ref": "a"},
        {"on": "2026-05-11", "do": "reverse", "ref": "b"},
    )

    assert (first["refused"], second["refused"]) == (None, None)
    assert second["outstanding"] == "30000.00"


def test_the_second_story_finds_the_stage_as_the_first_did(tmp_path) -> None:
    story = {"terms": TERMS, "events": [LENT]}

    first, second = play([story, story], tmp_path)

    assert first == second


def test_a_story_that_makes_no_sense_leaves_the_others_alone(tmp_path) -> None:
    [wrong, right] = play([{"id": 1}, {"id": 2, "terms": TERMS, "events": []}], tmp_path)

    assert (wrong["id"], wrong["error"]["field"]) == (1, "terms")
    assert right == {"id": 2, "events": []}


def test_what_the_books_cannot_add_up_is_refused(tmp_path) -> None:
    """Interest of a year at a million per cent on the most that anybody may type."""
    dear = TERMS | {
        "principal": "9999999999999.99",
        "rate": {"percent_per_year": "1000000"},
        "every": {"months": 12},
    }

    told = play({"terms": dear, "events": [LENT]}, tmp_path)["events"]

    assert [one["refused"] for one in told] == ["beyond_the_books"]
    assert told[0]["status"] == "not_disbursed"
