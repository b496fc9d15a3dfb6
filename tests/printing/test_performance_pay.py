"""What officers earned, as DOMAIN 10.8 tables it."""

from __future__ import annotations

from tests.printing.counter import a_pay, pages, read, squeezed

from sheaf.printing.performance_pay import render


def test_the_example_is_printed_exactly_on_one_page() -> None:
    (text,) = pages(render(a_pay()))

    for said in (
        "客户经理绩效工资表", "2026-07-01至2026-07-31单位：元制表赵敏",
        "王建国12960,000.00850.00%660.00990.00850.00—2,500.00",
        "李秀英12960,000.00851.10%660.00990.00850.00750.001,750.00",
        "赵国强6410,000.00400.90%90.00210.00400.0070.00630.00",
        "孙梅26150,000.00604.00%另定—600.00600.00—",
        "合计562,480,000.001,410.002,190.002,700.001,420.004,880.00",
        "王建国受理10笔、通过5笔，正常；李秀英受理10笔、通过9笔，偏高；孙梅受理10笔、通过1笔，偏低",
        "未计入应发",
    ):  # fmt: skip
        assert squeezed(said) in squeezed(text)


def test_english_says_the_same_on_one_page() -> None:
    (text,) = pages(render(a_pay("en")))

    for said in ("2,500.00", "decided", "5 of 10 passed, as it should be"):
        assert squeezed(said) in squeezed(text)


def test_nothing_is_said_of_what_nobody_asked() -> None:
    text = read(render(a_pay(officers=a_pay().officers[2:3])))

    assert "通过率" not in text
    assert "另定" not in text
