"""The decision of the committee, read back from its paper."""

from dataclasses import replace

import pytest
from tests.printing.counter import LANGUAGES, a_decision, a_hearing, pages, read

from sheaf.domain.paper.heard import Open, Waived
from sheaf.printing.committee_decision import render


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_stands_on_two_pages_at_most(language) -> None:
    assert len(pages(render(a_decision(language)))) <= 2


def test_it_says_each_vote_and_what_binds_the_contract() -> None:
    text = read(render(a_decision()))

    for said in (
        "审贷会决议", "会议CM2026-0003", "汇报人周敏", "减额通过",
        "何建华同意150,000.00189.00%等额本息；投保农业保险；首次借款，宜从紧",
        "马国庆不同意———负债过高", "回避表决：赵敏（本人申请回避，两家合伙过）",
        "主任签批（郑国强）：同意", "(1)投保农业保险；(2)结清村超市赊账",
        "壹拾伍万元整", "本决议有效期至2026年4月9日",
    ):  # fmt: skip
        assert said in text, said


def test_it_says_what_was_set_aside_by_whom_and_what_is_open() -> None:
    case = a_hearing(
        waived=(Waived("guarantor_instalment", "吴国兰", "赵敏", "金额已下调"),),
        doubts=(
            Open("equity", ("1", "2"), ""),
            Open("sales_by_week", ("+8.33%",), "本周有庙会"),
            Open("doubt.alone", ("王芳",), ""),
        ),
    )

    text = read(render(a_decision(case=case)))

    assert "条件豁免：保证人可承担每期还款（吴国兰）未达到，由赵敏豁免" in text
    assert "调查报告未决疑点3项：权益仅1种方法相符（应2种）；" in text
    assert "+8.33%（本周有庙会）" in text
    assert "（未说明原因）" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_signatures_stand_under_the_last_clause(language) -> None:
    long = a_hearing(remarks=a_hearing().remarks * 6)

    last = pages(render(a_decision(language, case=long)))[-1]

    assert ("执行" if language == "zh_CN" else "Carrying") in last


def test_sent_back_it_asks_and_binds_nothing() -> None:
    case = a_hearing(ruling="sent_back", conditions=(), reason="去年收成？\n还有别的债吗？")

    text = read(render(a_decision(case=case, valid_until=None)))

    assert "需查清的问题：去年收成？；还有别的债吗？" in text
    assert "有效期" not in text


def test_declined_it_says_why() -> None:
    case = a_hearing(ruling="declined", conditions=(), reason="负债过高", signatures=())

    text = read(render(a_decision("en", case=case, valid_until=None)))

    assert "Theloanisnotgranted.Reason:负债过高." in text
    assert "directors" not in text.replace("Chairanddirectors", "")


def test_as_asked_for_is_not_called_less() -> None:
    case = replace(a_hearing(), agreed=a_hearing().asked)

    assert "减额" not in read(render(a_decision(case=case)))
