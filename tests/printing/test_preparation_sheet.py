"""The sheet for a visit, read back from its paper."""

import pytest
from tests.printing.counter import LANGUAGES, a_preparation, notebook_of, pages, read

from sheaf.domain.investigation.trade import Trade
from sheaf.domain.paper.preparation_sheet import PreparationSheet
from sheaf.printing.preparation_sheet import render
from sheaf.ui.investigation.trades import names_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_carried_on_two_sheets_at_most(language) -> None:
    assert len(pages(render(a_preparation(language)))) <= 2


def test_it_says_what_is_known_and_what_is_missing() -> None:
    text = read(render(a_preparation()))

    for said in (
        "调查准备单", "调查人刘洋、何静", "最迟上门2026年3月3日", "姓名王芳",
        "申请金额¥30,000.00", "×土地承包合同（未收）",
        "2025-000122025-03-0130,000.008,000.00逾期", "今天、昨天、前天的销售",
    ):  # fmt: skip
        assert said in text, said


def of_trade(trade: Trade, language: str = "zh_CN") -> PreparationSheet:
    lines = {k: tuple(v) for k, v in names_in(language, trade).items()}
    kept = notebook_of(trade)
    return a_preparation(language, trade=trade, lines=lines, pages=kept)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trade", Trade)
def test_it_asks_what_the_trade_asks(trade, language) -> None:
    drawn = render(of_trade(trade, language))

    text = read(drawn).replace(" ", "")
    for question in names_in(language, trade)["story"]:
        assert question.replace(" ", "") in text, question
    assert len(pages(drawn)) <= 2


def test_a_trade_is_not_asked_what_it_has_not() -> None:
    assert "存货（当场点数）" not in read(render(of_trade(Trade.TRANSPORT)))
    assert "产量、用电" in read(render(of_trade(Trade.TRANSPORT)))
    assert "产量、用电" not in read(render(of_trade(Trade.VILLAGE_SHOP)))


def test_the_lines_of_a_trade_stand_under_the_question() -> None:
    text = read(render(of_trade(Trade.PIG_FARM)))

    assert "饲料厂、仔猪来源、兽药店" in text


def test_who_never_borrowed_here_has_no_list_of_loans() -> None:
    assert "在本社的贷款" not in read(render(a_preparation(former=(), visit_by=None)))
