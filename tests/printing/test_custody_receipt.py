"""The receipt for originals taken into custody."""

from __future__ import annotations

from tests.printing.counter import a_custody_receipt, pages

from sheaf.printing.custody_receipt import render


def test_the_receipt_lists_the_originals_and_where_they_are_kept() -> None:
    (text,) = pages(render(a_custody_receipt()))

    for said in (
        "权证收据", "今收到王芳（身份证号", "于2026年3月12日交来", "抵押物东村12号房屋",
        "保管地点档案室三号柜", "1不动产权证书00012331", "2不动产登记证明00012342",
        "一式两份", "交付人（签名并按指印）", "保管人",
    ):  # fmt: skip
        assert said in text
