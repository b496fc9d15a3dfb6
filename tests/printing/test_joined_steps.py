from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.printing.counter import LANGUAGES, OFFICE, pages

from sheaf.domain.application import Step
from sheaf.domain.joined import Joined
from sheaf.domain.paper.joined_steps import JoinedSteps
from sheaf.printing.joined_steps import STEPS, render

ONE = Joined(date(2026, 3, 10), "周敏", Step.ACCEPT, Step.INVESTIGATE, "A2026-0001", "王芳")


def a_report(language: str = "zh_CN", **changes: Any) -> JoinedSteps:
    facts = {
        "language": language,
        "office": OFFICE,
        "since": date(2026, 3, 9),
        "until": date(2026, 3, 15),
        "joined": (ONE,),
        "made_by": "赵敏",
    }
    return JoinedSteps(**(facts | changes))


def test_it_says_who_did_both_on_which_case_and_asks_for_a_look() -> None:
    (text,) = pages(render(a_report()))

    for said in (
        "兼岗例外周报", "2026年3月9日至2026年3月15日", "2026-03-10周敏受理申请、调查",
        "A2026-0001王芳", "共1笔", "制表（赵敏）", "复核人",
    ):  # fmt: skip
        assert said in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_week_without_any_says_so(language) -> None:
    (text,) = pages(render(a_report(language, joined=())))

    assert ("没有一人兼办" in text) == (language == "zh_CN")


@pytest.mark.parametrize("language", LANGUAGES)
def test_many_fill_several_pages(language) -> None:
    texts = pages(render(a_report(language, joined=(ONE,) * 80)))

    assert len(texts) > 1


def test_every_step_that_is_joined_has_its_words() -> None:
    assert set(STEPS) >= {Step.ACCEPT, Step.INVESTIGATE, Step.DISBURSE, Step.KEEP_BOOKS}
