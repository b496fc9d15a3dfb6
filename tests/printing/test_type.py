"""Faces: what they hold, what is set in another, what is refused."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from sheaf.domain.paper.shared import Unprintable
from sheaf.printing.type import HEI, RARE, SONG, Type, cover, draw, runs, width

LACKED = "\u4db6"  # by Song and Hei


def test_plain_text_is_one_run_of_its_own_face() -> None:
    assert runs("王芳 6,000.00", HEI) == ((HEI, "王芳 6,000.00"),)


def test_a_character_the_face_lacks_is_set_in_the_rare_one() -> None:
    assert runs(f"李{LACKED}明", SONG) == ((SONG, "李"), (RARE, LACKED), (SONG, "明"))


def test_characters_that_no_face_has_are_named_once_each() -> None:
    with pytest.raises(Unprintable) as refused:
        runs("王\U0001f600芳\x07\U0001f600", HEI)

    assert refused.value.characters == "\U0001f600\x07"


def test_tabs_and_hard_spaces_are_plain_spaces_on_paper() -> None:
    assert runs("王\t芳\u00a0李", HEI) == ((HEI, "王 芳 李"),)


def test_every_figure_of_hei_has_one_width() -> None:
    assert len({width(figure, Type(HEI, 10)) for figure in "0123456789"}) == 1


def test_width_counts_the_rare_ones_too() -> None:
    cut = Type(HEI, 10)

    assert width(f"王{LACKED}", cut) == width("王", cut) + width(LACKED, Type(RARE, 10))


@pytest.mark.parametrize("face", [SONG, HEI])
def test_the_faces_have_all_that_papers_say_besides_names(face) -> None:
    said = (
        "壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整零负人民币¥%‰《》〔〕（）“”，。；：、—…·√×㎡℃№"
    )

    assert [c for c in said if ord(c) not in cover(face)] == []


@pytest.mark.parametrize("text", ["王芳", "𠮷䶮", LACKED, "\U00020bb7 & <b>"])
def test_what_is_drawn_is_read_back(text) -> None:
    target = BytesIO()
    canvas = Canvas(target, invariant=1)
    draw(canvas, 50, 50, text, Type(SONG, 12))
    canvas.save()

    assert PdfReader(target).pages[0].extract_text().strip() == text
