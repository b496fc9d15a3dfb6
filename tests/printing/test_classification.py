"""The report of the classes: DOMAIN 6.5's example portfolio on one page."""

from __future__ import annotations

from tests.printing.counter import EXAMPLE, a_classification, pages, read

from sheaf.domain.policy import Policy, ProvisionBase
from sheaf.domain.portfolio import report
from sheaf.printing.classification import render


def test_the_example_is_printed_exactly_on_one_page() -> None:
    (text,) = pages(render(a_classification()))

    for said in (
        "贷款五级分类表", "2026年7月31日单位：元制表赵敏2026-08-0109:12",
        "正常2177,000.0035.40%——", "关注3155,000.0031.00%2%3,100.00",
        "次级4145,000.0029.00%25%36,250.00", "可疑115,000.003.00%50%7,500.00",
        "损失18,000.001.60%100%8,000.00", "合计11500,000.00100.00%54,850.00",
        "一般准备¥5,000.00全部贷款的1%", "准备合计¥59,850.00",
        "不良贷款6168,000.0033.60%", "（PAR30）7248,000.0049.60%",
        "（PAR90）5158,000.0031.60%", "逾期本金9126,300.0025.26%",
        "统计口径逾期贷款9172,300.0034.46%",
        "自2026年6月30日以来的迁徙（笔数）", "可疑—————1", "新发放1—————",
    ):  # fmt: skip
        assert said in text


def test_english_says_the_same_on_one_page() -> None:
    (text,) = pages(render(a_classification("en")))

    for said in ("Specialmention3155,000.00", "Badloans6168,000.0033.60%"):
        assert said in text


def test_it_says_when_the_general_provision_is_of_normal_loans_alone() -> None:
    base = Policy(general_provision_base=ProvisionBase.NORMAL)

    text = read(render(a_classification(report=report(EXAMPLE, base), moves=())))

    assert "一般准备¥1,770.00正常类贷款的1%" in text


def test_who_answers_for_it_signs_and_all_classes_are_written_out() -> None:
    chinese, english = (read(render(a_classification(one))) for one in ("zh_CN", "en"))

    assert "负责人" in chinese
    assert "（盖章）" in chinese
    assert "100.00%" in chinese
    assert "Substd" not in english
