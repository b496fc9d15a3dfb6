"""How papers on A4 begin and end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.printing.counter import CONTRACT, OFFICE, a_certificate, read

from sheaf.domain.paper.shared import Office
from sheaf.printing.letter import foot, issued, opening
from sheaf.printing.page import check_code, document
from sheaf.printing.tongue import tongue

SAY = tongue("zh_CN")
FACTS = a_certificate()
FOOT = foot(FACTS, CONTRACT)


def test_a_paper_begins_with_the_letterhead_the_title_and_its_number() -> None:
    office = replace(OFFICE, lines=("诚信便民",))

    text = read(document(opening(office, "结清证明", "结字3号", SAY), title="", foot=FOOT))

    assert text.startswith("清河信用社上河分社诚信便民结清证明编号结字3号")


def test_a_paper_without_a_number_does_not_promise_one() -> None:
    text = read(document(opening(OFFICE, "还款计划表", "", SAY), title="", foot=FOOT))

    assert "编号" not in text


def test_it_ends_with_who_issued_it_and_when() -> None:
    day = date(2026, 9, 10)

    text = read(document(issued(OFFICE, day, SAY), title="", foot=FOOT))
    bare = read(document(issued(Office("清河社"), day, SAY), title="", foot=FOOT))

    assert "清河信用社上河分社（盖章）清河县上河镇中街1号0300-00000122026年9月10日" in text
    assert "清河社（盖章）2026年9月10日" in bare


def test_the_foot_is_that_of_the_facts() -> None:
    assert (FOOT.number, FOOT.contract, FOOT.language) == (FACTS.number, CONTRACT, "zh_CN")
    assert FOOT.check_code == check_code(FACTS)
