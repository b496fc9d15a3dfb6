"""The blank sheets ask what the notebook asks, in its order."""

from dataclasses import replace

import pytest
from tests.printing.counter import a_worksheet, notebook_of, pages, read

from sheaf.domain.investigation.trade import Trade
from sheaf.printing.worksheet import render
from sheaf.ui.investigation.trades import names_in


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
    lorry = replace(a_worksheet(), pages=notebook_of(Trade.TRANSPORT))
    assert "单位用电" in read(render(lorry))


@pytest.mark.parametrize("trade", Trade)
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_they_fit_a_few_sheets(language, trade) -> None:
    lines = {
        page: tuple(tuple(line.split("\t")) for line in asked)
        for page, asked in names_in(language, trade).items()
    }
    told = a_worksheet(language, trade=trade, lines=lines, pages=notebook_of(trade))

    assert len(pages(render(told))) <= 10
