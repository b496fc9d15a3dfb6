from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.printing.drawn_up import (
    HOUSE,
    LANGUAGES,
    LONG,
    MORTGAGE,
    SPITEFUL,
    TRACTOR,
    WANG,
    a_mortgage,
    pages,
    signing_page,
    squeezed,
)

from sheaf.domain.collateral import Insurance, Lease, Rises
from sheaf.domain.money import Money
from sheaf.domain.paper.charge import Thing
from sheaf.domain.paper.mortgage_contract import MortgageContract
from sheaf.domain.paper.shared import Party
from sheaf.printing.mortgage_contract import render
from sheaf.store import canonical

UNREGISTERED = "未经登记，不得对抗善意第三人"


def text(language: str = "zh_CN", **changes: object) -> str:
    return squeezed("".join(pages(render(a_mortgage(language, **changes)))))


def test_debt_things_and_value_stand_on_page_one():
    first = squeezed(pages(render(a_mortgage()))[0])
    for said in (
        MORTGAGE,
        "人民币叁万元整",
        "9.00%",
        "¥226,000.00",
        "轮式拖拉机704型",
        "98.5",
        "180,000.00",
        "不动产自登记时设立，登记之前不放款",
    ):
        assert said in first


def test_real_estate_exists_only_from_registration():
    read = text(things=(HOUSE,))
    assert "抵押权自登记时设立；没有登记的，抵押权不设立" in read
    assert "到清河县不动产登记中心办理登记，没有办妥之前甲方不放款" in read
    assert UNREGISTERED not in read


def test_movables_exist_from_the_contract():
    read = text(things=(TRACTOR,))
    assert UNREGISTERED in read
    assert "没有登记的，抵押权不设立" not in read


def test_the_thing_is_never_forfeited():
    read = text()
    assert "抵押财产不当然归甲方所有" in read
    assert "（民法典第401条）" in read


def test_a_third_party_is_protected_when_the_debt_grows():
    assert "乙方对加重的部分不承担担保责任" in text()
    own = text(owner=WANG)
    assert "乙方对加重的部分不承担担保责任" not in own
    assert "有权向借款人追偿" not in own


def test_co_owners_are_named_and_sign():
    assert "全体共有人孙秀英书面同意抵押" in text()
    alone = text(co_owners=())
    assert "抵押财产为乙方单独所有" in alone
    assert "共有人声明" not in alone


def test_leases_charges_and_insurance_are_said():
    read = text(
        lease=Lease("赵某", date(2027, 12, 31)),
        prior_charges="县农行抵押50,000元",
        insurance=Insurance("人保财险", date(2027, 5, 1)),
    )
    assert "抵押财产已经租给赵某，租赁期限至2027年12月31日止" in read
    assert "在先的权利：县农行抵押50,000元" in read
    assert "抵押财产已经投保：由人保财险承保，保险期间至2027年5月1日止" in read


def test_a_long_list_of_things_runs_over_pages_under_its_head():
    things = tuple(replace(TRACTOR, name=f"拖拉机{k}") for k in range(40))
    read = pages(render(a_mortgage(things=things)))
    assert sum("凭证号码" in page for page in read) > 1
    assert "拖拉机39" in "".join(read)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_open_and_signatures_do_not_stand_alone(language):
    pdf = render(a_mortgage(language))
    assert "$" not in "".join(pages(pdf))
    signing_page(pdf, language)


@pytest.mark.parametrize("name", [SPITEFUL, LONG])
def test_a_name_reaches_the_paper_as_typed(name):
    thing = replace(TRACTOR, name=name)
    assert text(owner=Party(name), things=(thing,)).count(squeezed(name)) >= 2


def test_the_same_facts_make_the_same_bytes():
    contract = a_mortgage()
    kept = canonical.load(MortgageContract, canonical.dump(contract))
    assert kept == contract
    assert render(kept) == render(contract)


LAND = Thing(
    "土地经营权", Money.parse("60000"), Rises.FARM_LAND, certificate="经营权第31号"
)


def test_a_right_to_farm_land_arises_with_the_contract_and_is_filed():
    read = squeezed("".join(pages(render(a_mortgage(things=(LAND,))))))
    assert "土地经营权的抵押自本合同生效时设立；未经登记，不得对抗善意第三人" in read
    assert "向发包方备案" in read
    assert "农村土地承包法第47条" in read
    assert "民法典第402条" not in read
    assert "不动产自登记时设立" not in read


def test_what_no_thing_has_takes_no_column():
    read = squeezed("".join(pages(render(a_mortgage(things=(LAND,))))))
    assert "序号名称凭证号码价值（元）1土地经营权经营权第31号60,000.00" in read
    both = squeezed("".join(pages(render(a_mortgage()))))
    assert "序号名称数量所在地凭证号码价值（元）" in both
