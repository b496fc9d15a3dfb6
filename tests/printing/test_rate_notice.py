"""The notice of the annual rate."""

from __future__ import annotations

from decimal import Decimal

from tests.printing.counter import a_rate_notice, pages, read, yuan

from sheaf.domain.paper.rate_notice import Fee
from sheaf.printing.rate_notice import render


def test_the_annual_rate_comes_first_with_its_method() -> None:
    first, second = pages(render(a_rate_notice()))

    assert "年化利率9.00%单利计算；按复利计算为9.38%" in first
    assert first.index("年化利率9.00%") < first.index("合同利率")
    assert "中国人民银行公告〔2021〕第3号" in first
    assert "还款示例" in second


def test_it_names_all_that_it_costs_and_nothing_else() -> None:
    text = read(render(a_rate_notice()))

    for said in (
        "利息合计¥792.40", "费用不收取任何费用", "总成本¥792.40", "我单位不收取其他费用",
        "逾期利率年利率13.50%", "挪用利率年利率18.00%", "利息算到还款当天，不收违约金",
    ):  # fmt: skip
        assert said in text


def test_fees_are_listed_and_counted() -> None:
    fees = (Fee("抵押登记费", yuan("80")), Fee("评估费", yuan("200")))

    text = read(render(a_rate_notice(fees=fees, prepay_fee=Decimal(1))))

    assert "抵押登记费¥80.00；评估费¥200.00" in text
    assert "总成本¥1,072.40" in text
    assert "按提前归还本金的1.00%收取违约金" in text


def test_the_annual_rate_has_two_places_as_on_the_screen() -> None:
    text = read(render(a_rate_notice(simple=Decimal("8.9999"), compound=Decimal("9.3807"))))

    assert "年化利率9.00%单利计算；按复利计算为9.38%" in text


def test_a_product_is_named_once_and_the_office_has_room_for_its_seal() -> None:
    text = read(render(a_rate_notice(product="农户担保贷款")))

    assert "“农户担保贷款”的年化利率" in text
    assert "清河信用社上河分社（盖章）" in text
