"""Numbers on papers: unbroken, one series a kind and year, taken inside the act."""

from __future__ import annotations

from sheaf.domain import office
from sheaf.store.work import Work

#: What each kind of number begins with, and how many figures it has at least.
SERIES = {
    **{kind: (office.letter(kind), figures) for kind, figures in office.SERIES.items()},
    "group": (office.letter("group"), 4),
    "kept": ("U", 5),
}


def give(work: Work, kind: str) -> str:
    """Give out the next number of this kind: ``R2026-00318``, ``2026-00012``."""
    letter, figures = SERIES[kind]
    return f"{letter}{work.today.year}-{work.number(kind):0{figures}d}"
