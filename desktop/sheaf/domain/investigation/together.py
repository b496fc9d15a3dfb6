"""A page on which two people wrote at once: what either of them wrote stays.

Two windows of one notebook show it as it was when each was opened. Whoever keeps a page
last would otherwise put it back to what their window knew.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from sheaf.domain.investigation.notebook import Line, Sheet, single

EMPTY: Line = ("",)


def bare(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Leave out empty cells at the end of a line, and empty lines at the end of a page."""
    found = [_bare(line) for line in lines]
    while found and found[-1] == EMPTY:
        found.pop()
    return tuple(found)


def _bare(line: Line) -> Line:
    cells = list(line)
    while cells and not cells[-1].strip():
        cells.pop()
    return tuple(cells) or EMPTY


def together(
    sheet: Sheet, known: Sequence[Line], theirs: Sequence[Line], mine: Sequence[Line]
) -> tuple[Line, ...]:
    """Put what one window wrote over what it did not know of.

    ``known`` is the page as that window saw it last, ``theirs`` as it stands in the
    books. Where both wrote on one line, theirs stays there and mine goes to the end of the
    page; of single figures mine stands.
    """
    found, ended = list[Line](), list[Line]()
    pages = (bare(known), bare(theirs), bare(mine))
    for before, other, own in zip_longest(*pages, fillvalue=EMPTY):
        if own in (before, other):
            found.append(other)
        elif other == before or single(sheet):
            found.append(own)
        else:
            found.append(other)
            ended += [own] if own != EMPTY else []
    return bare((*found, *ended))
