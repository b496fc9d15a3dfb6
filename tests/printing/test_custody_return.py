"""The slip by which originals go back."""

from __future__ import annotations

from tests.printing.counter import a_custody_return, pages

from sheaf.printing.custody_return import render


def test_the_slip_answers_the_receipt_and_the_owner_signs_it() -> None:
    (text,) = pages(render(a_custody_return()))

    for said in (
        "权证归还单", "于2026年9月11日全部归还", "权证收据清河农信管字〔2026〕第0012号",
        "收存日期2026年3月12日", "1不动产权证书00012331", "一式两份",
        "领取人（签名并按指印）",
    ):  # fmt: skip
        assert said in text
