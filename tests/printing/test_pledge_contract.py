from __future__ import annotations

from dataclasses import replace

import pytest
from tests.printing.drawn_up import (
    DEPOSIT,
    LANGUAGES,
    PLEDGE,
    SPITEFUL,
    ZHANG,
    a_pledge,
    pages,
    signing_page,
    squeezed,
)

from sheaf.domain.collateral import Rises
from sheaf.domain.paper.pledge_contract import PledgeContract
from sheaf.printing.pledge_contract import render
from sheaf.store import canonical


def text(language: str = "zh_CN", **changes: object) -> str:
    return squeezed("".join(pages(render(a_pledge(language, **changes)))))


def test_debt_things_and_value_stand_on_page_one():
    first = squeezed(pages(render(a_pledge()))[0])
    for said in (PLEDGE, "人民币叁万元整", "9.00%", "存单号0000456", "¥40,000.00"):
        assert said in first


def test_a_thing_is_pledged_only_by_delivery():
    read = text()
    assert "质权自交付时设立；没有交付的，质权不设立" in read
    assert "没有交付之前甲方不放款。（民法典第429条、第441条）" in read
    assert "出质登记，质权自登记时设立" not in read


def test_a_right_without_a_certificate_is_pledged_by_registration():
    right = replace(DEPOSIT, name="应收账款", rises=Rises.REGISTRATION)
    read = text(things=(right,), registry="动产融资统一登记公示系统")
    assert "到动产融资统一登记公示系统办理出质登记，质权自登记时设立" in read
    assert "没有交付的，质权不设立" not in read


def test_the_thing_is_never_forfeited_and_is_kept_with_care():
    read = text()
    assert "质押财产不当然归甲方所有" in read
    assert "因保管不善致使毁损、灭失的，承担赔偿责任" in read
    assert "当日返还质押财产和凭证" in read


def test_a_third_partys_pledge_says_so():
    assert "有权向借款人追偿" in text(owner=ZHANG)
    assert "有权向借款人追偿" not in text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_open_and_signatures_do_not_stand_alone(language):
    pdf = render(a_pledge(language))
    assert "$" not in "".join(pages(pdf))
    signing_page(pdf, language)


def test_a_name_reaches_the_paper_as_typed():
    thing = replace(DEPOSIT, name=SPITEFUL)
    assert squeezed(SPITEFUL) in text(things=(thing,))


def test_the_same_facts_make_the_same_bytes():
    contract = a_pledge()
    kept = canonical.load(PledgeContract, canonical.dump(contract))
    assert kept == contract
    assert render(kept) == render(contract)
