"""The parts of a room, each behind one line that Enter opens."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column, enter_column

TALL, NAME = 44, 264  # dp


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a room: its place, icon and name, and how it stands or what it answers."""

    kind: str
    picture: str
    words: str
    says: str
    tone: str = "muted"


def parts_list() -> Ledger[Part]:
    """Lay out the parts of a room."""
    return Ledger(
        [
            Column(
                "",
                lambda part: part.words,
                NAME,
                picture=lambda part: part.picture,
                bold=True,
            ),
            Column("", lambda part: part.says, tone=lambda part: part.tone),
            enter_column(),
        ],
        lambda part: part.kind,
        TALL,
    )
