from __future__ import annotations

import pytest
from tests.printing.drawn_up import (
    LANGUAGES,
    LONG,
    SPITEFUL,
    an_authorisation,
    pages,
    signing_page,
    squeezed,
)

from sheaf.domain.paper.authorisation import Authorisation, AuthorisedAs
from sheaf.domain.paper.shared import Office, Party
from sheaf.printing.authorisation import render
from sheaf.store import canonical

PURPOSES = {
    AuthorisedAs.BORROWER: "审核本人的借款申请；",
    AuthorisedAs.SPOUSE: "本人的配偶王芳申请借款",
    AuthorisedAs.GUARANTOR: "本人为王芳的借款提供担保",
    AuthorisedAs.GUARANTORS_SPOUSE: "本人的配偶王芳为他人的借款提供担保",
    AuthorisedAs.OWNER: "本人以财产为王芳的借款提供抵押或者质押",
    AuthorisedAs.OWNERS_SPOUSE: "本人的配偶王芳以财产为他人的借款提供抵押",
    AuthorisedAs.MEMBER: "本人加入联保小组“王芳”",
}


def text(language: str = "zh_CN", **changes: object) -> str:
    return squeezed("".join(pages(render(an_authorisation(language, **changes)))))


def test_the_striking_notice_stands_first():
    first = squeezed(pages(render(an_authorisation()))[0])
    assert first.index("重要提示") < first.index("授权的目的")


@pytest.mark.parametrize("role", AuthorisedAs)
def test_the_purpose_is_that_of_the_role_alone(role):
    read = text(role=role, related="王芳")
    for other, purpose in PURPOSES.items():
        assert (purpose in read) is (other is role)


@pytest.mark.parametrize(
    "said",
    [
        "130000198503151229",
        "不采集宗教信仰、基因、指纹、血型、疾病和病史信息",
        "单独同意",
        "报送不良信息之前，清河信用社上河分社事先告知本人",
        "最迟到2026年6月1日",
        "本人可以书面撤回授权",
        "贷后管理和风险检查",
        "对错误的信息提出异议",
    ],
)
def test_scope_validity_reporting_and_revocation_are_there(said):
    assert said in text()


def test_without_a_telephone_the_posted_number_is_named():
    assert "营业场所公示的电话" in text(office=Office("上河分社"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_open_and_signatures_do_not_stand_alone(language):
    pdf = render(an_authorisation(language))
    assert "$" not in "".join(pages(pdf))
    signing_page(pdf, language)


@pytest.mark.parametrize("name", [SPITEFUL, LONG])
def test_a_name_reaches_the_paper_as_typed(name):
    assert text(person=Party(name)).count(squeezed(name)) == 3


def test_the_same_facts_make_the_same_bytes():
    authorisation = an_authorisation()
    kept = canonical.load(Authorisation, canonical.dump(authorisation))
    assert kept == authorisation
    assert render(kept) == render(authorisation)


def test_its_day_counts_only_if_no_loan_comes_about():
    read = squeezed("".join(pages(render(an_authorisation()))))
    assert "有效期至债务还清；没有办成借款的，至2026年6月1日" in read
