"""The card of keys on A4: groups of keys with what each does, to lie at hand."""

from __future__ import annotations

from reportlab.platypus import Flowable, Table

from sheaf.domain.paper.key_card import Group, KeyCard
from sheaf.printing.flow import BOX_HEAD, TITLE, Setting, Text, gap, together
from sheaf.printing.page import Foot, document
from sheaf.printing.tables import THIN, WIDE, grid
from sheaf.printing.type import HEI, SONG

KEY, ACT = Setting(HEI, 10.5, 14), Setting(SONG, 10.5, 14)
KEYS = 44.0  # mm


def render(facts: KeyCard) -> bytes:
    """Draw the card; it has no number, as nothing depends on it."""
    story: list[Flowable] = [Text(facts.title, TITLE), gap(3)]
    for group in facts.groups:
        story += [together(Text(group.name, BOX_HEAD), _pairs(group)), gap(3)]
    return document(story, title=facts.title, foot=Foot("", "", "", facts.language))


def _pairs(group: Group) -> Table:
    rows = [(Text(key, KEY), Text(act, ACT)) for key, act in group.pairs]
    ruled = [("LINEBELOW", (0, 0), (-1, -1), THIN, "black")]
    ruled += [("LINEABOVE", (0, 0), (-1, 0), THIN, "black")]
    return grid(rows, (KEYS, WIDE - KEYS), ruled)
