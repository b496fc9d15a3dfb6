"""The letter that says no, read back from its paper."""

import pytest
from tests.printing.counter import LANGUAGES, a_refusal, pages, read

from sheaf.printing.refusal_letter import render


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_stands_on_one_page(language) -> None:
    assert len(pages(render(a_refusal(language)))) == 1


def test_it_says_why_and_what_one_can_do() -> None:
    text = read(render(a_refusal()))

    for said in (
        "贷款申请结果告知书", "贰拾万元整（¥200,000.00）", "决定对本次申请不予发放贷款",
        "负债过高，收入不足以覆盖每期还款", "有权提出异议", "0300-0000012",
    ):  # fmt: skip
        assert said in text, said
