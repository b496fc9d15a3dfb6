"""Tables of figures, facts and terms."""

from __future__ import annotations

import pytest
from reportlab.platypus import Flowable
from tests.printing.counter import glyphs, pages

from sheaf.printing.flow import Text
from sheaf.printing.page import Foot, document
from sheaf.printing.tables import (
    WIDE,
    Columns,
    beside,
    facts_table,
    figures_table,
    form_table,
    terms_table,
)

FOOT = Foot("1", "", "", "zh_CN")
COLUMNS = Columns(("期次", "金额"), (30, 30), "lr")


def laid(*story: Flowable) -> bytes:
    return document(list(story), title="", foot=FOOT)


def test_the_head_repeats_on_every_page_and_the_total_is_never_alone() -> None:
    for count in range(30, 34):
        rows = [(str(k), "100.00") for k in range(count)]

        texts = pages(laid(figures_table(COLUMNS, rows, ("合计", "9.00"))))

        assert all(text.startswith("期次金额") for text in texts)
        assert f"{count - 1}100.00合计9.00" in texts[-1]


def test_a_table_without_rows_is_its_head() -> None:
    (text,) = pages(laid(figures_table(COLUMNS, [], ())))

    assert text.startswith("期次金额")


def test_figures_too_wide_make_the_table_smaller_not_two_lines() -> None:
    rows = [("1", "10,000,000.00"), ("2", "1.00")]
    columns = Columns(("期次", "金额"), (30, 23), "lr")

    ((_size, found),) = glyphs(laid(figures_table(columns, rows, ())))

    amount = [g for g in found if g.text in ",.0"][:4]
    assert max(g.bottom for g in amount) - min(g.bottom for g in amount) < 5


def test_a_rare_character_in_a_table_is_printed() -> None:
    (text,) = pages(laid(figures_table(COLUMNS, [("\u4db6", "1.00")], ())))

    assert "\u4db6" in text


@pytest.mark.parametrize("count", [1, 2, 3])
def test_facts_stand_two_by_two(count) -> None:
    pairs = [(f"名{k}", f"值{k}") for k in range(count)]

    (text,) = pages(laid(facts_table(pairs)))

    assert all(f"名{k}值{k}" in text for k in range(count))


def test_beside_an_empty_label_a_value_runs_on() -> None:
    value = "购买春耕用的种子、化肥和农膜，并支付夏收机械租金"
    narrow = form_table([("用途", value), ("期限", "6个月")])
    wide = form_table([("用途", value), ("", "")])

    assert wide.wrap(500, 500)[1] < narrow.wrap(500, 500)[1]


def test_an_odd_fact_has_the_row_to_itself() -> None:
    (text,) = pages(laid(form_table([("甲", "1"), ("乙", "2"), ("丙", "3")])))

    assert "甲1乙2丙3" in text


def test_terms_fill_the_width_between_the_margins() -> None:
    table = terms_table(
        [("借款金额", beside(Text("叁万元整"), Text("¥30,000.00"), (76, 48)))]
    )

    assert sum(table._colWidths) == pytest.approx(WIDE * 72 / 25.4)
    (text,) = pages(laid(table))
    assert "借款金额叁万元整¥30,000.00" in text
