"""Photographs and papers, and the figures that they prove.

They are numbered in the order they came; a proof in the notebook names one: ``P3``, 照片3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
        if "proof" not in [one.name for one in columns(sheet)]:
            continue
        for proof, proves in _proofs(sheet, lines):
            for number in named(proof):
                found[number] = (*found.get(number, ()), proves)
    return found


def _proofs(sheet: Sheet, lines: Sequence[Line]) -> Iterator[tuple[str, Proving]]:
    """Read what each line names as its proof; a page of single figures has one for all."""
    at = [one.name for one in columns(sheet)].index("proof")
    if single(sheet):
        yield _cell(lines[at], 0) if at < len(lines) else "", Proving(sheet, "", "")
        return
    amounts = [turn for turn, one in enumerate(columns(sheet)) if one.kind is Kind.MONEY]
    for line in lines:
        yield _cell(line, at), Proving(sheet, _cell(line, 0), _cell(line, amounts[0]))


def _cell(line: Line, at: int) -> str:
    return line[at] if at < len(line) else ""
