from __future__ import annotations

from sheaf.domain.paper.shared import Language
from sheaf.printing.clauses import CLAUSE, clauses, listing, title
from sheaf.printing.flow import Text
from sheaf.printing.tongue import Tongue
from sheaf.printing.wording import Filled, FilledClause

CHINESE, ENGLISH = Tongue(Language.CHINESE), Tongue(Language.ENGLISH)
MANY = FilledClause("a", "放款", ((0, "条件："), (1, "甲；"), (2, "乙。"), (0, "完。")))
ONE = FilledClause("b", "争议", ((0, "协商。"),))


def set_in(say: Tongue) -> list[tuple[str, str]]:
    parts = clauses((MANY, ONE), CLAUSE, say)
    return [(part.label, part.text) for part in parts if isinstance(part, Text)]


def test_clauses_paragraphs_and_items_are_numbered():
    assert set_in(CHINESE) == [
        ("1", "放款"),
        ("1.1", "条件："),
        ("", "（1）甲；"),
        ("", "（2）乙。"),
        ("1.2", "完。"),
        ("2", "争议"),
        ("", "协商。"),
    ]
    assert ("", "(1) 甲；") in set_in(ENGLISH)


def test_a_short_chinese_title_is_set_apart_and_the_edition_is_named():
    filled = Filled("1 0", "2026.1", "借款合同", (), (), ())
    above = [part.text for part in title(filled, "第00012号", CHINESE)]
    assert above[0] == "借 款 合 同"
    assert "第00012号" in above[1]
    assert "2026.1版" in above[1]
    assert title(filled, "1", ENGLISH)[0].text == "借款合同"


def test_a_list_has_its_head_above_it():
    table = Text("rows")
    parts = listing("Things", table)
    assert [part.text for part in parts if isinstance(part, Text)] == ["Things", "rows"]
