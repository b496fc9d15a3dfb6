from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.printing.drawn_up import (
    DEBT,
    GUARANTEE,
    LANGUAGES,
    LOAN,
    LONG,
    SPITEFUL,
    a_guarantee,
    pages,
    signing_page,
    squeezed,
)

from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.money import Money
from sheaf.domain.paper.guarantee_contract import GuaranteeContract
from sheaf.domain.paper.shared import Party
from sheaf.printing.guarantee_contract import render, worded
from sheaf.store import canonical

GENERAL = GuaranteeKind.GENERAL


def text(language: str = "zh_CN", **changes: object) -> str:
    return squeezed("".join(pages(render(a_guarantee(language, **changes)))))


def test_the_key_terms_stand_on_page_one():
    first = squeezed(pages(render(a_guarantee()))[0])
    for said in (
        GUARANTEE,
        LOAN,
        "张建军",
        "130000197902030011",
        "王芳",
        "人民币叁万元整",
        "¥30,000.00",
        "9.00%",
        "6个月，自2026年3月10日起，至2026年9月10日止",
        "连带责任保证",
        "3年，自债务履行期限届满之次日起，至2029年9月10日止",
    ):
        assert said in first


def test_a_joint_guarantor_is_told_that_he_may_be_asked_first():
    read = text()
    assert "不以先起诉借款人、先执行借款人的财产为前提。（民法典第688条）" in read
    assert "甲方没有在保证期间内请求乙方承担保证责任的" in read
    assert "一般保证" not in read


def test_a_general_guarantor_is_told_when_he_may_refuse():
    read = text(kind=GENERAL)
    assert "乙方有权拒绝向甲方承担保证责任，但是有下列情形之一的除外" in read
    assert all(f"（{item}）" in read for item in (1, 2, 3, 4))
    assert "甲方没有在保证期间内对借款人提起诉讼或者申请仲裁的" in read
    assert "连带责任" not in read


def test_the_english_kinds_differ_too():
    joint, general = text("en"), text("en", kind=GENERAL)
    assert "jointlyandseverally" in joint
    assert "generalguarantee" not in joint
    assert "generalguarantee" in general
    assert "jointlyandseverally" not in general


def test_each_kind_has_a_wording_of_its_own():
    assert {worded(a_guarantee(kind=kind)) for kind in GuaranteeKind} == {
        "guarantee_contract_joint",
        "guarantee_contract_general",
    }


def test_the_period_is_counted_from_maturity():
    assert a_guarantee(years=2).ends_on.isoformat() == "2028-09-10"
    assert "至2028年9月10日止" in text(years=2)


def test_a_limit_bounds_what_is_answered_for():
    read = text(limit=Money.parse("20000"))
    assert "乙方只在本金¥20,000.00（人民币贰万元整）" in read
    assert "本金以¥20,000.00为限" in read
    assert "乙方只在本金" not in text()


def test_several_guarantors_answer_for_everything_unless_shares_are_agreed():
    assert "各保证人之间没有约定份额" in text(several=True)
    shared = text(several=True, share=Decimal(40))
    assert "按照40.00%的份额承担" in shared
    assert "没有约定份额" not in shared


def test_without_agreement_the_debtors_own_things_answer_first():
    assert "甲方先就该担保物实现债权" in text(lender_chooses=False)
    assert "甲方先就该担保物实现债权" not in text()


def test_a_guarantor_of_a_new_loan_for_an_old_one_says_that_he_knows():
    debt = replace(DEBT, refinances="清河农信借字〔2025〕第00003号")
    assert "乙方知道：主合同的借款用于偿还编号清河农信借字" in text(debt=debt)


def test_a_spouse_declares_and_signs():
    read = text()
    assert "乙方配偶孙秀英声明" in read
    alone = text(spouse=None)
    assert "配偶" not in alone


@pytest.mark.parametrize("kind", GuaranteeKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_open_and_signatures_do_not_stand_alone(language, kind):
    pdf = render(a_guarantee(language, kind=kind))
    assert "$" not in "".join(pages(pdf))
    signing_page(pdf, language)


@pytest.mark.parametrize("name", [SPITEFUL, LONG])
def test_a_name_reaches_the_paper_as_typed(name):
    debt = replace(DEBT, borrower=Party(name, DEBT.borrower.id_number))
    assert text(debt=debt, guarantor=Party(name)).count(squeezed(name)) >= 4


def test_the_same_facts_make_the_same_bytes():
    contract = a_guarantee(limit=Money.parse("20000"), share=Decimal(40))
    kept = canonical.load(GuaranteeContract, canonical.dump(contract))
    assert kept == contract
    assert render(kept) == render(contract)
