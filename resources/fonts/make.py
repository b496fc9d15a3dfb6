"""Make the bundled fonts anew; run by hand, on Debian, when upstream has a new release.

    apt install fonts-noto-cjk fonts-babelstone-han
    .venv/bin/python resources/fonts/make.py

ReportLab takes TrueType outlines only, and Noto's are PostScript: so they are converted.
What a loan desk never prints (Hangul, upright forms) is left out.
"""

from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from fontTools.misc.roundTools import otRound
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

HERE = Path(__file__).parent
NOTO = Path("/usr/share/fonts/opentype/noto")
BABELSTONE = Path("/usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf")
SIMPLIFIED = 2  # the face of the collection drawn for the mainland
FINENESS = 1.0  # units of 1/1000 em by which a curve may stray
NEAR = 20  # contours whose middles are no further apart are one nought
CHANGED = "2026-11-21"  # when the rules below last changed; both licences like to be told

FACES = {
    "NotoSansCJKsc-Regular.ttf": "NotoSansCJK-Regular.ttc",
    "NotoSansCJKsc-Bold.ttf": "NotoSansCJK-Bold.ttc",
    "NotoSerifCJKsc-Regular.ttf": "NotoSerifCJK-Regular.ttc",
}
RARE = "SheafRare.ttf"

HAN = (
    range(0x3400, 0xA000),  # extension A and the common block
    range(0xF900, 0xFB00),  # compatibility forms
    range(0x20000, 0x40000),  # extensions B and on
)
UNHINTED = (  # what a font without hinting has none of
    "maxTwilightPoints",
    "maxStorage",
    "maxFunctionDefs",
    "maxInstructionDefs",
    "maxStackElements",
    "maxSizeOfInstructions",
    "maxComponentElements",
    "maxComponentDepth",
)
LEFT_OUT = (
    range(0x1100, 0x1200),  # Hangul
    range(0x3130, 0x3190),
    range(0x3200, 0x3220),
    range(0x3260, 0x3280),
    range(0xA960, 0xA980),
    range(0xAC00, 0xD800),
    range(0xFFA0, 0xFFE0),
    range(0xFE10, 0xFE20),  # forms for upright setting that are not of GBK
    range(0x1F100, 0x1F300),  # squared letters and kana
)


def main() -> None:
    """Convert the three faces of Noto, then fill their gaps from BabelStone."""
    with ProcessPoolExecutor() as workers:
        sizes = list(workers.map(convert, FACES, FACES.values()))
    sizes.append(gather_rare())
    for name, size in zip([*FACES, RARE], sizes, strict=True):
        print(f"{name:28} {size / 1e6:5.1f} MB")


def convert(name: str, source: str) -> int:
    """Draw one face anew in quadratic curves; return the size of its file."""
    font = TTFont(NOTO / source, fontNumber=SIMPLIFIED, recalcTimestamp=False)
    kept = _kept(font) & _common(source)
    _subset(font, kept)
    _convert_outlines(font, _shifts(font))
    _tell(font, "converted to TrueType outlines, subset, figures of one width")
    font.save(HERE / name)
    return (HERE / name).stat().st_size


def gather_rare() -> int:
    """Keep of BabelStone the Han that Noto's regular faces lack, for people's names."""
    font = TTFont(BABELSTONE, recalcTimestamp=False)
    covered = [TTFont(HERE / face).getBestCmap().keys() for face in _regular()]
    everywhere = set.intersection(*map(set, covered))
    _subset(font, {code for code in font.getBestCmap() if _within(code, HAN)} - everywhere)
    _rename(font, "Sheaf Rare")
    _tell(font, "subset, hinting removed, renamed")
    font.save(HERE / RARE)
    return (HERE / RARE).stat().st_size


def _regular() -> list[str]:
    return [name for name in FACES if "Regular" in name]


def _kept(font: TTFont) -> set[int]:
    return {code for code in font.getBestCmap() if not _within(code, LEFT_OUT)}


