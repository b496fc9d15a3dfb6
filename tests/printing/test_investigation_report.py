"""The report of the village shop, read back from its paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.notebooks import setting
from tests.printing.counter import an_investigation, pages, read

from sheaf.domain.investigation.submitted import Reason, Submitted, waiting
from sheaf.domain.paper.investigation_report import VisitTold
from sheaf.domain.visit import VisitKind
from sheaf.printing.investigation_report import render


def test_open_doubts_come_first_with_their_reasons() -> None:
    first, *_rest = pages(render(an_investigation()))

    doubts, proposal = first.index("一、未决疑点"), first.index("二、建议")
    between = first[doubts:proposal]
    assert "权益：相符的方法不足2种" in between
    assert "-5.50%：借给妻弟九千元，有转账记录" in between


def test_the_figures_are_those_of_the_example() -> None:
    text = read(render(an_investigation()))

    for said in (
        "建议金额¥50,000.00，首期还款¥4,386.50", "平均月可支88,172.11",
        "最低月可支54,865.36", "月可支配9,669.176,016.67", "总资产248,100.00",
        "权益206,600.00", "应有权益218,629.96", "差额-12,029.96",
        "D1-5.50%　D25.18%".replace("　", ""), "进货量反推", "87,148.59",
        "资产负债率16.73%0%–40%", "存货天数54.07",
    ):  # fmt: skip
        assert said.replace("D25", "D2+5") in text or said in text, said


def test_every_check_says_how_far_it_may_differ() -> None:
    text = read(render(an_investigation()))

    assert "容差" in text
    assert "87,148.5987,000+0.17%5%相符" in text


def test_english_says_the_same() -> None:
    text = read(render(an_investigation("en")))

    assert "1.Opendoubts" in text
    assert "Proposed:¥50,000.00,firstpayment¥4,386.50" in text
    assert "Equityreconciliation" in text


def test_a_reason_that_is_missing_is_said() -> None:
    facts = an_investigation()
    bare = replace(facts.submitted, given={})

    text = read(render(replace(facts, submitted=bare)))

    assert "未说明原因" in text


def test_a_soft_doubt_is_printed_with_its_reason_or_without_one() -> None:
    facts = an_investigation()
    pages = dict(facts.submitted.pages) | {"person": (("1",), ("5",))}
    bare = replace(facts.submitted, pages=pages, given={})
    case = bare.case
    why = Reason("之前跟师傅学了四年", waiting(case)["doubt.few_years"])
    told = replace(bare, given={"doubt.few_years": why})

    text = read(render(replace(facts, submitted=told)))

    assert "入行只有1年。说明：之前跟师傅学了四年" in text
    assert "至少应分别询问2人。未说明原因。" in text


def test_whose_proposal_it_is_stands_with_it() -> None:
    text = read(render(an_investigation(proposer="何建")))

    assert "建议人：何建。" in text


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_an_empty_notebook_can_be_printed_too(language) -> None:
    empty = Submitted({}, {}, setting())

    assert pages(render(an_investigation(language, submitted=empty)))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "zh_CN",
            ("2026-06-15王家村（晚间家访），同去：何建：货架满", "贷后关注：每月看进货单"),
        ),
        (
            "en",
            (
                "王家村(athomeintheevening),with何建:货架满",
                "Towatchafterthepayout:每月看进货单",
            ),
        ),
    ],
)
def test_visits_and_what_to_watch_stand_there(language, said) -> None:
    facts = an_investigation(language)
    pages_ = facts.submitted.pages | {"proposal": (*[("",)] * 6, ("每月看进货单",))}
    visit = VisitTold(date(2026, 6, 15), "王家村", "何建", "货架满", VisitKind.EVENING)
    submitted = replace(facts.submitted, pages=pages_)

    text = read(render(replace(facts, submitted=submitted, visits=(visit,))))

    for one in said:
        assert one in text, one


@pytest.mark.parametrize("lines", range(0, 12, 2))
def test_the_chart_of_the_months_stands_under_its_heading(lines) -> None:
    told = pages(render(an_investigation(purpose="备货" * 20 * lines)))

    [page] = [one for one in told if "三、逐月现金流与还款" in one]
    assert "月可支配本笔还款" in page
