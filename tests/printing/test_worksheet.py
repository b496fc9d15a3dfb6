"""The blank sheets ask what the notebook asks, in its order."""

from dataclasses import replace

import pytest
from tests.printing.counter import a_worksheet, pages, read

from sheaf.domain.investigation.trade import Trade
from sheaf.printing.worksheet import render


def test_the_pages_stand_in_the_order_of_the_notebook() -> None:
    text = read(render(a_worksheet()))

    asked = ("访谈记录", "口述销售", "按天销售", "主要商品", "应收账款", "资金需求")
    places = [text.index(words) for words in asked]
    assert places == sorted(places)
    assert "酒水饮料" in text


def test_what_is_known_is_filled_in() -> None:
    text = read(render(a_worksheet()))

    assert "烟30" in text
    assert "52,000.00" in text


def test_what_a_trade_does_not_need_is_left_out() -> None:
    assert "单位用电" not in read(render(a_worksheet()))
    assert "单位用电" in read(render(replace(a_worksheet(), trade=Trade.TRANSPORT)))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_they_fit_a_few_sheets(language) -> None:
    assert len(pages(render(a_worksheet(language)))) <= 8
