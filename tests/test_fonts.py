"""No name may become boxes, on screen or on paper, on a machine without Chinese fonts."""

from functools import cache

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFontDatabase
from reportlab.pdfbase import ttfonts

from sheaf import paths

SCREEN, BOLD, PAPER, RARE = FACES = (
    "NotoSansCJKsc-Regular.ttf",
    "NotoSansCJKsc-Bold.ttf",
    "NotoSerifCJKsc-Regular.ttf",
    "SheafRare.ttf",
)
SIGNS = "¥￥%‰‱〔〕《》“”‘’—…·①⑳↑↓←→√×÷±≤≥≈★☆■□▲▼○●✓℃㎡№"

#: Characters that people bear in their names and that the old office sets lack.
IN_NAMES = "𠮷䶮㛃𬭎𪩘𫍯𬱖𰻝"

#: A symbol of GBK that no one lends money with; Noto does not draw it.
NEVER_NEEDED = "≒"


@cache
def covered(face: str) -> set[str]:
    return {chr(code) for code in TTFont(paths.FONTS / face, lazy=True).getBestCmap()}


@cache
def characters(encoding: str) -> set[str]:
    plane = (chr(code) for code in range(0x20, 0x10000) if not 0xD800 <= code < 0xE000)
    return {each for each in plane if each != "\x7f" and each.encode(encoding, "ignore")}


@pytest.mark.parametrize("face", FACES)
def test_every_face_has_the_outlines_that_papers_can_embed(face) -> None:
    tables = TTFont(paths.FONTS / face, lazy=True)

    assert "glyf" in tables
    assert "CFF " not in tables


@pytest.mark.parametrize("face", [SCREEN, BOLD, PAPER])
@pytest.mark.parametrize("encoding", ["gb2312", "gbk"])
def test_the_everyday_faces_cover_the_national_sets(face, encoding) -> None:
    assert characters(encoding) - covered(face) <= set(NEVER_NEEDED)


@pytest.mark.parametrize("face", [SCREEN, BOLD, PAPER])
def test_the_everyday_faces_have_the_signs_of_the_trade(face) -> None:
    assert set(SIGNS) <= covered(face)


@pytest.mark.parametrize("face", [SCREEN, PAPER])
def test_a_rare_character_in_a_name_is_drawn(face) -> None:
    assert set(IN_NAMES) <= covered(face) | covered(RARE)


def test_the_rare_face_adds_twenty_thousand_characters() -> None:
    assert len(covered(RARE) - (covered(SCREEN) & covered(PAPER))) > 20_000


@pytest.mark.parametrize("face", [SCREEN, BOLD, PAPER])
def test_figures_are_of_one_width_so_that_amounts_align(face) -> None:
    font = TTFont(paths.FONTS / face, lazy=True)
    names = font.getBestCmap()

    assert len({font["hmtx"][names[ord(figure)]][0] for figure in "0123456789"}) == 1


@pytest.mark.parametrize("face", FACES)
def test_screens_can_load_every_face(qapp, face) -> None:
    number = QFontDatabase.addApplicationFont(str(paths.FONTS / face))

    assert QFontDatabase.applicationFontFamilies(number)


@pytest.mark.parametrize("face", FACES)
def test_papers_can_load_every_face(face) -> None:
    font = ttfonts.TTFont(face, str(paths.FONTS / face))

    assert font.stringWidth("〇" if face != RARE else "𠀀", 10) > 0


@pytest.mark.parametrize("face", FACES)
def test_every_face_says_that_it_was_changed(face) -> None:
    assert "Modified for Sheaf" in TTFont(paths.FONTS / face, lazy=True)[
        "name"
    ].getDebugName(10)
