"""The page that stands for every paper of a practice office's past."""

from __future__ import annotations

import pytest
from tests.printing.counter import pages

from sheaf.printing.practice import render


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh_CN", "演练机构的历史文件样张"), ("en", "Thispagestandsforapapersigned")],
)
def test_it_says_that_it_is_no_paper(language, said) -> None:
    (text,) = pages(render(language))

    assert said in text


def test_it_is_the_same_every_time_and_not_large() -> None:
    once = render("zh_CN")

    assert render("zh_CN") == once
    assert len(once) < 60_000
