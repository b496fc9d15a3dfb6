"""The release of guarantee and collateral."""

from __future__ import annotations

from tests.printing.counter import a_release, pages

from sheaf.printing.release import render


def test_it_names_who_and_what_is_free() -> None:
    (text,) = pages(render(a_release()))

    for said in (
        "已于2026年9月10日全部还清", "李国平130000198503151210清河农信保字",
        "东村12号房屋王芳", "以上担保已于2026年9月11日解除",
    ):  # fmt: skip
        assert said in text


def test_it_has_only_the_parts_that_the_loan_has() -> None:
    (text,) = pages(render(a_release(collaterals=())))

    assert "解除保证责任" in text
    assert "抵押物" not in text


def test_a_thing_alone_names_no_guarantor() -> None:
    (text,) = pages(render(a_release(guarantors=())))

    assert "解除保证责任" not in text
    assert "解除抵押、质押" in text
