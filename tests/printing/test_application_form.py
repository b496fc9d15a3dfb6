"""The application form."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.build import NINE
from tests.floating import FEBRUARY, RULE
from tests.printing.counter import LANGUAGES, a_form, pages, read, squeezed

from sheaf.domain.paper.application_form import Handed, Livelihood
from sheaf.domain.pricing import Lpr
from sheaf.printing.application_form import render

FLOATS = RULE.on(Lpr(FEBRUARY, over_five_years=False, value=Decimal("3.00")))


def test_it_says_what_was_asked_for_and_declared() -> None:
    text = read(render(a_form()))

    for said in (
        "姓名王芳身份证号130000198503151229", "配偶李国平", "年收入¥86,000.00",
        "申请金额¥30,000.00（人民币叁万元整）", "期限6个月", "等额本息",
        "首期应还日2026-04-10",
        "拟保证人赵强邻居身份证号410000199211300431", "√身份证复印件×土地承包合同（未收）",
        "以上内容和所交材料真实、完整",
    ):  # fmt: skip
        assert said in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_couple_with_two_guarantors_and_four_papers_fits_on_one_sheet(language) -> None:
    codes = ("id_card", "household_register", "marriage_certificate", "spouse_id_card")
    handed = tuple(Handed(code, received=True) for code in codes)
    two = a_form(language).guarantors * 2

    paper = render(a_form(language, guarantors=two, papers=handed))

    assert len(pages(paper)) == 1


@pytest.mark.parametrize(
    ("language", "pricing", "said"),
    [
        ("zh_CN", None, "申请利率年利率9.00%（合月利率7.5‰）"),
        ("en", None, "Rate 9.00% a year (7.5‰ a month)"),
        ("zh_CN", FLOATS, "（合月利率7.5‰）；1年期LPR 3.00% +600基点，每年1月1日调整"),
        ("en", FLOATS, "LPR 1 year 3.00% +600 bp, set anew every 1 January"),
    ],
)
def test_it_says_the_rate_and_what_it_is_made_from(language, pricing, said) -> None:
    facts = a_form(language)
    wish = replace(facts.wish, rate=NINE, pricing=pricing)

    assert squeezed(said) in read(render(replace(facts, wish=wish)))


def test_who_is_alone_has_no_lines_for_others() -> None:
    facts = a_form(spouse=None, guarantors=(), papers=())

    text = read(render(facts))

    assert "配" not in text
    assert "拟保证人" not in text
    assert "提交材料" not in text


def test_what_was_left_empty_is_a_dash() -> None:
    facts = a_form(livelihood=Livelihood(), contact="")

    text = read(render(replace(facts, wish=replace(facts.wish, first_due_on=None))))

    assert "婚姻状况—家庭人口—经营项目—经营年限—" in text
    assert "首期应还日—" in text


def test_it_says_the_same_in_english() -> None:
    assert squeezed("1. The above and the papers handed in are true") in read(
        render(a_form("en"))
    )
