"""Text that flows over pages."""

from __future__ import annotations

from reportlab.platypus import Flowable
from tests.printing.counter import pages

from sheaf.printing.flow import BODY, Setting, Text, annex, clause, gap, heading, together
from sheaf.printing.page import Foot, document

FOOT = Foot("1", "", "", "zh_CN")
LONG = "不转借他人，不用于买卖股票、期货。" * 60


def laid(story: list[Flowable]) -> list[str]:
    return pages(document(story, title="", foot=FOOT))


def test_text_is_torn_where_the_page_ends_and_nothing_is_lost() -> None:
    texts = laid([gap(200), Text(LONG)])

    said = "".join(
        text.replace(f"1第{k}页，共{len(texts)}页", "") for k, text in enumerate(texts, 1)
    )
    assert len(texts) > 1
    assert said == LONG


def test_two_lines_at_least_stand_on_either_side_of_a_page_end() -> None:
    text = Text("甲" * 200, Setting(lead=20))
    text.wrap(300, 1000)

    assert text.split(300, 39) == []
    first, rest = text.split(300, 60)
    assert len(first.kept) == 3
    assert len(rest.kept) == len(text.rows) - 3


def test_what_is_longer_than_two_pages_is_torn_twice() -> None:
    assert len(laid([Text(LONG * 8)])) > 2


def test_a_heading_goes_to_the_next_page_with_what_it_heads() -> None:
    texts = laid([gap(239), heading("怎样还款"), Text(LONG, BODY)])

    assert "怎样还款" not in texts[0]
    assert texts[1].startswith("怎样还款不转借")


def test_a_clause_has_its_number_in_the_margin() -> None:
    (text,) = laid(clause(7, "提前还款", "乙方可以提前归还。"))

    assert text.startswith("7提前还款乙方可以提前归还。")


def test_an_annex_begins_a_page() -> None:
    first, second = laid([Text("正文"), *annex("附件"), Text("内容")])

    assert "附件" not in first
    assert second.startswith("附件内容")


def test_what_is_kept_together_moves_together() -> None:
    texts = laid([gap(225), together(Text("末句"), [gap(40), Text("签名")])])

    assert "末句" not in texts[0]
    assert "末句签名" in texts[1]


def test_sides_and_indents_move_the_lines() -> None:
    (text,) = laid(
        [Text("左"), Text("中", Setting(side="c")), Text("右", Setting(side="r"))]
    )

    assert text.startswith("左中右")
