from __future__ import annotations

from dataclasses import replace

import pytest
from tests.printing.drawn_up import (
    LANGUAGES,
    LONG,
    SPITEFUL,
    a_group,
    pages,
    signing_page,
    squeezed,
)

from sheaf.domain.paper.group_agreement import GroupAgreement
from sheaf.printing.group_agreement import render
from sheaf.store import canonical


def text(language: str = "zh_CN", count: int = 5, **changes: object) -> str:
    return squeezed("".join(pages(render(a_group(language, count, **changes)))))


def test_the_group_its_members_and_limits_stand_on_page_one():
    first = squeezed(pages(render(a_group()))[0])
    for said in (
        "东村大棚蔬菜联保小组",
        "5户，组长王芳",
        "人民币贰拾伍万元整",
        "¥250,000.00",
        "自2026年3月1日起，至2029年2月28日止",
        "每笔借款到期之次日起3年",
        "130000198503101229",
        "钱有福",
    ):
        assert said in first


def test_one_late_member_stops_all_or_may():
    assert "暂停向本组所有成员发放新的借款" in text()
    may = text(freezes=False)
    assert "可以根据情况暂停" in may
    assert "暂停向本组所有成员" not in may


@pytest.mark.parametrize(
    "said",
    [
        "承担连带责任保证",
        "加入之前已经发放的借款不承担保证责任",
        "还清自己的全部借款，经其他全体成员和甲方书面同意后可以退出",
        "退出后成员少于5户的",
        "在5天内告知组长和甲方",
        "由包括其本人在内的其余各户平均分担",
        "不代收、代管任何成员的借款和还款",
    ],
)
def test_the_topics_of_a_group_are_covered(said):
    assert said in text()


@pytest.mark.parametrize("count", [3, 5, 10])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_member_has_a_row_to_sign_in(language, count):
    pdf = render(a_group(language, count))
    page = signing_page(pdf, language)
    for member in a_group(language, count).members:
        assert member.party.name in page
    assert "$" not in "".join(pages(pdf))


def test_names_reach_the_paper_as_typed():
    group = a_group()
    odd = tuple(
        replace(member, party=replace(member.party, name=name))
        for member, name in zip(
            group.members, [SPITEFUL, LONG, "李", "王", "赵"], strict=True
        )
    )
    read = text(members=odd, leader=SPITEFUL, group=LONG)
    assert read.count(squeezed(SPITEFUL)) >= 3
    assert read.count(LONG) >= 4


def test_the_same_facts_make_the_same_bytes():
    agreement = a_group()
    kept = canonical.load(GroupAgreement, canonical.dump(agreement))
    assert kept == agreement
    assert render(kept) == render(agreement)
