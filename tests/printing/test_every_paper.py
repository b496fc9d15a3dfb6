"""What holds for every paper of the counter, in both languages."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader
from tests.printing.counter import LANGUAGES, PAPERS, Glyph, glyphs, named, pages, read

from sheaf.domain.paper.shared import Marks, Reprint, Unprintable

#: Page x of y; a slip counts its pages in each part.
COUNT = {
    "zh_CN": re.compile(r"第(\d+)页，共(\d+)页"),
    "en": re.compile(r"Page(\d+)of(\d+)"),
}
EDGE = 14.0  # points; nearer to the edge many printers do not print
FORTY = "阿卜杜热合曼·买买提依明吐尔逊江艾合麦提托合提如则麦麦提江吐尔逊古丽阿依夏木"
LATIN = "Maximiliana Featherstonehaugh-Cholmondeley"
SPITEFUL = "<b>&</b> &amp; ${borrower} %s"
RARE = "李𠮷䶮\u4db6"  # the last is in neither Song nor Hei
SPREAD = 0.35  # of a character's area that may lie under another

every_paper = pytest.mark.parametrize("name", PAPERS)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def made(name: str, language: str) -> Any:
    make, _render = PAPERS[name]
    return make(language)


def drawn(name: str, facts: Any) -> bytes:
    _make, render = PAPERS[name]
    return render(facts)


@every_language
@every_paper
def test_every_page_says_which_paper_it_is_and_which_of_how_many(name, language) -> None:
    facts = made(name, language)

    texts = pages(drawn(name, facts))

    counts = [COUNT[language].search(text) for text in texts]
    assert all(facts.number in text for text in texts)
    assert [int(found[1]) for found in counts] == [
        k % int(found[2]) + 1 for k, found in enumerate(counts)
    ]


@every_language
@every_paper
def test_the_same_facts_make_the_same_bytes(name, language) -> None:
    first, again = (drawn(name, made(name, language)) for _ in range(2))

    assert first == again


@every_language
@every_paper
def test_a_name_is_never_read_as_markup(name, language) -> None:
    text = read(drawn(name, named(made(name, language), SPITEFUL)))

    assert "".join(SPITEFUL.split()) in text


@every_language
@every_paper
def test_rare_characters_are_printed_and_read_back(name, language) -> None:
    pdf = drawn(name, named(made(name, language), RARE))

    assert RARE in read(pdf)


@every_language
@every_paper
def test_what_no_face_has_is_refused_by_name(name, language) -> None:
    with pytest.raises(Unprintable) as refused:
        drawn(name, named(made(name, language), "李\U0001f600"))

    assert refused.value.characters == "\U0001f600"


@every_language
@every_paper
def test_it_needs_no_face_of_the_machine_it_is_read_on(name, language) -> None:
    reader = PdfReader(BytesIO(drawn(name, made(name, language))))
    fonts = [
        font.get_object()
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    ]

    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


@every_language
@every_paper
@pytest.mark.parametrize("who", [FORTY, LATIN])
def test_nothing_lies_over_another_thing_or_beyond_the_edge(name, language, who) -> None:
    for (wide, high), found in glyphs(drawn(name, named(made(name, language), who))):
        assert all(g.left >= EDGE and g.right <= wide - EDGE for g in found)
        assert all(g.bottom >= EDGE and g.top <= high - EDGE for g in found)
        assert overlapping(found) == []


@every_language
@pytest.mark.parametrize(
    "name",
    [
        "reversal",
        "receipt",
        "refund",
        "waiver",
        "disbursement_voucher",
        "payout_reversal",
    ],
)
def test_a_long_name_of_the_office_touches_neither_title_nor_number(name, language) -> None:
    facts = made(name, language)
    office = replace(facts.office, name="清河县上河镇农村信用合作社联合社中街营业部")
    marks = Marks(Reprint(2, date(2026, 7, 21), "张丽"))
    for _size, found in glyphs(drawn(name, replace(facts, office=office, marks=marks))):
        assert overlapping(found) == []


@every_language
@every_paper
def test_a_reprint_and_a_void_one_say_so_on_every_page(name, language) -> None:
    marks = Marks(Reprint(2, date(2026, 7, 21), "张丽"), void=True)
    facts = made(name, language)

    first = pages(drawn(name, facts))
    marked = pages(drawn(name, replace(facts, marks=marks)))

    again = (
        "补打第2次2026-07-21张丽" if language == "zh_CN" else "Reprintno.2,2026-07-21,张丽"
    )
    void = "作废" if language == "zh_CN" else "VOID"
    assert len(marked) == len(first)
    assert all(again in text and void in text for text in marked)
    assert not any(again in text or void in text.replace("同时作废", "") for text in first)


def overlapping(found: list[Glyph]) -> list[tuple[str, str]]:
    """Pair the characters that cover each other."""
    across = sorted(found, key=lambda g: g.left)
    clashes = []
    for k, one in enumerate(across):
        for other in across[k + 1 :]:
            if other.left >= one.right:
                break
            wide = min(one.right, other.right) - other.left
            high = min(one.top, other.top) - max(one.bottom, other.bottom)
            if high > 0 and wide * high > SPREAD * min(_area(one), _area(other)):
                clashes.append((one.text, other.text))
    return clashes


def _area(glyph: Glyph) -> float:
    return (glyph.right - glyph.left) * (glyph.top - glyph.bottom)


def test_the_look_out_for_overlaps_sees_one() -> None:
    left, right = Glyph("甲", 0, 0, 10, 10), Glyph("乙", 5, 0, 15, 10)

    assert overlapping([left, right]) == [("甲", "乙")]
    assert not any(
        overlapping(list(pair)) for pair in pairwise([left, left._replace(left=10)])
    )
