"""Where a line may end.

Chinese may break between any two characters, but not before a stop or a closing bracket nor
after an opening one; numbers stay whole, with their sign and with the measure word behind
them; Latin words stay whole. ReportLab's own table lacks half of the Chinese stops.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheaf.printing.type import Type, width

NO_START = "!',.:;?!\")]、。」』】〕］｝〉》）々‐°′″℃％‰，；：？！”’…—·"
NO_END = "‘“（[{(〔［｛〈《「『【¥$￥#"
MEASURE = "年月日期天元个份条次号岁亩户页联"  # stays on the line of the number before it
HANGING = "，。；：、）》”"  # their right half is white and may stand beyond the edge
LETTERS = "0-9A-Za-z\u00c0-\u024f"
PIECE = re.compile(rf"[-−+]?[¥$]?[{LETTERS}][{LETTERS},.%‰:;/*'’@&#_+=-]*| +|.")
LONE = 4  # fewer characters than this do not stand alone on a last line


@lru_cache(maxsize=2048)  # a contract asks three times, and every contract says the same
def lines(text: str, cut: Type, room: float) -> tuple[str, ...]:
    """Break a text into lines that fit the room, in points; its own lines stay."""
    return tuple(
        line for part in text.split("\n") for line in _fill(part.rstrip(), cut, room)
    )


def units(text: str) -> list[str]:
    """Cut a text into the pieces that stay whole."""
    cut: list[str] = []
    for piece in PIECE.findall(text):
        if cut and _glued(cut[-1][-1], piece):
            cut[-1] += piece
        else:
            cut.append(piece)
    return cut


def _glued(before: str, piece: str) -> bool:
    if before == " ":
        return False
    return piece in NO_START or before in NO_END or (piece in MEASURE and before.isdigit())


def _fill(text: str, cut: Type, room: float) -> list[str]:
    rows: list[list[str]] = [[]]
    used = 0.0
    for unit in (part for whole in units(text) for part in _fitting(whole, cut, room)):
        wide = width(unit, cut)
        hang = cut.size / 2 if unit[-1] in HANGING else 0.0
        if rows[-1] and used + wide - hang > room:
            rows.append([])
            used = 0.0
        if rows[-1] or not unit.isspace() or len(rows) == 1:
            rows[-1].append(unit)
            used += wide
    return ["".join(row).rstrip() for row in _leave_none_alone(rows)]


def _fitting(unit: str, cut: Type, room: float) -> list[str]:
    """Cut a word that is longer than a whole line wherever the line ends."""
    parts = [""]
    if width(unit, cut) <= room:
        return [unit]
    for letter in unit:
        if parts[-1] and width(parts[-1] + letter, cut) > room:
            parts.append("")
        parts[-1] += letter
    return parts


def _leave_none_alone(rows: list[list[str]]) -> list[list[str]]:
    """Pull a syllable or two down to a last line that would hold a single word."""
    if len(rows) < 2 or " " in rows[-2]:  # noqa: PLR2004 (a last line and one before it)
        return rows
    last, before = rows[-1], rows[-2]
    while sum(map(len, last)) < LONE and len(before) > LONE:
        last.insert(0, before.pop())
    return rows