def _common(source: str) -> set[int]:
    """Bold is for titles and totals: the screen bolds a rarer character itself."""
    if "Bold" not in source:
        return set(range(0x110000))
    chinese = {code for code in range(0x10000) if chr(code).encode("gbk", "ignore")}
    return chinese | set(range(0x3400)) | set(range(0xF900, 0x10000))


def _within(code: int, ranges: Iterable[range]) -> bool:
    return any(code in each for each in ranges)


def _subset(font: TTFont, codes: set[int]) -> None:
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 10, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "meta", "vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def _shifts(font: TTFont) -> dict[str, int]:
    """Widen narrow figures to the widest and centre them, so that columns align.

    Sans has figures of one width; Serif's 1 is narrower, and no feature changes that.
    """
    names = [font.getBestCmap()[ord(figure)] for figure in "0123456789"]
    widths = font["hmtx"].metrics
    widest = max(widths[name][0] for name in names)
    shifts = {name: otRound((widest - widths[name][0]) / 2) for name in names}
    for name in names:
        widths[name] = (widest, widths[name][1])
    return shifts


def _convert_outlines(font: TTFont, shifts: dict[str, int]) -> None:
    glyphs, drawn = font.getGlyphSet(), {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        curves = Cu2QuPen(pen, FINENESS, reverse_direction=True)
        glyphs[name].draw(TransformPen(curves, (1, 0, 0, 1, shifts.get(name, 0), 0)))
        drawn[name] = pen.glyph()
    _add_per_ten_thousand(font, drawn)
    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder, table.glyphs = font.getGlyphOrder(), drawn
    del font["CFF "]
    font.sfntVersion = "\x00\x01\x00\x00"
    _describe(font, drawn)


def _add_per_ten_thousand(font: TTFont, drawn: dict[str, Any]) -> None:
    """Draw ‱, in which daily rates are quoted and which Noto lacks: ‰ and a nought."""
    thousand, name = font.getBestCmap()[0x2030], "uni2031"
    recording = RecordingPen()
    drawn[thousand].draw(recording, None)
    contours: list[list[Any]] = [[]]
    for step in recording.value:
        contours[-1].append(step)
        if step[0] == "closePath":
            contours.append([])
    middles = [_middle(contour) for contour in contours[:-1]]
    last = max(middles)
    step_right = last - max(each for each in middles if last - each > NEAR)
    pen = TTGlyphPen(None)
    drawn[thousand].draw(pen, None)
    moved = TransformPen(pen, (1, 0, 0, 1, step_right, 0))
    for contour, middle in zip(contours, middles, strict=False):
        if last - middle <= NEAR:
            for operation, points in contour:
                getattr(moved, operation)(*points)
    drawn[name] = pen.glyph()
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["hmtx"].metrics[name] = (font["hmtx"].metrics[thousand][0] + step_right, 0)
    for table in font["cmap"].tables:
        table.cmap[0x2031] = name


def _middle(contour: list[Any]) -> int:
    across = [point[0] for _operation, points in contour for point in points if point]
    return otRound((min(across) + max(across)) / 2)


def _describe(font: TTFont, drawn: dict[str, Any]) -> None:
    """Fill in what TrueType tables say about outlines."""
    for name, glyph in drawn.items():
        glyph.recalcBounds(font["glyf"])
        left = getattr(glyph, "xMin", 0)
        font["hmtx"].metrics[name] = (font["hmtx"].metrics[name][0], left)
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in UNHINTED:
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font["post"].formatType = 3.0
    font["head"].glyphDataFormat = 0


def _rename(font: TTFont, family: str) -> None:
    plain = family.replace(" ", "")
    for name_id, text in {1: family, 3: f"{plain} {CHANGED}", 4: family, 6: plain}.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)
    names = font["name"].names
    font["name"].names = [each for each in names if each.langID in (0, 0x409)]


def _tell(font: TTFont, changes: str) -> None:
    """Say in the file itself what was changed, and when, as both licences ask."""
    notice = f"Modified for Sheaf on {CHANGED}: {changes}."
    font["name"].setName(notice, 10, 3, 1, 0x409)


if __name__ == "__main__":
    main()
