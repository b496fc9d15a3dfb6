"""Which papers a number may mean, as somebody types it from one (``DESK``, Search).

A number is typed as it is printed, or by its last figures: these mean the newest paper that
ends so. Whoever holds a receipt of today reads off two figures, whatever comes before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sheaf.domain import office
from sheaf.store.tables.audit import SeriesRow
from sheaf.store.work import Work

YEARS = 6  # back, that a bare number may mean
NEWEST = 3  # papers of a kind that end alike and are offered, the latest first
PHONE = 4  # figures that people say of a telephone: bare, they mean a person first
PAPER = re.compile(r"([a-z]{0,2})(?:(20[0-9]{2})-?)?([0-9]{1,8})")
#: The kinds a number without its letter may mean, and what each begins with.
BARE = {"contract": "", "application": "A", "receipt": "R"}
LETTERS = {office.letter(kind): kind for kind in office.SERIES}


@dataclass(frozen=True, slots=True)
class Meant:
    """The numbers that were meant, and what was typed of them."""

    numbers: tuple[str, ...] = ()
    letter: str = ""
    year: int | None = None
    figures: str = ""

    @property
    def bare(self) -> bool:
        """Whether nothing but the last figures was typed."""
        return not self.letter and self.year is None

    @property
    def leads(self) -> bool:
        """Whether a paper that fits is meant before a person whose telephone fits."""
        return bool(self.numbers) and not (self.bare and len(self.figures) == PHONE)


def meant(work: Work, typed: str) -> Meant:
    """Spell out which papers a number may mean: 12 is 2026-00012, or R2026-01312."""
    match = PAPER.fullmatch(typed.replace(" ", "").lower())
    if not match or not int(match[3]):
        return Meant()
    letter, year, figures = match[1].upper(), match[2], match[3]
    if letter and letter not in LETTERS:
        return Meant()
    kinds = {LETTERS[letter]: letter} if letter else BARE
    numbers = [
        f"{mark}{one}-{serial:0{office.SERIES[kind]}d}"
        for kind, mark in kinds.items()
        for one, serial in _serials(work, kind, int(year or 0), figures)
    ]
    return Meant(tuple(dict.fromkeys(numbers)), letter, int(year or 0) or None, figures)


def _serials(work: Work, kind: str, year: int, figures: str) -> list[tuple[int, int]]:
    """Pair years with serials: the number itself, and the newest that end so."""
    this, serial = work.today.year, int(figures)
    if year:
        return [(year, serial)]
    found = [(one, serial) for one in range(this, this - YEARS, -1)]
    last = work.session.get(SeriesRow, (kind, this))
    if last is not None and len(figures) < office.SERIES[kind]:
        step = 10 ** len(figures)
        newest = last.last - (last.last - serial) % step
        found += [(this, newest - step * turn) for turn in range(NEWEST)]
    return [(one, serial) for one, serial in found if serial > 0]
