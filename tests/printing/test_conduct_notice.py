from __future__ import annotations

import pytest
from tests.printing.drawn_up import (
    LANGUAGES,
    LONG,
    SPITEFUL,
    a_conduct_notice,
    pages,
    signing_page,
    squeezed,
)

from sheaf.domain.paper.conduct_notice import ConductNotice
from sheaf.domain.paper.shared import Party
from sheaf.printing.conduct_notice import render
from sheaf.store import canonical


def text(language: str = "zh_CN", **changes: object) -> str:
    return squeezed("".join(pages(render(a_conduct_notice(language, **changes)))))


@pytest.mark.parametrize(
    "said",
    [
        "尊敬的王芳：您的借款由刘洋、何静办理",
        "不抽您的一支烟；上门时至多只喝一杯白水",
        "请拨打0300-0000012",
        "到清河信用社上河分社（清河县上河镇中街1号）当面投诉",
        "不代收现金",
    ],
)
def test_officers_promise_what_they_never_take(said):
    assert said in text()


def test_a_number_for_complaints_of_its_own_comes_first():
    assert "请拨打0300-0000099" in text(complaint_phone="0300-0000099")


def test_the_chinese_notice_is_one_page():
    assert len(pages(render(a_conduct_notice()))) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_open_and_signatures_do_not_stand_alone(language):
    pdf = render(a_conduct_notice(language))
    assert "$" not in "".join(pages(pdf))
    signing_page(pdf, language)


@pytest.mark.parametrize("name", [SPITEFUL, LONG])
def test_a_name_reaches_the_paper_as_typed(name):
    assert text(customer=Party(name)).count(squeezed(name)) == 2


def test_the_same_facts_make_the_same_bytes():
    notice = a_conduct_notice()
    kept = canonical.load(ConductNotice, canonical.dump(notice))
    assert kept == notice
    assert render(kept) == render(notice)


def test_it_has_one_name_and_is_signed_by_two_who_promise():
    read = squeezed("".join(pages(render(a_conduct_notice(officers=("刘洋",))))))
    assert "廉洁服务承诺书" in read
    assert "客户经理" not in read
    assert read.count("承诺人") == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_takes_one_sheet(language):
    assert len(pages(render(a_conduct_notice(language)))) == 1
