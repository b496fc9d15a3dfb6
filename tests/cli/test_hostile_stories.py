"""Stories that make no sense: told, or refused with code, field and a sentence, always."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sheaf.cli import lives, stream
from sheaf.cli.sentences import fault
from sheaf.domain.errors import Refused
from sheaf.services.practice import stage

STORIES = [
    json.loads(path.read_text("utf-8"))["story"]
    for path in sorted((Path(__file__).parents[1] / "stories").glob("*.json"))
]
#: What other programs send by mistake: other kinds, edges, words of another place.
HOSTILE = st.sampled_from(
    [
        *(None, True, False, 0, 1, -1, 31, 1201, 10**15, 10**40, 1.5, [], {}, [None]),
        *("", " ", "0.00", "-1.00", "0.001", "9" * 14, "9" * 40, "1e9", "NaN", "٣"),
        *("2026-02-29", "1900-01-01", "9999-12-31", "20260310", "\ud800", "\x00"),
        *("revolving", "flat", "bullet", "none", "previous", "settle", "draw", "a"),
        *({"percent_per_period": "1"}, {"percent_per_year": "-1"}, {"months": 0}),
        *({"days": 1}, {"every": 0, "by": "1.00"}, {"principal": 99}, {"to": "0.00"}),
        *([["fee"]], [{"due_on": "2026-03-10", "principal": "1.00"}], ["100", "0"]),
    ]
)


@pytest.fixture(scope="module")
def theatre(tmp_path_factory) -> Iterator[stage.Stage]:
    here = stage.set_up(tmp_path_factory.mktemp("stage"))
    yield here
    here.books.close()


def places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Name every place of a story that something else may be put in."""
    if place:
        yield place
    parts: Any = ()
    if isinstance(value, dict):
        parts = value.items()
    elif isinstance(value, list):
        parts = enumerate(value)
    for key, part in parts:
        yield from places(part, (*place, key))


def put(story: Any, place: tuple[Any, ...], value: Any) -> None:
    *path, last = place
    for key in path:
        story = story[key]
    story[last] = value


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(story=st.sampled_from(STORIES), data=st.data())
def test_whatever_stands_in_a_story_is_told_or_refused(story, data, theatre) -> None:
    told = copy.deepcopy(story)
    for _turn in range(data.draw(st.integers(1, 2))):
        where = data.draw(st.sampled_from(sorted(places(told), key=str)))
        put(told, where, copy.deepcopy(data.draw(HOSTILE)))  # what is put may be put into

    try:
        found = lives.live(stream.parse(json.dumps(told)), theatre)
    except Refused as refusal:
        error = fault(refusal)
        assert error["code"]
        assert error["field"]
        assert error["message"].endswith(".")
    else:
        assert all(one["refused"] != "" for one in found["events"])
        assert not any(
            amount.startswith("-")
            for one in found["events"]
            for amount in one["owed"].values()
        )
