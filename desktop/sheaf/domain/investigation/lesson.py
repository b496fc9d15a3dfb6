"""A finished case to learn from: its figures stay, nobody in it can be known again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sheaf.domain.investigation.column import Column, Kind
from sheaf.domain.investigation.known import Vouching
from sheaf.domain.investigation.notebook import (
    Line,
    Sheet,
    columns,
    named_only,
    single,
)
from sheaf.domain.investigation.submitted import Submitted

LONG = re.compile(r"[0-9Xx]{5,}")  # figures of a card, a telephone, a licence
GONE = "…"

#: Pages whose lines are called by people or by firms.
BY_NAME = frozenset(
    {
        Sheet.SUPPLIERS,
        Sheet.CUSTOMERS,
        Sheet.RECEIVABLES,
        Sheet.PAYABLES,
        Sheet.DEBTS,
        Sheet.GIVEN,
        Sheet.GUARANTORS,
        Sheet.HOLD,
    }
)


@dataclass(frozen=True, slots=True)
class Veil:
    """Takes names and places out of words; each has one letter wherever it stands."""

    hidden: Sequence[str]

    def over(self, text: str) -> str:
        """Return words without what would tell whom they are about."""
        longest = sorted(enumerate(self.hidden), key=lambda each: -len(each[1]))
        for turn, name in longest:
            text = text.replace(name, letter(turn)) if name else text
        return LONG.sub(GONE, text)


def letter(turn: int) -> str:
    """Call the first A, the second B, and after Z go on with a figure."""
    rounds, place = divmod(turn, 26)
    return chr(ord("A") + place) + (str(rounds + 1) if rounds else "")


def anonymous(told: Submitted, hidden: Sequence[str]) -> Submitted:
    """Take out of an investigation everything that names somebody or some place.

    Amounts, days and what shows them stay as they are, so that it comes to the same.
    """
    veil = Veil(hidden)
    known, asked = told.setting.known, told.setting.asked
    unknown = replace(
        known,
        purpose=veil.over(known.purpose),
        refinances=veil.over(known.refinances),
        loans=tuple(replace(one, number=GONE) for one in known.loans),
        guarantors=_unnamed(known.guarantors, veil),
        photographs=(),
        former=replace(known.former, number=GONE) if known.former else None,
    )
    return Submitted(
        _pages(told.pages, veil),
        {check: veil.over(reason) for check, reason in told.reasons.items()},
        replace(
            told.setting,
            known=unknown,
            asked=replace(asked, guarantors=_unnamed(asked.guarantors, veil)),
        ),
    )


def _unnamed(people: tuple[Vouching, ...], veil: Veil) -> tuple[Vouching, ...]:
    return tuple(replace(one, name=veil.over(one.name)) for one in people)


def _pages(
    pages: Mapping[str, tuple[Line, ...]], veil: Veil
) -> dict[str, tuple[Line, ...]]:
    return {
        sheet: tuple(
            _line(Sheet(sheet), turn, line, veil) for turn, line in enumerate(lines)
        )
        for sheet, lines in pages.items()
    }


def _line(sheet: Sheet, turn: int, line: Line, veil: Veil) -> Line:
    """Veil the words of a line, and its name where that is somebody's."""
    if single(sheet):
        return tuple(_cell(columns(sheet)[turn], cell, veil) for cell in line)
    cells = [_cell(*each, veil) for each in zip(columns(sheet), line, strict=False)]
    named = cells and cells[0] == line[0] and not named_only(line)
    if named and sheet in BY_NAME:
        cells[0] = f"{letter(turn)}{GONE}"
    return tuple(cells)


def _cell(column: Column, cell: str, veil: Veil) -> str:
    return veil.over(cell) if column.kind is Kind.WORDS else cell
