"""The settlement certificate."""

from __future__ import annotations

from tests.printing.counter import a_certificate, pages, squeezed

from sheaf.printing.settlement import render


def test_it_certifies_on_one_page_that_nothing_is_owed() -> None:
    (text,) = pages(render(a_certificate()))

    for said in (
        "贷款结清证明",
        "借款人王芳（身份证号130000198503151229）及共同借款人李国平于2026年3月10日",
        "借款人民币叁万元整（¥30,000.00）", "借款合同编号清河农信借字〔2026〕第00012号",
        "已于2026年9月10日全部还清", "不再就该笔借款主张任何债权", "合计¥30,885.93",
        "贷款余额¥0.00", "担保同时解除", "（盖章）",
    ):  # fmt: skip
        assert said in text


def test_it_says_the_same_in_english() -> None:
    (text,) = pages(render(a_certificate("en")))

    assert squeezed("This is to certify that 王芳 (ID number 130000198503151229)") in text
    assert squeezed("were paid in full on 10 September 2026.") in text


def test_a_loan_without_security_mentions_no_release() -> None:
    (text,) = pages(render(a_certificate(released=False, co_borrowers=())))

    assert "担保" not in text
    assert "共同借款人" not in text
