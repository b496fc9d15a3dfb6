"""Where people sign."""

from __future__ import annotations

import pytest
from tests.printing.counter import LANGUAGES, pages

from sheaf.domain.paper.shared import Unprintable
from sheaf.printing.flow import Text, gap, together
from sheaf.printing.page import Foot, document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tongue import tongue

LENDER = Signer("甲方（盖章）", ("经办人", "负责人"))
BORROWER = Signer("乙方（签名并按指印）", ("借款人",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyone_has_a_line_for_each_name_and_one_for_the_date(language) -> None:
    say = tongue(language)

    (text,) = pages(document([*signatures((LENDER, BORROWER), say)], title="", foot=FOOT))

    assert all(name in text for name in (LENDER.head, *LENDER.lines, BORROWER.head))
    assert text.count(say("年月日", "Date")) == 2


@pytest.mark.parametrize("above", range(170, 245, 5))
def test_a_signature_never_stands_alone_nor_is_torn(above) -> None:
    block = together(Text("签订日期"), signatures((LENDER, BORROWER), tongue("zh_CN")))

    texts = pages(document([gap(above), block], title="", foot=FOOT))

    (page,) = [text for text in texts if "甲方" in text]
    assert page.index("签订日期") < page.index("甲方")
    assert page.count("年月日") == 2


def test_more_people_than_a_page_holds_sign_on_two() -> None:
    many = [Signer(f"第{k}户（签名）", ("户主", "配偶")) for k in range(1, 15)]

    texts = pages(document([*signatures(many, tongue("zh_CN"))], title="", foot=FOOT))

    assert len(texts) == 2
    assert "".join(texts).count("年月日") == 14


def test_a_long_head_is_broken_not_run_into_its_neighbour() -> None:
    long = Signer("清河县农村信用合作联社上河信用社东村信用分社（盖章）", ("经办人",))

    (row,) = signatures((long, BORROWER), tongue("zh_CN"))
    row.wrap(450, 700)

    assert len(row.heads[0]) == 2


def test_a_name_that_cannot_be_printed_is_refused_at_once() -> None:
    with pytest.raises(Unprintable):
        signatures((Signer("\U0001f600", ()),), tongue("zh_CN"))


FOOT = Foot("1", "", "", "zh_CN")
