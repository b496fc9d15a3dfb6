from __future__ import annotations

from dataclasses import replace

from tests.printing.drawn_up import OFFICE, WANG

from sheaf.domain.paper.shared import IdKind, Language
from sheaf.printing.parties import lender, party, party_a, party_b
from sheaf.printing.tongue import Tongue

CHINESE, ENGLISH = Tongue(Language.CHINESE), Tongue(Language.ENGLISH)


def test_a_person_is_named_with_the_whole_number_and_an_address_for_service():
    assert dict(party("借款人（乙方）", WANG, CHINESE)) == {
        "借款人（乙方）": "王芳",
        "身份证号": "130000198503151229",
        "住址": "清河县上河镇东村四组12号",
        "联系电话": "138-0000-0012",
    }


def test_a_firm_is_named_with_its_credit_code():
    firm = replace(WANG, id_kind=IdKind.CREDIT_CODE)
    assert "信用代码" in dict(party("抵押人", firm, CHINESE))


def test_the_lender_is_named_with_where_it_is_signed():
    said = dict(lender(OFFICE, "清河县上河镇", CHINESE))
    assert said["贷款人（甲方）"] == OFFICE.name
    assert said["签订地点"] == "清河县上河镇"


def test_both_sides_have_lines_to_sign_on():
    assert OFFICE.name in party_a(OFFICE, CHINESE).head
    assert len(party_a(OFFICE, ENGLISH).lines) == 2
    assert party_b("王芳", ("借款人",), CHINESE).head.endswith("王芳")
