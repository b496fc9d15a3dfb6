"""Photographs and papers, and the figures that they prove.

They are numbered in the order they came; a proof in the notebook names one: ``P3``, 照片3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sheaf.domain.investigation.column import Kind
from sheaf.domain.investigation.notebook import Line, Sheet, Texts, columns, single

MARK = re.compile(
    r"(?<![A-Za-z0-9])(?:P|照片?|图片?)\s*([0-9]{1,3})(?![A-Za-z0-9])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photograph or a scanned paper in the books; what it shows is never changed."""

    id: int
    name: str
    media: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Proving:
    """An entry whose proof names a photograph, and its amount as it was typed."""

    sheet: Sheet
    entry: str
    figure: str


def named(proof: str) -> tuple[int, ...]:
    """Return the numbers of the photographs that a proof names."""
    return tuple(int(one) for one in MARK.findall(proof))


def proving(texts: Texts) -> dict[int, tuple[Proving, ...]]:
    """List the entries that each photograph proves, by its number."""
    found = dict[int, tuple[Proving, ...]]()
    for sheet, lines in texts.items():
        names = [one.name for one in columns(sheet)]
        amounts = [at for at, one in enumerate(columns(sheet)) if one.kind is Kind.MONEY]
        if single(sheet) or "proof" not in names:
            continue
        for line in lines:
            for number in named(_cell(line, names.index("proof"))):
                one = Proving(sheet, _cell(line, 0), _cell(line, amounts[0]))
                found[number] = (*found.get(number, ()), one)
    return found


def _cell(line: Line, at: int) -> str:
    return line[at] if at < len(line) else ""
