from __future__ import annotations

from datetime import date

from tests.build import yuan
from tests.printing.counter import OFFICE, pages

from sheaf.domain.paper.period_figures import PeriodFigures
from sheaf.domain.product import Security
from sheaf.domain.statistics import Cut, Line, Statistics, Sums
from sheaf.printing.period_figures import CUTS, SECURITIES, render

SUMS = Sums(
    applied=3,
    approved=2,
    paid_out=2,
    borrowers=1,
    lent=yuan("60000"),
    principal_due=yuan("10000"),
    principal_in=yuan("9500"),
    interest_due=yuan("400"),
    interest_in=yuan("400"),
    late_in=yuan("17.33"),
    balance=yuan("50500"),
    bad=yuan("5050"),
)


def a_table(cut: Cut, *lines: Line, language: str = "zh_CN") -> PeriodFigures:
    found = Statistics(date(2026, 3, 1), date(2026, 3, 31), cut, 5, lines)
    return PeriodFigures(language=language, office=OFFICE, found=found, made_by="赵敏")


def test_a_month_by_officer_with_its_sum() -> None:
    (text,) = pages(render(a_table(Cut.OFFICER, Line("2", "周敏", SUMS))))

    for said in (
        "业务统计表", "2026年3月1日至2026年3月31日",
        "咨询5笔，申请3笔，审批通过2笔，放款2笔",
        "周敏260,000.009,500.0095.00%400.0050,500.0010.00%",
        "合计260,000.009,500.0095.00%400.0050,500.0010.00%",
        "到期利息收回率100.00%，收回罚息和复利17.33", "制表（赵敏）", "复核人",
    ):  # fmt: skip
        assert said in text


def test_english_says_the_same_and_names_what_has_no_name() -> None:
    table = a_table(Cut.VILLAGE, Line("", "", SUMS), language="en")
    (text,) = pages(render(table))

    for said in ("Figuresofaperiod", "notsaid260,000.00", "Total260,000.00", "Village"):
        assert said in text


def test_a_period_without_anything_is_a_table_of_nothing() -> None:
    (text,) = pages(render(a_table(Cut.SECURITY)))

    assert "合计0——————" in text


def test_every_cut_and_kind_of_security_has_its_words() -> None:
    assert set(CUTS) == set(Cut)
    assert set(SECURITIES) == {one.value for one in Security}


def test_many_long_names_go_on_over_pages() -> None:
    lines = [Line(str(at), f"农户小额信用循环贷款第{at}号产品", SUMS) for at in range(90)]
    found = pages(render(a_table(Cut.PRODUCT, *lines)))

    assert len(found) > 1
    assert all("收回本金" in text for text in found[:2])
