"""What is owed and why, read back."""

from __future__ import annotations

from datetime import date

import pytest
from tests.build import yuan
from tests.printing.counter import OFFICE, pages, read, squeezed

from sheaf.domain.paper.statement import Statement, StatementLine
from sheaf.printing.statement import render

TOLD = {
    "zh_CN": "罚息：本金4,907.07，自2026-04-11起10天，年利率13.5%，为18.40",
    "en": "Late interest: 4,907.07 principal, 10 days from 2026-04-11, is 18.40",
}


def facts(language: str, lines: int = 2) -> Statement:
    due = [date(2026, 4, 10), date(2026, 5, 10)]
    return Statement(
        language=language,
        office=OFFICE,
        number="清河农信借字〔2026〕第00012号",
        borrower="王芳",
        on=date(2026, 4, 20),
        lines=tuple(
            StatementLine(
                k + 1,
                due[k % 2],
                yuan("4907.07"),
                yuan("225"),
                yuan("5132.07"),
                yuan("0"),
                yuan("5151.31"),
                (TOLD[language],),
            )
            for k in range(lines)
        ),
        due=yuan("5151.31"),
        outstanding=yuan("30000"),
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh_CN", ("欠款计算说明", "到期应还¥5,151.31", "今日尚欠", TOLD["zh_CN"])),
        ("en", ("What is owed, and why", "¥5,151.31 is due", "Owed today", TOLD["en"])),
    ],
)
def test_every_line_has_its_figures_and_the_sums_behind_them(language, words) -> None:
    text = squeezed(read(render(facts(language))))

    assert all(squeezed(word) in text for word in words)
    assert squeezed("1 2026-04-10 4,907.07 225.00 5,132.07 — 5,151.31") in text


def test_no_line_is_parted_from_what_is_told_of_it() -> None:
    texts = [squeezed(text) for text in pages(render(facts("zh_CN", 60)))]
    told = squeezed(TOLD["zh_CN"])

    assert len(texts) > 1
    assert all(one.count("4,907.07225.00") == one.count(told) for one in texts)
