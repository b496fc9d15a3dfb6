from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.printing.drawn_up import (
    DEBT,
    LANGUAGES,
    LONG,
    SPITEFUL,
    a_check,
    pages,
    signing_page,
    squeezed,
)

from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.paper.guarantor_check import GuarantorCheck
from sheaf.domain.paper.shared import Party
from sheaf.printing.guarantor_check import render
from sheaf.store import canonical


def text(language: str = "zh_CN", **changes: object) -> str:
    return squeezed("".join(pages(render(a_check(language, **changes)))))


@pytest.mark.parametrize(
    "said",
    [
        "130000197902030011",
        "每月¥6,500.00",
        "¥260,000.00",
        "负债¥15,000.00，对外担保¥0.00",
        "同村好友",
        "刘洋、何静",
        "我认识借款人王芳",
        "人民币叁万元整（¥30,000.00），年利率9.00%",
        "自2026年3月10日起，至2026年9月10日止",
        "保证期间为3年，至2029年9月10日止",
        "被起诉、财产被执行",
        "签名、指印是本人所为",
    ],
)
def test_means_questions_and_checks_are_there(said):
    assert said in text()


def test_every_question_has_boxes_to_tick():
    assert text().count("□是□否") == 13


def test_the_guarantor_is_asked_of_the_kind_he_gives():
    assert "连带责任保证：借款人到期不还" in text()
    general = text(kind=GuaranteeKind.GENERAL)
    assert "一般保证：对借款人强制执行后" in general
    assert "连带责任" not in general


def test_guarantees_in_return_and_old_loans_are_asked_of():
    debt = replace(DEBT, refinances="清河农信借字〔2025〕第00003号")
    read = text(mutual=("2025-00031", "2025-00032"), debt=debt, spouse=None)
    assert "借款人或其配偶也为我或我配偶的借款提供了保证（2025-00031、2025-00032）" in read
    assert "归还编号清河农信借字〔2025〕第00003号的旧借款" in read
    assert "我的配偶" not in read


def test_place_and_day_are_left_to_be_written_where_they_are_not_known():
    assert "＿＿＿＿＿＿" in text()
    known = text(place="西村一组3号", checked_on=date(2026, 3, 8))
    assert "2026年3月8日" in known
    assert "＿" not in known


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_open_and_signatures_do_not_stand_alone(language):
    pdf = render(a_check(language))
    assert "$" not in "".join(pages(pdf))
    signing_page(pdf, language)


@pytest.mark.parametrize("name", [SPITEFUL, LONG])
def test_a_name_reaches_the_paper_as_typed(name):
    debt = replace(DEBT, borrower=Party(name))
    assert text(debt=debt, guarantor=Party(name)).count(squeezed(name)) >= 3


def test_the_same_facts_make_the_same_bytes():
    check = a_check(checked_on=date(2026, 3, 8))
    kept = canonical.load(GuarantorCheck, canonical.dump(check))
    assert kept == check
    assert render(kept) == render(check)


def test_two_check_and_the_one_not_known_yet_is_written_in():
    read = squeezed("".join(pages(render(a_check(clerks=("刘洋",))))))
    assert "核保人刘洋、＿＿＿＿＿＿" in read
