"""The chain of a business: who sells to it, who buys of it, how they pay."""

from __future__ import annotations

import pytest
from tests.notebooks import VILLAGE_SHOP, setting, typed
from tests.printing.counter import read

from sheaf.domain.investigation.case import Case, worked_out
from sheaf.printing.chain import chain
from sheaf.printing.flow import Text
from sheaf.printing.page import Foot, document
from sheaf.printing.tongue import tongue

DEALINGS = """
suppliers: 烟草公司\t30\t0\t2015\t货到付款 | 批发商\t70\t15\t\t月结
customers: 零售\t60\t0 | 赊账户\t40\t59\t2020\t秋后结清 | 单位\t\t90
"""


def of(told: str) -> Case:
    return worked_out(typed(VILLAGE_SHOP) | typed(told), setting())


def drawn(case: Case, language: str = "zh_CN") -> str:
    foot = Foot("A2026-0087-1", "", "0000 0000 0000", language)
    picture = chain(case, "村级小超市", tongue(language))
    return read(document([Text("九"), picture], title="chain", foot=foot))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh_CN", ("上游供货", "下游客户", "15天付款，月结", "现款现货，货到付款，始于2015",
                   "正常月销售87,000", "毛利率17%", "59天补一次货", "90天付款")),
        ("en", ("Suppliers", "Buyers", "paidin15days,月结", "paidatonce,货到付款,since2015",
                "87,000inanormalmonth", "margin17%", "refilledevery59days")),
    ],
)  # fmt: skip
def test_shares_and_habits_stand_at_every_arrow(language, said) -> None:
    text = drawn(of(DEALINGS), language)

    for one in (*said, "烟草公司", "批发商", "零售", "赊账户", "30%", "70%", "60%", "40%"):
        assert one in text, one


def test_one_side_alone_is_drawn_too() -> None:
    text = drawn(of("suppliers: 烟草公司\t30\t0"))

    assert "烟草公司" in text
    assert "30%" in text


def test_the_smallest_of_many_stand_together() -> None:
    many = " | ".join(f"户{turn}\t{20 - turn}" for turn in range(1, 12))

    text = drawn(of(f"customers: {many}"))

    assert "户1" in text
    assert "其余4家" in text
    assert f"{12 + 11 + 10 + 9}%" in text


def test_nobody_named_is_no_picture() -> None:
    assert chain(of("suppliers: 烟草公司"), "村级小超市", tongue("zh_CN")) is None
